// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/meters/series.h"

#include "backend/metering/packing.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

using Shelf = MeterTable::Shelf;
using Block = MeterTable::Block;

Result<Stretches> unpackedAs(const std::string &bytes, const Stretch *)
{
    return unpackedStretches(bytes);
}

Result<std::vector<Told>> unpackedAs(const std::string &bytes, const Told *)
{
    return unpackedTold(bytes);
}

template <typename Entry>
Result<std::vector<Entry>> entriesOf(const std::vector<Block> &blocks)
{
    std::vector<Entry> entries;
    for (const Block &block : blocks) {
        auto some = unpackedAs(block.bytes, static_cast<const Entry *>(nullptr));
        if (!some)
            return some.error();
        entries.insert(entries.end(), some->begin(), some->end());
    }
    return entries;
}

/// Full blocks from the front, so that what is added next falls into the last.
template <typename Entry>
std::vector<Block> blocksOf(const std::vector<Entry> &entries, std::size_t size)
{
    std::vector<Block> blocks;
    for (std::size_t from = 0; from < entries.size(); from += size) {
        const auto begin = entries.begin() + std::ptrdiff_t(from);
        const auto end = entries.begin() + std::ptrdiff_t(std::min(entries.size(), from + size));
        const std::vector<Entry> part(begin, end);
        blocks.push_back({part.front().from, part.back().to, packed(part)});
    }
    return blocks;
}

template <typename Entry>
Result<Done> replaceIn(MeterTable &table, const Shelf &shelf, std::pair<Second, Second> time,
                       const std::vector<Entry> &by)
{
    const auto [from, to] = time;
    const std::vector<Block> before = table.blocks(shelf, from, to);
    const auto known = entriesOf<Entry>(before);
    if (!known)
        return known.error();
    const auto isBefore = [](const Entry &entry, Second second) { return entry.from < second; };
    std::vector<Entry> merged(known->begin(),
                              std::lower_bound(known->begin(), known->end(), from, isBefore));
    merged.insert(merged.end(), by.begin(), by.end());
    merged.insert(merged.end(), std::lower_bound(known->begin(), known->end(), to, isBefore),
                  known->end());
    const std::vector<Block> after = blocksOf(merged, ruleOf(shelf.tier).blockSize);
    for (const Block &old : before)
        if (std::ranges::find(after, old.first, &Block::first) == after.end())
            table.drop(shelf, old.first);
    for (const Block &block : after) {
        const auto same = std::ranges::find(before, block.first, &Block::first);
        if (same == before.end() || same->bytes != block.bytes)
            table.put(shelf, block);
    }
    return Done{};
}

} // namespace

Result<Stretches> SeriesStore::stretches(const Shelf &shelf, Second from, Second to) const
{
    auto all = entriesOf<Stretch>(m_table.blocks(shelf, from, to));
    if (!all)
        return all.error();
    std::erase_if(*all, [&](const Stretch &one) { return one.to <= from || one.from >= to; });
    return all;
}

Result<std::vector<Told>> SeriesStore::told(const Shelf &shelf, Second from, Second to) const
{
    return entriesOf<Told>(m_table.blocks(shelf, from, to));
}

Result<std::vector<Told>> SeriesStore::lastTold(const Shelf &shelf) const
{
    const auto last = m_table.lastBlock(shelf);
    return last ? entriesOf<Told>({*last}) : std::vector<Told>();
}

Result<Done> SeriesStore::replace(const Shelf &shelf, Second from, Second to, const Stretches &by)
{
    return replaceIn(m_table, shelf, {from, to}, by);
}

Result<Done> SeriesStore::replace(const Shelf &shelf, Second from, Second to,
                                  const std::vector<Told> &by)
{
    return replaceIn(m_table, shelf, {from, to}, by);
}

Result<Done> SeriesStore::rollUp(const MeterSeries &series, Second from, Second to, Second now)
{
    const Seconds five = ruleOf(Tier::FiveMinutes).step;
    const Second start = startOfStep(from, five);
    const Second end = startOfStep(to - Seconds(1), five) + five;
    const auto told = this->told({series.number, series.finest()}, start, end);
    if (!told)
        return told.error();
    const Stretches fine = stretchesOf(series.telling, *told);
    const Second firstHour = startOfStep(start, ruleOf(Tier::Hour).step);
    const Second lastHour =
        startOfStep(end - Seconds(1), ruleOf(Tier::Hour).step) + ruleOf(Tier::Hour).step;
    const auto cuts = m_table.cuts(series.connection, firstHour, lastHour);
    // Minutes that would go again at once are not made.
    const Second oldestMinute =
        std::clamp(startOfStep(now - ruleOf(Tier::Minute).kept, five), start, end);
    const auto minutes =
        beginningIn(rolledUp(fine, ruleOf(Tier::Minute).step, cuts), oldestMinute, end);
    if (const auto done = replace({series.number, Tier::Minute}, oldestMinute, end, minutes); !done)
        return done;
    const auto fives = beginningIn(rolledUp(fine, five, cuts), start, end);
    if (const auto done = replace({series.number, Tier::FiveMinutes}, start, end, fives); !done)
        return done;
    const auto ofHours = stretches({series.number, Tier::FiveMinutes}, firstHour, lastHour);
    if (!ofHours)
        return ofHours.error();
    return replace({series.number, Tier::Hour}, firstHour, lastHour,
                   rolledUp(*ofHours, ruleOf(Tier::Hour).step, cuts));
}

Stretches beginningIn(Stretches stretches, Second from, Second to)
{
    std::erase_if(stretches, [&](const Stretch &one) { return one.from < from || one.from >= to; });
    return stretches;
}

} // namespace turbolane::backend
