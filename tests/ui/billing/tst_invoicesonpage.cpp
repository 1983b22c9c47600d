// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include "ui/billing/billoutlinemodel.h"
#include "ui/billing/partsmodel.h"
#include "ui/billing/usagerowsmodel.h"
#include "ui/invoices/invoicesmodel.h"
#include "ui/kit/label.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

namespace {

const client::Failure busy{.kind = client::FailureKind::Refused,
                           .code = ErrorCode::Unavailable,
                           .codeText = "unavailable"};

/// Three months are over, and the Billing page is in front.
struct Past {
    Past()
    {
        house.world.furnish();
        house.world.billMonths();
        house.open();
        hand.key(Qt::Key_4, Qt::ControlModifier);
        list = house.find<QListView>("invoiceList");
        outline = house.find<QListView>("billOutline");
    }
    /// By the mouse, on its row of the short list.
    void press(const char *number)
    {
        const auto row = [&] {
            const QAbstractItemModel &model = *list->model();
            for (int place = 0; place < model.rowCount(); ++place)
                if (model.index(place, InvoicesModel::Number).data().toString()
                    == QLatin1String(number))
                    return model.index(place, 0);
            return QModelIndex();
        };
        QTRY_VERIFY(row().isValid());
        list->scrollTo(row());
        const QPoint inList = list->visualRect(row()).center();
        hand.click(list->viewport()->mapTo(house.window.get(), inList));
    }
    QString line(int row) const
    {
        const QAbstractItemModel &model = *outline->model();
        QString line = model.index(row, 0).data().toString() + u' '
            + model.index(row, BillOutlineModel::Amount).data().toString();
        return line.replace(QChar::Nbsp, u' ');
    }
    int lineCalled(const char *title) const
    {
        for (int row = 0; row < outline->model()->rowCount(); ++row)
            if (line(row).startsWith(QLatin1String(title)))
                return row;
        return -1;
    }
    void choose(const char *title)
    {
        outline->setCurrentIndex(outline->model()->index(lineCalled(title), 0));
    }
    QString said(const char *name) const
    {
        return house.find<Label>(name)->text().replace(QChar::Nbsp, u' ');
    }
    /// Names the file in the dialog as a person would.
    void nameFile(const QString &path)
    {
        auto *dialog = house.window->findChild<QFileDialog *>(QStringLiteral("saveInvoice"));
        QVERIFY(dialog && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    FakeHouse house;
    WindowHand hand{house};
    QListView *list = nullptr;
    QListView *outline = nullptr;
};

} // namespace

class TestInvoicesOnPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void everyBillIsListed();
    void anInvoiceOpensToItsItems();
    void anItemOpensToRowsThatAddUp();
    void itemsThatDoNotAddUpAreSaid();
    void rowsThatDoNotAddUpAreSaid();
    void aCreditSaysHowItWasWorkedOut();
    void aCorrectionOpensToWhatIsTakenBack();
    void aCreditNoteNamesWhatItCorrects();
    void theMonthsAreStepsInTheTopBar();
    void allInvoicesStandInATable();
    void anInvoiceIsSavedAsPdf();
    void anInvoiceIsSavedAsTheCarriersTable();
    void whatCannotBeSavedIsToldInPlace();
    void whatCannotBeReadIsToldInPlace();
    void aPaymentThatComesInIsSeen();
};

void TestInvoicesOnPage::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestInvoicesOnPage::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    Past past;
    past.house.preferences.setTheme(theme);
    past.press("2026-000004");
    QTRY_VERIFY(past.lineCalled("Invoice 2026-000004") == 0);
    const QByteArray name = QByteArray("invoice-").append(QTest::currentDataTag());
    past.house.picture(name.constData());
    past.choose("Base, 3 h");
    QTRY_VERIFY(past.hand.isSeen("usageRows"));
    past.house.picture(QByteArray(name).append("-rows").constData());
    QVERIFY(past.hand.isSeen("invoiceStrip"));
}

void TestInvoicesOnPage::everyBillIsListed()
{
    Past past;
    QTRY_COMPARE(past.list->model()->rowCount(), 5);
    const auto cell = [&past](int row, InvoicesModel::Column column) {
        return past.list->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, InvoicesModel::Month) + u' ' + cell(0, InvoicesModel::State),
             QStringLiteral("May 2026 Running"));
    QCOMPARE(cell(1, InvoicesModel::Month) + u' ' + cell(1, InvoicesModel::State),
             QStringLiteral("April 2026 Due in 3 days"));
    QCOMPARE(cell(2, InvoicesModel::Month) + u' ' + cell(2, InvoicesModel::State),
             QStringLiteral("March 2026 Overdue by 27 days"));
    QCOMPARE(cell(3, InvoicesModel::Due) + u' ' + cell(3, InvoicesModel::State),
             QStringLiteral("Credits 2026-000001 Credit"));
    QCOMPARE(cell(4, InvoicesModel::State), QStringLiteral("Paid"));
}

