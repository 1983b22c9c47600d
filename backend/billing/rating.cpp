// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/rating.h"

#include "backend/billing/earlytermination.h"
#include "backend/billing/metered.h"
#include "backend/billing/unitlock.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <span>

namespace turbolane::backend {

namespace {

bool lets(const ChargeFilter &filter, const UsageRow &row)
{
    return (!filter.connection || *filter.connection == row.connection)
        && (!filter.kind || *filter.kind == row.kind)
        && (!filter.boost || *filter.boost == row.boost)
        && (!filter.port || *filter.port == row.port);
}

bool mayLet(const ChargeFilter &filter, const ChargeSegment &segment)
{
    return (!filter.connection || *filter.connection == segment.connection)
        && (!filter.port || *filter.port == segment.port);
}

Result<Done> handOver(const std::vector<RatedRow> &rows, const ChargeFilter &filter,
                      const Rating::Sink &sink)
{
    for (const RatedRow &rated : rows) {
        if (!lets(filter, rated.row))
            continue;
        if (const auto taken = sink(rated); !taken)
            return taken;
    }
    return Done();
}

/// By plan: what its connections carried, and when the first of them stood on it.
struct Pool {
    std::vector<RatedRow> rows;
    std::optional<Instant> since;
};

Result<Done> handOverPools(const std::map<const PricePlan *, Pool> &pools, Instant asOf,
                           const ChargeFilter &filter, const Rating::Sink &sink)
{
    for (const auto &[plan, pool] : pools) {
        std::vector<RatedRow> rows = pool.rows;
        if (const auto taken = takeFromPool(*plan, rows); !taken)
            return taken;
        std::stable_sort(rows.begin(), rows.end(), [](const RatedRow &left, const RatedRow &right) {
            return left.segment->id < right.segment->id;
        });
        rows.push_back(poolFee(*plan, Interval::between(*pool.since, asOf)));
        if (const auto handed = handOver(rows, filter, sink); !handed)
            return handed;
    }
    return Done();
}

} // namespace

Rating::Rating(const Cutter &cutter, const ChargeBook &book, Interval time)
    : m_cutter(cutter)
    , m_book(book)
    , m_time(time)
{ }

const PricePlan &Rating::planOf(const ChargeSegment &segment) const
{
    return m_cutter.tariffs().of(segment.terms).plan(segment.terms);
}

/// Those of one connection, or of one port.
std::vector<Rating::Group> Rating::groups() const
{
    std::map<std::pair<ConnectionId, PortId>, Group> byOwner;
    for (const ChargeSegment &segment : m_book.segments)
        byOwner[{segment.connection, segment.port}].push_back(&segment);
    std::vector<Group> groups;
    for (auto &[owner, group] : byOwner)
        groups.push_back(std::move(group));
    return groups;
}

/// Nothing is charged of it but time as it passes: each row is what the cutter cut.
bool Rating::isByTheSecond(const Group &group) const
{
    return std::none_of(group.begin(), group.end(), [this](const ChargeSegment *segment) {
        if (isOfPort(segment->kind))
            return false;
        const PricePlan &plan = planOf(*segment);
        const bool isByTime =
            plan.measure == PlanMeasure::Committed || plan.measure == PlanMeasure::Reserved;
        return !isByTime || plan.unit != BillingUnit::Second;
    });
}

Result<Done> Rating::addUp(const Group &group, Rows &runs) const
{
    const Downtime lost(m_book.lostOf(*group.front()));
    for (const ChargeSegment *segment : group) {
        auto cut = m_cutter.runs(*segment, lost, m_time);
        if (!cut)
            return cut.error();
        const PricePlan *plan = isOfPort(segment->kind) ? nullptr : &planOf(*segment);
        for (RowRun &run : *cut)
            runs.push_back({std::move(run.first), segment, plan, run.count});
        if (segment->kind != ChargeKind::Base)
            continue;
        const auto left = earlyTermination(m_cutter.tariffs(), m_book, *segment, m_time);
        if (!left)
            return left.error();
        if (*left)
            runs.push_back({**left, segment, plan});
    }
    return Done();
}

Result<Done> Rating::each(const ChargeFilter &filter, const Sink &sink, RowDetail detail) const
{
    std::map<const PricePlan *, Pool> pools;
    for (const Group &group : groups()) {
        const bool isPooled = std::any_of(group.begin(), group.end(), [this](const auto *segment) {
            return !isOfPort(segment->kind) && planOf(*segment).measure == PlanMeasure::Pool;
        });
        if (!isPooled && !mayLet(filter, *group.front()))
            continue;
        Rows rows;
        Rows pooled;
        const bool addsUp = detail == RowDetail::Runs && isByTheSecond(group);
        if (const auto rated = addsUp ? addUp(group, rows) : rate(group, rows, pooled); !rated)
            return rated;
        for (RatedRow &rated : pooled) {
            Pool &pool = pools[rated.plan];
            const Instant from = rated.row.time.from();
            pool.since = std::min(pool.since.value_or(from), from);
            if (rated.row.kind == ChargeKind::Data)
                pool.rows.push_back(std::move(rated));
        }
        if (const auto handed = handOver(rows, filter, sink); !handed)
            return handed;
    }
    return handOverPools(pools, m_time.to(), filter, sink);
}

Result<Done> Rating::rate(const Group &group, Rows &rows, Rows &pooled) const
{
    const Downtime lost(m_book.lostOf(*group.front()));
    Rows metered;
    std::vector<CommittedPiece> pieces;
    for (const ChargeSegment *segment : group) {
        auto cut = m_cutter.rows(*segment, lost, m_time);
        if (!cut)
            return cut.error();
        const PricePlan *plan = isOfPort(segment->kind) ? nullptr : &planOf(*segment);
        const std::size_t first = rows.size();
        for (UsageRow &row : *cut)
            rows.push_back({std::move(row), segment, plan});
        if (segment->kind != ChargeKind::Base)
            continue;
        if (const auto left = earlyTermination(m_cutter.tariffs(), m_book, *segment, m_time); !left)
            return left.error();
        else if (*left)
            metered.push_back({**left, segment, plan});
        if (cut->empty())
            continue;
        const std::span<const RatedRow> own(rows.begin() + std::ptrdiff_t(first), rows.end());
        if (plan->measure == PlanMeasure::Volume || plan->measure == PlanMeasure::Pool) {
            auto data = dataRows(m_book, m_cutter.tariffs(), own);
            if (!data)
                return data.error();
            Rows &into = plan->measure == PlanMeasure::Pool ? pooled : metered;
            into.insert(into.end(), data->begin(), data->end());
            if (plan->measure == PlanMeasure::Pool)
                pooled.push_back(own.front());
        } else if (plan->measure == PlanMeasure::Percentile) {
            const Interval whole =
                Interval::between(own.front().row.time.from(), own.back().row.time.to());
            Seconds billed(0);
            for (const RatedRow &rated : own)
                billed += rated.row.billed;
            pieces.push_back({segment, plan, whole, billed});
        }
    }
    const auto percentiles = percentileRows(m_book, m_cutter.tariffs(), pieces);
    if (!percentiles)
        return percentiles.error();
    if (const auto whole = billWholeUnits(m_cutter.account(), lost, m_time.to(), rows); !whole)
        return whole;
    rows.insert(rows.end(), metered.begin(), metered.end());
    rows.insert(rows.end(), percentiles->begin(), percentiles->end());
    return Done();
}

} // namespace turbolane::backend
