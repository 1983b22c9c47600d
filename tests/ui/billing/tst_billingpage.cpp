// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"

#include "ui/billing/billingpage.h"
#include "ui/billing/billoutlinemodel.h"
#include "ui/billing/footedtable.h"
#include "ui/billing/partsmodel.h"
#include "ui/billing/usagerowsmodel.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/figure.h"
#include "ui/kit/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using namespace std::chrono_literals;

namespace {

const client::Failure busy{.kind = client::FailureKind::Refused,
                           .code = ErrorCode::Unavailable,
                           .codeText = "unavailable"};

/// The Billing page of a furnished house, its outline opened as a person would.
struct Bill {
    explicit Bill(bool isFurnished = true)
    {
        if (isFurnished)
            house.world.furnish();
        house.open();
        QTest::keyClick(house.window.get(), Qt::Key_4, Qt::ControlModifier);
        outline = house.find<QListView>("billOutline");
    }

    QString titleAt(int row) const
    {
        return outline->model()->index(row, 0).data().toString().replace(QChar::Nbsp, u' ');
    }
    QString amountAt(int row) const
    {
        return outline->model()->index(row, BillOutlineModel::Amount).data().toString();
    }
    /// -1: not shown.
    int lineCalled(const char *title) const
    {
        for (int row = 0; row < outline->model()->rowCount(); ++row)
            if (titleAt(row).startsWith(QLatin1String(title)))
                return row;
        return -1;
    }
    void choose(int row) { outline->setCurrentIndex(outline->model()->index(row, 0)); }
    QString chosen() const { return titleAt(outline->currentIndex().row()); }
    void press(Qt::Key key) { QTest::keyClick(outline, key); }
    /// Everything that opens is open.
    void openAll()
    {
        for (int row = 0; row < outline->model()->rowCount(); ++row) {
            const QModelIndex line = outline->model()->index(row, 0);
            if (line.data(BillOutlineModel::HasPartsRole).toBool()
                && !line.data(BillOutlineModel::IsOpenRole).toBool()) {
                choose(row);
                press(Qt::Key_Return);
            }
        }
    }
    QString said(const char *name) const
    {
        return house.find<Label>(name)->text().replace(QChar::Nbsp, u' ');
    }
    QTableView &table(const char *name) const { return *house.find<QTableView>(name); }
    QString sumUnder(const char *tableName, int column) const
    {
        return qobject_cast<FootedTable *>(table(tableName).parentWidget())->sum(column);
    }
    /// Every word of the message that stands where the bill would.
    QString instead() const { return wordsOf(*house.find<EmptyState>("billInstead")); }
    static QString wordsOf(const QWidget &part)
    {
        QStringList words;
        for (const Label *label : part.findChildren<Label *>())
            if (label->isVisible())
                words.append(label->text());
        return words.join(u' ');
    }
    /// A port that was ordered this month, too.
    void chargePort()
    {
        house.world.charge(house.world.ports.front().id, test::euros(480'000'000),
                           test::euros(120'000'000));
        tick();
    }
    /// A second goes by, and the carrier says what it has brought.
    void tick(Millis step = 1s)
    {
        house.advance(step);
        house.feed.tell(house.world.connections.back(), house.world.now);
    }

    FakeHouse house;
    QListView *outline = nullptr;
};

/// "2,416.20" in millionths.
qint64 microsOf(QString amount)
{
    amount.remove(u',').remove(QStringLiteral("€"));
    const QStringList parts = amount.split(u'.');
    const QString decimals = parts.size() > 1 ? parts[1] : QString();
    return parts[0].toLongLong() * 1'000'000 + decimals.leftJustified(6, u'0').toLongLong();
}

qint64 columnSum(const QAbstractItemModel &model, int column)
{
    qint64 sum = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        sum += microsOf(model.index(row, column).data().toString());
    return sum;
}

} // namespace

class TestBillingPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void everyShownSumIsThatOfItsShownParts();
    void aConnectionShowsItsLines();
    void aChargeShowsItsUsageRows();
    void aPortShowsItsUsageRows();
    void theTotalIsSplitByWhatItIsFor();
    void aBoostShowsItsUsageRows();
    void anArrowOpensAndFolds();
    void whatIsChosenIsNotLostByFolding();
    void allOfItWorksByKeys();
    void aBoostTicks();
    void choiceAndFoldsSurviveATick();
    void chargesAndRowsAreOfOneSecond();
    void aCarrierThatContradictsItselfIsShownAsItIs();
    void onlyRowsThatAreLookedAtAreRead();
    void aLostCarrierLeavesTheLastBill();
    void rowsThatCannotBeReadAreSaid();
    void nothingChargedIsSaid();
    void aBillThatWasNeverReadIsNotZero();
};

