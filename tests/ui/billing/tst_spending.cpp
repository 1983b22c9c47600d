// SPDX-License-Identifier: GPL-3.0-or-later

#include "spendinghouse.h"

#include "ui/billing/billoutlinemodel.h"
#include "ui/billing/budgetcard.h"
#include "ui/billing/daysmodel.h"
#include "ui/billing/footedtable.h"
#include "ui/billing/groupsmodel.h"
#include "ui/charts/burnplot.h"
#include "ui/charts/costplot.h"
#include "ui/editors/moneytyped.h"
#include "ui/kit/badge.h"
#include "ui/kit/figure.h"
#include "ui/kit/label.h"
#include "ui/turbo/turbooffer.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::euros;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;
using Month = turbolane::test::SpendingHouse;

namespace {

const client::Failure busy{.kind = client::FailureKind::Refused,
                           .code = ErrorCode::Unavailable,
                           .codeText = "unavailable"};

} // namespace

class TestSpending : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void eachDayIsABarOfItsParts();
    void theChartIsToldInOneSentence();
    void altTTurnsTheChartsIntoTables();
    void theTableAddsUpToTheMillionth();
    void costsAreSplitAsAsked();
    void theForecastAddsUp();
    void theForecastIsOfTheMonthsLastDay();
    void theForecastIsHeldAgainstTheBudget_data();
    void theForecastIsHeldAgainstTheBudget();
    void theBudgetBurnsDownDayByDay();
    void daysThatCannotBeReadAreSaid();
    void anEarlierMonthShowsItsOwnDays();
    void aBudgetIsMadeChangedAndRemoved();
    void whatWasDoneToABudgetIsTakenBackInItsDialogAndAfterIt();
    void whatCannotBeReadInABudgetIsSaidAtItsField();
    void aLineIsQueriedAndTheAnswerShown();
    void amountsAreReadAsPeopleTypeThem_data();
    void amountsAreReadAsPeopleTypeThem();
    void aBoostsPriceIsHeldAgainstWhatIsLeft_data();
    void aBoostsPriceIsHeldAgainstWhatIsLeft();
};

void TestSpending::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
    QTest::newRow("1920-light") << ThemeChoice::Light << QSize(1920, 1200);
    QTest::newRow("1280-dark") << ThemeChoice::Dark << QSize(1280, 800);
}

void TestSpending::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    Month month(euros(15'000'000'000), size);
    month.house.preferences.setTheme(theme);
    QTRY_VERIFY(month.hand.isSeen("costPlot"));
    QTRY_VERIFY(month.hand.isSeen("burnPlot"));
    const QByteArray name = QByteArray("spending-").append(QTest::currentDataTag());
    month.house.picture(name.constData());
    QVERIFY(month.costs().plotArea().width() > 400);
    const auto *legend = month.house.find<QWidget>("burnLegend"); // whole, or not at all
    QCOMPARE(legend->isVisible(), size.width() > 1280);
    QVERIFY(!legend->isVisible() || legend->width() >= legend->sizeHint().width());
    month.hand.key(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(month.hand.isSeen("costTable"));
    month.house.picture(QByteArray(name).append("-tables").constData());
}

void TestSpending::eachDayIsABarOfItsParts()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("costPlot"));
    QCOMPARE(month.costs().barCount(), 31);
    const DaySpend &first = month.house.world.daily->days.front();
    const std::size_t named = first.connections.size();
    QCOMPARE(month.costs().drawnBars().series.size(), named + 3);
    for (std::size_t place = 0; place < named; ++place)
        QCOMPARE(month.costs().partOf(1, place), qreal(first.connections[place].amount.inMicros()));
    QCOMPARE(month.costs().partOf(1, named), 0.0); // of connections that have no colour
    QCOMPARE(month.costs().partOf(1, named + 1),
             qreal(first.spend.port.inMicros() + first.spend.crossConnect.inMicros()));
    // What is only thought stands on days to come alone, and up to the plot's floor.
    QVERIFY(month.costs().barOf(30).height() > 10);
    QCOMPARE(month.costs().partOf(30, 0), 0.0);
    QCOMPARE(month.costs().barOf(1).top(), month.costs().yOf(first.exact));
}

