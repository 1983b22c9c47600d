// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/calendar.h"

#include "backend/capacity/forever.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// What time will make of it, and when: at most three instants.
std::vector<Instant> turnsOf(const Reservation &reservation)
{
    std::vector<Instant> turns;
    if (!reservation.hasBegun)
        turns.push_back(reservation.from);
    if (reservation.expires)
        turns.push_back(*reservation.expires);
    else if (reservation.to)
        turns.push_back(*reservation.to);
    return turns;
}

} // namespace

Interval Calendar::extentOf(const Promise &promise)
{
    const Reservation &reservation = promise.reservation;
    const Instant from = reservation.hasBegun ? dawn : reservation.from;
    const bool hasEnd = reservation.to && !promise.isLate;
    const Instant to = hasEnd ? *reservation.to : forEver;
    return Interval::between(from, promise.isExpired ? from : std::max(from, to));
}

void Calendar::count(const Promise &promise, std::int64_t sign)
{
    const Interval extent = extentOf(promise);
    if (extent.isEmpty())
        return;
    Timeline &timeline = m_timelines[promise.reservation.resource];
    const std::int64_t kbps = promise.reservation.rate.inKbps() * sign;
    timeline.change(extent.from(), kbps);
    if (extent.to() < forEver)
        timeline.change(extent.to(), -kbps);
}

void Calendar::replace(const HolderId &holder, std::vector<Reservation> held)
{
    if (const auto found = m_holders.find(holder); found != m_holders.end()) {
        for (const Promise &promise : found->second) {
            count(promise, -1);
            for (const Instant turn : turnsOf(promise.reservation))
                m_watched.erase({turn, holder});
        }
    }
    if (held.empty()) {
        m_holders.erase(holder);
        return;
    }
    std::vector<Promise> &promises = m_holders[holder];
    promises.clear();
    for (Reservation &reservation : held) {
        promises.push_back({.reservation = std::move(reservation)});
        count(promises.back(), 1);
        for (const Instant turn : turnsOf(promises.back().reservation))
            m_watched.insert({turn, holder});
    }
}

void Calendar::put(const HolderId &holder, std::vector<Reservation> held)
{
    m_undo.push_back({holder, heldBy(holder)});
    replace(holder, std::move(held));
}

std::vector<Reservation> Calendar::heldBy(const HolderId &holder) const
{
    std::vector<Reservation> held;
    if (const auto found = m_holders.find(holder); found != m_holders.end())
        for (const Promise &promise : found->second)
            held.push_back(promise.reservation);
    return held;
}

void Calendar::undoTo(std::size_t mark)
{
    while (m_undo.size() > mark) {
        Before before = std::move(m_undo.back());
        m_undo.pop_back();
        replace(before.holder, std::move(before.held));
    }
}

/// Makes of it what that instant makes of it.
bool Calendar::isDue(Promise &promise, Instant now)
{
    Reservation &reservation = promise.reservation;
    const bool begins = !reservation.hasBegun && reservation.from <= now;
    const bool expires = !promise.isExpired && reservation.expires && *reservation.expires <= now;
    const bool isLate =
        !promise.isLate && !reservation.expires && reservation.to && *reservation.to <= now;
    reservation.hasBegun = reservation.hasBegun || begins;
    promise.isExpired = promise.isExpired || expires;
    promise.isLate = promise.isLate || isLate;
    return begins || expires || isLate;
}

void Calendar::pass(Instant now)
{
    while (!m_watched.empty() && m_watched.begin()->first <= now) {
        const HolderId holder = m_watched.begin()->second;
        m_watched.erase(m_watched.begin());
        for (Promise &promise : m_holders[holder]) {
            Promise turned = promise;
            if (!isDue(turned, now))
                continue;
            count(promise, -1);
            promise = turned;
            count(promise, 1);
        }
    }
}

const Timeline &Calendar::of(const ResourceId &resource) const
{
    static const Timeline nothing;
    const auto found = m_timelines.find(resource);
    return found == m_timelines.end() ? nothing : found->second;
}

std::vector<HolderId> Calendar::holdersOf(const ResourceId &resource, Interval time) const
{
    std::vector<HolderId> found;
    for (const auto &[holder, promises] : m_holders) {
        const auto isIn = [&](const Promise &promise) {
            return promise.reservation.resource == resource && extentOf(promise).overlaps(time);
        };
        if (std::any_of(promises.begin(), promises.end(), isIn))
            found.push_back(holder);
    }
    std::sort(found.begin(), found.end());
    return found;
}

Lessened Calendar::of(const ResourceId &resource, std::span<const HolderId> without) const
{
    std::vector<Lessened::Own> own;
    for (const HolderId &holder : without) {
        const auto found = m_holders.find(holder);
        if (found == m_holders.end())
            continue;
        for (const Promise &promise : found->second)
            if (promise.reservation.resource == resource)
                own.push_back({extentOf(promise), promise.reservation.rate.inKbps()});
    }
    return {of(resource), own};
}

std::int64_t Calendar::highest(const ResourceId &resource, Interval window,
                               std::span<const HolderId> without) const
{
    return without.empty() ? of(resource).highest(window) : of(resource, without).highest(window);
}

} // namespace turbolane::backend