void TestBillingPage::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
    QTest::newRow("1920-light") << ThemeChoice::Light << QSize(1920, 1200);
    QTest::newRow("1280-dark") << ThemeChoice::Dark << QSize(1280, 800);
}

void TestBillingPage::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    Bill bill;
    bill.house.preferences.setTheme(theme);
    bill.house.window->resize(size);
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.openAll();
    bill.choose(bill.lineCalled("Boosts"));
    QTRY_VERIFY(bill.table("usageRows").isVisible());
    const QByteArray name = QByteArray("billing-").append(QTest::currentDataTag());
    bill.house.picture(name.constData());
    bill.choose(0);
    bill.house.picture(QByteArray(name).append("-month").constData());
    QCOMPARE(bill.house.window->size(), size);
    QVERIFY(bill.table("billParts").width() > 500);
}

void TestBillingPage::everyShownSumIsThatOfItsShownParts()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.openAll();
    QVERIFY(bill.outline->model()->rowCount() > 14);
    const QAbstractItemModel &model = *bill.outline->model();
    const auto depthAt = [&model](int row) {
        return model.index(row, 0).data(BillOutlineModel::DepthRole).toInt();
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.index(row, 0).data(BillOutlineModel::IsOpenRole).toBool())
            continue;
        qint64 sum = 0;
        for (int part = row + 1; part < model.rowCount() && depthAt(part) > depthAt(row); ++part)
            if (depthAt(part) == depthAt(row) + 1)
                sum += microsOf(bill.amountAt(part));
        const bool isRounded = depthAt(row) == 2;
        QCOMPARE(isRounded ? (sum + 5'000) / 10'000 * 10'000 : sum, microsOf(bill.amountAt(row)));
    }
    const auto *hero = bill.house.find<MoneyLabel>("monthToDate");
    QTRY_COMPARE(microsOf(hero->figure().value), microsOf(bill.amountAt(0)));
    bill.choose(0);
    const QAbstractItemModel &parts = *bill.table("billParts").model();
    for (const int column : {PartsModel::Exact, PartsModel::Rounded})
        QCOMPARE(columnSum(parts, column), microsOf(bill.sumUnder("billParts", column)));
    QCOMPARE(bill.sumUnder("billParts", PartsModel::Rounded), bill.amountAt(0));
}

void TestBillingPage::aConnectionShowsItsLines()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    const int row = bill.lineCalled("sin-gcp-tyo");
    QTest::mouseClick(bill.outline->viewport(), Qt::LeftButton, {},
                      bill.outline->visualRect(bill.outline->model()->index(row, 0)).center());
    QCOMPARE(bill.said("explanationTitle"), QStringLiteral("sin-gcp-tyo"));
    const QAbstractItemModel &parts = *bill.table("billParts").model();
    QCOMPARE(parts.rowCount(), 2);
    QCOMPARE(columnSum(parts, PartsModel::Rounded), microsOf(bill.amountAt(row)));
    QVERIFY(bill.said("proof").contains(QStringLiteral("rounded once, half up")));
    QTest::keyClick(&bill.table("billParts"), Qt::Key_Down);
    QTest::keyClick(&bill.table("billParts"), Qt::Key_Down);
    QTest::keyClick(&bill.table("billParts"), Qt::Key_Return);
    QVERIFY(bill.chosen().startsWith(QStringLiteral("Boosts, 1")));
    QVERIFY(bill.outline->hasFocus());
}

void TestBillingPage::aChargeShowsItsUsageRows()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("Base") > 0);
    bill.choose(bill.lineCalled("Base"));
    QTRY_VERIFY(bill.table("usageRows").isVisible());
    const QAbstractItemModel &rows = *bill.table("usageRows").model();
    QCOMPARE(rows.rowCount(), 277);
    QCOMPARE(columnSum(rows, UsageRowsModel::Amount),
             microsOf(bill.sumUnder("usageRows", UsageRowsModel::Amount)));
    QCOMPARE(columnSum(rows, UsageRowsModel::Billed) / 1'000'000,
             bill.sumUnder("usageRows", UsageRowsModel::Billed).remove(u',').toLongLong());
    const QString proof = bill.said("proof");
    QVERIFY2(proof.contains(QStringLiteral("277 rows add up to the line")), qUtf8Printable(proof));
    QVERIFY2(proof.endsWith(QStringLiteral("is €") + bill.amountAt(bill.lineCalled("Base"))),
             qUtf8Printable(proof));
    QCOMPARE(rows.index(276, UsageRowsModel::To).data().toString(), QStringLiteral("now"));
}

