// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"

#include "client/jobs/pathsjob.h"
#include "ui/connections/changedialog.h"
#include "ui/connections/enddialog.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/text.h"

#include <QComboBox>
#include <QTest>

#include <memory>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;

namespace {

const ConnectionId archive("c-seq-archive-iad");
const ConnectionId tokyo("c-sin-gcp-tyo");

/// A house without its window, and one dialog over it.
template <typename Dialog>
struct Asked {
    explicit Asked(const ConnectionId &connection, bool isMute = false)
    {
        house.world.furnish();
        house.carrier.setMute(isMute);
        dialog = std::make_unique<Dialog>(
            Desk{house.carrier, house.portfolio, house.clock, house.preferences},
            *house.world.connection(connection));
        dialog->show();
        dialog->activateWindow();
    }
    Button *button(const char *name) const
    {
        return dialog->template findChild<Button *>(QLatin1String(name));
    }
    QString words() const
    {
        QStringList all;
        for (const Label *label : dialog->template findChildren<Label *>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u' ').replace(QChar::Nbsp, u' ');
    }

    FakeHouse house;
    std::unique_ptr<Dialog> dialog;
};

using Ending = Asked<EndDialog>;
using Changing = Asked<ChangeDialog>;

} // namespace

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(ThemeChoice::Light); }

    void theCostComesBeforeTheEnd();
    void aBoostsEndIsToldToo();
    void keepingChangesNothing_data();
    void keepingChangesNothing();
    void endingIsOneOrder();
    void aRefusedEndSaysWhatStillHolds();
    void withoutItsCostNothingEnds();
    void thePriceComesBeforeTheChange();
    void anotherPlanIsPricedAndOrdered();
    void planAndBandwidthAreTwoOrders();
    void whatCannotBeOrderedIsNotPriced_data();
    void whatCannotBeOrderedIsNotPriced();
    void enterNeverThrowsAwayWhatIsTyped();
    void anOldAnswerIsNotShown();
};

void TestDialogs::theCostComesBeforeTheEnd()
{
    const Ending ending(archive);
    QVERIFY(!ending.button("endForGood")->isEnabled());
    QTRY_VERIFY(ending.button("endForGood")->isEnabled());
    QVERIFY(ending.words().contains(QStringLiteral("It has cost €755.95 this month.")));
    QVERIFY(ending.words().contains(QStringLiteral("There is no fee for ending it.")));
    QVERIFY(!ending.words().contains(QStringLiteral("boost")));
    QCOMPARE(ending.button("endForGood")->text(), QStringLiteral("End seq-archive-iad, no fee"));
    QCOMPARE(ending.house.carrier.asked("PlaceOrderJob"), 0);
}

void TestDialogs::aBoostsEndIsToldToo()
{
    const Ending ending(tokyo);
    QTRY_VERIFY(ending.words().contains(QStringLiteral("Its boost ends first")));
}

void TestDialogs::keepingChangesNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withMouse");
    QTest::newRow("the button") << 0 << true;
    QTest::newRow("Esc") << int(Qt::Key_Escape) << false;
    QTest::newRow("Enter, as the keys stand at first") << int(Qt::Key_Return) << false;
}

void TestDialogs::keepingChangesNothing()
{
    QFETCH(int, key);
    QFETCH(bool, withMouse);
    const Ending ending(archive);
    QTRY_VERIFY(ending.button("endForGood")->isEnabled());
    if (withMouse)
        QTest::mouseClick(ending.button("keepIt"), Qt::LeftButton);
    else
        QTest::keyClick(ending.dialog->focusWidget(), Qt::Key(key));
    QVERIFY(!ending.dialog->isVisible());
    QCOMPARE(ending.dialog->result(), int(QDialog::Rejected));
    QCOMPARE(ending.house.carrier.asked("PlaceOrderJob"), 0);
}

