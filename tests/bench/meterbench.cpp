// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/transaction.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchhouse.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

namespace turbolane::bench {

namespace {

using namespace backend;
using namespace Qt::StringLiterals;

constexpr std::int64_t secondsOfAnHour = 3'600;
constexpr double connectionsOfACarrier = 10'000;

std::vector<Told> hourOf(BenchHouse &house, Second from)
{
    std::vector<Told> told;
    const Profile profile{.rate = Bandwidth::gbps(1), .base = Bandwidth::gbps(1)};
    const Interval hour = Interval::between(from, from + Seconds(secondsOfAnHour));
    for (const std::int64_t kilobits :
         house.carrier->datapath().kilobitsBySecond(house.line, hour, profile)) {
        told.push_back({from, from + Seconds(1), kilobits * 125});
        from += Seconds(1);
    }
    return told;
}

/// Hour by hour, as the carrier's own meter does: what is too old goes meanwhile.
bool meterFor(BenchHouse &house, int days)
{
    Meters &meters = house.carrier->services().meters;
    for (int hour = 0; hour < days * 24; ++hour) {
        const Second from = std::chrono::ceil<std::chrono::hours>(house.clock.now());
        house.clock.set(from + Seconds(secondsOfAnHour));
        Transaction together(house.carrier->store().database());
        meters.runDue();
        if (!meters.tellOwn(house.line, from, from + Seconds(secondsOfAnHour), hourOf(house, from)))
            return complain("an hour was not metered");
        if (!together.commit())
            return complain("an hour was not kept");
    }
    return true;
}

/// Windows of every length, from any moment, with as many samples as a chart can show.
std::vector<double> drawCharts(BenchHouse &house, int days, int each)
{
    std::vector<double> taken;
    const Instant end = house.clock.now();
    for (const std::int64_t hours : {1, 6, 24, 24 * 7, 24 * days}) {
        const Seconds window(hours * secondsOfAnHour);
        for (int time = 0; time < each; ++time) {
            const Instant to = end - (std::chrono::days(days) - window) / each * time;
            for (const std::int64_t points : {300, 2'999}) {
                const Seconds step(std::max<std::int64_t>(1, window.count() / points + 1));
                QElapsedTimer watch;
                watch.start();
                const auto samples = house.carrier->services().telemetry.samples(
                    house.line, Interval::between(to - window, to), step);
                taken.push_back(millisecondsSince(watch));
                if (!samples || samples->empty()) {
                    complain("a chart was not answered");
                    return {};
                }
            }
        }
    }
    return taken;
}

/// What one would write first: a row a minute, in the same database.
double chartOfRows(const QString &folder, int days)
{
    const auto base = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
    QSqlDatabase database = base;
    database.setDatabaseName(folder + u"/rows.sqlite"_s);
    if (!database.open())
        return 0.0;
    QSqlQuery query(database);
    query.exec(u"CREATE TABLE sample (connection TEXT, at BIGINT, bytes BIGINT, most BIGINT, "
               "PRIMARY KEY (connection, at))"_s);
    database.transaction();
    query.prepare(u"INSERT INTO sample VALUES ('connection-1', ?, ?, ?)"_s);
    for (int minute = 0; minute < days * 1'440; ++minute) {
        query.bindValue(0, minute * 60);
        query.bindValue(1, minute * 1'000);
        query.bindValue(2, minute);
        query.exec();
    }
    database.commit();
    QElapsedTimer watch;
    watch.start();
    query.exec(u"SELECT at / 864, SUM(bytes), MAX(most) FROM sample "
               "WHERE connection = 'connection-1' AND at >= 0 GROUP BY at / 864"_s);
    while (query.next())
        static_cast<void>(query.value(1).toLongLong());
    return millisecondsSince(watch);
}

} // namespace

Figures measureCharts(Extent extent)
{
    const int days = extent == Extent::Full ? 30 : 8;
    BenchHouse house;
    if (!house.open())
        return {};
    const std::int64_t pagesBefore = house.number("PRAGMA page_count");
    if (!meterFor(house, days))
        return {};
    const double packed = double(house.number("SELECT SUM(LENGTH(bytes)) FROM meter_block"));
    const double onDisk = double((house.number("PRAGMA page_count") - pagesBefore)
                                 * house.number("PRAGMA page_size"));
    const auto charts = drawCharts(house, days, extent == Extent::Full ? 40 : 4);
    if (charts.empty())
        return {};
    constexpr double gigabyte = 1e9;
    return {{u"chart_window_30d_ms"_s,
             *std::ranges::max_element(charts),
             u"ms"_s,
             {{u"p50 of all windows"_s, percentile(charts, 0.5)},
              {u"SQLite, a row a minute"_s, chartOfRows(house.folder.path(), days)}}},
            {u"series_30d_10k_connections_gb"_s,
             packed * connectionsOfACarrier / gigabyte,
             u"GB"_s,
             {{u"with the pages they lie in"_s, onDisk * connectionsOfACarrier / gigabyte}}}};
}

} // namespace turbolane::bench
