// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

namespace turbolane::client {

/// Another time for one time of a schedule, which is an exception from then on.
struct TimeMove {
    ScheduleId schedule;
    Instant askedFor{}; ///< names it
    Instant startsAt{};
    Seconds lasting{0};
    friend bool operator==(const TimeMove &, const TimeMove &) = default;
};

} // namespace turbolane::client
