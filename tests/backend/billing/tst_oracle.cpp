// SPDX-License-Identifier: GPL-3.0-or-later

#include "billingcase.h"

#include <QFile>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::test;

/// goldenrows.csv holds two thousand bills that oracle.py worked out its own way: clocks set, month
/// ends, leap days, nights, outages, minimums, half hours.
class TestOracle : public QObject {
    Q_OBJECT

private slots:
    void theBillIsTheOneWorkedOutElsewhere();
};

namespace {

struct GoldenCase {
    ChargeSegment segment;
    QByteArray account;
    std::vector<Interval> outages;
    Instant asOf;
    QByteArray answer;
};

std::int64_t number(const std::string &cell)
{
    const Result<std::int64_t> value = wholeNumber(cell);
    if (!value)
        qFatal("no number: %s", cell.c_str());
    return *value;
}

Instant instant(const std::string &cell)
{
    return Instant(Millis(number(cell)));
}

std::vector<Interval> outages(const std::string &cell)
{
    std::vector<Interval> all;
    const auto parts = listOf(cell);
    for (const std::string &part : *parts) {
        const auto ends = listOf(part, ' ');
        all.push_back(Interval::between(instant(ends->front()), instant(ends->back())));
    }
    return all;
}

DistanceClass distance(const std::string &name)
{
    for (const DistanceClass each :
         {DistanceClass::Metro, DistanceClass::National, DistanceClass::Continental})
        if (wireName(each) == name)
            return each;
    return DistanceClass::Intercontinental;
}

GoldenCase caseOf(const CsvRow &row)
{
    const auto optionalMoney = [](const std::string &cell) {
        return cell.empty() ? std::nullopt : std::optional(Money::micros(number(cell), eur));
    };
    GoldenCase golden{.segment = {.id = SegmentId("s"),
                                  .connection = ConnectionId("c"),
                                  .kind = *chargeKindNamed(row.cell(0)),
                                  .boost = {},
                                  .base = Bandwidth::kbps(number(row.cell(5))),
                                  .target = Bandwidth::kbps(number(row.cell(6))),
                                  .terms = {.distance = distance(row.cell(3)),
                                            .tariffZone = row.cell(4),
                                            .aEndTimeZone = row.cell(2)},
                                  .start = instant(row.cell(7)),
                                  .end = instant(row.cell(8)),
                                  .shownPrice = optionalMoney(row.cell(11))},
                      .account = QByteArray::fromStdString(row.cell(1)),
                      .outages = outages(row.cell(10)),
                      .asOf = instant(row.cell(9)),
                      .answer = {}};
    for (std::size_t column = 12; column < 16; ++column)
        golden.answer += QByteArray::fromStdString(row.cell(column)) + " ";
    return golden;
}

/// As oracle.py writes its rows.
QByteArray rowsText(const std::vector<UsageRow> &rows)
{
    QByteArray all;
    for (const UsageRow &row : rows) {
        const auto from = std::chrono::floor<Seconds>(row.time.from()).time_since_epoch().count();
        all += QByteArray::number(qint64(from)) + " "
            + QByteArray::number(qint64(row.billed.count())) + " "
            + QByteArray::fromStdString(std::string(wireName(row.band))) + " "
            + QByteArray::number(qint64(row.amount.inMicros())) + (row.open ? " open" : "") + "\n";
    }
    return all;
}

QByteArray digest(const QByteArray &text)
{
    quint64 value = 0xcbf29ce484222325U;
    for (const char byte : text)
        value = (value ^ quint64(static_cast<unsigned char>(byte))) * 0x100000001b3U;
    return QByteArray::number(value, 16).rightJustified(16, '0');
}

QByteArray answerTo(const GoldenCase &golden, QByteArray &rowsSeen)
{
    const Cutter cutter(tariff(), zone(golden.account));
    const auto rows = cutter.rows(golden.segment, Downtime(golden.outages), golden.asOf);
    if (!rows)
        return QByteArray::fromStdString(rows.error().detail);
    rowsSeen = rowsText(*rows);
    std::int64_t micros = 0;
    for (const UsageRow &row : *rows)
        micros += row.amount.inMicros();
    return QByteArray::number(qulonglong(rows->size())) + " " + QByteArray::number(qint64(micros))
        + " " + QByteArray::number(qint64(cutter.billed(*rows)->inMicros())) + " "
        + digest(rowsSeen) + " ";
}

} // namespace

void TestOracle::theBillIsTheOneWorkedOutElsewhere()
{
    QFile file(QStringLiteral(TURBOLANE_GOLDEN_ROWS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table =
        CsvTable::parse({"goldenrows.csv", file.readAll().toStdString()},
                        {"kind", "account", "aEnd", "distance", "zone", "base", "target", "start",
                         "end", "asOf", "outages", "shown", "rows", "micros", "billed", "digest"});
    QVERIFY2(bool(table), table ? "" : table.error().detail.c_str());
    QCOMPARE(table->rows().size(), std::size_t(2'000));
    for (const CsvRow &row : table->rows()) {
        const GoldenCase golden = caseOf(row);
        QByteArray rows;
        const QByteArray answer = answerTo(golden, rows);
        QVERIFY2(answer == golden.answer,
                 "case " + QByteArray::number(row.line() - 2) + ": " + answer + "and not "
                     + golden.answer + "\n" + rows);
    }
}

QTEST_APPLESS_MAIN(TestOracle)
#include "tst_oracle.moc"