void TestInvoicesOnPage::anInvoiceOpensToItsItems()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.lineCalled("Invoice 2026-000004, April 2026") == 0);
    QVERIFY(past.said("invoiceFacts").startsWith(QStringLiteral("Issued 1 May 2026, due 15 May")));
    const Invoice &invoice = past.house.world.invoices.front();
    QVERIFY(past.line(0).endsWith(text::amount(invoice.total, text::Decimals::Cents)));
    QVERIFY(past.lineCalled("DE VAT, 19% of") > 0);
    QVERIFY2(past.said("proof").startsWith(QStringLiteral("The rounded amounts add up to €")),
             qUtf8Printable(past.said("proof")));
    QVERIFY(past.said("proof").contains(text::money(invoice.total, text::Decimals::Cents)));
    QCOMPARE(past.house.find<QTableView>("billParts")->model()->rowCount(),
             past.outline->model()->rowCount() - 1 - 2); // its first connection is open
}

void TestInvoicesOnPage::anItemOpensToRowsThatAddUp()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.lineCalled("Base, 3 h") > 0);
    past.choose("Base, 3 h");
    QTRY_VERIFY(past.hand.isSeen("usageRows"));
    QCOMPARE(past.house.find<QTableView>("usageRows")->model()->rowCount(), 3);
    QVERIFY2(past.said("proof").startsWith(
                 QStringLiteral("3 rows add up to the line, and match the carrier's record: ")),
             qUtf8Printable(past.said("proof")));
}

void TestInvoicesOnPage::itemsThatDoNotAddUpAreSaid()
{
    Past past;
    Invoice &invoice = past.house.world.invoices.front();
    invoice.total = *invoice.total.plus(test::euros(10'000)); // a cent more than its items
    past.press("2026-000004");
    QTRY_VERIFY2(past.said("proof").startsWith(QStringLiteral("The rounded amounts add up to €31.74"
                                                              ", not to the €31.75 above them")),
                 qUtf8Printable(past.said("proof")));
}

void TestInvoicesOnPage::rowsThatDoNotAddUpAreSaid()
{
    Past past;
    BillItem &item = past.house.world.invoices.front().items.front();
    item.exact = *item.exact.plus(test::euros(1)); // a millionth more than its rows
    past.press("2026-000004");
    QTRY_VERIFY(past.lineCalled("Base, 3 h") > 0);
    past.choose("Base, 3 h");
    QTRY_VERIFY(past.hand.isSeen("usageRows"));
    QVERIFY2(past.said("proof").contains(QStringLiteral("the invoice says ")),
             qUtf8Printable(past.said("proof")));
}

void TestInvoicesOnPage::aCreditSaysHowItWasWorkedOut()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.lineCalled("Invoice") == 0);
    for (int row = past.outline->model()->rowCount() - 1; row > 0; --row)
        if (past.outline->model()->index(row, 0).data(BillOutlineModel::HasPartsRole).toBool()) {
            past.outline->setCurrentIndex(past.outline->model()->index(row, 0));
            break;
        }
    past.outline->setFocus();
    past.hand.key(Qt::Key_Return);
    past.choose("Service level credit");
    QTRY_VERIFY(past.hand.words("explanation").contains(QStringLiteral("18 min")));
    QVERIFY(past.hand.words("explanation").contains(QStringLiteral("-€1.89")));
}

void TestInvoicesOnPage::aCorrectionOpensToWhatIsTakenBack()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.lineCalled("Base, correction of") > 0);
    past.choose("Base, correction of");
    const auto *rows = past.house.find<QTableView>("usageRows");
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    const auto said = [rows](int row, int column) {
        return rows->model()->index(row, column).data().toString();
    };
    QCOMPARE(said(0, UsageRowsModel::Band), QStringLiteral("taken back"));
    QVERIFY(said(0, UsageRowsModel::Billed).contains(QStringLiteral("3,600")));
    QVERIFY(said(0, UsageRowsModel::Amount).startsWith(QChar(0x2212))
            || said(0, UsageRowsModel::Amount).startsWith(u'-'));
    QCOMPARE(said(1, UsageRowsModel::Billed), QStringLiteral("1,800"));
    QTRY_VERIFY(past.said("proof").contains(QStringLiteral("2 rows add up to the correction")));
    past.house.picture("correction");
}

