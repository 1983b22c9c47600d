// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/log.h"
#include "backend/metering/packing.h"
#include "backend/meters/meters.h"
#include "backend/store/store.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::size_t keptInMemory = 8; ///< of a series whose all is in blocks: late ones meet them
constexpr std::size_t mostInMemory = 1'000'000; ///< of all
/// A few milliseconds of work: somebody may be waiting for the next transaction.
constexpr std::size_t seriesPerSlice = 8;
constexpr Millis betweenSlices{2};
constexpr Seconds betweenDrops{3'600};
/// A reading counts up to its neighbours: a range of readings ends with one.
constexpr Seconds theLast{1};

/// Between the two, both included.
std::vector<Told> between(const std::vector<Told> &told, Second from, Second to)
{
    std::vector<Told> some;
    for (const Told &one : told)
        if (one.from >= from && one.from <= to)
            some.push_back(one);
    return some;
}

} // namespace

Result<Done> Meters::tellOwn(const ConnectionId &connection, Second from, Second until,
                             const std::vector<Told> &told)
{
    auto series = ownOf(connection);
    if (!series) {
        series = MeterSeries{.number = m_store.nextNumber("meter"),
                             .meter = {},
                             .connection = connection,
                             .telling = Telling::Intervals,
                             .since = from,
                             .until = from};
        m_store.meters.add(*series);
    }
    const Second now = secondOf(m_clock.now());
    if (const auto done = m_series.replace({series->number, series->finest()}, from, until, told);
        !done)
        return done;
    series->until = until;
    m_store.meters.save(*series);
    return m_series.rollUp(*series, from, until, now);
}

Result<Done> Meters::seal(Open &open)
{
    const auto dirty = open.window.dirty();
    if (dirty) {
        const auto [from, to] = *dirty;
        const MeterTable::Shelf shelf{open.series.number, open.series.finest()};
        const auto told = between(open.window.told(), from, to);
        if (const auto done = m_series.replace(shelf, from, to + theLast, told); !done)
            return done;
        const Second now = secondOf(m_clock.now());
        if (from < to)
            if (const auto done = m_series.rollUp(open.series, from, to, now); !done)
                return done;
    }
    m_unsealed -= open.unsealed;
    open.unsealed = 0;
    open.reachesBack = open.reachesBack && open.window.told().size() <= keptInMemory;
    open.window.clean(keptInMemory);
    return Done{};
}

void Meters::runDue()
{
    if (m_isStale)
        readJournal();
    const Instant now = m_clock.now();
    const bool isTime = m_sealAt <= now || m_unsealed > mostInMemory;
    if (m_toSeal.empty() && isTime && !m_unsealedSeries.empty()) {
        m_toSeal.assign(m_unsealedSeries.begin(), m_unsealedSeries.end());
        m_unsealedSeries.clear();
        m_sealedJournal = m_lastJournal;
        m_allSealed = true;
        m_sealAt = Instant::max();
    }
    if (!m_toSeal.empty())
        sealSome();
    if (m_dropAt <= now || m_dropAt > now + betweenDrops)
        dropOld();
}

void Meters::sealSome()
{
    m_nextSlice = m_clock.now() + betweenSlices;
    for (std::size_t done = 0; done < seriesPerSlice && !m_toSeal.empty(); ++done) {
        const auto open = m_open.find(m_toSeal.front());
        m_toSeal.pop_front();
        if (open == m_open.end())
            continue;
        if (const auto sealed = seal(*open->second); !sealed) {
            qCCritical(logStore) << "series" << open->first << "of connection"
                                 << open->second->series.connection.text().c_str()
                                 << "stays in the journal:" << sealed.error().detail.c_str();
            m_allSealed = false;
        }
    }
    if (m_toSeal.empty() && m_allSealed)
        m_store.meters.forgetJournal(m_sealedJournal);
}

std::optional<Instant> Meters::nextDue() const
{
    const Instant now = m_clock.now();
    if (m_isStale)
        return now;
    if (!m_toSeal.empty())
        return std::min(m_nextSlice, now + betweenSlices); // the clock may have been set back
    return m_unsealedSeries.empty() ? std::nullopt : std::optional(m_sealAt);
}

void Meters::dropOld()
{
    const Instant now = m_clock.now();
    for (const TierRule &rule : tierRules)
        m_store.meters.dropBefore(rule.tier, secondOf(now) - rule.kept);
    m_dropAt = now + betweenDrops;
}