void TestSpending::theChartIsToldInOneSentence()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("costPlot"));
    QVERIFY2(month.costs().accessibleDescription().startsWith(QStringLiteral("May 2026: €")),
             qUtf8Printable(month.costs().accessibleDescription()));
    QVERIFY(month.costs().accessibleDescription().contains(
        QStringLiteral(" in 12 days, the dearest ")));
    QTRY_VERIFY(month.house.find<BurnPlot>("burnPlot")
                    ->accessibleDescription()
                    .contains(QStringLiteral(" of €5,000.00 are left, and ")));
}

void TestSpending::altTTurnsTheChartsIntoTables()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("costPlot") && month.hand.isSeen("burnPlot"));
    month.hand.key(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(month.hand.isSeen("costTable"));
    QVERIFY(month.hand.isSeen("burnTable"));
    QVERIFY(!month.hand.isSeen("costPlot"));
    month.hand.key(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(month.hand.isSeen("costPlot"));
    QCOMPARE(month.house.window->page(), PageId::Billing);
}

void TestSpending::theTableAddsUpToTheMillionth()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("costPlot"));
    month.hand.key(Qt::Key_T, Qt::AltModifier);
    auto *table = month.house.find<QTableView>("costTable");
    const QAbstractItemModel &days = *table->model();
    QCOMPARE(days.rowCount(), 12);
    Money sum = euros(0);
    for (int row = 0; row < days.rowCount(); ++row) {
        Money whole = euros(0);
        const auto amount = [&](int column) {
            QString text = days.index(row, column).data().toString().remove(u',');
            return *Money::parse(text.toStdString(), Currency::of("EUR"));
        };
        for (const int column :
             {DaysModel::Base, DaysModel::Ports, DaysModel::Boosts, DaysModel::Other})
            whole = *whole.plus(amount(column));
        QCOMPARE(whole.inMicros(), amount(DaysModel::Sum).inMicros());
        sum = *sum.plus(whole);
    }
    QCOMPARE(sum.inMicros(), month.house.world.daily->exact.inMicros());
    QCOMPARE(qobject_cast<FootedTable *>(table->parentWidget())->sum(DaysModel::Sum),
             text::amount(sum, text::Decimals::Micros));
    QVERIFY(month.said("costNote")
                .contains(text::money(month.house.world.daily->total, text::Decimals::Cents)));
}

void TestSpending::costsAreSplitAsAsked()
{
    Month month;
    auto *list = month.house.find<QListView>("costGroups");
    const std::vector<ConnectionSpend> &drawn = month.house.world.daily->connections;
    // As the bars are stacked, from the top down, each with the colour of its part.
    const auto series = [list](int row) {
        return list->model()->index(row, 0).data(GroupsModel::Series);
    };
    const auto name = [list](int row) {
        return list->model()->index(row, GroupsModel::Name).data().toString();
    };
    QTRY_COMPARE(series(0).toInt(), costSeries::boosts);
    QCOMPARE(name(0), QStringLiteral("Boosts, all"));
    QCOMPARE(series(1).toInt(), costSeries::ports);
    QVERIFY2(name(1).startsWith(QStringLiteral("Ports, ")), qPrintable(name(1)));
    const int last = list->model()->rowCount() - 1;
    QCOMPARE(series(last).toInt(), 0);
    QCOMPARE(name(last), text::fromStd(drawn.front().name));
    Money sum = euros(0);
    for (int row = 0; row <= last; ++row) {
        const QString total =
            list->model()->index(row, GroupsModel::Total).data().toString().remove(u',').mid(1);
        sum = *sum.plus(*Money::parse(total.toStdString(), Currency::of("EUR")));
    }
    QCOMPARE(sum, month.house.portfolio.picture().charges->total);
    auto *by = month.house.find<QComboBox>("costBy");
    by->setFocus();
    QTest::keyClick(by, Qt::Key_End);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, GroupsModel::Name).data().toString(),
             QStringLiteral("Meridian Exchange"));
    QVERIFY(!list->model()->index(0, 0).data(GroupsModel::Series).isValid());
    QTRY_COMPARE(month.costs().drawnBars().series,
                 (std::vector<int>{0, costSeries::ports, costSeries::boosts}));
    const DaySpend &first = month.house.world.daily->days.front();
    QCOMPARE(month.costs().partOf(1, 0), qreal(first.spend.base.inMicros()));
}

