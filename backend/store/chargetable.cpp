// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/chargetable.h"

#include "backend/store/chargefacts.h"
#include "backend/store/columns.h"
#include "backend/store/journaltable.h"

namespace turbolane::backend {

namespace {

#define SEGMENTS                                                                                   \
    "SELECT number, connection, kind, boost, base_kbps, target_kbps, distance, tariff_zone, "      \
    "a_end_time_zone, start_at, end_at, price_micros, currency, port FROM charge_segment "

SegmentId segmentId(std::int64_t number)
{
    return SegmentId("segment-" + std::to_string(number));
}

std::optional<Money> readPrice(Row &row)
{
    const auto micros = row.maybeNumber();
    const std::string text = row.text(); // always: the next column follows it
    if (!micros)
        return std::nullopt;
    const Result<Currency> currency = Currency::parse(text);
    require(bool(currency), "currencies are checked before they are stored");
    return Money::micros(*micros, *currency);
}

ChargeSegment readSegment(Row &row)
{
    return ChargeSegment{
        .id = segmentId(row.number()),
        .connection = ConnectionId(row.text()),
        .kind = ChargeKind(row.number()),
        .boost = BoostId(row.text()),
        .base = Bandwidth::kbps(row.number()),
        .target = Bandwidth::kbps(row.number()),
        .terms = readTerms(row),
        .start = row.instant(),
        .end = row.maybeInstant(),
        .shownPrice = readPrice(row),
        .port = PortId(row.text()),
    };
}

std::int64_t numberOf(const SegmentId &id)
{
    constexpr std::size_t prefix = std::string_view("segment-").size();
    return QString::fromStdString(id.text().substr(prefix)).toLongLong();
}

} // namespace

std::vector<ChargeSegment> ChargeTable::where(const char *sql, const Values &values) const
{
    std::vector<ChargeSegment> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readSegment(row)); });
    return found;
}

std::vector<ChargeSegment> ChargeTable::segmentsSince(Instant from) const
{
    return where(SEGMENTS "WHERE end_at IS NULL OR end_at >= ? ORDER BY number", Values() << from);
}

std::optional<Instant> ChargeTable::first() const
{
    std::optional<Instant> first;
    m_database.each("SELECT MIN(start_at) FROM charge_segment", {},
                    [&first](Row &row) { first = row.maybeInstant(); });
    return first;
}

std::vector<ChargeSegment> ChargeTable::openOf(const ConnectionId &connection,
                                               ChargeKind kind) const
{
    return where(SEGMENTS "WHERE end_at IS NULL AND connection = ? AND kind = ? ORDER BY number",
                 Values() << connection.text() << std::int64_t(kind));
}

std::vector<ChargeSegment> ChargeTable::openOf(const PortId &port) const
{
    return where(SEGMENTS "WHERE end_at IS NULL AND port = ? ORDER BY number",
                 Values() << port.text());
}

void ChargeTable::add(std::int64_t number, const ChargeSegment &segment)
{
    const auto price =
        segment.shownPrice ? std::optional(segment.shownPrice->inMicros()) : std::nullopt;
    m_database.run(
        "INSERT INTO charge_segment (number, connection, kind, boost, base_kbps, target_kbps, "
        "distance, tariff_zone, a_end_time_zone, start_at, end_at, price_micros, currency, "
        "port) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (Values() << number << segment.connection.text() << std::int64_t(segment.kind)
                  << segment.boost.text() << segment.base.inKbps() << segment.target.inKbps()
                  << std::int64_t(segment.terms.distance) << zoneText(segment.terms)
                  << segment.terms.aEndTimeZone << segment.start << segment.end)
                .maybe(price)
            << (segment.shownPrice ? segment.shownPrice->currency().text() : std::string())
            << segment.port.text());
    JournalTable(m_database).append(facts::opened(segmentId(number), segment));
}

void ChargeTable::close(const SegmentId &id, Instant end)
{
    m_database.run("UPDATE charge_segment SET end_at = ? WHERE number = ? AND end_at IS NULL",
                   Values() << end << numberOf(id));
    JournalTable(m_database).append(facts::closed(id, end));
}

void ChargeTable::setShownPrice(const BoostId &boost, Money price)
{
    m_database.run("UPDATE charge_segment SET price_micros = ? WHERE boost = ? AND end_at IS NULL",
                   Values() << price.inMicros() << boost.text());
    JournalTable(m_database).append(facts::priced(boost, price));
}

std::vector<Interval> ChargeTable::outages() const
{
    std::vector<Interval> found;
    m_database.each("SELECT from_at, to_at FROM outage ORDER BY number", {}, [&](Row &row) {
        const Instant from = row.instant();
        found.push_back(Interval::between(from, row.instant()));
    });
    return found;
}

void ChargeTable::addOutage(std::int64_t number, Interval outage)
{
    m_database.run("INSERT INTO outage (number, from_at, to_at) VALUES (?, ?, ?)",
                   Values() << number << outage.from() << outage.to());
    JournalTable(m_database).append(facts::outage(outage));
}

} // namespace turbolane::backend
