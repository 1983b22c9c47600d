// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

#include <QString>

namespace turbolane::ui {

enum class BlockKind : std::uint8_t {
    Work, ///< maintenance: behind everything else
    Past,
    Running,
    Set,
    Refused, ///< no room: a clash
    Proposed, ///< only asked about, nothing is ordered
};

/// A stretch of time that a calendar shows, with its words.
struct CalendarBlock {
    QString id;
    Interval time = Interval::between({}, {});
    BlockKind kind = BlockKind::Set;
    QString title; ///< "seq-archive-iad"
    QString line; ///< "2 to 10 Gbps"
    QString note = {}; ///< at its foot: "Weekdays", "1:27:53 left"
    QString state = {}; ///< in a word, for those who do not see the colour
    bool repeats = false;
    bool movable = false;

    QString key() const { return id; }
    friend bool operator==(const CalendarBlock &, const CalendarBlock &) = default;
};

/// An instant that is marked on its day: until when something has to be done, or when it will be.
struct CalendarMark {
    Instant at{};
    QString text;
    bool isDeadline = false;
    friend bool operator==(const CalendarMark &, const CalendarMark &) = default;
};

} // namespace turbolane::ui
