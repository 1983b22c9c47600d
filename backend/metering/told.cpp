// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/metering/told.h"

#include <algorithm>

namespace turbolane::backend {

Result<Placed> ToldWindow::place(const Told &told)
{
    switch (m_telling) {
    case Telling::Counter: return placeReading(told);
    case Telling::Intervals: return placeInterval(told);
    }
    return Error{ErrorCode::Internal, "a meter tells in one of two ways"};
}

Result<Placed> ToldWindow::placeReading(const Told &told)
{
    const auto at = std::lower_bound(m_told.begin(), m_told.end(), told.to,
                                     [](const Told &t, Second second) { return t.to < second; });
    const bool known = at != m_told.end() && at->to == told.to;
    if (known && at->octets >= told.octets)
        return Placed{.as = Placed::As::Duplicate};
    Placed placed;
    if (known) {
        placed = {.as = Placed::As::InPlaceOf,
                  .late = std::next(at) != m_told.end(),
                  .index = std::size_t(at - m_told.begin()),
                  .earlier = *at};
        *at = told;
        touch(placed.index);
    } else {
        placed = insert(at, told);
    }
    placed.reset = placed.index > 0 && m_told[placed.index - 1].octets > told.octets;
    return placed;
}

Result<Placed> ToldWindow::placeInterval(const Told &told)
{
    const auto after = std::lower_bound(m_told.begin(), m_told.end(), told.from,
                                        [](const Told &t, Second from) { return t.to <= from; });
    if (after != m_told.end() && after->from < told.to) {
        if (*after == told)
            return Placed{.as = Placed::As::Duplicate};
        return Error{ErrorCode::OutOfRange,
                     "it overlaps what this meter told before: from " + text(Instant(after->from))
                         + " to " + text(Instant(after->to))};
    }
    return insert(after, told);
}

Placed ToldWindow::insert(std::vector<Told>::iterator position, const Told &told)
{
    const Placed placed{.late = position != m_told.end(),
                        .index = std::size_t(position - m_told.begin())};
    m_told.insert(position, told);
    touch(placed.index);
    return placed;
}

void ToldWindow::touch(std::size_t index)
{
    const bool reaches = m_telling == Telling::Counter; // to the readings beside it
    const Second from = reaches && index > 0 ? m_told[index - 1].to : m_told[index].from;
    const Second to =
        reaches && index + 1 < m_told.size() ? m_told[index + 1].to : m_told[index].to;
    if (m_dirty)
        m_dirty = {std::min(m_dirty->first, from), std::max(m_dirty->second, to)};
    else
        m_dirty = {from, to};
}

void ToldWindow::undo(const Placed &placed)
{
    switch (placed.as) {
    case Placed::As::Duplicate: return;
    case Placed::As::InPlaceOf: m_told[placed.index] = placed.earlier; return;
    case Placed::As::New: m_told.erase(m_told.begin() + std::ptrdiff_t(placed.index)); return;
    }
}

void ToldWindow::clean(std::size_t kept)
{
    if (m_told.size() > kept)
        m_told.erase(m_told.begin(), m_told.end() - std::ptrdiff_t(kept));
    m_dirty.reset();
}

void ToldWindow::extend(std::vector<Told> earlier)
{
    m_told.insert(m_told.begin(), earlier.begin(), earlier.end());
}

Stretches stretchesOf(Telling telling, const std::vector<Told> &told)
{
    Stretches stretches;
    if (telling == Telling::Intervals) {
        for (const Told &one : told)
            stretches.push_back(evenly(one.from, one.to, one.octets));
        return stretches;
    }
    for (std::size_t index = 1; index < told.size(); ++index) {
        const Told &before = told[index - 1];
        const Told &after = told[index];
        const bool wasReset = after.octets < before.octets;
        stretches.push_back(
            evenly(before.to, after.to, wasReset ? after.octets : after.octets - before.octets));
    }
    return stretches;
}

} // namespace turbolane::backend