void TestSpending::theForecastAddsUp()
{
    Month month;
    const ForecastParts &parts = month.house.world.forecast->parts;
    const auto *total = month.house.find<MoneyLabel>("forecastTotal");
    QTRY_COMPARE(total->figure().value, text::money(parts.total, text::Decimals::Cents));
    QCOMPARE(month.said("forecastSoFar"), text::money(parts.accrued, text::Decimals::Cents));
    QCOMPARE(month.said("forecastPlanned"), QStringLiteral("€45.84"));
}

void TestSpending::theForecastIsOfTheMonthsLastDay()
{
    Month month;
    QTRY_VERIFY(month.said("forecastTitle").startsWith(QStringLiteral("Forecast, ")));
    const auto berlin = [](const char *midnight) { return *parseInstant(midnight); };
    month.house.world.forecast->month =
        Interval::between(berlin("2026-04-30T22:00:00Z"), berlin("2026-05-31T22:00:00Z"));
    month.hand.key(Qt::Key_1, Qt::ControlModifier);
    month.hand.key(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(month.said("forecastTitle"), QStringLiteral("Forecast, 31 May"));
}

void TestSpending::theForecastIsHeldAgainstTheBudget_data()
{
    QTest::addColumn<qint64>("euro");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("beside");
    QTest::newRow("far above it") << qint64(100'000) << "Under budget"
                                  << "less than €100,000.00";
    QTest::newRow("far below it") << qint64(3'000) << "Over budget"
                                  << "more than €3,000.00";
}

void TestSpending::theForecastIsHeldAgainstTheBudget()
{
    QFETCH(qint64, euro);
    QFETCH(QString, word);
    QFETCH(QString, beside);
    Month month(euros(euro * 1'000'000));
    QTRY_COMPARE(month.house.find<Badge>("forecastStanding")->word(), word);
    QVERIFY2(month.said("forecastBeside").endsWith(beside),
             qUtf8Printable(month.said("forecastBeside")));
}

void TestSpending::theBudgetBurnsDownDayByDay()
{
    Month month;
    const FakeHouse &house = month.house;
    const auto points = burnDown(house.world.budgets.front(), *house.world.daily);
    QCOMPARE(points.size(), std::size_t(13));
    QCOMPARE(points.front().left.inMicros(), std::int64_t(5'000'000'000));
    QCOMPARE(points.back().at, house.world.now);
    QCOMPARE(points.back().left.inMicros(), 5'000'000'000 - house.world.daily->exact.inMicros());
}

void TestSpending::daysThatCannotBeReadAreSaid()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("costPlot"));
    month.house.carrier.refuse("DailyChargesJob", busy);
    month.hand.click("earlierMonth");
    QTRY_VERIFY(month.said("costLack").contains(QStringLiteral("cannot be read just now")));
    QVERIFY(month.hand.isSeen("costLack"));
}

void TestSpending::anEarlierMonthShowsItsOwnDays()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("costPlot"));
    const DailyCharges may = *month.house.world.daily;
    DailyCharges april = may;
    april.asOf = april.month.to();
    month.house.world.daily = april;
    month.hand.click("earlierMonth");
    QTRY_VERIFY(!month.said("costNote").contains(QStringLiteral("forecast")));
    QVERIFY(month.hand.isSeen("costPlot"));
    month.house.world.daily = may;
    month.hand.click("laterMonth");
    QTRY_VERIFY(month.said("costNote").contains(QStringLiteral("forecast")));
}

void TestSpending::aBudgetIsMadeChangedAndRemoved()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("budgets"));
    month.hand.click("budgets");
    QTRY_VERIFY(month.hand.isSeen("budgetsDialog"));
    QCOMPARE(month.house.find<QTableView>("budgetsTable")->model()->rowCount(), 1);
    month.house.picture("budgets");
    QTest::mouseClick(month.house.find<QWidget>("newBudget"), Qt::LeftButton);
    month.fill<QLineEdit>("budgetName", QStringLiteral("Media work"));
    auto *scope = month.house.find<QComboBox>("budgetScope");
    QTest::keyClick(scope, Qt::Key_Down);
    month.fill<QLineEdit>("budgetMonthly", QStringLiteral("1,500"));
    month.fill<QLineEdit>("budgetAlerts", QStringLiteral("80, 50"));
    QTest::mouseClick(month.house.find<QWidget>("saveBudget"), Qt::LeftButton);
    QTRY_COMPARE(month.house.world.budgets.size(), std::size_t(2));
    const Budget &made = month.house.world.budgets.back();
    QCOMPARE(made.id.text(), std::string("media-work"));
    QCOMPARE(made.scope, BudgetScope::Connection);
    QVERIFY(!made.connection.isEmpty());
    QCOMPARE(made.monthly.inMicros(), std::int64_t(1'500'000'000));
    QCOMPARE(made.alertPercents, std::vector<int>({50, 80}));
    QTRY_COMPARE(month.said("budgetTold"), QStringLiteral("Saved."));
    month.fill<QLineEdit>("budgetMonthly", QStringLiteral("1,600.50"));
    QTest::mouseClick(month.house.find<QWidget>("saveBudget"), Qt::LeftButton);
    QTRY_COMPARE(month.house.world.budgets.back().monthly.inMicros(), std::int64_t(1'600'500'000));
    QTRY_COMPARE(month.said("budgetTold"), QStringLiteral("Saved."));
    QTest::mouseClick(month.house.find<QWidget>("removeBudget"), Qt::LeftButton);
    QTRY_COMPARE(month.house.world.budgets.size(), std::size_t(1));
}

void TestSpending::whatWasDoneToABudgetIsTakenBackInItsDialogAndAfterIt()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("budgets"));
    month.hand.click("budgets");
    QTRY_VERIFY(month.hand.isSeen("budgetsDialog"));
    const auto kept = [&month] { return month.house.world.budgets.back(); };
    const Budget before = kept();
    const auto press = [&month](const char *name) {
        QTest::mouseClick(month.house.find<QWidget>(name), Qt::LeftButton);
    };
    QVERIFY(!month.hand.isSeen("undoBudget"));
    month.fill<QLineEdit>("budgetMonthly", QStringLiteral("1,600.50"));
    press("saveBudget");
    QTRY_VERIFY(month.hand.isSeen("undoBudget"));
    QCOMPARE(kept().monthly.inMicros(), std::int64_t(1'600'500'000));
    month.house.picture("budget-undo");
    press("undoBudget");
    QTRY_COMPARE(kept().monthly, before.monthly);
    QTRY_VERIFY(!month.hand.isSeen("undoBudget"));
    press("newBudget");
    month.fill<QLineEdit>("budgetName", QStringLiteral("Media work"));
    month.fill<QLineEdit>("budgetMonthly", QStringLiteral("900"));
    press("saveBudget");
    QTRY_COMPARE(month.house.world.budgets.size(), std::size_t(2));
    QTRY_VERIFY(month.hand.isSeen("undoBudget"));
    month.house.find<QWidget>("newBudget")->setFocus();
    QTest::keySequence(month.house.find<QWidget>("budgetsDialog"), QKeySequence::Undo);
    QTRY_COMPARE(month.house.world.budgets.size(), std::size_t(1));
    QTRY_VERIFY(!month.hand.isSeen("undoBudget"));
    press("removeBudget");
    QTRY_VERIFY(month.house.world.budgets.empty());
    QTRY_VERIFY(month.hand.isSeen("undoBudget"));
    QTest::keyClick(month.house.find<QWidget>("budgetsDialog"), Qt::Key_Escape);
    QTRY_VERIFY(month.hand.isSeen("undoBar"));
    month.hand.click("undoAct");
    QTRY_COMPARE(month.house.world.budgets.size(), std::size_t(1));
    QCOMPARE(kept().name, before.name);
    QCOMPARE(kept().monthly, before.monthly);
}

void TestSpending::whatCannotBeReadInABudgetIsSaidAtItsField()
{
    Month month;
    QTRY_VERIFY(month.hand.isSeen("budgets"));
    month.hand.click("budgets");
    QTRY_VERIFY(month.hand.isSeen("budgetsDialog"));
    month.fill<QLineEdit>("budgetMonthly", QStringLiteral("lots"));
    QTest::mouseClick(month.house.find<QWidget>("saveBudget"), Qt::LeftButton);
    QVERIFY(month.house.find<QWidget>("budgetMonthly")
                ->accessibleDescription()
                .startsWith(QStringLiteral("Write an amount")));
    QCOMPARE(month.house.world.budgets.front().version, std::int64_t(1));
}

void TestSpending::aLineIsQueriedAndTheAnswerShown()
{
    Month month;
    month.hand.click("earlierMonth");
    auto *outline = month.house.find<QListView>("billOutline");
    QTRY_VERIFY(
        outline->model()->rowCount() > 2
        && outline->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Invoice")));
    outline->setCurrentIndex(outline->model()->index(2, 0));
    QTRY_VERIFY(month.hand.isSeen("usageRows"));
    month.hand.click("queryLine");
    QTRY_VERIFY(month.hand.isSeen("queryDialog"));
    month.fill<QPlainTextEdit>("queryText", QStringLiteral("It was down that day"));
    month.fill<QLineEdit>("queryAmount", QStringLiteral("5.00"));
    month.house.picture("query");
    QTest::mouseClick(month.house.find<QWidget>("sendQuery"), Qt::LeftButton);
    QTRY_COMPARE(month.house.world.disputes.size(), std::size_t(1));
    QCOMPARE(month.house.world.disputes.front().item, 1);
    QTRY_VERIFY(month.said("queryNote").contains(QStringLiteral("has not answered yet")));
    QVERIFY(!month.hand.isSeen("queryLine"));
    Dispute answered = month.house.world.disputes.front();
    answered.state = DisputeState::Credited;
    answered.answer = "You are right.";
    answered.answeredAt = month.house.world.now;
    answered.credit = euros(5'000'000);
    answered.note = InvoiceId("2026-000005");
    month.house.world.disputes.front() = answered;
    month.house.feed.tell(answered, month.house.world.now);
    QTRY_VERIFY(month.said("queryNote").contains(QStringLiteral("You are right.")));
    QVERIFY(month.said("queryNote").contains(QStringLiteral("€5.00 before tax")));
    month.house.picture("query-answered");
    month.hand.click("closeQuery");
    QTRY_VERIFY(month.said("queryNote").contains(QStringLiteral("Settled on 12 May 2026")));
    QVERIFY(month.hand.isSeen("queryLine"));
}

void TestSpending::amountsAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("micros"); // -1: no amount
    const auto row = [](const char *typed, qint64 micros) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << micros;
    };
    row("1500", 1'500'000'000);
    row("1,500.5", 1'500'500'000);
    row("€ 1,500.05", 1'500'050'000);
    row("12.34 EUR", 12'340'000);
    row("0.005", -1);
    row("-5", -1);
    row("five", -1);
    row("", -1);
    row("1e9", -1);
}

void TestSpending::amountsAreReadAsPeopleTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(qint64, micros);
    const auto amount = moneyTyped(typed, Currency::of("EUR"));
    QCOMPARE(amount ? qint64(amount->inMicros()) : qint64(-1), micros);
}

void TestSpending::aBoostsPriceIsHeldAgainstWhatIsLeft_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("needsApproval");
    QTest::addColumn<QString>("word");
    QTest::newRow("plenty") << qint64(100) << false << "€65.00 left of Network after it";
    QTest::newRow("just enough") << qint64(35) << false << "€0.00 left of Network after it";
    QTest::newRow("too little") << qint64(20) << false << "€15.00 more than is left of Network";
    QTest::newRow("above what is free to order")
        << qint64(100) << true << "€65.00 left of Network after it; it needs an approval";
}

void TestSpending::aBoostsPriceIsHeldAgainstWhatIsLeft()
{
    QFETCH(qint64, left);
    QFETCH(bool, needsApproval);
    QFETCH(QString, word);
    const BudgetCheck wide{.budget = BudgetId("wide"),
                           .name = "Wide",
                           .left = euros(900'000'000),
                           .price = euros(35'000'000)};
    BudgetCheck check = wide;
    check.name = "Network";
    check.left = euros(left * 1'000'000);
    check.needsApproval = needsApproval;
    const Estimate price{.rows = {},
                         .total = euros(35'000'000),
                         .perHour = euros(8'750'000),
                         .from = {},
                         .to = {},
                         .budgets = {wide, check}};
    QString said = budgetWordOf(price).text;
    said.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(said, word);
    QCOMPARE(budgetWordOf(price).isOver, left < 35 || needsApproval);
}

QTEST_MAIN(TestSpending)
#include "tst_spending.moc"
