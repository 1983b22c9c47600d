// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/life.h"

#include <cstdint>

namespace turbolane {

// Stored in the database and sent on the wire: append only, never renumber.

enum class ScheduleState : std::uint8_t {
    Active = 1, ///< has times to come
    Ended = 2, ///< was ended, or every time of it is over
};
inline constexpr std::array scheduleStateNames{
    StateName<ScheduleState>{ScheduleState::Active, "active"},
    StateName<ScheduleState>{ScheduleState::Ended, "ended"},
};
constexpr std::string_view wireName(ScheduleState state)
{
    return nameIn(scheduleStateNames, state);
}
constexpr std::optional<ScheduleState> scheduleStateNamed(std::string_view name)
{
    return stateIn(scheduleStateNames, name);
}

/// What became of one time of a schedule.
enum class OccurrenceState : std::uint8_t {
    Reserved = 1, ///< its boosts are scheduled or running, as asked for
    Moved = 2, ///< the same at another time of its day: there was no room as asked for
    Refused = 3, ///< no room; asked for again each day until it would begin
    Skipped = 4, ///< taken out by the customer
    Done = 5, ///< its boosts are over
};
inline constexpr std::array occurrenceStateNames{
    StateName<OccurrenceState>{OccurrenceState::Reserved, "reserved"},
    StateName<OccurrenceState>{OccurrenceState::Moved, "moved"},
    StateName<OccurrenceState>{OccurrenceState::Refused, "refused"},
    StateName<OccurrenceState>{OccurrenceState::Skipped, "skipped"},
    StateName<OccurrenceState>{OccurrenceState::Done, "done"},
};
constexpr std::string_view wireName(OccurrenceState state)
{
    return nameIn(occurrenceStateNames, state);
}
constexpr std::optional<OccurrenceState> occurrenceStateNamed(std::string_view name)
{
    return stateIn(occurrenceStateNames, name);
}

/// What to do with a time that does not fit as it was asked for.
enum class IfFull : std::uint8_t {
    Refuse = 1,
    Move = 2, ///< to the nearest time of the same day that fits
};
inline constexpr std::array ifFullNames{
    StateName<IfFull>{IfFull::Refuse, "refuse"},
    StateName<IfFull>{IfFull::Move, "move"},
};
constexpr std::string_view wireName(IfFull choice)
{
    return nameIn(ifFullNames, choice);
}
constexpr std::optional<IfFull> ifFullNamed(std::string_view name)
{
    return stateIn(ifFullNames, name);
}

} // namespace turbolane
