// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/localtime.h"
#include "domain/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace turbolane {

/// What a calendar file (RFC 5545) says of one boost, schedule or maintenance.
struct CalendarEvent {
    enum class Kind : std::uint8_t { Boost = 1, Maintenance = 2 };

    std::string uid; ///< the same in every file
    Kind kind = Kind::Boost;
    std::string summary;
    std::string description;
    LocalTime start{};
    /// IANA, in which start, exceptions and moves are; "UTC"; empty, of one that was read: whatever
    /// clock the reader goes by.
    std::string timeZone;
    Seconds lasting{0};
    std::string rule; ///< RFC 5545; empty: once
    std::vector<LocalTime> except; ///< times of the rule that do not happen
    std::optional<LocalTime> insteadOf; ///< another time for that one of the same uid's rule
    bool isCancelled = false;
    // Our own, which other programs carry along unread.
    ConnectionId connection = {};
    SceneId scene = {};
    Bandwidth to = {};

    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};

/// What clocks of a zone do: each change with the offset before and after it, in order.
struct ZoneChanges {
    struct Change {
        Instant at{};
        Seconds before{0}; ///< ahead of UTC
        Seconds after{0};
        bool isDaylight = false; ///< after it
        std::string name = {}; ///< "CEST"
    };
    std::string zone; ///< IANA
    Seconds offset{0}; ///< before the first change
    std::vector<Change> changes;
};

/// A whole file: lines folded at 75 octets, ended by CRLF, text escaped; with a VTIMEZONE for each
/// zone that is given. stamp: when it was written.
std::string writeCalendar(const std::vector<CalendarEvent> &events,
                          const std::vector<ZoneChanges> &zones, Instant stamp);

/// An event of a file, or why it is not one that could be placed.
struct ReadEvent {
    enum class Trouble : std::uint8_t {
        None = 0,
        NoStart, ///< or one that cannot be read
        WholeDays, ///< it has dates without times
        NoLength, ///< neither an end nor a duration, or none above zero
        PartOfSeries, ///< another time for one of a rule: it does not stand by itself
        MoreDates, ///< times beside its rule (RDATE)
    };
    CalendarEvent event;
    Trouble trouble = Trouble::None;
    bool hasStart() const { return trouble != Trouble::NoStart && trouble != Trouble::WholeDays; }
    friend bool operator==(const ReadEvent &, const ReadEvent &) = default;
};

/// The events of a file, in its order. Malformed: it is no calendar, or ends in the middle.
Result<std::vector<ReadEvent>> readCalendar(std::string_view file);

} // namespace turbolane
