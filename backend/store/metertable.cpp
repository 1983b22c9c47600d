// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/metertable.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

#define SERIES "SELECT number, meter, connection, telling, since_at, until_at FROM meter_series "
#define BLOCKS "SELECT first_at, last_at, bytes FROM meter_block WHERE series = ? AND tier = ? "

std::int64_t numberOf(Second second)
{
    return second.time_since_epoch().count();
}

Second secondIn(Row &row)
{
    return Second(Seconds(row.number()));
}

MeterSeries readSeries(Row &row)
{
    return MeterSeries{.number = row.number(),
                       .meter = row.text(),
                       .connection = ConnectionId(row.text()),
                       .telling = Telling(row.number()),
                       .since = secondIn(row),
                       .until = secondIn(row)};
}

Values keyOf(const MeterTable::Shelf &shelf)
{
    Values values;
    values << shelf.series << std::int64_t(shelf.tier);
    return values;
}

} // namespace

std::vector<MeterSeries> MeterTable::where(const char *sql, const Values &values) const
{
    std::vector<MeterSeries> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readSeries(row)); });
    return found;
}

std::optional<MeterSeries> MeterTable::byMeter(const std::string &meter,
                                               const ConnectionId &id) const
{
    const auto found =
        where(SERIES "WHERE connection = ? AND meter = ?", Values() << id.text() << meter);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<MeterSeries> MeterTable::byNumber(std::int64_t number) const
{
    const auto found = where(SERIES "WHERE number = ?", Values() << number);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<MeterSeries> MeterTable::of(const ConnectionId &connection) const
{
    return where(SERIES "WHERE connection = ? ORDER BY number", Values() << connection.text());
}

void MeterTable::add(const MeterSeries &series)
{
    m_database.run("INSERT INTO meter_series (number, meter, connection, telling, since_at, "
                   "until_at) VALUES (?, ?, ?, ?, ?, ?)",
                   Values() << series.number << series.meter << series.connection.text()
                            << std::int64_t(series.telling) << numberOf(series.since)
                            << numberOf(series.until));
}

void MeterTable::save(const MeterSeries &series)
{
    m_database.run("UPDATE meter_series SET since_at = ?, until_at = ? WHERE number = ?",
                   Values() << numberOf(series.since) << numberOf(series.until) << series.number);
}

std::vector<ConnectionId> MeterTable::unmetered(Second before) const
{
    std::vector<ConnectionId> found;
    m_database.each("SELECT c.id FROM connection c "
                    "LEFT JOIN meter_series s ON s.connection = c.id AND s.meter = '' "
                    "WHERE c.active_since IS NOT NULL AND c.active_since < ? * 1000 "
                    "AND (s.until_at IS NULL OR s.until_at < ?) "
                    "AND (c.terminated_at IS NULL OR s.until_at IS NULL "
                    "OR s.until_at * 1000 < c.terminated_at) ORDER BY c.number",
                    Values() << numberOf(before) << numberOf(before),
                    [&](Row &row) { found.emplace_back(row.text()); });
    return found;
}

std::vector<MeterTable::Block> MeterTable::blocksWhere(const char *sql, const Values &values) const
{
    std::vector<Block> found;
    m_database.each(sql, values, [&](Row &row) {
        found.push_back(Block{.first = secondIn(row), .last = secondIn(row), .bytes = row.bytes()});
    });
    return found;
}

std::vector<MeterTable::Block> MeterTable::blocks(const Shelf &shelf, Second from, Second to) const
{
    Values values = keyOf(shelf);
    values << shelf.series << std::int64_t(shelf.tier) << numberOf(from) << numberOf(from);
    values << shelf.series << std::int64_t(shelf.tier) << numberOf(to) << numberOf(to);
    return blocksWhere(BLOCKS
                       "AND first_at >= COALESCE((SELECT MAX(first_at) FROM meter_block "
                       "WHERE series = ? AND tier = ? AND first_at <= ?), ?) "
                       "AND first_at <= COALESCE((SELECT MIN(first_at) FROM meter_block "
                       "WHERE series = ? AND tier = ? AND first_at >= ?), ?) ORDER BY first_at",
                       values);
}

std::optional<MeterTable::Block> MeterTable::lastBlock(const Shelf &shelf) const
{
    const auto found = blocksWhere(BLOCKS "ORDER BY first_at DESC LIMIT 1", keyOf(shelf));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void MeterTable::put(const Shelf &shelf, const Block &block)
{
    Values values = keyOf(shelf);
    values << numberOf(block.first) << numberOf(block.last);
    values.bytes(block.bytes);
    m_database.run("INSERT INTO meter_block (series, tier, first_at, last_at, bytes) "
                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT (series, tier, first_at) DO UPDATE SET "
                   "last_at = excluded.last_at, bytes = excluded.bytes",
                   values);
}

void MeterTable::drop(const Shelf &shelf, Second first)
{
    m_database.run("DELETE FROM meter_block WHERE series = ? AND tier = ? AND first_at = ?",
                   keyOf(shelf) << numberOf(first));
}

void MeterTable::dropBefore(Tier tier, Second second)
{
    m_database.run("DELETE FROM meter_block WHERE tier = ? AND last_at < ? AND EXISTS "
                   "(SELECT 1 FROM meter_block later WHERE later.series = meter_block.series "
                   "AND later.tier = meter_block.tier AND later.first_at > meter_block.first_at)",
                   Values() << std::int64_t(tier) << numberOf(second));
}

void MeterTable::addToJournal(std::int64_t number, const std::string &bytes)
{
    Values values;
    values << number;
    values.bytes(bytes);
    m_database.run("INSERT INTO meter_journal (number, bytes) VALUES (?, ?)", values);
}

void MeterTable::forgetJournal(std::int64_t upTo)
{
    m_database.run("DELETE FROM meter_journal WHERE number <= ?", Values() << upTo);
}

std::int64_t MeterTable::lastInJournal() const
{
    std::int64_t last = 0;
    m_database.each("SELECT COALESCE(MAX(number), 0) FROM meter_journal", {},
                    [&](Row &row) { last = row.number(); });
    return last;
}

void MeterTable::eachInJournal(const std::function<void(const std::string &)> &visit) const
{
    m_database.each("SELECT bytes FROM meter_journal ORDER BY number", {},
                    [&](Row &row) { visit(row.bytes()); });
}

std::vector<Second> MeterTable::cuts(const ConnectionId &connection, Second from, Second to) const
{
    const Instant first{from - Seconds(1)}; // rounded up it may still be in the time
    const Instant last{to};
    Values values;
    for (int part = 0; part < 3; ++part)
        values << connection.text() << first << last;
    std::vector<Second> cuts;
    m_database.each("SELECT at FROM profile_change WHERE connection = ? AND at > ? AND at <= ? "
                    "UNION SELECT start_at FROM charge_segment "
                    "WHERE connection = ? AND start_at > ? AND start_at <= ? "
                    "UNION SELECT end_at FROM charge_segment "
                    "WHERE connection = ? AND end_at > ? AND end_at <= ?",
                    values,
                    [&](Row &row) { cuts.push_back(secondOf(ceilToSecond(row.instant()))); });
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

} // namespace turbolane::backend
