// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/plans.h"

#include <optional>

namespace turbolane::client {

/// Another course for all times of a schedule that are to come; those that have begun stay.
struct SeriesChange {
    ScheduleId schedule;
    NewSchedule to; ///< of the connection or scene that it is of; its start may be over
    std::optional<Money> most = {}; ///< for all its times within the horizon together
    int mostRefused = 0; ///< that may be without room
};

} // namespace turbolane::client