void TestDialogs::endingIsOneOrder()
{
    Ending ending(archive);
    QTRY_VERIFY(ending.button("endForGood")->isEnabled());
    QTest::keyClick(ending.dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(ending.dialog->focusWidget(), ending.button("endForGood"));
    QTest::keyClick(ending.dialog->focusWidget(), Qt::Key_Space);
    QTest::keyClick(ending.dialog->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!ending.dialog->isVisible());
    QCOMPARE(ending.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(ending.house.carrier.asked("PlaceOrderJob"), 1);
    QCOMPARE(ending.house.world.connection(archive)->state, ProductState::PendingTerminate);
}

void TestDialogs::aRefusedEndSaysWhatStillHolds()
{
    Ending ending(archive);
    QTRY_VERIFY(ending.button("endForGood")->isEnabled());
    ending.house.carrier.refuse("PlaceOrderJob",
                                {.kind = client::FailureKind::Refused, .code = ErrorCode::Stale});
    QTest::mouseClick(ending.button("endForGood"), Qt::LeftButton);
    QTRY_VERIFY(ending.words().contains(QStringLiteral("It is charged until it is ended.")));
    QVERIFY(ending.dialog->isVisible());
    QCOMPARE(ending.house.world.connection(archive)->state, ProductState::Active);
}

void TestDialogs::withoutItsCostNothingEnds()
{
    Ending ending(archive, true);
    QTest::mouseClick(ending.button("endForGood"), Qt::LeftButton);
    QCOMPARE(ending.house.carrier.asked("PlaceOrderJob"), 0);
    ending.house.carrier.setMute(false);
    ending.house.carrier.refuse("TerminationJob", {.kind = client::FailureKind::Unreachable});
    const EndDialog again(Desk{ending.house.carrier, ending.house.portfolio, ending.house.clock,
                               ending.house.preferences},
                          *ending.house.world.connection(archive));
    const auto *refusal = again.findChildren<Label *>().at(2);
    QTRY_VERIFY(refusal->text().contains(QStringLiteral("The carrier did not answer.")));
    QVERIFY(!again.findChild<Button *>(QStringLiteral("endForGood"))->isEnabled());
}

void TestDialogs::thePriceComesBeforeTheChange()
{
    Changing changing(archive);
    auto *base = changing.dialog->findChild<BandwidthEdit *>(QStringLiteral("changeBase"));
    QVERIFY(!changing.button("changeForGood")->isEnabled());
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("3G"));
    QVERIFY(changing.words().contains(QStringLiteral("Asking the carrier for the new price.")));
    QTRY_VERIFY(changing.button("changeForGood")->isEnabled());
    const Connection &now = *changing.house.world.connection(archive);
    const HourlyRate after = changing.house.world.price(now.path, Bandwidth::gbps(3));
    QVERIFY(changing.words().contains(ui::text::rate(now.basePrice).replace(QChar::Nbsp, u' ')));
    QVERIFY(changing.button("changeForGood")->text().contains(ui::text::rate(after)));
    QTest::keyClick(base, Qt::Key_Return);
    QTRY_VERIFY(!changing.dialog->isVisible());
    QCOMPARE(changing.house.carrier.lastChange()->base, std::optional(Bandwidth::gbps(3)));
    QVERIFY(!changing.house.carrier.lastChange()->turbo);
}

namespace {

void chooseLast(Changing &changing, const char *box)
{
    changing.house.portfolio.start(); // plans are asked for when the carrier answers
    auto *choice = changing.dialog->findChild<QComboBox *>(QLatin1String(box));
    QTRY_VERIFY(choice->isVisible() && choice->count() > 1);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
}

} // namespace

void TestDialogs::anotherPlanIsPricedAndOrdered()
{
    Changing changing(archive);
    changing.house.world.connection(archive)->termMonths = 12;
    chooseLast(changing, "planChoice");
    QTRY_VERIFY(changing.button("changeForGood")->isEnabled());
    QVERIFY2(changing.words().contains(QStringLiteral("costs €100.00, once.")),
             qUtf8Printable(changing.words()));
    if (const QString folder = qEnvironmentVariable("TURBOLANE_PICTURES"); !folder.isEmpty())
        changing.dialog->grab().save(folder + QStringLiteral("/change-plan.png"));
    const auto *plans = changing.dialog->findChild<QComboBox *>(QStringLiteral("planChoice"));
    QVERIFY(changing.button("changeForGood")->text().contains(plans->currentText()));
    QTest::mouseClick(changing.button("changeForGood"), Qt::LeftButton);
    QTRY_VERIFY(!changing.dialog->isVisible());
    const auto &change = changing.house.carrier.lastChange();
    QCOMPARE(change->plan, std::optional(PlanId(plans->currentData().toString().toStdString())));
    QVERIFY(!change->base && !change->termMonths);
}

void TestDialogs::planAndBandwidthAreTwoOrders()
{
    Changing changing(archive);
    chooseLast(changing, "termChoice");
    auto *base = changing.dialog->findChild<BandwidthEdit *>(QStringLiteral("changeBase"));
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("3G"));
    QVERIFY(changing.button("changeForGood")
                ->toolTip()
                .contains(QStringLiteral("one after the other")));
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("2G"));
    QTRY_VERIFY(changing.button("changeForGood")->isEnabled());
}

