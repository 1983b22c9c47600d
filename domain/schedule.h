// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/localtime.h"
#include "domain/money.h"
#include "domain/obstacle.h"
#include "domain/schedulestate.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// One time of a schedule.
struct Occurrence {
    Instant startsAt{};
    Instant endsAt{};
    OccurrenceState state = OccurrenceState::Reserved;
    std::vector<BoostId> boosts; ///< one, or one for each member of a scene
    std::string reason; ///< one plain English sentence: why refused or moved
    std::optional<Instant> movedFrom; ///< when it was asked for
    std::optional<Money> price; ///< the most it can cost; absent where nothing is reserved
    std::optional<Obstacle> refusal = {}; ///< of one that is refused: what stands in its way

    /// When it was asked for: its name within the schedule.
    Instant askedFor() const { return movedFrom.value_or(startsAt); }
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// Boosts that come once or again and again, at a time that clocks in its zone show. Each time of
/// it is reserved as soon as it is no further away than the horizon.
struct Schedule {
    ScheduleId id;
    std::string name;
    ScheduleState state = ScheduleState::Active;
    ConnectionId connection; ///< or a scene
    SceneId scene;
    Bandwidth to; ///< of a connection
    Seconds duration{0}; ///< exact, also where clocks are set in between
    LocalTime start{};
    std::string timeZone; ///< IANA
    std::string rule; ///< RFC 5545; empty: once
    IfFull ifFull = IfFull::Refuse;
    int horizonDays = 60;
    std::vector<Occurrence> occurrences; ///< past ones too, by time asked for
    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// What would become of a schedule within its horizon, and the most it would cost.
struct ScheduleEstimate {
    std::vector<Occurrence> occurrences;
    Money total;
    int horizonDays = 60;
    friend bool operator==(const ScheduleEstimate &, const ScheduleEstimate &) = default;
};

} // namespace turbolane
