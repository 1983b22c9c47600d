// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "ui/drawing/refusalwords.h"
#include "ui/kit/button.h"
#include "windowhand.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;
using namespace turbolane::literals;

namespace {

QJsonObject orderOf(const char *name, Bandwidth rate)
{
    return {{QStringLiteral("action"), QStringLiteral("add")},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("portId"), QStringLiteral("port-fra-01")},
            {QStringLiteral("onRampId"), QStringLiteral("aws-eqdc2")},
            {QStringLiteral("bandwidthKbps"), qint64(rate.inKbps())},
            {QStringLiteral("turboKbps"), qint64(rate.inKbps())}};
}

} // namespace

/// Why nothing could be ordered, and what could: each offer orders exactly what came with it.
class TestRefusal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;

    client::Failure full() const
    {
        const auto way = m_house->world.way(PopId("FRA"), PopId("SIN"));
        client::Refusal refusal{.cause = "capacity", .cut = {}, .binding = {}, .offers = {}};
        refusal.binding = client::Binding{.kind = "link",
                                          .id = way->links.front().text(),
                                          .from = {},
                                          .until = FakeHouse::noon + std::chrono::hours(4),
                                          .free = 8_Gbps,
                                          .missing = 2_Gbps};
        refusal.offers.push_back(
            {.kind = "smallerRate", .bandwidth = 8_Gbps, .order = orderOf("smaller", 8_Gbps)});
        refusal.offers.push_back(
            {.kind = "otherPath",
             .bandwidth = 10_Gbps,
             .candidate = CandidatePath{.kind = "fastest",
                                        .path = *way,
                                        .tariffZone = "T1",
                                        .base = m_house->world.price(*way, 10_Gbps),
                                        .thirtyDays = euros(0),
                                        .turboExtra = m_house->world.price(*way, 10_Gbps)},
             .extraRoundTrip = Micros(1'400),
             .extraPerHour = euros(800'000),
             .order = orderOf("around", 10_Gbps)});
        refusal.offers.push_back({.kind = "laterSlot",
                                  .bandwidth = 10_Gbps,
                                  .from = FakeHouse::noon + std::chrono::hours(4),
                                  .order = {{QStringLiteral("holdSeconds"), 900},
                                            {QStringLiteral("name"), QStringLiteral("later")}}});
        return {.kind = client::FailureKind::Refused,
                .code = ErrorCode::AboveCapacity,
                .codeText = "aboveCapacity",
                .status = 409,
                .refusal = refusal};
    }
    void open(ThemeChoice theme = ThemeChoice::Light)
    {
        m_house = std::make_unique<FakeHouse>();
        m_hand = std::make_unique<WindowHand>(*m_house);
        m_house->world.furnish();
        m_house->preferences.setTheme(theme);
        m_house->open();
        m_house->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    }
    void drawRefused()
    {
        m_house->carrier.refuse("PathsJob", full());
        m_hand->draw("FRA", "SIN");
        QTRY_VERIFY(m_hand->isSeen("waysOut"));
    }

private slots:
    void cleanup()
    {
        m_hand.reset();
        m_house.reset();
    }

    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        open(theme);
        drawRefused();
        QTest::qWait(200);
        m_house->picture(QByteArray("refusal-").append(QTest::currentDataTag()).constData());
    }

    void everyRuleThatIsInTheWayIsNamed_data()
    {
        using Fields = std::vector<std::string>;
        QTest::addColumn<Fields>("rules");
        QTest::addColumn<bool>("areTogether");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << Fields{"avoidCountries"} << false
                             << QStringLiteral("Your own rules leave no way: countries to avoid.");
        QTest::newRow("either of two")
            << Fields{"avoidZones", "encryption"} << false
            << QStringLiteral("Your own rules leave no way; without any one of these there is "
                              "one: regions to avoid, encryption.");
        QTest::newRow("two that bind together")
            << Fields{"withinZones", "viaCountries"} << true
            << QStringLiteral("These of your rules together leave no way: regions to stay within, "
                              "countries to pass.");
        QTest::newRow("a field that is not known yet")
            << Fields{"quietPaths"} << false
            << QStringLiteral("Your own rules leave no way: quietPaths.");
    }
    void everyRuleThatIsInTheWayIsNamed()
    {
        using Fields = std::vector<std::string>;
        QFETCH(Fields, rules);
        QFETCH(bool, areTogether);
        QFETCH(QString, words);
        client::Refusal refusal{.cause = "policy", .cut = {}, .binding = {}, .offers = {}};
        refusal.binding = client::Binding{.kind = "policy",
                                          .id = rules.front(),
                                          .from = {},
                                          .until = {},
                                          .free = {},
                                          .missing = {}};
        refusal.clauses = rules;
        refusal.areTogether = areTogether;
        QCOMPARE(whyRefused(refusal, client::Picture()), words);
    }

    void anOfferSaysWhatItIsNot()
    {
        client::WayOut longer{.kind = "shorter", .bandwidth = 8_Gbps};
        longer.additional = Seconds(7'200);
        QCOMPARE(wordsOf(longer, client::Picture(), FakeHouse::noon),
                 QStringLiteral("Longer by 2\u00a0h"));
        client::WayOut around{.kind = "otherPath", .bandwidth = 8_Gbps};
        around.leavesOut = {"avoidCountries"};
        QCOMPARE(wordsOf(around, client::Picture(), FakeHouse::noon),
                 QStringLiteral("Another path, without: countries to avoid"));
    }

    void itSaysWhatIsFullAndHowMuchIsMissing()
    {
        open();
        drawRefused();
        const QString words = m_hand->words("waysOut");
        QVERIFY2(words.contains(QStringLiteral("is full until")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("8 Gbps is free, 2 Gbps is missing")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Frankfurt")), qPrintable(words));
    }

    void eachOfferSaysItsResult()
    {
        open();
        drawRefused();
        const QString words = m_hand->words("waysOut");
        QVERIFY2(words.contains(QStringLiteral("Order 8 Gbps")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("+1.4 ms, +\u20ac0.80 per hour")),
                 qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Keep 10 Gbps free from")), qPrintable(words));
    }

    void anOfferOrdersExactlyWhatCameWithIt_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<QString>("name");
        QTest::newRow("less") << QByteArray("wayOut1") << QStringLiteral("smaller");
        QTest::newRow("another way") << QByteArray("wayOut2") << QStringLiteral("around");
    }
    void anOfferOrdersExactlyWhatCameWithIt()
    {
        QFETCH(QByteArray, button);
        QFETCH(QString, name);
        open();
        drawRefused();
        m_house->find<Button>(button.constData())->setFocus();
        m_hand->key(Qt::Key_Space);
        QTRY_COMPARE(m_house->carrier.lastOffered().value(QStringLiteral("name")).toString(), name);
        QTRY_VERIFY(m_hand->isSeen("flightPanel"));
    }

    void aLaterTimeIsKeptFree()
    {
        open();
        drawRefused();
        m_hand->click("wayOut3");
        QTRY_VERIFY(m_hand->words("waysOut").contains(QStringLiteral("is kept free for you from")));
        QCOMPARE(m_house->carrier.lastOffered().value(QStringLiteral("name")).toString(),
                 QStringLiteral("later"));
    }

    void aRefusedOrderShowsItsOffersUntilSomethingIsChanged()
    {
        open();
        m_hand->draw("FRA", "SIN");
        QTRY_VERIFY(m_house->find<Button>("orderButton")->isEnabled());
        m_house->carrier.refuse("PlaceOrderJob", full());
        m_hand->click("orderButton");
        QTRY_VERIFY(m_hand->isSeen("waysOut"));
        QVERIFY(m_hand->isSeen("refusal"));
        m_house->carrier.refuseNothing();
        m_house->find<QWidget>("baseSlider")->setFocus();
        m_hand->key(Qt::Key_Left);
        QTRY_VERIFY(!m_hand->isSeen("waysOut"));
    }

    void wordsThatAreNotKnownAreStillSaid()
    {
        const client::Picture nothing;
        client::WayOut offer{.kind = "somethingNew", .bandwidth = 3_Gbps};
        QVERIFY(!wordsOf(offer, nothing, FakeHouse::noon).isEmpty());
        client::Refusal refusal{.cause = "somethingNew", .cut = {}, .binding = {}, .offers = {}};
        QVERIFY(whyRefused(refusal, nothing).isEmpty());
        refusal.binding = client::Binding{
            .kind = "satellite", .id = "s-1", .from = {}, .until = {}, .free = {}, .missing = {}};
        QVERIFY(whyRefused(refusal, nothing).contains(QStringLiteral("1 is full")));
    }
};

QTEST_MAIN(TestRefusal)
#include "tst_refusal.moc"
