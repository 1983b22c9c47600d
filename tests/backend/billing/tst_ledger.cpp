// SPDX-License-Identifier: GPL-3.0-or-later

#include "invoicecase.h"

#include "backend/billing/ledger.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <random>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

/// Double entry: nothing comes from nowhere, and another program reads the same balances.
class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void whatDoesNotBalanceIsRefused_data();
    void whatDoesNotBalanceIsRefused();
    void anInvoiceIsPosted();
    void aPaidInvoiceIsOwedNoMore();
    void aCreditNoteIsTheOtherWayRound();
    void everyEntryBalances();
    void ledgerCliComesToTheSameBalances();
};

namespace {

LedgerEntry entry(std::vector<Posting> postings)
{
    return {.number = 1,
            .at = utc("2026-06-01 04:00:00"),
            .document = InvoiceId("2026-000001"),
            .text = "Invoice",
            .postings = std::move(postings)};
}

/// Invoices with credits and notes, some paid.
std::vector<LedgerEntry> someBooks(unsigned seed)
{
    std::mt19937 chance(seed);
    std::vector<LedgerEntry> books;
    for (int month = 0; month < 12; ++month) {
        std::vector<BillLine> lines;
        for (auto left = 1 + chance() % 8; left > 0; --left) {
            BillLine one = line("c1", ChargeKind(1 + chance() % 2), "0");
            one.exact = Money::micros(1 + chance(), eur);
            one.rounded = one.exact.roundedToMinor(Rounding::HalfUp);
            lines.push_back(one);
        }
        std::vector<BillItem> items = itemsOf(lines, may());
        if (const auto credit = serviceLevelCredit(items.front(), chance() % 200,
                                                   {.ppmAnHour = 30'000, .mostPpm = 300'000}))
            items.push_back(*credit);
        const Invoice made = *invoiceOf(head(chance() % 250'000), items);
        books.push_back(entryOf(made));
        if (chance() % 2 == 0)
            books.push_back(paymentOf(made, utc("2026-06-20 08:00:00")));
        if (chance() % 3 == 0 && made.items.front().net.inMicros() >= 10'000)
            books.push_back(
                entryOf(*creditNoteFor(made, head(), {{1, made.items.front().net, "all of it"}})));
    }
    return books;
}

QByteArray balanceText(const std::vector<LedgerEntry> &books)
{
    QByteArray text;
    const Result<Balances> balances = balancesOf(books);
    for (const auto &[account, amount] : *balances)
        if (!amount.isZero())
            text += QByteArray::fromStdString(account.first + " " + amount.amountText()).chopped(4)
                + " " + QByteArray::fromStdString(account.second) + "\n";
    return text;
}

} // namespace

void TestLedger::whatDoesNotBalanceIsRefused_data()
{
    QTest::addColumn<LedgerEntry>("entry");
    QTest::addColumn<bool>("taken");
    const Currency usd = Currency::of("USD");
    QTest::newRow("in and out") << entry({{"A", euros("1.00")}, {"B", euros("-1.00")}}) << true;
    QTest::newRow("nothing at all") << entry({}) << false;
    QTest::newRow("a cent too much")
        << entry({{"A", euros("1.01")}, {"B", euros("-1.00")}}) << false;
    QTest::newRow("a millionth too much")
        << entry({{"A", euros("1.000001")}, {"B", euros("-1.00")}}) << false;
    QTest::newRow("euros against dollars")
        << entry({{"A", euros("1.00")}, {"B", *Money::parse("-1.00", usd)}}) << false;
    QTest::newRow("two currencies, each in balance") << entry({{"A", euros("1.00")},
                                                               {"B", euros("-1.00")},
                                                               {"A", *Money::parse("2.00", usd)},
                                                               {"B", *Money::parse("-2.00", usd)}})
                                                     << true;
    QTest::newRow("an account without a name") << entry({{"", euros("0.00")}}) << false;
    QTest::newRow("an account with a line break") << entry({{"A\nB", euros("0.00")}}) << false;
    QTest::newRow("an account that would end early") << entry({{"A  B", euros("0.00")}}) << false;
}

void TestLedger::whatDoesNotBalanceIsRefused()
{
    QFETCH(LedgerEntry, entry);
    QTEST(bool(balanced(entry)), "taken");
}

void TestLedger::anInvoiceIsPosted()
{
    const Invoice made =
        invoice({line("c1", ChargeKind::Base, "100.00"), line("c2", ChargeKind::Base, "10.00"),
                 line("c1", ChargeKind::Boost, "7.50")});
    const std::vector<LedgerEntry> books{entryOf(made)};
    QVERIFY(balanced(books.front()));
    QCOMPARE(QByteArray::fromStdString(ledgerText(books)),
             QByteArray("2026/06/01 (2026-000001) Invoice\n"
                        "    Assets:Receivable:Kastner Group           139.83 EUR\n"
                        "    Income:Connections                       -110.00 EUR\n"
                        "    Income:Boosts                              -7.50 EUR\n"
                        "    Liabilities:Tax:DE VAT                    -22.33 EUR\n\n"));
}

void TestLedger::aPaidInvoiceIsOwedNoMore()
{
    const Invoice made = invoice({line("c1", ChargeKind::Base, "100.00")});
    const std::vector<LedgerEntry> books{entryOf(made),
                                         paymentOf(made, utc("2026-06-20 08:00:00"))};
    QCOMPARE(balanceText(books),
             QByteArray("Assets:Bank 119.00 EUR\n"
                        "Income:Connections -100.00 EUR\n"
                        "Liabilities:Tax:DE VAT -19.00 EUR\n"));
}

void TestLedger::aCreditNoteIsTheOtherWayRound()
{
    const Invoice made = invoice({line("c1", ChargeKind::Base, "100.00")});
    const auto note = creditNoteFor(made, head(), {{1, euros("100.00"), "all of it"}});
    QVERIFY(note);
    QCOMPARE(balanceText({entryOf(made), entryOf(*note)}),
             QByteArray("Expenses:Credits on disputes 100.00 EUR\n"
                        "Income:Connections -100.00 EUR\n"));
}

void TestLedger::everyEntryBalances()
{
    for (unsigned seed = 1; seed <= 200; ++seed)
        for (const LedgerEntry &one : someBooks(seed))
            QVERIFY2(balanced(one), QByteArray("seed ") + QByteArray::number(seed));
}

void TestLedger::ledgerCliComesToTheSameBalances()
{
    const QString ledger = QStandardPaths::findExecutable(QStringLiteral("ledger"));
    QVERIFY2(!ledger.isEmpty(), "the package \"ledger\" is missing; ./dev test installs it");
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const std::vector<LedgerEntry> books = someBooks(seed);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray::fromStdString(ledgerText(books)));
        file.close();
        QProcess reader;
        reader.start(ledger,
                     {QStringLiteral("-f"), file.fileName(), QStringLiteral("--flat"),
                      QStringLiteral("--no-total"), QStringLiteral("--balance-format"),
                      QStringLiteral("%(account) %(display_total)\n"), QStringLiteral("balance")});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput(), balanceText(books));
        QCOMPARE(reader.readAllStandardError(), QByteArray());
    }
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