void TestBillingPage::aPortShowsItsUsageRows()
{
    Bill bill;
    bill.chargePort();
    QTRY_VERIFY(bill.lineCalled("KG-FRA-01") > 0);
    bill.openAll();
    bill.choose(bill.lineCalled("Cross connect"));
    QTRY_VERIFY(bill.table("usageRows").isVisible());
    const QAbstractItemModel &rows = *bill.table("usageRows").model();
    QCOMPARE(rows.rowCount(), 277);
    const QString proof = bill.said("proof");
    QVERIFY2(proof.endsWith(QStringLiteral("is €") + bill.amountAt(bill.lineCalled("Cross"))),
             qUtf8Printable(proof));
}

void TestBillingPage::theTotalIsSplitByWhatItIsFor()
{
    Bill bill;
    bill.chargePort();
    QTRY_VERIFY(bill.lineCalled("KG-FRA-01") > 0);
    bill.openAll();
    qint64 base = 0;
    qint64 ports = 0;
    for (int row = 0; row < bill.outline->model()->rowCount(); ++row) {
        const qint64 amount = microsOf(bill.amountAt(row));
        base += bill.titleAt(row).startsWith(QStringLiteral("Base")) ? amount : 0;
        ports += bill.titleAt(row).startsWith(QStringLiteral("KG-")) ? amount : 0;
    }
    QVERIFY(base > 0 && ports > 0);
    QTRY_COMPARE(microsOf(bill.said("baseSoFar")), base);
    QCOMPARE(microsOf(bill.said("portsSoFar")), ports);
    const auto *hero = bill.house.find<MoneyLabel>("monthToDate");
    QTRY_COMPARE(microsOf(hero->figure().value), base + ports + microsOf(bill.said("boostsSoFar")));
}

void TestBillingPage::aBoostShowsItsUsageRows()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.openAll();
    bill.choose(bill.lineCalled("12 May 12:00"));
    QVERIFY(bill.chosen().endsWith(QStringLiteral("so far")));
    QVERIFY(bill.table("usageRows").isVisible());
    QCOMPARE(bill.table("usageRows").model()->rowCount(), 3);
    QCOMPARE(bill.sumUnder("usageRows", UsageRowsModel::Amount),
             bill.amountAt(bill.outline->currentIndex().row()));
}

void TestBillingPage::anArrowOpensAndFolds()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("ml-gcp-chi") > 0);
    const auto pressArrow = [&bill](int row) {
        const QRect line = bill.outline->visualRect(bill.outline->model()->index(row, 0));
        QTest::mouseClick(bill.outline->viewport(), Qt::LeftButton, {},
                          {line.left() + 48, line.center().y()});
    };
    const int row = bill.lineCalled("ml-gcp-chi");
    const int before = bill.outline->model()->rowCount();
    pressArrow(row);
    QCOMPARE(bill.outline->model()->rowCount(), before + 1);
    QVERIFY(bill.titleAt(row + 1).startsWith(QStringLiteral("Base")));
    QCOMPARE(bill.chosen(), QStringLiteral("May 2026 so far"));
    pressArrow(row);
    QCOMPARE(bill.outline->model()->rowCount(), before);
    QTest::mouseDClick(bill.outline->viewport(), Qt::LeftButton, {},
                       bill.outline->visualRect(bill.outline->model()->index(row, 0)).center());
    QCOMPARE(bill.outline->model()->rowCount(), before + 1);
}

void TestBillingPage::whatIsChosenIsNotLostByFolding()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("Base") > 0);
    bill.choose(bill.lineCalled("Base"));
    bill.press(Qt::Key_Left);
    QCOMPARE(bill.chosen(), QStringLiteral("seq-archive-iad"));
    bill.press(Qt::Key_Left);
    QCOMPARE(bill.lineCalled("Base"), -1);
    QCOMPARE(bill.chosen(), QStringLiteral("seq-archive-iad"));
    bill.press(Qt::Key_Right);
    bill.press(Qt::Key_Right);
    QVERIFY(bill.chosen().startsWith(QStringLiteral("Base")));
    const QRect line = bill.outline->visualRect(bill.outline->model()->index(1, 0));
    QTest::mouseClick(bill.outline->viewport(), Qt::LeftButton, {},
                      {line.left() + 48, line.center().y()});
    QCOMPARE(bill.chosen(), QStringLiteral("seq-archive-iad"));
    const QRect month = bill.outline->visualRect(bill.outline->model()->index(0, 0));
    QTest::mouseClick(bill.outline->viewport(), Qt::LeftButton, {},
                      {month.left() + 28, month.center().y()});
    QCOMPARE(bill.outline->model()->rowCount(), 1);
    QCOMPARE(bill.chosen(), QStringLiteral("May 2026 so far"));
}

