// SPDX-License-Identifier: GPL-3.0-or-later

#include "pasthouse.h"

#include "ui/billing/billoutlinemodel.h"
#include "ui/billing/comparedmodel.h"
#include "ui/billing/rowchartdialog.h"
#include "ui/charts/throughputchart.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::literals;
using turbolane::test::euros;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;
using Past = turbolane::test::PastHouse;

namespace {

const client::Failure busy{.kind = client::FailureKind::Refused,
                           .code = ErrorCode::Unavailable,
                           .codeText = "unavailable"};

void choose(QComboBox *box, const char *entry)
{
    const int place = box->findText(QLatin1String(entry), Qt::MatchStartsWith);
    QVERIFY2(place >= 0, entry);
    box->setCurrentIndex(place);
}

Instant noon(int minutes = 0)
{
    return *parseInstant("2026-05-12T12:00:00Z") + std::chrono::minutes(minutes);
}

} // namespace

/// The bill is worked out again, supposed otherwise, and held against what was carried.
class TestProvenBill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void anInvoiceThatIsRightDiffersByNothing();
    void anInvoiceThatIsWrongIsSaidToBe();
    void aProofThatFailsCanBeAskedForAgain();
    void aProofIsNotWaitedForAnyMore();
    void whatIfSaysWhatIsOther();
    void whatIfBeginsWithTheMonthThatIsOver();
    void aBandwidthThatDoesNotReadIsNotAsked();
    void whatIfThatFailsIsToldInPlace();
    void aRowIsShownOnTheChart();
    void figuresThatCannotBeReadAreToldAndAskedForAgain();
    void theTimeAroundARow_data();
    void theTimeAroundARow();
    void linesOfOneKindAreOneRow();
};

void TestProvenBill::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestProvenBill::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    Past past(theme);
    past.open();
    past.openInvoice();
    const QByteArray tag = QTest::currentDataTag();
    past.house.picture(QByteArray("bill-invoice-").append(tag).constData());
    past.hand.click("proveInvoice");
    QTRY_VERIFY(past.dialog("proofDialog"));
    QTRY_VERIFY(!past.said("proofResult").isEmpty());
    past.picture("proofDialog", "proof-" + tag);
    past.dialog("proofDialog")->reject();
    past.hand.click("whatIf");
    QTRY_VERIFY(past.dialog("whatIfDialog"));
    QTRY_VERIFY(past.house.find<QComboBox>("whatIfPlan")->count() > 1);
    choose(past.house.find<QComboBox>("whatIfPlan"), "Day lock");
    past.house.find<QLineEdit>("whatIfBase")->setText(QStringLiteral("1G"));
    past.house.find<QAbstractButton>("askWhatIf")->click();
    QTRY_VERIFY(past.house.find<QTableView>("whatIfTable")->isVisible());
    past.picture("whatIfDialog", "what-if-" + tag);
    past.dialog("whatIfDialog")->reject();
    past.chooseLine("Base");
    QTRY_VERIFY(past.hand.isSeen("showOnChart"));
    past.hand.click("showOnChart");
    QTRY_VERIFY(past.dialog("rowChartDialog"));
    past.picture("rowChartDialog", "row-chart-" + tag);
}

void TestProvenBill::anInvoiceThatIsRightDiffersByNothing()
{
    Past past;
    past.open();
    past.openInvoice();
    past.hand.click("proveInvoice");
    QTRY_COMPARE(past.said("proofResult"),
                 QStringLiteral("The difference is €0.00: the invoice is what its facts come to."));
    QCOMPARE(past.house.find<QTableView>("proofTable")->model()->rowCount(),
             int(past.house.world.invoices.front().items.size()));
    QVERIFY(past.said("proofFacts").startsWith(QStringLiteral("4,182 facts")));
    QCOMPARE(past.house.carrier.asked("BillProofJob"), 1);
}

void TestProvenBill::anInvoiceThatIsWrongIsSaidToBe()
{
    Past past;
    past.house.world.proofDiffersBy = euros(-5'770'000);
    past.open();
    past.openInvoice();
    past.hand.click("proveInvoice");
    QTRY_COMPARE(past.said("proofResult"),
                 QStringLiteral("The difference is -€5.77: the invoice is not what its facts come "
                                "to. Query it."));
    const QAbstractItemModel &rows = *past.house.find<QTableView>("proofTable")->model();
    QCOMPARE(rows.index(0, ComparedModel::Difference).data().toString(), QStringLiteral("-5.77"));
    QCOMPARE(rows.index(1, ComparedModel::Difference).data().toString(), QStringLiteral("0.00"));
}

