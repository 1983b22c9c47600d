// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/disturbance.h"

#include <QTimeZone>

#include <vector>

namespace turbolane::ui {

/// One day of a service level: how long it was down.
struct ServiceDay {
    Interval time = Interval::between({}, {});
    bool inService = false; ///< some of it
    Seconds down{0}; ///< whole seconds: one that was touched counts
    friend bool operator==(const ServiceDay &, const ServiceDay &) = default;
};

/// The days of a zone from the first moment to the last, oldest first. Before the availability's
/// own time the connection was not in service.
std::vector<ServiceDay> serviceDays(const Availability &availability, Interval asked,
                                    const QTimeZone &zone);

/// How long it might be down in all that time without missing what was promised.
Seconds allowedDown(const Availability &availability);

} // namespace turbolane::ui
