// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/billoutline.h"
#include "ui/billing/billoutlinemodel.h"
#include "ui/billing/usagerowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

const Currency eur = Currency::of("EUR");
const QTimeZone berlin("Europe/Berlin");

Instant at(const char *text)
{
    return *parseInstant(text);
}

struct RowSpec {
    const char *connection;
    const char *boost; ///< empty: base
    const char *from;
    int seconds;
    std::int64_t micros;
    bool open = false;
};

UsageRow rowOf(const RowSpec &spec)
{
    static int number = 0;
    const bool isBoost = *spec.boost != '\0';
    const Instant from = at(spec.from);
    return {.id = UsageId("U-" + std::to_string(++number)),
            .connection = ConnectionId(spec.connection),
            .kind = isBoost ? ChargeKind::Boost : ChargeKind::Base,
            .boost = BoostId(spec.boost),
            .time = Interval::between(from, from + Seconds(spec.seconds)),
            .billed = Seconds(spec.seconds),
            .bandwidth = Bandwidth::gbps(1),
            .band = isBoost ? RateBand::Day : RateBand::Flat,
            .rate = HourlyRate::of(spec.micros * 3'600 / spec.seconds, 1, eur),
            .amount = Money::micros(spec.micros, eur),
            .open = spec.open};
}

std::vector<UsageRow> rowsFrom(std::initializer_list<RowSpec> specs)
{
    std::vector<UsageRow> rows;
    for (const RowSpec &spec : specs)
        rows.push_back(rowOf(spec));
    return rows;
}

/// The bill that the rows make.
Charges billOf(const std::vector<UsageRow> &rows)
{
    Charges charges{.month =
                        Interval::between(at("2026-04-30T22:00:00Z"), at("2026-05-12T12:00:00Z")),
                    .asOf = at("2026-05-12T12:00:00Z"),
                    .total = Money::zero(eur),
                    .perHour = Money::zero(eur),
                    .lines = {}};
    for (const UsageRow &row : rows) {
        auto line = std::ranges::find_if(charges.lines, [&](const BillLine &known) {
            return known.connection == row.connection && known.kind == row.kind
                && known.plan == row.plan;
        });
        if (line == charges.lines.end())
            line = charges.lines.insert(line,
                                        {.connection = row.connection,
                                         .connectionName = row.connection.text(),
                                         .kind = row.kind,
                                         .exact = Money::zero(eur),
                                         .rounded = Money::zero(eur),
                                         .plan = row.plan});
        line->billed += row.billed;
        ++line->rows;
        line->exact = *line->exact.plus(row.amount);
        line->rounded = line->exact.roundedToMinor(Rounding::HalfUp);
    }
    for (const BillLine &line : charges.lines)
        charges.total = *charges.total.plus(line.rounded);
    return charges;
}

const std::vector<UsageRow> &someRows()
{
    static const std::vector<UsageRow> rows = rowsFrom({
        {"c-a", "", "2026-05-08T18:00:00Z", 3'600, 1'004'000},
        {"c-a", "", "2026-05-08T19:00:00Z", 3'600, 1'000'900},
        {"c-a", "b-1", "2026-05-08T18:00:00Z", 3'600, 8'820'000},
        {"c-a", "b-1", "2026-05-08T19:00:00Z", 3'600, 5'734'000},
        {"c-a", "b-2", "2026-05-12T11:00:00Z", 60, 101'000, true},
        {"c-b", "", "2026-05-10T00:00:00Z", 1'800, 4'999},
    });
    return rows;
}

/// As a person reads it: depth, title, amount.
QString printed(const QList<BillNode> &nodes)
{
    BillOutlineModel model;
    model.replaceWith(nodes);
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(QString(model.row(row).depth * 2, u' ')
                     + model.index(row, BillOutlineModel::Title).data().toString() + u'|'
                     + model.index(row, BillOutlineModel::Amount).data().toString());
    return lines.join(u'\n').replace(QChar::Nbsp, u' ');
}

QString titles(const QList<BillNode> &nodes)
{
    QStringList all;
    for (const BillNode &node : nodes)
        all.append(node.title);
    return all.join(QStringLiteral(" | ")).replace(QChar::Nbsp, u' ');
}

QString keyNamed(const QList<BillNode> &all, const char *title)
{
    for (const BillNode &node : all)
        if (QString(node.title).replace(QChar::Nbsp, u' ') == QLatin1String(title))
            return node.key();
    return {};
}

} // namespace

class TestBillOutline : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void theMonthOpensDownToEachBoost();
    void everySumIsThatOfWhatStandsUnderIt();
    void theMonthIsNamedInTheCarriersZone();
    void onlyWhatIsOpenShowsItsParts_data();
    void onlyWhatIsOpenShowsItsParts();
    void partsAndWaysAreFound();
    void twoPlansOfAMonthAreTwoLines();
    void rowsOfAnotherSecondAreFoundOut();
    void aTickTouchesOnlyWhatChanged();
    void copiedRowsAreExact();
    void amountsOfOneTableHaveTheSameDecimals_data();
    void amountsOfOneTableHaveTheSameDecimals();
};

void TestBillOutline::theMonthOpensDownToEachBoost()
{
    const QList<BillNode> all = billOutline(billOf(someRows()), someRows(), berlin);
    QCOMPARE(printed(all),
             QStringLiteral("May 2026 so far|16.66\n"
                            "  c-a|16.66\n"
                            "    Base, 2 h|2.00\n"
                            "    Boosts, 2|14.66\n"
                            "      12 May 13:00, 1 min so far|0.101\n"
                            "      8 May 20:00, 2 h|14.554\n"
                            "  c-b|0.00\n"
                            "    Base, 30 min|0.00"));
}

void TestBillOutline::everySumIsThatOfWhatStandsUnderIt()
{
    const Charges charges = billOf(someRows());
    const QList<BillNode> all = billOutline(charges, someRows(), berlin);
    QCOMPARE(all.front().shown, charges.total);
    for (const BillNode &node : all) {
        if (!node.hasParts)
            continue;
        Money shown = Money::zero(eur);
        Money exact = Money::zero(eur);
        Seconds billed{0};
        std::int64_t rows = 0;
        for (const BillNode &part : partsOf(all, node.key())) {
            shown = *shown.plus(part.shown);
            exact = *exact.plus(part.exact);
            billed += part.billed;
            rows += part.rows;
        }
        // A line alone is rounded; its boosts stand as they are.
        const bool isLine = node.kind == BillNode::Kind::Line;
        QCOMPARE(isLine ? shown.roundedToMinor(Rounding::HalfUp) : shown, node.shown);
        QCOMPARE(exact, node.exact);
        QCOMPARE(billed, node.billed);
        QCOMPARE(rows, node.rows);
        QCOMPARE(sumOf(rowsOf(node, someRows()), eur), node.exact);
    }
}

void TestBillOutline::theMonthIsNamedInTheCarriersZone()
{
    Charges charges = billOf(someRows());
    charges.month = Interval::between(at("2026-05-31T22:00:00Z"), at("2026-05-31T22:30:00Z"));
    QCOMPARE(billOutline(charges, {}, berlin).front().title, QStringLiteral("June 2026 so far"));
    QCOMPARE(billOutline(charges, {}, QTimeZone::utc()).front().title,
             QStringLiteral("May 2026 so far"));
}

void TestBillOutline::onlyWhatIsOpenShowsItsParts_data()
{
    QTest::addColumn<QList<const char *>>("open");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const QList<const char *> &open, const char *seen) {
        QTest::newRow(name) << open << QString::fromLatin1(seen);
    };
    row("nothing", {}, "May 2026 so far");
    row("the month", {"May 2026 so far"}, "May 2026 so far | c-a | c-b");
    row("a line under a folded connection", {"May 2026 so far", "Boosts, 2"},
        "May 2026 so far | c-a | c-b");
    row("a connection", {"May 2026 so far", "c-b"}, "May 2026 so far | c-a | c-b | Base, 30 min");
    row("all of it", {"May 2026 so far", "c-a", "c-b", "Boosts, 2", "Base, 2 h"},
        "May 2026 so far | c-a | Base, 2 h | Boosts, 2 | 12 May 13:00, 1 min so far | 8 May 20:00, "
        "2 h "
        "| c-b | Base, 30 min");
}

void TestBillOutline::onlyWhatIsOpenShowsItsParts()
{
    QFETCH(QList<const char *>, open);
    QFETCH(QString, seen);
    const QList<BillNode> all = billOutline(billOf(someRows()), someRows(), berlin);
    QSet<QString> keys;
    for (const char *title : open)
        keys.insert(keyNamed(all, title));
    const QList<BillNode> shown = withOpen(all, keys);
    QCOMPARE(titles(shown), seen);
    for (const BillNode &node : shown)
        QCOMPARE(node.isOpen, node.hasParts && keys.contains(node.key()));
}

void TestBillOutline::partsAndWaysAreFound()
{
    const QList<BillNode> all = billOutline(billOf(someRows()), someRows(), berlin);
    QCOMPARE(titles(partsOf(all, all.front().key())), QStringLiteral("c-a | c-b"));
    QCOMPARE(titles(partsOf(all, keyNamed(all, "c-a"))), QStringLiteral("Base, 2 h | Boosts, 2"));
    QVERIFY(partsOf(all, keyNamed(all, "Base, 2 h")).isEmpty());
    QVERIFY(partsOf(all, QStringLiteral("no such key")).isEmpty());
    QCOMPARE(keysAbove(all, keyNamed(all, "8 May 20:00, 2 h")),
             QStringList({keyNamed(all, "Boosts, 2"), keyNamed(all, "c-a"), all.front().key()}));
    QCOMPARE(keysAbove(all, keyNamed(all, "c-b")), QStringList({all.front().key()}));
    QVERIFY(keysAbove(all, all.front().key()).isEmpty());
}

/// A plan was changed within the month: each line opens to the rows that it was rated by.
void TestBillOutline::twoPlansOfAMonthAreTwoLines()
{
    std::vector<UsageRow> rows = rowsFrom({
        {"c-a", "", "2026-05-08T18:00:00Z", 3'600, 1'004'000},
        {"c-a", "b-1", "2026-05-08T18:00:00Z", 3'600, 8'820'000},
        {"c-a", "", "2026-05-08T19:00:00Z", 3'600, 2'000'000},
        {"c-a", "b-1", "2026-05-08T19:00:00Z", 3'600, 5'734'000},
    });
    for (std::size_t place = 0; place < rows.size(); ++place)
        rows[place].plan = PlanId(place < 2 ? "per-second" : "day-lock");
    const Charges bill = billOf(rows);
    QVERIFY(areOfOneSecond(bill, rows));
    const QList<BillNode> nodes = billOutline(bill, rows, berlin);
    QSet<QString> keys;
    int lines = 0;
    for (const BillNode &node : nodes) {
        QVERIFY2(!keys.contains(node.key()), qPrintable(node.key()));
        keys.insert(node.key());
        if (node.kind != BillNode::Kind::Line && node.kind != BillNode::Kind::Boost)
            continue;
        QCOMPARE(sumOf(rowsOf(node, rows), eur), node.exact);
        ++lines;
    }
    QCOMPARE(lines, 6); // two of base, two of boosts, and the boost under each
    QVERIFY(printed(nodes).contains(QStringLiteral("day-lock")));
}

void TestBillOutline::rowsOfAnotherSecondAreFoundOut()
{
    const Charges charges = billOf(someRows());
    QVERIFY(areOfOneSecond(charges, someRows()));
    std::vector<UsageRow> later = someRows();
    later[4].amount = Money::micros(102'000, eur);
    QVERIFY(!areOfOneSecond(charges, later));
    later.erase(later.begin() + 2, later.begin() + 5); // a line that was not read is no objection
    QVERIFY(areOfOneSecond(charges, later));
}

void TestBillOutline::aTickTouchesOnlyWhatChanged()
{
    BillOutlineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.replaceWith(billOutline(billOf(someRows()), someRows(), berlin));
    QCOMPARE(inserted.count(), 1);
    std::vector<UsageRow> later = someRows();
    later[4].amount = Money::micros(201'000, eur);
    model.replaceWith(billOutline(billOf(later), later, berlin));
    QCOMPARE(changed.count(), 4); // the boost, its line, its connection, the month
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestBillOutline::copiedRowsAreExact()
{
    const QString copied = rowsAsText({someRows()[3]});
    const QStringList lines = copied.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].split(u'\t').size(), lines[1].split(u'\t').size());
    QVERIFY(lines[1].contains(QStringLiteral("\tboost\tb-1\t2026-05-08T19:00:00")));
    QCOMPARE(lines[1].section(u'\t', 8), QStringLiteral("3600\t1000000\t5.734000\t5.734000\tEUR"));
}

void TestBillOutline::amountsOfOneTableHaveTheSameDecimals_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("shown");
    QTest::newRow("all whole cents")
        << qint64(8'820'000) << qint64(5'730'000) << QStringLiteral("8.82 5.73");
    QTest::newRow("one of them finer")
        << qint64(8'820'000) << qint64(5'730'001) << QStringLiteral("8.820000 5.730001");
}

void TestBillOutline::amountsOfOneTableHaveTheSameDecimals()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(QString, shown);
    UsageRowsModel model;
    model.show(rowsFrom({{"c-a", "", "2026-05-08T18:00:00Z", 3'600, first},
                         {"c-a", "", "2026-05-08T19:00:00Z", 3'600, second}}),
               eur);
    const auto amount = [&model](int row) {
        return model.index(row, UsageRowsModel::Amount).data().toString();
    };
    QCOMPARE(amount(0) + u' ' + amount(1), shown);
}

QTEST_MAIN(TestBillOutline)
#include "tst_billoutline.moc"