void TestBillingPage::allOfItWorksByKeys()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("Base") > 0);
    QVERIFY(QTest::qWaitForWindowActive(bill.house.window.get()));
    QVERIFY(bill.outline->hasFocus());
    bill.press(Qt::Key_Down);
    bill.press(Qt::Key_Down);
    QTRY_VERIFY(bill.table("usageRows").isVisible());
    const auto tab = [&bill] {
        QTest::keyClick(bill.house.window->focusWidget(), Qt::Key_Tab);
        return bill.house.window->focusWidget()->objectName();
    };
    QCOMPARE(tab(), QStringLiteral("usageRows"));
    QCOMPARE(tab(), QStringLiteral("showOnChart"));
    QCOMPARE(tab(), QStringLiteral("copyRows"));
    QTest::keyClick(bill.house.window->focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 278);
}

void TestBillingPage::aBoostTicks()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.openAll();
    bill.choose(bill.lineCalled("Boosts"));
    const QString before = bill.sumUnder("usageRows", UsageRowsModel::Amount);
    bill.tick(10s);
    qint64 now = 0;
    for (const UsageRow &row : bill.house.world.usageRows())
        now += row.kind == ChargeKind::Boost ? row.amount.inMicros() : 0;
    QTRY_COMPARE(microsOf(bill.sumUnder("usageRows", UsageRowsModel::Amount)), now);
    QVERIFY(now > microsOf(before));
    QVERIFY(bill.said("proof").contains(QStringLiteral("match the carrier's record")));
    const auto *hero = bill.house.find<MoneyLabel>("monthToDate");
    QTRY_COMPARE(microsOf(hero->figure().value), microsOf(bill.amountAt(0)));
}

void TestBillingPage::choiceAndFoldsSurviveATick()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.openAll();
    bill.choose(bill.lineCalled("clin-azure-dub"));
    bill.press(Qt::Key_Left);
    const int lines = bill.outline->model()->rowCount();
    const QString before = bill.amountAt(0);
    bill.tick(1min);
    QTRY_VERIFY(bill.amountAt(0) != before);
    QCOMPARE(bill.outline->model()->rowCount(), lines);
    QCOMPARE(bill.chosen(), QStringLiteral("clin-azure-dub"));
    QVERIFY(bill.outline->selectionModel()->isSelected(bill.outline->currentIndex()));
}

void TestBillingPage::chargesAndRowsAreOfOneSecond()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.openAll();
    bill.choose(bill.lineCalled("Boosts"));
    const QString shown = bill.amountAt(0);
    // The carrier's second ends between its two answers.
    const int read = bill.house.carrier.asked("UsageRowsJob");
    bill.tick(1min);
    bill.house.advance(1min);
    QTRY_VERIFY(bill.house.carrier.asked("UsageRowsJob") > read);
    QTest::qWait(0);
    QCOMPARE(bill.amountAt(0), shown);
    QVERIFY(bill.said("proof").contains(QStringLiteral("match the carrier's record")));
    bill.tick(1min);
    QTRY_VERIFY(bill.amountAt(0) != shown);
    QVERIFY(bill.said("proof").contains(QStringLiteral("match the carrier's record")));
}

void TestBillingPage::aCarrierThatContradictsItselfIsShownAsItIs()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.openAll();
    bill.choose(bill.lineCalled("Boosts"));
    bill.house.carrier.refuse("ChargesJob", busy);
    bill.tick(1min); // the rows go on, the charges do not
    bill.house.window->showPage(PageId::Network);
    bill.house.window->showPage(PageId::Billing);
    QTRY_VERIFY(bill.said("proof").contains(QStringLiteral("read at another second")));
}

void TestBillingPage::onlyRowsThatAreLookedAtAreRead()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("Base") > 0);
    const auto asked = [&bill] { return bill.house.carrier.asked("UsageRowsJob"); };
    const int first = asked();
    bill.choose(bill.lineCalled("Base"));
    QCOMPARE(asked(), first + 2);
    QTRY_VERIFY(bill.table("usageRows").isVisible());
    bill.house.window->showPage(PageId::Network);
    const int hidden = asked();
    bill.tick();
    QTRY_COMPARE(bill.house.portfolio.picture().charges->asOf, bill.house.world.now);
    QCOMPARE(asked(), hidden);
}