void TestProvenBill::aProofThatFailsCanBeAskedForAgain()
{
    Past past;
    past.house.carrier.refuse("BillProofJob", busy);
    past.open();
    past.openInvoice();
    past.hand.click("proveInvoice");
    QTRY_VERIFY(
        past.said("proofResult").startsWith(QStringLiteral("It could not be worked out again.")));
    QVERIFY(!past.house.find<QTableView>("proofTable")->isVisible());
    past.house.carrier.refuseNothing();
    past.house.find<QAbstractButton>("proofAgain")->click();
    QTRY_VERIFY(past.said("proofResult").startsWith(QStringLiteral("The difference is €0.00")));
    QVERIFY(!past.house.find<QAbstractButton>("proofAgain")->isVisible());
}

void TestProvenBill::aProofIsNotWaitedForAnyMore()
{
    Past past;
    past.open();
    past.openInvoice();
    past.house.carrier.setMute(true);
    past.hand.click("proveInvoice");
    QTRY_VERIFY(past.dialog("proofDialog"));
    QVERIFY(past.house.find<QWidget>("proofWaiting")->isVisible());
    past.house.find<QAbstractButton>("closeProof")->click();
    QTRY_VERIFY(!past.dialog("proofDialog"));
}

void TestProvenBill::whatIfSaysWhatIsOther()
{
    Past past;
    past.open();
    past.hand.click("whatIf");
    QTRY_VERIFY(past.dialog("whatIfDialog"));
    QTRY_VERIFY(past.house.find<QComboBox>("whatIfPlan")->count() > 1);
    choose(past.house.find<QComboBox>("whatIfPlan"), "Day lock");
    choose(past.house.find<QComboBox>("whatIfTerm"), "No term");
    past.house.find<QCheckBox>("whatIfWithoutBoosts")->setChecked(true);
    past.house.find<QLineEdit>("whatIfBase")->setText(QStringLiteral("2.5G"));
    past.house.find<QAbstractButton>("askWhatIf")->click();
    QTRY_VERIFY2(past.said("whatIfResult").endsWith(QStringLiteral(" less.")),
                 qPrintable(past.said("whatIfResult")));
    const auto &asked = past.house.carrier.lastWhatIf();
    QCOMPARE(QString::fromStdString(asked->plan.text()), QStringLiteral("day-lock"));
    QVERIFY(asked->termMonths == 0 && asked->withoutBoosts && asked->connection.isEmpty());
    QVERIFY(asked->base == 2'500_Mbps);
    QVERIFY(asked->month == std::chrono::year(2026) / std::chrono::April);
    QCOMPARE(past.said("whatIfNote"),
             QStringLiteral("More was carried than 2.5 Gbps would have let through in 7 5-minute "
                            "samples."));
    QVERIFY(past.house.find<QTableView>("whatIfTable")->isVisible());
}

void TestProvenBill::whatIfBeginsWithTheMonthThatIsOver()
{
    Past past;
    past.open();
    past.hand.click("whatIf");
    QTRY_VERIFY(past.dialog("whatIfDialog"));
    QCOMPARE(past.house.find<QComboBox>("whatIfMonth")->currentText(),
             QStringLiteral("April 2026"));
    choose(past.house.find<QComboBox>("whatIfMonth"), "May 2026");
    past.house.find<QAbstractButton>("askWhatIf")->click();
    QTRY_VERIFY(past.house.carrier.lastWhatIf().has_value());
    QVERIFY(!past.house.carrier.lastWhatIf()->month);
    QVERIFY(!past.house.carrier.lastWhatIf()->termMonths);
}

void TestProvenBill::aBandwidthThatDoesNotReadIsNotAsked()
{
    Past past;
    past.open();
    past.hand.click("whatIf");
    QTRY_VERIFY(past.dialog("whatIfDialog"));
    past.house.find<QLineEdit>("whatIfBase")->setText(QStringLiteral("a lot"));
    past.house.find<QAbstractButton>("askWhatIf")->click();
    QVERIFY(past.hand.words(past.dialog("whatIfDialog"))
                .contains(QStringLiteral("This is not a bandwidth in whole Mbps.")));
    QCOMPARE(past.house.carrier.asked("WhatIfJob"), 0);
}

void TestProvenBill::whatIfThatFailsIsToldInPlace()
{
    Past past;
    past.house.carrier.refuse("WhatIfJob", busy);
    past.open();
    past.hand.click("whatIf");
    QTRY_VERIFY(past.dialog("whatIfDialog"));
    past.house.find<QAbstractButton>("askWhatIf")->click();
    QTRY_VERIFY(
        past.said("whatIfResult").startsWith(QStringLiteral("It could not be worked out.")));
    past.house.carrier.refuseNothing();
    past.house.find<QAbstractButton>("askWhatIf")->click();
    QTRY_VERIFY(past.said("whatIfResult").contains(QStringLiteral("instead of")));
}

void TestProvenBill::aRowIsShownOnTheChart()
{
    Past past;
    past.open();
    past.openInvoice();
    past.chooseLine("Base");
    QTRY_VERIFY(past.hand.isSeen("showOnChart"));
    auto *rows = past.house.find<QTableView>("usageRows");
    QTRY_VERIFY(rows->model()->rowCount() > 1);
    const int asked = past.house.carrier.asked("TelemetryJob");
    rows->selectRow(1);
    past.hand.click("showOnChart");
    QTRY_VERIFY(past.dialog("rowChartDialog"));
    QVERIFY(past.house.carrier.asked("TelemetryJob") > asked);
    QVERIFY(
        past.dialog("rowChartDialog")->windowTitle().startsWith(QStringLiteral("Throughput of ")));
}

void TestProvenBill::figuresThatCannotBeReadAreToldAndAskedForAgain()
{
    Past past;
    past.open();
    past.openInvoice();
    past.chooseLine("Base");
    QTRY_VERIFY(past.hand.isSeen("showOnChart"));
    past.house.carrier.refuse("TelemetryJob", busy);
    past.hand.click("showOnChart");
    QTRY_VERIFY(past.dialog("rowChartDialog"));
    QTRY_VERIFY(past.house.find<QWidget>("rowChartTrouble")->isVisible());
}

void TestProvenBill::theTimeAroundARow_data()
{
    QTest::addColumn<int>("from"); ///< minutes after noon
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("shownFrom");
    QTest::addColumn<int>("shownTo");
    QTest::newRow("an hour, long ago") << 0 << 60 << 9'000 << -30 << 90;
    QTest::newRow("a minute") << 0 << 1 << 9'000 << -30 << 31;
    QTest::newRow("a day") << 0 << 1'440 << 9'000 << -720 << 2'160;
    QTest::newRow("until now") << 0 << 60 << 60 << -30 << 60;
    QTest::newRow("a minute ago") << 0 << 1 << 2 << -58 << 2;
}

void TestProvenBill::theTimeAroundARow()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, now);
    QFETCH(int, shownFrom);
    QFETCH(int, shownTo);
    const UsageRow row{.id = UsageId("u"),
                       .connection = ConnectionId("c"),
                       .boost = {},
                       .time = Interval::between(noon(from), noon(to)),
                       .bandwidth = {},
                       .rate = HourlyRate::zero(Currency::of("EUR")),
                       .amount = euros(0)};
    QCOMPARE(RowChartDialog::timeAround(row, noon(now)),
             Interval::between(noon(shownFrom), noon(shownTo)));
}

void TestProvenBill::linesOfOneKindAreOneRow()
{
    const auto line = [](const char *name, ChargeKind kind, std::int64_t cents) {
        return BillLine{.connection = ConnectionId(name),
                        .connectionName = name,
                        .kind = kind,
                        .exact = euros(cents * 10'000),
                        .rounded = euros(cents * 10'000)};
    };
    const QList<ComparedRow> rows = comparedRows(
        WhatIf{.was = {line("a", ChargeKind::Base, 100), line("a", ChargeKind::Base, 50),
                       line("b", ChargeKind::Base, 7)},
               .would = {line("a", ChargeKind::Base, 120), line("a", ChargeKind::Data, 9)},
               .wasTotal = euros(0),
               .wouldTotal = euros(0),
               .difference = euros(0)});
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(0).before == euros(1'500'000) && rows.at(0).after == euros(1'200'000));
    QVERIFY(rows.at(1).before == euros(70'000) && rows.at(1).after == euros(0));
    QVERIFY(rows.at(2).before == euros(0) && rows.at(2).after == euros(90'000));
    QVERIFY(differenceOf(rows.at(0)) == euros(-300'000));
}

QTEST_MAIN(TestProvenBill)
#include "tst_provenbill.moc"
