// SPDX-License-Identifier: GPL-3.0-or-later

#include "invoicecase.h"

#include <QTest>

#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

/// What an invoice says is the sum of what is under it; what was said once is only ever added to.
class TestInvoicing : public QObject {
    Q_OBJECT

private slots:
    void aDocumentsTaxIsRoundedOnce_data();
    void aDocumentsTaxIsRoundedOnce();
    void itemsAreNumberedAndAddUp();
    void aCountryWithoutTaxHasNone();
    void aMonthIsCorrectedByWhatDiffers_data();
    void aMonthIsCorrectedByWhatDiffers();
    void aPercentilesRuleStandsOnTheInvoice();
    void aCorrectionIsNotMadeTwice();
    void correctionsOfOtherMonthsAreNotMixedIn();
    void missedMinutesAreCredited_data();
    void missedMinutesAreCredited();
    void aCreditNoteTakesBack_data();
    void aCreditNoteTakesBack();
    void whatCannotBeTakenBackIsRefused_data();
    void whatCannotBeTakenBackIsRefused();
};

void TestInvoicing::aDocumentsTaxIsRoundedOnce_data()
{
    QTest::addColumn<QList<QByteArray>>("nets");
    QTest::addColumn<qint64>("ratePpm");
    QTest::addColumn<QByteArray>("tax");
    QTest::addColumn<QByteArray>("total");
    using Nets = QList<QByteArray>;
    QTest::newRow("one item") << Nets{"100.00"} << qint64(190'000) << QByteArray("19.000000")
                              << QByteArray("119.000000");
    QTest::newRow("three cents apart are not three cents of tax")
        << Nets{"0.03", "0.03", "0.03"} << qint64(190'000) << QByteArray("0.020000")
        << QByteArray("0.110000");
    QTest::newRow("a cent of tax from half a cent")
        << Nets{"0.05"} << qint64(100'000) << QByteArray("0.010000") << QByteArray("0.060000");
    QTest::newRow("just under half a cent is none")
        << Nets{"0.02"} << qint64(190'000) << QByteArray("0.000000") << QByteArray("0.020000");
    QTest::newRow("a rate with a decimal") << Nets{"1234.56"} << qint64(81'000)
                                           << QByteArray("100.000000") << QByteArray("1334.560000");
    QTest::newRow("nothing was used")
        << Nets{} << qint64(190'000) << QByteArray("0.000000") << QByteArray("0.000000");
}

void TestInvoicing::aDocumentsTaxIsRoundedOnce()
{
    QFETCH(QList<QByteArray>, nets);
    QFETCH(qint64, ratePpm);
    std::vector<BillLine> lines;
    for (const QByteArray &net : nets)
        lines.push_back(line(QByteArray("c" + QByteArray::number(qint64(lines.size()))),
                             ChargeKind::Base, net));
    const Invoice made = invoice(lines, ratePpm);
    QCOMPARE(made.taxes.size(), std::size_t(1));
    QTEST(QByteArray::fromStdString(made.taxes.front().tax.amountText()), "tax");
    QTEST(QByteArray::fromStdString(made.total.amountText()), "total");
}

void TestInvoicing::itemsAreNumberedAndAddUp()
{
    std::mt19937 chance(2026);
    for (int world = 0; world < 500; ++world) {
        std::vector<BillLine> lines;
        for (auto left = chance() % 12; left > 0; --left) {
            BillLine one = line("c1", ChargeKind::Base, "0");
            one.exact = Money::micros(chance(), eur);
            one.rounded = one.exact.roundedToMinor(Rounding::HalfUp);
            lines.push_back(one);
        }
        const Invoice made = invoice(lines, chance() % 300'000);
        std::int64_t net = 0;
        int number = 0;
        for (const BillItem &item : made.items) {
            QCOMPARE(item.number, ++number);
            QCOMPARE(item.net, item.exact.roundedToMinor(Rounding::HalfUp));
            net += item.net.inMicros();
        }
        QCOMPARE(made.net.inMicros(), net);
        QCOMPARE(made.taxes.front().net, made.net);
        QCOMPARE(made.total.inMicros(), net + made.taxes.front().tax.inMicros());
        QCOMPARE(made.total.roundedToMinor(Rounding::Down), made.total);
    }
}

void TestInvoicing::aCountryWithoutTaxHasNone()
{
    InvoiceHead untaxed = head();
    untaxed.tax.reset();
    const auto made = invoiceOf(untaxed, itemsOf({line("c1", ChargeKind::Base, "10.00")}, may()));
    QVERIFY(made && made->taxes.empty());
    QCOMPARE(made->total, made->net);
}

void TestInvoicing::aMonthIsCorrectedByWhatDiffers_data()
{
    QTest::addColumn<std::vector<BillLine>>("now");
    QTest::addColumn<QByteArray>("corrections"); // connection, kind and net, one a line
    const BillLine base = line("c1", ChargeKind::Base, "10.004");
    const BillLine boost = line("c1", ChargeKind::Boost, "3.50");
    using Lines = std::vector<BillLine>;
    QTest::newRow("nothing new") << Lines{base, boost} << QByteArray();
    QTest::newRow("late usage") << Lines{line("c1", ChargeKind::Base, "12.25"), boost}
                                << QByteArray("c1 base 2.250000\n");
    QTest::newRow("an outage that became known later")
        << Lines{base, line("c1", ChargeKind::Boost, "3.00")} << QByteArray("c1 boost -0.500000\n");
    QTest::newRow("usage of a connection that had none")
        << Lines{base, boost, line("c2", ChargeKind::Base, "1.00")}
        << QByteArray("c2 base 1.000000\n");
    QTest::newRow("what was never used") << Lines{base} << QByteArray("c1 boost -3.500000\n");
    QTest::newRow("less than a cent more moves no cent, and is kept")
        << Lines{line("c1", ChargeKind::Base, "10.0041"), boost}
        << QByteArray("c1 base 0.000000\n");
    QTest::newRow("two crumbs make a cent of the whole, not of the parts")
        << Lines{line("c1", ChargeKind::Base, "10.005"), boost} << QByteArray("c1 base 0.010000\n");
}

void TestInvoicing::aMonthIsCorrectedByWhatDiffers()
{
    QFETCH(std::vector<BillLine>, now);
    const Invoice billed =
        invoice({line("c1", ChargeKind::Base, "10.004"), line("c1", ChargeKind::Boost, "3.50")});
    const auto items = correctionsOf(now, billed.items, may());
    QVERIFY(items);
    QByteArray told;
    for (const BillItem &item : *items) {
        QCOMPARE(item.kind, ItemKind::Correction);
        QCOMPARE(item.period, may());
        told += QByteArray::fromStdString(item.connection.text() + " "
                                          + std::string(wireName(item.charge)) + " "
                                          + item.net.amountText() + "\n");
    }
    QTEST(told, "corrections");
}

void TestInvoicing::aPercentilesRuleStandsOnTheInvoice()
{
    const std::vector<BillItem> items = itemsOf(
        {line("c1", ChargeKind::Percentile, "2.16"), line("c1", ChargeKind::Base, "10.00")}, may());
    const auto corrected =
        correctionsOf({line("c1", ChargeKind::Percentile, "3.16")}, items, may());
    QVERIFY(corrected);
    for (const std::string &note : {items.front().note, corrected->back().note}) {
        const QString rule = QString::fromStdString(note);
        QVERIFY(rule.contains(QStringLiteral("5-minute samples")));
        QVERIFY(rule.contains(QStringLiteral("nearest rank")));
    }
    QVERIFY(items.back().note.empty());
}

void TestInvoicing::aCorrectionIsNotMadeTwice()
{
    const std::vector<BillLine> now{line("c1", ChargeKind::Base, "12.25")};
    Invoice billed = invoice({line("c1", ChargeKind::Base, "10.00")});
    const auto first = correctionsOf(now, billed.items, may());
    QVERIFY(first && first->size() == 1);
    billed.items.insert(billed.items.end(), first->begin(), first->end());
    const auto second = correctionsOf(now, billed.items, may());
    QVERIFY(second && second->empty());
}

void TestInvoicing::correctionsOfOtherMonthsAreNotMixedIn()
{
    Invoice billed = invoice({line("c1", ChargeKind::Base, "10.00")});
    BillItem ofApril = billed.items.front();
    ofApril.kind = ItemKind::Correction;
    ofApril.period = Interval::between(utc("2026-03-31 22:00:00"), utc("2026-04-30 22:00:00"));
    billed.items.push_back(ofApril);
    const auto items = correctionsOf({line("c1", ChargeKind::Base, "10.00")}, billed.items, may());
    QVERIFY(items && items->empty());
}

void TestInvoicing::missedMinutesAreCredited_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QByteArray>("credit");
    QTest::newRow("none missed") << qint64(0) << QByteArray();
    QTest::newRow("one minute is a begun hour") << qint64(1) << QByteArray("-3.000000");
    QTest::newRow("an hour") << qint64(60) << QByteArray("-3.000000");
    QTest::newRow("and a minute") << qint64(61) << QByteArray("-6.000000");
    QTest::newRow("never above the limit") << qint64(100'000) << QByteArray("-30.000000");
}

void TestInvoicing::missedMinutesAreCredited()
{
    QFETCH(qint64, minutes);
    const Invoice billed = invoice({line("c1", ChargeKind::Base, "100.00")});
    const auto credit = serviceLevelCredit(billed.items.front(), minutes,
                                           {.ppmAnHour = 30'000, .mostPpm = 300'000});
    QTEST(credit ? QByteArray::fromStdString(credit->net.amountText()) : QByteArray(), "credit");
}

void TestInvoicing::aCreditNoteTakesBack_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("total");
    QTest::newRow("a part") << QByteArray("10.00") << QByteArray("-11.900000");
    QTest::newRow("a cent: its tax is none") << QByteArray("0.01") << QByteArray("-0.010000");
    QTest::newRow("all of it") << QByteArray("100.00") << QByteArray("-119.000000");
}

void TestInvoicing::aCreditNoteTakesBack()
{
    QFETCH(QByteArray, amount);
    const Invoice billed = invoice({line("c1", ChargeKind::Base, "100.00")});
    InvoiceHead later = head();
    later.id = InvoiceId("2026-000002");
    later.tax->ratePpm = 160'000; // the law has changed: the invoice's rate holds
    const auto note = creditNoteFor(billed, later, {{1, euros(amount), "the fault of 12 May"}});
    QVERIFY2(note, note ? "" : note.error().detail.c_str());
    QCOMPARE(note->kind, InvoiceKind::CreditNote);
    QCOMPARE(note->corrects, billed.id);
    QCOMPARE(note->items.front().note, "the fault of 12 May");
    QTEST(QByteArray::fromStdString(note->total.amountText()), "total");
}

void TestInvoicing::whatCannotBeTakenBackIsRefused_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("no such item") << 2 << QByteArray("1.00") << ErrorCode::NotFound;
    QTest::newRow("nothing") << 1 << QByteArray("0.00") << ErrorCode::OutOfRange;
    QTest::newRow("less than nothing") << 1 << QByteArray("-1.00") << ErrorCode::OutOfRange;
    QTest::newRow("more than was billed") << 1 << QByteArray("100.01") << ErrorCode::OutOfRange;
    QTest::newRow("a part of a cent") << 1 << QByteArray("1.005") << ErrorCode::OutOfRange;
}

void TestInvoicing::whatCannotBeTakenBackIsRefused()
{
    QFETCH(int, item);
    QFETCH(QByteArray, amount);
    const Invoice billed = invoice({line("c1", ChargeKind::Base, "100.00")});
    const auto note = creditNoteFor(billed, head(), {{item, euros(amount), "why"}});
    QVERIFY(!note);
    QTEST(note.error().code, "error");
}

QTEST_GUILESS_MAIN(TestInvoicing)
#include "tst_invoicing.moc"