void TestBillingPage::aLostCarrierLeavesTheLastBill()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("Base") > 0);
    bill.choose(bill.lineCalled("Base"));
    QTRY_VERIFY(bill.table("usageRows").isVisible());
    const QString total = bill.amountAt(0);
    bill.house.carrier.setMute(true);
    bill.house.feed.lose();
    bill.house.advance(1min);
    const int asked = bill.house.carrier.asked("UsageRowsJob");
    QCOMPARE(bill.amountAt(0), total);
    QVERIFY(bill.table("usageRows").isVisible());
    const auto *badge = bill.house.find<QWidget>("soFarCard")->findChild<Badge *>();
    QCOMPARE(badge->word(), QStringLiteral("Usage up to 14:32:07"));
    // A charge whose rows were never read says so, and asks again when told to.
    bill.choose(bill.lineCalled("ml-gcp-chi"));
    bill.press(Qt::Key_Right);
    bill.press(Qt::Key_Right);
    auto *card = bill.house.find<QWidget>("explanation");
    QTRY_VERIFY(Bill::wordsOf(*card).contains(QStringLiteral("The usage rows cannot be read")));
    QCOMPARE(bill.house.carrier.asked("UsageRowsJob"), asked);
    bill.house.carrier.setMute(false);
    bill.house.feed.find();
    QTRY_VERIFY(bill.table("usageRows").isVisible());
}

void TestBillingPage::rowsThatCannotBeReadAreSaid()
{
    Bill bill;
    QTRY_VERIFY(bill.lineCalled("Base") > 0);
    bill.house.carrier.refuse("UsageRowsJob", busy);
    bill.choose(bill.lineCalled("Base"));
    auto *card = bill.house.find<QWidget>("explanation");
    QTRY_VERIFY(Bill::wordsOf(*card).contains(QStringLiteral("cannot do this just now")));
    QVERIFY(Bill::wordsOf(*card).contains(QStringLiteral("unavailable")));
    QVERIFY(bill.lineCalled("sin-gcp-tyo") > 0);
    bill.house.carrier.refuseNothing();
    Button *again = nullptr;
    for (Button *button : card->findChildren<Button *>())
        if (button->isVisible())
            again = button;
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(bill.table("usageRows").isVisible());
}

void TestBillingPage::nothingChargedIsSaid()
{
    Bill bill(false);
    QTRY_VERIFY(bill.instead().contains(QStringLiteral("Nothing charged this month")));
    bill.house.picture("billing-empty");
    QVERIFY(!bill.outline->isVisible());
    QCOMPARE(bill.house.find<MoneyLabel>("monthToDate")->figure().value, QStringLiteral("€0.00"));
    QCOMPARE(bill.house.carrier.asked("UsageRowsJob"), 0);
}

void TestBillingPage::aBillThatWasNeverReadIsNotZero()
{
    FakeHouse house;
    house.carrier.setMute(true);
    BillingPage page(Desk{house.carrier, house.portfolio, house.clock, house.preferences});
    page.resize(1300, 800);
    house.portfolio.start();
    page.show();
    const auto instead = [&page] {
        return Bill::wordsOf(*page.findChild<EmptyState *>(QStringLiteral("billInstead")));
    };
    const auto *total = page.findChild<MoneyLabel *>(QStringLiteral("monthToDate"));
    QVERIFY(instead().contains(QStringLiteral("Asking the carrier")));
    QCOMPARE(total->figure().value, QStringLiteral("\u2013"));
    house.portfolio.stop();
    house.carrier.setMute(false);
    house.carrier.refuse("CarrierFactsJob", {.kind = client::FailureKind::Unreachable});
    house.portfolio.start();
    QTRY_VERIFY(instead().contains(QStringLiteral("The carrier did not answer.")));
    QVERIFY(instead().contains(QStringLiteral("Your connections keep running.")));
    QCOMPARE(total->figure().value, QStringLiteral("\u2013"));
    house.carrier.refuseNothing();
    QTest::mouseClick(
        page.findChild<EmptyState *>(QStringLiteral("billInstead"))->findChild<Button *>(),
        Qt::LeftButton);
    QTRY_VERIFY(instead().contains(QStringLiteral("Nothing charged this month")));
}

QTEST_MAIN(TestBillingPage)
#include "tst_billingpage.moc"
