// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierclock.h"
#include "client/portfolio.h"
#include "tests/ui/support/fakecarrier.h"
#include "tests/ui/turbo/handbeat.h"
#include "ui/settings/preferences.h"
#include "ui/style/theme.h"
#include "ui/turbo/boostflow.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

namespace {

constexpr Instant noon{Seconds(1'778'589'127)}; // 2026-05-12T12:32:07Z
const ConnectionId archive("c-seq-archive-iad");
const ConnectionId chicago("c-ml-gcp-chi");

client::Failure refused(ErrorCode code)
{
    return {.kind = client::FailureKind::Refused,
            .code = code,
            .codeText = std::string(wireName(code)),
            .title = {},
            .detail = {},
            .pointer = {},
            .status = 422};
}

/// A panel on a carrier without a network.
struct Bench {
    Bench();
    void advance(Millis by);
    void choose(const ConnectionId &connection);
    void hold();
    TurboState state() const { return panel.offer().face.state; }
    const TurboOffer &offer() const { return panel.offer(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    test::FakeWorld world{noon};
    test::FakeFeed feed;
    test::FakeCarrier carrier{world, feed};
    Millis ticks{0};
    client::CarrierClock clock{noon, [this] { return ticks; }};
    client::Portfolio portfolio{
        carrier, feed, clock, {.attentive = 20ms, .idle = 20ms, .reload = {20ms}}};
    HandBeat beat;
    TurboPanel panel{beat, clock};
    BoostFlow flow{Desk{carrier, portfolio, clock, preferences}, panel};
};

Bench::Bench()
{
    world.furnish(false);
    portfolio.start();
    panel.show();
    panel.activateWindow();
}

void Bench::advance(Millis by)
{
    ticks += by;
    world.now += by;
}

void Bench::choose(const ConnectionId &connection)
{
    flow.setConnection(connection);
}

void Bench::hold()
{
    QTest::keyPress(&panel.button(), Qt::Key_Space);
    beat.advance(800ms);
    QTest::keyRelease(&panel.button(), Qt::Key_Space);
}

} // namespace

class BoostFlowTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(ThemeChoice::Light); }
    void init();
    void cleanup() { m_bench.reset(); }

    void theWholeWayAndBack();
    void thePriceIsInViewBeforeThePress();
    void theEndInViewIsAskedForWithThePrice();
    void aNewPriceWaitsUntilTheFingerIsOff();
    void aFingerThatLetsGoSeesTheNewPrice();
    void changedMindsAreOneQuestion();
    void aRefusedBoostOffersWhatWouldBeTaken_data();
    void aRefusedBoostOffersWhatWouldBeTaken();
    void aNewMinuteIsANewPrice();
    void whatIsNotSeenIsNotAsked();
    void aSecondPressWhileAskingAsksNothing();
    void aRefusalSaysWhyAndShowsThePriceOfNow();
    void newHoursForgetTheFailure();
    void aBoostThatCannotBeRaisedSaysSo();
    void silenceIsSaidAfterTenSeconds();
    void cancellingOnTheWayUpGoesBack();
    void anHourMoreMovesTheEnd();
    void anHourThatIsRefusedChangesNothing();
    void whatWasSpentIsTheSumOfItsRows();
    void anotherConnectionKeepsItsOwnTurbo();
    void aBoostStartedElsewhereIsShown();
    void withoutTheCarrierNothingStartsButWhatRunsIsShown();
    void pressingTwiceIsAPreference();

private:
    void arm();
    void raise();

    std::unique_ptr<Bench> m_bench;
};

void BoostFlowTest::init()
{
    m_bench = std::make_unique<Bench>();
    QTRY_VERIFY(m_bench->portfolio.isLoaded());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench->panel));
    m_bench->choose(archive);
    arm();
}

void BoostFlowTest::arm()
{
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    m_bench->panel.focusTurbo();
}

void BoostFlowTest::raise()
{
    m_bench->hold();
    m_bench->advance(2s);
    m_bench->carrier.flyToTheEnd();
    QTRY_COMPARE(m_bench->state(), TurboState::Active);
}

void BoostFlowTest::theWholeWayAndBack()
{
    m_bench->hold();
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 1);
    QCOMPARE(m_bench->state(), TurboState::Provisioning);
    QTRY_COMPARE(m_bench->offer().face.step, 1);
    QCOMPARE(m_bench->offer().face.steps, 5);
    for (int step = 2; step <= 5; ++step) {
        m_bench->advance(500ms);
        QVERIFY(m_bench->carrier.flyOneStep());
        QCOMPARE(m_bench->offer().face.step, step);
    }
    QVERIFY(m_bench->carrier.flyOneStep());
    QCOMPARE(m_bench->state(), TurboState::Active);
    QCOMPARE(m_bench->offer().face.endsAt, noon + 4h);
    QTRY_VERIFY(m_bench->offer().hourMore.has_value());
    emit m_bench->panel.endWanted();
    QTRY_COMPARE(m_bench->state(), TurboState::Reverting);
    m_bench->carrier.flyToTheEnd();
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 1);
}

