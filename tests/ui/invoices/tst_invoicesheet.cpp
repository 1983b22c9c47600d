// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/things.h"
#include "ui/invoices/invoicesheet.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;

class TestInvoiceSheet : public QObject {
    Q_OBJECT

private slots:
    void asManyPagesAsItsItemsNeed_data();
    void asManyPagesAsItsItemsNeed();
    void fontsComeWithIt();
    void aDeviceThatTakesNothingIsSaid();

private:
    static Invoice withItems(int count)
    {
        Invoice invoice = contract::invoice();
        while (int(invoice.items.size()) < count) {
            invoice.items.push_back(invoice.items.front());
            invoice.items.back().number = int(invoice.items.size());
        }
        invoice.items.erase(invoice.items.begin() + count, invoice.items.end());
        return invoice;
    }
};

void TestInvoiceSheet::asManyPagesAsItsItemsNeed_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("pages");
    QTest::addColumn<bool>("byPercentile"); ///< its rule stands under the sums
    QTest::newRow("no item") << 0 << 1 << false;
    QTest::newRow("three items") << 3 << 1 << false;
    QTest::newRow("the most with the sums under them") << 11 << 1 << false;
    QTest::newRow("the most with the sums and a rule") << 10 << 1 << true;
    QTest::newRow("sums and a rule go over") << 11 << 2 << true;
    QTest::newRow("the sums go over alone") << 14 << 2 << false;
    QTest::newRow("a page and a half") << 25 << 2 << false;
    QTest::newRow("many items") << 100 << 6 << false;
}

void TestInvoiceSheet::asManyPagesAsItsItemsNeed()
{
    QFETCH(int, items);
    QFETCH(int, pages);
    QFETCH(bool, byPercentile);
    Invoice invoice = withItems(items);
    if (byPercentile) {
        invoice.items.front().charge = ChargeKind::Percentile;
        invoice.items.front().note = "95th percentile: of the 5-minute samples, the one at 95";
    }
    const InvoiceSheet sheet(invoice);
    QCOMPARE(sheet.pages(), pages);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(sheet.write(buffer));
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Count " + QByteArray::number(pages)));
    const QString folder = qEnvironmentVariable("TURBOLANE_PICTURES");
    QFile kept(folder + QStringLiteral("/invoice-%1.pdf").arg(items));
    if (!folder.isEmpty() && kept.open(QIODevice::WriteOnly))
        kept.write(pdf);
}

void TestInvoiceSheet::fontsComeWithIt()
{
    const Invoice invoice = contract::creditNote();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(InvoiceSheet(invoice).write(buffer));
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(pdf.contains("Inter"));
}

void TestInvoiceSheet::aDeviceThatTakesNothingIsSaid()
{
    const Invoice invoice = contract::invoice();
    QBuffer closed;
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QVERIFY(!InvoiceSheet(invoice).write(closed));
}

QTEST_MAIN(TestInvoiceSheet)
#include "tst_invoicesheet.moc"
