// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/transfer.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace turbolane {

namespace {

constexpr Wide million = 1'000'000;
constexpr Wide bitsAByte = 8;

using Slots = std::vector<TransferSlot>;
using Chosen = std::vector<bool>; ///< of each slot, whether it is boosted

Bandwidth bandwidthIn(const TransferSlot &slot, bool isBoosted, const Transfer &transfer)
{
    return isBoosted ? std::max(slot.standing, transfer.raised) : slot.standing;
}

std::int64_t movedIn(const TransferSlot &slot, bool isBoosted, const Transfer &transfer)
{
    return transfer.movedAt(bandwidthIn(slot, isBoosted, transfer), slot.time.length());
}

std::int64_t gainIn(const TransferSlot &slot, const Transfer &transfer)
{
    return slot.price ? movedIn(slot, true, transfer) - movedIn(slot, false, transfer) : 0;
}

std::int64_t movedBy(const Slots &times, const Chosen &chosen, const Transfer &transfer)
{
    std::int64_t sum = 0;
    for (std::size_t place = 0; place < times.size(); ++place)
        sum += movedIn(times[place], chosen[place], transfer);
    return sum;
}

/// When the last byte is moved within a slot that moves enough: rounded up to a millisecond.
Instant endWithin(const TransferSlot &slot, std::int64_t left, std::int64_t moves)
{
    const Wide length = slot.time.length().count();
    const Wide needed = (Wide(left) * length + moves - 1) / moves;
    return slot.time.from() + Millis(std::int64_t(std::min(needed, length)));
}

std::vector<Interval> joined(const Slots &times, const Chosen &chosen)
{
    std::vector<Interval> boosts;
    for (std::size_t place = 0; place < times.size(); ++place) {
        if (!chosen[place])
            continue;
        const Interval time = times[place].time;
        if (!boosts.empty() && boosts.back().to() == time.from())
            boosts.back() = Interval::between(boosts.back().from(), time.to());
        else
            boosts.push_back(time);
    }
    return boosts;
}

TransferCourse courseOf(TransferWay way, const Transfer &transfer, const Slots &times,
                        const Chosen &chosen)
{
    TransferCourse course{.way = way, .boosts = joined(times, chosen)};
    std::int64_t sum = 0;
    course.moved.push_back({transfer.time.from(), 0});
    for (std::size_t place = 0; place < times.size() && !course.done; ++place) {
        const std::int64_t moves = movedIn(times[place], chosen[place], transfer);
        if (sum + moves >= transfer.bytes && moves > 0) {
            course.done = endWithin(times[place], transfer.bytes - sum, moves);
            sum = transfer.bytes;
        } else {
            sum += moves;
        }
        course.moved.push_back({course.done.value_or(times[place].time.to()), sum});
    }
    return course;
}

/// By price a second, compared exactly; of one price the earlier.
std::vector<std::size_t> byPrice(const Slots &times)
{
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::erase_if(order, [&times](std::size_t place) { return !times[place].price; });
    std::ranges::stable_sort(order, [&times](std::size_t left, std::size_t right) {
        return Wide(times[left].price->inMicros()) * times[right].time.length().count()
            < Wide(times[right].price->inMicros()) * times[left].time.length().count();
    });
    return order;
}

/// Nothing where all of them together are not enough.
std::optional<Chosen> cheapest(const Transfer &transfer, const Slots &times)
{
    Chosen chosen(times.size(), false);
    std::int64_t sum = movedBy(times, chosen, transfer);
    for (const std::size_t place : byPrice(times)) {
        if (sum >= transfer.bytes)
            break;
        const std::int64_t gain = gainIn(times[place], transfer);
        chosen[place] = gain > 0;
        sum += gain;
    }
    return sum >= transfer.bytes ? std::optional(chosen) : std::nullopt;
}

/// The run that begins at `first` and is just enough: one past its last. Nothing: there is none.
std::optional<std::size_t> runFrom(std::size_t first, std::int64_t missing,
                                   const Transfer &transfer, const Slots &times)
{
    for (std::size_t place = first; place < times.size() && times[place].price; ++place) {
        missing -= gainIn(times[place], transfer);
        if (missing <= 0)
            return place + 1;
    }
    return std::nullopt;
}

std::optional<Chosen> oneBlock(const Transfer &transfer, const Slots &times)
{
    const Chosen none(times.size(), false);
    const std::int64_t missing = transfer.bytes - movedBy(times, none, transfer);
    std::optional<Chosen> best;
    std::int64_t bestPrice = std::numeric_limits<std::int64_t>::max();
    for (std::size_t first = 0; first < times.size(); ++first) {
        const auto end = runFrom(first, missing, transfer, times);
        if (!end)
            continue;
        std::int64_t price = 0;
        for (std::size_t place = first; place < *end; ++place)
            price += times[place].price->inMicros();
        if (price >= bestPrice)
            continue;
        bestPrice = price;
        best = none;
        std::fill(best->begin() + std::ptrdiff_t(first), best->begin() + std::ptrdiff_t(*end),
                  true);
    }
    return best;
}

std::optional<Chosen> soonest(const Transfer &transfer, const Slots &times)
{
    Chosen chosen(times.size(), false);
    std::int64_t sum = 0;
    for (std::size_t place = 0; place < times.size() && sum < transfer.bytes; ++place) {
        chosen[place] = gainIn(times[place], transfer) > 0;
        sum += movedIn(times[place], chosen[place], transfer);
    }
    return sum >= transfer.bytes ? std::optional(chosen) : std::nullopt;
}

} // namespace