void TestDialogs::whatCannotBeOrderedIsNotPriced_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("no bandwidth") << QStringLiteral("fast")
                                  << QStringLiteral("A bandwidth is a number and a unit");
    QTest::newRow("above the turbo profile")
        << QStringLiteral("20G") << QStringLiteral("not below the base bandwidth");
    QTest::newRow("as it is") << QStringLiteral("2G") << QStringLiteral("Nothing is changed yet");
}

void TestDialogs::whatCannotBeOrderedIsNotPriced()
{
    QFETCH(QString, typed);
    QFETCH(QString, why);
    Changing changing(archive);
    auto *base = changing.dialog->findChild<BandwidthEdit *>(QStringLiteral("changeBase"));
    base->selectAll();
    QTest::keyClicks(base, typed);
    QVERIFY2(changing.words().contains(why), qUtf8Printable(changing.words()));
    QVERIFY(!changing.words().contains(QStringLiteral("Asking the carrier")));
    QVERIFY(changing.button("changeForGood")->toolTip().contains(why));
    QVERIFY(!changing.button("changeForGood")->isEnabled());
    QCOMPARE(changing.house.carrier.asked("PlaceOrderJob"), 0);
}

void TestDialogs::enterNeverThrowsAwayWhatIsTyped()
{
    const Changing changing(archive);
    auto *base = changing.dialog->findChild<BandwidthEdit *>(QStringLiteral("changeBase"));
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("fast"));
    QTest::keyClick(base, Qt::Key_Return);
    QVERIFY(changing.dialog->isVisible());
    QCOMPARE(base->text(), QStringLiteral("fast"));
}

void TestDialogs::anOldAnswerIsNotShown()
{
    Changing changing(archive);
    auto *base = changing.dialog->findChild<BandwidthEdit *>(QStringLiteral("changeBase"));
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("3G"));
    std::optional<client::PathOffer> old;
    auto *first = changing.house.carrier.paths({.port = PortId("port-fra-01"),
                                                .onRamp = OnRampId("aws-eqdc2"),
                                                .base = Bandwidth::gbps(3),
                                                .turbo = Bandwidth::gbps(10)});
    connect(first, &client::ApiJob::succeeded, this, [&] { old = first->answer(); });
    QTRY_VERIFY(old);
    changing.house.carrier.setMute(true);
    QTRY_VERIFY(changing.house.carrier.asked("PathsJob") > 1);
    auto *late = changing.house.carrier.findChildren<client::PathsJob *>().back();
    changing.house.carrier.setMute(false);
    base->selectAll();
    QTest::keyClicks(base, QStringLiteral("4G"));
    late->succeedWith(*old);
    QVERIFY(!changing.button("changeForGood")->isEnabled());
    QTRY_VERIFY(changing.button("changeForGood")->isEnabled());
    const Connection &now = *changing.house.world.connection(archive);
    const HourlyRate after = changing.house.world.price(now.path, Bandwidth::gbps(4));
    QVERIFY(changing.button("changeForGood")->text().contains(ui::text::rate(after)));
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
