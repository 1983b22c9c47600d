// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "ui/calendar/calendarblock.h"

#include <QHash>
#include <QList>

#include <optional>

namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

/// What a block of the calendar is about: a boost of its own, a time of a schedule, or maintenance.
struct BlockSource {
    BoostId boost = {};
    ScheduleId schedule = {};
    Instant askedFor{}; ///< of the schedule's time
    MaintenanceId work = {};
    std::optional<Money> price = {}; ///< the most it can cost; none where nothing is reserved
    friend bool operator==(const BlockSource &, const BlockSource &) = default;
};

struct SourcedBlocks {
    QList<CalendarBlock> blocks;
    QHash<QString, BlockSource> sources; ///< by the block's id
};

/// The id of the block of a boost on its own, and the other way round; empty for other blocks.
QString blockOf(const BoostId &boost);
BoostId boostOf(const QString &block);

/// All that meets that time: boosts, schedules' times, and maintenance of what this customer has.
SourcedBlocks blocksOf(const client::Picture &picture, Interval time, Instant now);

/// What begins in that time and is not over its refusal: how long it is, and the most it can cost.
struct BoostSum {
    Millis length{0};
    std::optional<Money> most; ///< none where there is nothing
};
BoostSum sumOf(const SourcedBlocks &all, Interval time);

} // namespace turbolane::ui
