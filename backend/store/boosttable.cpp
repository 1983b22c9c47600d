// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/boosttable.h"

#include "backend/store/columns.h"

namespace turbolane::backend {

namespace {

// The columns of a boost, in the order in which readBoost() reads them.
#define BOOST_COLUMNS                                                                              \
    "SELECT id, connection, state, from_kbps, to_kbps, placed_at, starts_at, ends_at, active_at, " \
    "ended_at, price_micros, currency, extra_numerator, extra_denominator, currency, up_order, "   \
    "down_order, reason, schedule, scene, approved_by FROM boost "

static_assert(int(BoostState::Scheduled) == 1);
static_assert(int(BoostState::Activating) == 2);
static_assert(int(BoostState::Active) == 3);
static_assert(int(BoostState::Reverting) == 4);

Money readMoney(Row &row)
{
    const std::int64_t micros = row.number();
    return Money::micros(micros, readCurrency(row));
}

Boost readBoost(Row &row)
{
    return Boost{
        .id = BoostId(row.text()),
        .connection = ConnectionId(row.text()),
        .state = BoostState(row.number()),
        .from = Bandwidth::kbps(row.number()),
        .to = Bandwidth::kbps(row.number()),
        .placedAt = row.instant(),
        .startsAt = row.instant(),
        .endsAt = row.instant(),
        .activeAt = row.maybeInstant(),
        .endedAt = row.maybeInstant(),
        .shownPrice = readMoney(row),
        .extra = readRate(row),
        .upOrder = OrderId(row.text()),
        .downOrder = OrderId(row.text()),
        .reason = row.text(),
        .schedule = ScheduleId(row.text()),
        .scene = SceneId(row.text()),
        .approvedBy = row.text(),
    };
}

} // namespace

std::vector<Boost> BoostTable::where(const char *sql, const Values &values) const
{
    std::vector<Boost> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readBoost(row)); });
    for (Boost &boost : found)
        boost.parts = partsOf(boost);
    return found;
}

std::vector<BoostPart> BoostTable::partsOf(const Boost &boost) const
{
    std::vector<BoostPart> parts;
    m_database.each("SELECT kind, id, limit_kbps, price_micros, bottleneck FROM boost_part "
                    "WHERE boost = ? ORDER BY kind",
                    Values() << boost.id.text(), [&](Row &row) {
                        parts.push_back(
                            {.kind = BoostPartKind(row.number()),
                             .id = row.text(),
                             .from = boost.from,
                             .to = boost.to,
                             .limit = Bandwidth::kbps(row.number()),
                             .price = Money::micros(row.number(), boost.shownPrice.currency()),
                             .isBottleneck = row.number() != 0});
                    });
    return parts;
}

void BoostTable::saveParts(const Boost &boost)
{
    m_database.run("DELETE FROM boost_part WHERE boost = ?", Values() << boost.id.text());
    for (const BoostPart &part : boost.parts)
        m_database.run("INSERT INTO boost_part (boost, kind, id, limit_kbps, price_micros, "
                       "bottleneck) VALUES (?, ?, ?, ?, ?, ?)",
                       Values() << boost.id.text() << std::int64_t(part.kind) << part.id
                                << part.limit.inKbps() << part.price.inMicros()
                                << std::int64_t(part.isBottleneck));
}

std::vector<Boost> BoostTable::all() const
{
    return where(BOOST_COLUMNS "ORDER BY number DESC", {});
}

std::vector<Boost> BoostTable::of(const ConnectionId &connection) const
{
    return where(BOOST_COLUMNS "WHERE connection = ? ORDER BY number DESC",
                 Values() << connection.text());
}

std::optional<Boost> BoostTable::byId(const BoostId &id) const
{
    const auto found = where(BOOST_COLUMNS "WHERE id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Boost> BoostTable::due(Instant now) const
{
    return where(BOOST_COLUMNS "WHERE state IN (2, 3) AND ends_at <= ? ORDER BY ends_at, number",
                 Values() << now);
}

std::optional<Instant> BoostTable::nextEnd() const
{
    std::optional<Instant> next;
    m_database.each("SELECT MIN(ends_at) FROM boost WHERE state IN (2, 3)", {},
                    [&](Row &row) { next = row.maybeInstant(); });
    return next;
}

std::vector<Boost> BoostTable::toStart(Instant now) const
{
    return where(BOOST_COLUMNS "WHERE state = 1 AND starts_at <= ? ORDER BY starts_at, number",
                 Values() << now);
}

std::optional<Instant> BoostTable::nextStart() const
{
    std::optional<Instant> next;
    m_database.each("SELECT MIN(starts_at) FROM boost WHERE state = 1", {},
                    [&](Row &row) { next = row.maybeInstant(); });
    return next;
}

std::vector<Boost> BoostTable::ahead(const ConnectionId &connection) const
{
    return where(BOOST_COLUMNS "WHERE connection = ? AND state = 1 ORDER BY starts_at, number",
                 Values() << connection.text());
}

std::vector<Boost> BoostTable::unfinished(const ConnectionId &connection) const
{
    return where(BOOST_COLUMNS
                 "WHERE connection = ? AND state IN (1, 2, 3, 4) ORDER BY starts_at, number",
                 Values() << connection.text());
}

std::vector<Boost> BoostTable::unfinishedOf(const SceneId &scene) const
{
    return where(BOOST_COLUMNS
                 "WHERE scene = ? AND state IN (1, 2, 3, 4) ORDER BY starts_at, number",
                 Values() << scene.text());
}

void BoostTable::add(std::int64_t number, const Boost &boost)
{
    m_database.run(
        "INSERT INTO boost (number, id, connection, state, from_kbps, to_kbps, placed_at, "
        "starts_at, ends_at, price_micros, extra_numerator, extra_denominator, currency, "
        "up_order, down_order, reason, schedule, scene, approved_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Values() << number << boost.id.text() << boost.connection.text()
                 << std::int64_t(boost.state) << boost.from.inKbps() << boost.to.inKbps()
                 << boost.placedAt << boost.startsAt << boost.endsAt << boost.shownPrice.inMicros()
                 << boost.extra.numerator() << boost.extra.denominator()
                 << boost.extra.currency().text() << boost.upOrder.text() << boost.downOrder.text()
                 << boost.reason << boost.schedule.text() << boost.scene.text()
                 << boost.approvedBy);
    saveParts(boost);
}

void BoostTable::save(const Boost &boost)
{
    m_database.run(
        "UPDATE boost SET state = ?, from_kbps = ?, starts_at = ?, ends_at = ?, active_at = ?, "
        "ended_at = ?, price_micros = ?, extra_numerator = ?, extra_denominator = ?, reason = ?, "
        "approved_by = ? WHERE id = ?",
        Values() << std::int64_t(boost.state) << boost.from.inKbps() << boost.startsAt
                 << boost.endsAt << boost.activeAt << boost.endedAt << boost.shownPrice.inMicros()
                 << boost.extra.numerator() << boost.extra.denominator() << boost.reason
                 << boost.approvedBy << boost.id.text());
}

} // namespace turbolane::backend