void BoostFlowTest::thePriceIsInViewBeforeThePress()
{
    m_bench->flow.setConnection(chicago);
    QCOMPARE(m_bench->state(), TurboState::Idle);
    m_bench->panel.focusTurbo();
    m_bench->hold();
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 0);
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    QCOMPARE(m_bench->offer().price->time.length(), Millis(4h));
    QVERIFY(!m_bench->offer().face.price.isEmpty());
}

void BoostFlowTest::theEndInViewIsAskedForWithThePrice()
{
    const Instant shown = m_bench->offer().price->time.to();
    m_bench->advance(20s);
    m_bench->hold();
    QCOMPARE(m_bench->carrier.lastBoost().endsBy, std::optional(shown));
    QCOMPARE(m_bench->carrier.lastBoost().lasting, Seconds(4h));
}

void BoostFlowTest::aNewPriceWaitsUntilTheFingerIsOff()
{
    m_bench->advance(52s + 950ms); // 14:32:59.950
    QTest::keyClick(&m_bench->panel.button(), Qt::Key_2);
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    const Estimate shown = *m_bench->offer().price;
    const int before = m_bench->carrier.asked("EstimateBoostJob");
    m_bench->world.connection(archive)->path.routeKm += 1'000; // a dearer hour has come closer
    QTest::keyPress(&m_bench->panel.button(), Qt::Key_Space);
    m_bench->beat.advance(400ms);
    m_bench->advance(50ms);
    QTRY_VERIFY(m_bench->carrier.asked("EstimateBoostJob") > before);
    QTest::qWait(0);
    QCOMPARE(m_bench->offer().price->total, shown.total);
    m_bench->beat.advance(400ms);
    QTest::keyRelease(&m_bench->panel.button(), Qt::Key_Space);
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 1);
    QCOMPARE(m_bench->carrier.lastBoost().endsBy, std::optional(shown.time.to()));
    QCOMPARE(m_bench->carrier.lastMost(), std::optional(shown.total));
}

void BoostFlowTest::aFingerThatLetsGoSeesTheNewPrice()
{
    m_bench->advance(52s + 950ms);
    QTest::keyClick(&m_bench->panel.button(), Qt::Key_2);
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    const Money shown = m_bench->offer().price->total;
    const int before = m_bench->carrier.asked("EstimateBoostJob");
    m_bench->world.connection(archive)->path.routeKm += 1'000;
    QTest::keyPress(&m_bench->panel.button(), Qt::Key_Space);
    m_bench->beat.advance(400ms);
    m_bench->advance(50ms);
    QTRY_VERIFY(m_bench->carrier.asked("EstimateBoostJob") > before);
    QTest::keyRelease(&m_bench->panel.button(), Qt::Key_Space);
    m_bench->beat.advance(400ms);
    QTRY_VERIFY(m_bench->offer().price->total.inMicros() > shown.inMicros());
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 0);
}

void BoostFlowTest::changedMindsAreOneQuestion()
{
    const int before = m_bench->carrier.asked("EstimateBoostJob");
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_9, Qt::Key_8})
        QTest::keyClick(&m_bench->panel.button(), Qt::Key(key));
    QCOMPARE(m_bench->state(), TurboState::Idle); // the old price is not the price of this
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    QCOMPARE(m_bench->offer().price->time.length(), Millis(8h));
    QCOMPARE(m_bench->carrier.asked("EstimateBoostJob"), before + 1);
}

void BoostFlowTest::aRefusedBoostOffersWhatWouldBeTaken_data()
{
    QTest::addColumn<bool>("atThePress");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("gbps");
    QTest::newRow("smaller, before the press") << false << 1 << 5;
    QTest::newRow("later, before the press") << false << 2 << 10;
    QTest::newRow("smaller, after the press") << true << 1 << 5;
    QTest::newRow("later, after the press") << true << 2 << 10;
}