std::int64_t Transfer::movedAt(Bandwidth bandwidth, Millis time) const
{
    // kbps times milliseconds are bits.
    const Wide bits = Wide(bandwidth.minus(leave).inKbps()) * time.count();
    return std::int64_t(bits * efficiencyPpm / million / bitsAByte);
}

std::vector<TransferCourse> coursesOf(const Transfer &transfer, const Slots &times)
{
    std::vector<TransferCourse> courses;
    const Chosen none(times.size(), false);
    const TransferCourse unboosted = courseOf(TransferWay::NoBoost, transfer, times, none);
    const auto add = [&](TransferWay way, const std::optional<Chosen> &chosen) {
        if (!chosen)
            return;
        TransferCourse course = courseOf(way, transfer, times, *chosen);
        const bool isKnown = std::ranges::any_of(courses, [&course](const TransferCourse &other) {
            return other.boosts == course.boosts;
        });
        if (!isKnown && !course.boosts.empty())
            courses.push_back(std::move(course));
    };
    if (!unboosted.done) {
        add(TransferWay::Cheapest, cheapest(transfer, times));
        add(TransferWay::OneBlock, oneBlock(transfer, times));
    }
    add(TransferWay::Soonest, soonest(transfer, times));
    courses.push_back(unboosted);
    return courses;
}

std::int64_t mostMoved(const Transfer &transfer, const Slots &times)
{
    std::int64_t sum = 0;
    for (const TransferSlot &slot : times)
        sum += movedIn(slot, slot.price.has_value(), transfer);
    return sum;
}

std::optional<Instant> doneUnboosted(const Transfer &transfer, const Slots &times)
{
    const Chosen none(times.size(), false);
    const TransferCourse course = courseOf(TransferWay::NoBoost, transfer, times, none);
    if (course.done)
        return course.done;
    const std::int64_t anHour = transfer.movedAt(transfer.base, std::chrono::hours(1));
    if (anHour <= 0)
        return std::nullopt;
    const Wide left = transfer.bytes - course.moved.back().bytes;
    constexpr Wide millisAnHour = 3'600'000;
    const Wide millis = (left * millisAnHour + anHour - 1) / anHour;
    constexpr Wide aCentury = Wide(100) * 366 * 86'400'000;
    if (millis > aCentury)
        return std::nullopt;
    return transfer.time.to() + Millis(std::int64_t(millis));
}

} // namespace turbolane
