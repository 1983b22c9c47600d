// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/plans.h"
#include "domain/icalendar.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace turbolane::client {

class Picture;

/// What an event of a calendar file would order: a boost or a schedule, or why neither.
struct Placing {
    enum class WhyNot : std::uint8_t {
        Nothing = 0, ///< it can be asked for
        Unreadable, ///< see the event's own trouble
        Maintenance, ///< that is the carrier's
        Cancelled,
        Past, ///< it would have begun
        NoConnection, ///< it names none of this customer's, and no other one was given
        UnknownZone,
    };
    ReadEvent read;
    WhyNot whyNot = WhyNot::Nothing;
    std::optional<BoostQuestion> boost = {}; ///< once
    std::optional<NewSchedule> schedule = {}; ///< by a rule, or of a scene
    /// Times of the schedule that do not happen.
    std::vector<Instant> except = {};
    bool needsConnection = false; ///< it names none itself
};

struct PlacingRules {
    ConnectionId otherwise = {}; ///< for events that name no connection; empty: none
    Instant now{};
    QTimeZone zone; ///< of events that name none
};

/// In the order of the file. An event names a connection or scene by our own field, or by its
/// summary; a schedule gets a name that none has yet.
std::vector<Placing> placingsOf(const std::vector<ReadEvent> &events, const Picture &picture,
                                const PlacingRules &rules);

} // namespace turbolane::client
