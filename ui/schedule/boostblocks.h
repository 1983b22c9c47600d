// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "ui/calendar/calendarblock.h"

#include <QHash>
#include <QList>

#include <map>
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
    std::optional<Money> price = {}; ///< none where nothing is reserved
    bool isCost = false; ///< `price` is what it did cost; else the most it can
    friend bool operator==(const BlockSource &, const BlockSource &) = default;
};

struct SourcedBlocks {
    QList<CalendarBlock> blocks;
    QHash<QString, BlockSource> sources; ///< by the block's id
};

/// The id of the block of a boost on its own, or of a time of a schedule.
QString blockOf(const BoostId &boost);
QString blockOf(const ScheduleId &schedule, Instant askedFor);
/// What the block of that id is about, without its price; nothing of other blocks.
BlockSource sourceOf(const QString &block);

/// What boosts that are over did cost, as far as it is known.
using KnownCosts = std::map<BoostId, Money>;

/// All that meets that time: boosts, schedules' times, and maintenance of what this customer has.
SourcedBlocks blocksOf(const client::Picture &picture, Interval time, Instant now,
                       const KnownCosts &costs = {});

/// What begins in that time and is not over its refusal: how long it is, and the most it can cost.
struct BoostSum {
    Millis length{0};
    std::optional<Money> most; ///< none where there is nothing
    bool isCost = true; ///< all of it is over, and costs exactly this
};
BoostSum sumOf(const SourcedBlocks &all, Interval time);

} // namespace turbolane::ui