/// What was told in the last life, or in a transaction that was kept when one after it was not.
void Meters::readJournal()
{
    m_open.clear();
    m_meters.clear();
    m_unsealedSeries.clear();
    m_toSeal.clear();
    m_unsealed = 0;
    m_isStale = false;
    m_lastJournal = m_store.meters.lastInJournal();
    m_store.meters.eachInJournal([this](const std::string &bytes) {
        const auto columns = unpackedColumns(bytes, 4);
        if (!columns)
            qCCritical(logStore) << "a batch of the meters' journal:"
                                 << columns.error().detail.c_str();
        else
            retell(*columns);
    });
    if (m_unsealed > 0)
        m_sealAt = m_clock.now();
}

void Meters::retell(const std::vector<Column> &batch)
{
    for (std::size_t index = 0; index < batch.front().size(); ++index) {
        Open *open = reopened(batch[0][index]);
        const Second from{Seconds(batch[1][index])};
        const Told told{from, from + Seconds(batch[2][index]), batch[3][index]};
        if (!open || !reachBackTo(*open, from))
            continue;
        const auto placed = open->window.place(told);
        if (!placed || placed->as == Placed::As::Duplicate)
            continue; // it is in a block already
        if (open->unsealed++ == 0)
            m_unsealedSeries.push_back(open->series.number);
        ++m_unsealed;
    }
}

Meters::Open *Meters::reopened(std::int64_t number)
{
    const auto found = m_open.find(number);
    if (found != m_open.end())
        return found->second;
    const auto series = m_store.meters.byNumber(number);
    if (!series)
        return nullptr;
    const auto open = keepOpen(*series);
    return open ? *open : nullptr;
}

std::optional<MeterSeries> Meters::ownOf(const ConnectionId &connection) const
{
    return m_store.meters.byMeter({}, connection);
}

std::vector<MeterSeries> Meters::of(const ConnectionId &connection) const
{
    auto all = m_store.meters.of(connection);
    for (MeterSeries &series : all)
        if (const auto open = m_open.find(series.number); open != m_open.end())
            series.since = open->second->series.since;
    return all;
}

std::vector<Second> Meters::cuts(const ConnectionId &connection, Second from, Second to) const
{
    return m_store.meters.cuts(connection, from, to);
}

Result<std::vector<Told>> Meters::toldOf(const MeterSeries &series, Second from, Second to) const
{
    auto told = m_series.told({series.number, series.finest()}, from, to);
    const auto open = m_open.find(series.number);
    if (!told || open == m_open.end() || !open->second->window.dirty())
        return told;
    const auto [first, last] = *open->second->window.dirty();
    std::erase_if(*told, [first = first, last = last](const Told &one) {
        return one.from >= first && one.from <= last;
    });
    const auto fresh = between(open->second->window.told(), first, last);
    told->insert(told->end(), fresh.begin(), fresh.end());
    std::ranges::sort(*told, {}, &Told::from);
    return told;
}

Result<Stretches> Meters::stretches(const MeterSeries &series, Tier tier, Second from,
                                    Second to) const
{
    const auto touches = [&](const Stretch &one) { return one.to > from && one.from < to; };
    if (tier == series.finest()) {
        const auto told = toldOf(series, from, to);
        if (!told)
            return told.error();
        Stretches all = stretchesOf(series.telling, *told);
        std::erase_if(all, [&](const Stretch &one) { return !touches(one); });
        return all;
    }
    auto kept = m_series.stretches({series.number, tier}, from, to);
    const auto open = m_open.find(series.number);
    if (!kept || open == m_open.end() || !open->second->window.dirty())
        return kept;
    const auto [first, last] = *open->second->window.dirty();
    const Seconds step = ruleOf(Tier::Hour).step;
    const Second start = startOfStep(first, step);
    const Second end = startOfStep(last, step) + step;
    const auto told = toldOf(series, start, end);
    if (!told)
        return told.error();
    std::erase_if(*kept, [&](const Stretch &one) { return one.from >= start && one.from < end; });
    const Stretches fresh =
        beginningIn(rolledUp(stretchesOf(series.telling, *told), ruleOf(tier).step,
                             cuts(series.connection, start, end)),
                    start, end);
    std::ranges::copy_if(fresh, std::back_inserter(*kept), touches);
    std::ranges::sort(*kept, {}, &Stretch::from);
    return kept;
}

} // namespace turbolane::backend
