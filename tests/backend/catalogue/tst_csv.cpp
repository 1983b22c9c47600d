// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/csv.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void readsCells_data();
    void readsCells();
    void namesTheLineOfWhatItRefuses_data();
    void namesTheLineOfWhatItRefuses();
    void readsNumbersExactly_data();
    void readsNumbersExactly();
    void splitsLists_data();
    void splitsLists();
};

namespace {

std::string joined(const CsvTable &table)
{
    std::string all;
    for (const CsvRow &row : table.rows())
        all += row.cell(0) + "|" + row.cell(1) + "/";
    return all;
}

} // namespace

void TestCsv::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cells");

    QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n") << QByteArray("1|2/3|4/");
    QTest::newRow("no end of line at the end") << QByteArray("a,b\n1,2") << QByteArray("1|2/");
    QTest::newRow("Windows line ends") << QByteArray("a,b\r\n1,2\r\n") << QByteArray("1|2/");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a,b\n1,2\n")
                                       << QByteArray("1|2/");
    QTest::newRow("a comma in quotes") << QByteArray("a,b\n\"x, y\",2\n") << QByteArray("x, y|2/");
    QTest::newRow("a doubled quote")
        << QByteArray("a,b\n\"say \"\"hi\"\"\",2\n") << QByteArray("say \"hi\"|2/");
    QTest::newRow("a line end in quotes")
        << QByteArray("a,b\n\"x\ny\",2\n") << QByteArray("x\ny|2/");
    QTest::newRow("empty cells") << QByteArray("a,b\n,\n\"\",2\n") << QByteArray("|/|2/");
    QTest::newRow("columns in another order") << QByteArray("b,a\n2,1\n") << QByteArray("1|2/");
    QTest::newRow("a column that may be missing")
        << QByteArray("b,c,a\n2,3,1\n") << QByteArray("1|2/");
    QTest::newRow("only a heading") << QByteArray("a,b\n") << QByteArray("");
}

void TestCsv::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cells);
    const Result<CsvTable> table =
        CsvTable::parse({"t.csv", bytes.toStdString()}, {"a", "b", "c?"});
    QVERIFY2(bool(table), table ? "" : table.error().detail.c_str());
    QCOMPARE(joined(*table), cells.toStdString());
}

void TestCsv::namesTheLineOfWhatItRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");

    QTest::newRow("nothing") << QByteArray("")
                             << QByteArray("t.csv line 1: a column this program does not know: ");
    QTest::newRow("another heading")
        << QByteArray("a,d\n1,2\n")
        << QByteArray("t.csv line 1: a column this program does not know: d");
    QTest::newRow("a column less")
        << QByteArray("a\n1\n") << QByteArray("t.csv line 1: a column is missing: b");
    QTest::newRow("a column twice")
        << QByteArray("a,b,a\n1,2,3\n") << QByteArray("t.csv line 1: a column told twice: a");
    QTest::newRow("a thousand columns")
        << QByteArray("a").repeated(1).append(QByteArray(",a").repeated(999))
        << QByteArray("t.csv line 1: is followed by more columns than any file has");
    QTest::newRow("a short row") << QByteArray("a,b\n1,2\n3\n")
                                 << QByteArray("t.csv line 3: 1 cells where the heading has 2");
    QTest::newRow("a blank line") << QByteArray("a,b\n1,2\n\n3,4\n")
                                  << QByteArray("t.csv line 3: 1 cells where the heading has 2");
    QTest::newRow("a long row") << QByteArray("a,b\n1,2,3\n")
                                << QByteArray("t.csv line 2: 3 cells where the heading has 2");
    QTest::newRow("an open quote") << QByteArray("a,b\n1,\"2\n")
                                   << QByteArray("t.csv line 2: b has a quote that is not closed");
    QTest::newRow("a quote in the middle")
        << QByteArray("a,b\n1,2\"3\n")
        << QByteArray("t.csv line 2: b has a quote inside, but is not quoted");
    QTest::newRow("text after a quote")
        << QByteArray("a,b\n\"1\"x,2\n")
        << QByteArray(
               "t.csv line 2: a has text after its closing quote, or a stray carriage return");
    QTest::newRow("a control character")
        << QByteArray("a,b\n1,2\x01\n") << QByteArray("t.csv line 2: b holds a control character");
    QTest::newRow("NUL") << QByteArray("a,b\n1,\0\n", 8)
                         << QByteArray("t.csv line 2: b holds a control character");
    QTest::newRow("a carriage return inside")
        << QByteArray("a,b\n1,2\r3\n")
        << QByteArray("t.csv line 2: b has text after its closing quote, or a stray carriage "
                      "return");
    QTest::newRow("not UTF-8") << QByteArray("a,b\n1,\xFF\xFE\n")
                               << QByteArray("t.csv line 2: b is not UTF-8");
    QTest::newRow("half a letter in quotes")
        << QByteArray("a,b\n\"\xC3\",2\n") << QByteArray("t.csv line 2: a is not UTF-8");
    QTest::newRow("a huge cell") << "a,b\n1," + QByteArray(1'000'000, 'x') + "\n"
                                 << QByteArray("t.csv line 2: b is longer than 16 KiB");
    QTest::newRow("a huge heading") << "a," + QByteArray(1'000'000, 'b') + "\n1,2\n"
                                    << QByteArray("t.csv line 1: is longer than 16 KiB");
    QTest::newRow("an open quote over a million lines")
        << "a,b\n1,\"" + QByteArray(1'000'000, '\n')
        << QByteArray("t.csv line 2: b has a quote that is not closed");
    QTest::newRow("after a quoted line end, lines still count")
        << QByteArray("a,b\n\"x\ny\",2\n3\n")
        << QByteArray("t.csv line 4: 1 cells where the heading has 2");
}

void TestCsv::namesTheLineOfWhatItRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    const Result<CsvTable> table =
        CsvTable::parse({"t.csv", bytes.toStdString()}, {"a", "b", "c?"});
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::Malformed);
    QCOMPARE(QByteArray::fromStdString(table.error().detail), reason);
}

void TestCsv::readsNumbersExactly_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("places");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<qint64>("value");

    QTest::newRow("whole") << QByteArray("42") << 0 << true << qint64(42);
    QTest::newRow("milliseconds as microseconds") << QByteArray("0.95") << 3 << true << qint64(950);
    QTest::newRow("south") << QByteArray("-34.604") << 6 << true << qint64(-34604000);
    QTest::newRow("just below zero") << QByteArray("-0.000001") << 6 << true << qint64(-1);
    QTest::newRow("too fine") << QByteArray("0.0001") << 3 << false << qint64(0);
    QTest::newRow("decimals of a whole") << QByteArray("1.0") << 0 << false << qint64(0);
    QTest::newRow("no digit") << QByteArray("") << 0 << false << qint64(0);
    QTest::newRow("only a sign") << QByteArray("-") << 0 << false << qint64(0);
    QTest::newRow("no whole part") << QByteArray(".5") << 3 << false << qint64(0);
    QTest::newRow("no decimals") << QByteArray("5.") << 3 << false << qint64(0);
    QTest::newRow("an exponent") << QByteArray("1e3") << 3 << false << qint64(0);
    QTest::newRow("a blank") << QByteArray(" 1") << 0 << false << qint64(0);
    QTest::newRow("a plus") << QByteArray("+1") << 0 << false << qint64(0);
    QTest::newRow("a German comma") << QByteArray("1,5") << 3 << false << qint64(0);
    QTest::newRow("two signs") << QByteArray("--1") << 0 << false << qint64(0);
    QTest::newRow("sign in the decimals") << QByteArray("1.-5") << 3 << false << qint64(0);
    QTest::newRow("too long") << QByteArray("1234567890123456789") << 0 << false << qint64(0);
}

void TestCsv::readsNumbersExactly()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, places);
    QFETCH(bool, accepted);
    QFETCH(qint64, value);
    const Result<std::int64_t> read = fixedPoint(cell.toStdString(), places);
    QCOMPARE(bool(read), accepted);
    if (accepted)
        QCOMPARE(qint64(*read), value);
}

void TestCsv::splitsLists_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<int>("parts"); // -1: refused

    QTest::newRow("none") << QByteArray("") << 0;
    QTest::newRow("one") << QByteArray("a") << 1;
    QTest::newRow("three") << QByteArray("a;b c;d") << 3;
    QTest::newRow("an empty part") << QByteArray("a;;b") << -1;
    QTest::newRow("an empty first") << QByteArray(";a") << -1;
    QTest::newRow("an empty last") << QByteArray("a;") << -1;
}

void TestCsv::splitsLists()
{
    QFETCH(QByteArray, cell);
    QFETCH(int, parts);
    const auto list = listOf(cell.toStdString());
    QCOMPARE(list ? int(list->size()) : -1, parts);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