void BoostFlowTest::aRefusedBoostOffersWhatWouldBeTaken()
{
    QFETCH(bool, atThePress);
    QFETCH(int, number);
    QFETCH(int, gbps);
    const QJsonObject body{{QStringLiteral("durationSeconds"), 14'400}};
    client::Failure full = refused(ErrorCode::AboveCapacity);
    full.refusal = client::Refusal{
        .cause = "capacity",
        .cut = {},
        .binding = client::Binding{.kind = "port",
                                   .id = "somewhere",
                                   .from = {},
                                   .until = {},
                                   .free = Bandwidth::gbps(3),
                                   .missing = Bandwidth::gbps(5)},
        .offers = {{.kind = "smallerRate", .bandwidth = Bandwidth::gbps(5), .order = body},
                   {.kind = "laterSlot",
                    .bandwidth = Bandwidth::gbps(10),
                    .from = noon + 6h,
                    .order = body}}};
    m_bench->carrier.refuse(atThePress ? "StartBoostJob" : "EstimateBoostJob", full);
    if (atThePress)
        m_bench->hold();
    else
        QTest::keyClick(&m_bench->panel.button(), Qt::Key_2);
    QTRY_COMPARE(m_bench->offer().waysOut.size(), 2);
    QVERIFY(m_bench->offer().notice.contains(QStringLiteral("is missing")));
    m_bench->carrier.refuseNothing();
    auto *button =
        m_bench->panel.findChild<QAbstractButton *>(QStringLiteral("boostInstead%1").arg(number));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    QCOMPARE(m_bench->offer().turbo, Bandwidth::gbps(gbps));
    QVERIFY(m_bench->offer().waysOut.isEmpty());
    m_bench->hold();
    QTRY_COMPARE(m_bench->world.boosts.front().to, Bandwidth::gbps(gbps));
}

void BoostFlowTest::aNewMinuteIsANewPrice()
{
    m_bench->advance(52s + 950ms); // 14:32:59.950
    QTest::keyClick(&m_bench->panel.button(), Qt::Key_2);
    const int before = m_bench->carrier.asked("EstimateBoostJob");
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    m_bench->advance(50ms);
    QTRY_VERIFY(m_bench->carrier.asked("EstimateBoostJob") >= before + 2);
    QTRY_COMPARE(m_bench->offer().price->time.to(), m_bench->world.now + 2h);
    QCOMPARE(m_bench->state(), TurboState::Armed);
}

void BoostFlowTest::whatIsNotSeenIsNotAsked()
{
    m_bench->panel.hide();
    QTRY_VERIFY(!m_bench->panel.isVisible());
    const int before = m_bench->carrier.asked("EstimateBoostJob");
    m_bench->flow.setConnection(chicago);
    const int charges = m_bench->carrier.asked("ChargesJob");
    QTRY_VERIFY(m_bench->carrier.asked("ChargesJob") > charges + 10); // others did ask meanwhile
    QCOMPARE(m_bench->state(), TurboState::Idle);
    QCOMPARE(m_bench->carrier.asked("EstimateBoostJob"), before);
    m_bench->panel.show();
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
}

void BoostFlowTest::aSecondPressWhileAskingAsksNothing()
{
    m_bench->carrier.setMute(true);
    m_bench->hold();
    QCOMPARE(m_bench->state(), TurboState::Provisioning);
    QCOMPARE(m_bench->offer().face.step, 0);
    m_bench->hold();
    m_bench->panel.button().click();
    m_bench->panel.button().click();
    emit m_bench->panel.boostWanted(Bandwidth::gbps(10), 4h, test::euros(35'280'000));
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 1);
}

void BoostFlowTest::aRefusalSaysWhyAndShowsThePriceOfNow()
{
    m_bench->carrier.refuse("StartBoostJob", refused(ErrorCode::PriceMoved));
    const int before = m_bench->carrier.asked("EstimateBoostJob");
    m_bench->hold();
    QTRY_COMPARE(m_bench->state(), TurboState::Failed);
    QVERIFY(m_bench->offer().notice.contains(u"higher now"));
    QVERIFY(m_bench->offer().notice.contains(u"Nothing was charged"));
    QTRY_VERIFY(m_bench->offer().price.has_value());
    QVERIFY(m_bench->carrier.asked("EstimateBoostJob") > before);
    m_bench->carrier.refuseNothing();
    m_bench->hold();
    QTRY_COMPARE(m_bench->offer().face.step, 1);
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 2);
}

void BoostFlowTest::newHoursForgetTheFailure()
{
    m_bench->carrier.refuse("StartBoostJob", refused(ErrorCode::AboveCapacity));
    m_bench->hold();
    QTRY_COMPARE(m_bench->state(), TurboState::Failed);
    QTest::keyClick(&m_bench->panel.button(), Qt::Key_1);
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
}

void BoostFlowTest::aBoostThatCannotBeRaisedSaysSo()
{
    m_bench->hold();
    QVERIFY(m_bench->carrier.flyOneStep());
    m_bench->carrier.failTheFlight();
    QTRY_COMPARE(m_bench->state(), TurboState::Failed);
    QVERIFY(m_bench->offer().notice.contains(u"still runs at"));
    QVERIFY(m_bench->offer().notice.contains(u"Nothing was charged"));
}