void TestInvoicesOnPage::aCreditNoteNamesWhatItCorrects()
{
    Past past;
    past.press("2026-000002");
    QTRY_VERIFY(past.lineCalled("Credit note 2026-000002, February 2026") == 0);
    QVERIFY(past.said("invoiceFacts").contains(QStringLiteral("credits invoice")));
    QVERIFY(past.said("invoiceFacts").contains(QStringLiteral("2026-000001")));
}

void TestInvoicesOnPage::theMonthsAreStepsInTheTopBar()
{
    Past past;
    QTRY_COMPARE(past.said("shownMonth"), QStringLiteral("May 2026"));
    QVERIFY(!past.hand.seen("laterMonth")->isEnabled());
    past.hand.click("earlierMonth");
    QTRY_VERIFY(past.lineCalled("Invoice 2026-000004") == 0);
    past.hand.click("earlierMonth");
    past.hand.click("earlierMonth"); // over the credit note
    QTRY_VERIFY(past.lineCalled("Invoice 2026-000001") == 0);
    QCOMPARE(past.said("shownMonth"), QStringLiteral("February 2026"));
    QVERIFY(!past.hand.seen("earlierMonth")->isEnabled());
    for (int step = 0; step < 3; ++step)
        past.hand.click("laterMonth");
    QTRY_COMPARE(past.lineCalled("May 2026 so far"), 0);
}

void TestInvoicesOnPage::allInvoicesStandInATable()
{
    Past past;
    QTRY_COMPARE(past.list->model()->rowCount(), 5);
    past.hand.click("allInvoices");
    auto *table = past.house.find<QTableView>("invoicesTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 4);
    past.house.picture("invoices-all");
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(past.lineCalled("Invoice 2026-000003, March 2026") == 0);
}

void TestInvoicesOnPage::anInvoiceIsSavedAsPdf()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.hand.isSeen("savePdf"));
    past.hand.click("savePdf");
    past.nameFile(past.house.folder.filePath(QStringLiteral("april.pdf")));
    QTRY_COMPARE(past.said("savedNote"), QStringLiteral("Saved as april.pdf"));
    QFile file(past.house.folder.filePath(QStringLiteral("april.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestInvoicesOnPage::anInvoiceIsSavedAsTheCarriersTable()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.hand.isSeen("saveCsv"));
    past.hand.click("saveCsv");
    past.nameFile(past.house.folder.filePath(QStringLiteral("april"))); // the ending is added
    QTRY_COMPARE(past.said("savedNote"), QStringLiteral("Saved as april.csv"));
    QFile file(past.house.folder.filePath(QStringLiteral("april.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("invoice,net\r\n2026-000004,1.00\r\n"));
}

void TestInvoicesOnPage::whatCannotBeSavedIsToldInPlace()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.hand.isSeen("saveCsv"));
    past.house.carrier.refuse("InvoiceCsvJob", busy);
    past.hand.click("saveCsv");
    past.nameFile(past.house.folder.filePath(QStringLiteral("april.csv")));
    QTRY_VERIFY(past.said("savedNote").endsWith(QStringLiteral("No file was written.")));
    QVERIFY(past.hand.seen("saveCsv")->isEnabled());
    QVERIFY(!QFile::exists(past.house.folder.filePath(QStringLiteral("april.csv"))));
}

void TestInvoicesOnPage::whatCannotBeReadIsToldInPlace()
{
    Past past;
    past.house.carrier.refuse("InvoiceJob", busy);
    past.press("2026-000004");
    QTRY_VERIFY(past.hand.words("billInstead").contains(QStringLiteral("cannot be read")));
    past.house.carrier.refuseNothing();
    QTest::mouseClick(past.house.find<QWidget>("billInstead")->findChild<QAbstractButton *>(),
                      Qt::LeftButton);
    QTRY_VERIFY(past.lineCalled("Invoice 2026-000004") == 0);
    past.house.carrier.refuse("InvoiceRowsJob", busy);
    past.choose("Base, 3 h");
    QTRY_VERIFY(past.hand.words("explanation").contains(QStringLiteral("cannot be read")));
    past.house.carrier.refuseNothing();
    past.choose("Invoice");
    past.choose("Base, 3 h");
    QTRY_VERIFY(past.hand.isSeen("usageRows"));
}

void TestInvoicesOnPage::aPaymentThatComesInIsSeen()
{
    Past past;
    past.press("2026-000004");
    QTRY_VERIFY(past.hand.isSeen("invoiceStrip"));
    Invoice paid = past.house.world.invoices.front();
    paid.state = InvoiceState::Paid;
    paid.paidAt = past.house.world.now;
    paid.items.clear();
    past.house.feed.tell(paid, past.house.world.now);
    QTRY_VERIFY(past.said("invoiceFacts").endsWith(QStringLiteral("paid 12 May 2026")));
}

QTEST_MAIN(TestInvoicesOnPage)
#include "tst_invoicesonpage.moc"
