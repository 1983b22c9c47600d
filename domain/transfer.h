// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/interval.h"
#include "domain/money.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace turbolane {

/// So much data over a connection within a time.
struct Transfer {
    std::int64_t bytes = 0; ///< of the files, without what carrying them adds
    Interval time = Interval::between({}, {}); ///< from when it may run until its deadline
    Bandwidth base = {}; ///< what the connection has without a boost
    Bandwidth raised = {}; ///< and with one
    Bandwidth leave = {}; ///< for other traffic
    std::int64_t efficiencyPpm = 1'000'000; ///< how much of what is carried is the files themselves

    /// What of it moves in that time at that bandwidth: whole bytes, rounded down.
    std::int64_t movedAt(Bandwidth bandwidth, Millis time) const;
};

/// A stretch of the time with one price all along. They follow each other, from the transfer's
/// beginning to its deadline.
struct TransferSlot {
    Interval time;
    Bandwidth standing; ///< what it has then without anything more being ordered
    std::optional<Money> price = {}; ///< of raising it throughout; nothing: it cannot be raised
};

/// Stored nowhere and sent nowhere.
enum class TransferWay : std::uint8_t { Cheapest, OneBlock, Soonest, NoBoost };

struct Moved {
    Instant at{};
    std::int64_t bytes = 0; ///< by then
    friend bool operator==(const Moved &, const Moved &) = default;
};

/// When to boost, and the proof: how much is moved when.
struct TransferCourse {
    TransferWay way = TransferWay::NoBoost;
    std::vector<Interval> boosts = {}; ///< in order, none meets the next
    std::optional<Instant> done = {}; ///< nothing: not by the deadline
    std::vector<Moved> moved = {}; ///< straight lines between them, from 0 to all or the deadline
    friend bool operator==(const TransferCourse &, const TransferCourse &) = default;
};

/// Each way by which all of it is moved by the deadline, in the order of TransferWay; two that
/// boost at the same times are one. Without a boost is told in any case, the last.
///
/// The cheapest takes whole slots at the lowest price a second, the earliest of those first, until
/// it is enough; one block the cheapest of all runs of slots that are enough; the soonest every
/// slot that can be had until it is done.
std::vector<TransferCourse> coursesOf(const Transfer &transfer,
                                      const std::vector<TransferSlot> &times);

/// With every slot boosted that can be: no more than this can be moved by the deadline.
std::int64_t mostMoved(const Transfer &transfer, const std::vector<TransferSlot> &times);

/// When it is done without any boost, by the deadline or after it; nothing: never.
std::optional<Instant> doneUnboosted(const Transfer &transfer,
                                     const std::vector<TransferSlot> &times);

} // namespace turbolane