void BoostFlowTest::silenceIsSaidAfterTenSeconds()
{
    m_bench->hold();
    QTRY_COMPARE(m_bench->offer().face.step, 1);
    while (m_bench->offer().face.step < 4)
        QVERIFY(m_bench->carrier.flyOneStep());
    QVERIFY(!m_bench->offer().face.quiet);
    m_bench->advance(11s);
    QTRY_VERIFY(m_bench->offer().face.quiet);
    QVERIFY(m_bench->offer().step.contains(u"waiting for AWS"));
}

void BoostFlowTest::cancellingOnTheWayUpGoesBack()
{
    m_bench->hold();
    QTRY_COMPARE(m_bench->offer().face.step, 1);
    emit m_bench->panel.cancelWanted();
    emit m_bench->panel.cancelWanted();
    QCOMPARE(m_bench->carrier.asked("StopBoostJob"), 1);
    QTRY_COMPARE(m_bench->state(), TurboState::Reverting);
    m_bench->carrier.flyToTheEnd();
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
}

void BoostFlowTest::anHourMoreMovesTheEnd()
{
    raise();
    QTRY_VERIFY(m_bench->offer().hourMore.has_value());
    const Money hour = m_bench->offer().hourMore->total;
    emit m_bench->panel.extendWanted(1h, hour);
    QTRY_COMPARE(m_bench->offer().face.endsAt, noon + 5h);
    QTRY_VERIFY(m_bench->offer().hourMore.has_value());
    QCOMPARE(m_bench->offer().hourMore->time.from(), noon + 5h);
    QCOMPARE(m_bench->carrier.asked("ExtendBoostJob"), 1);
}

void BoostFlowTest::anHourThatIsRefusedChangesNothing()
{
    raise();
    QTRY_VERIFY(m_bench->offer().hourMore.has_value());
    m_bench->carrier.refuse("ExtendBoostJob", refused(ErrorCode::AboveCapacity));
    emit m_bench->panel.extendWanted(1h, m_bench->offer().hourMore->total);
    QVERIFY(m_bench->offer().asking);
    QTRY_VERIFY(!m_bench->offer().asking);
    QVERIFY(m_bench->offer().refusal.contains(u"Nothing more was charged"));
    QCOMPARE(m_bench->offer().face.endsAt, noon + 4h);
}

void BoostFlowTest::whatWasSpentIsTheSumOfItsRows()
{
    raise();
    m_bench->advance(90min);
    const auto rows = m_bench->world.usageRows();
    Money sum = test::euros(0);
    for (const UsageRow &row : rows)
        sum = row.kind == ChargeKind::Boost ? *sum.plus(row.amount) : sum;
    QVERIFY(!sum.isZero());
    QTRY_COMPARE(m_bench->offer().spent, std::optional(sum));
}

void BoostFlowTest::anotherConnectionKeepsItsOwnTurbo()
{
    m_bench->hold();
    QTRY_COMPARE(m_bench->offer().face.step, 1);
    m_bench->choose(chicago);
    QTRY_COMPARE(m_bench->state(), TurboState::Armed);
    m_bench->carrier.failTheFlight();
    QCOMPARE(m_bench->state(), TurboState::Armed);
    m_bench->choose(archive);
    QTRY_COMPARE(m_bench->state(), TurboState::Failed);
}

void BoostFlowTest::aBoostStartedElsewhereIsShown()
{
    QSignalSpy announced(&m_bench->panel, &TurboPanel::announced);
    m_bench->carrier.startBoost({archive, Bandwidth::gbps(10), 1h}, test::euros(8'820'000));
    QTRY_COMPARE(m_bench->state(), TurboState::Provisioning);
    m_bench->carrier.flyToTheEnd();
    QTRY_COMPARE(m_bench->state(), TurboState::Active);
    QVERIFY(announced.count() > 0);
}

void BoostFlowTest::withoutTheCarrierNothingStartsButWhatRunsIsShown()
{
    raise();
    m_bench->carrier.setMute(true);
    m_bench->feed.lose();
    QTRY_COMPARE(m_bench->portfolio.standing(), client::Portfolio::Standing::Lost);
    QCOMPARE(m_bench->state(), TurboState::Active);
    QVERIFY(!m_bench->offer().hourMore.has_value());
    m_bench->choose(chicago);
    QTRY_COMPARE(m_bench->state(), TurboState::Disabled);
    QVERIFY(m_bench->offer().notice.contains(u"does not answer"));
}

void BoostFlowTest::pressingTwiceIsAPreference()
{
    m_bench->preferences.setPressesInsteadOfHolds(true);
    QTest::keyClick(&m_bench->panel.button(), Qt::Key_Space);
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 0);
    QTest::keyClick(&m_bench->panel.button(), Qt::Key_Space);
    QCOMPARE(m_bench->carrier.asked("StartBoostJob"), 1);
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::BoostFlowTest)
#include "tst_boostflow.moc"
