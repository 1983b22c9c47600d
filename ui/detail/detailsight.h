// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "ui/detail/servicereader.h"

namespace turbolane::ui {

/// What every part of the page is told: the connection, and all that is known about it.
struct DetailSight {
    const Connection &connection;
    const client::Picture &picture;
    Instant now{}; ///< the carrier's
    bool isLost = false; ///< what is shown is the last known
    const ServiceReader &service;
    std::optional<TelemetrySample> latest; ///< what it carries just now

    const std::vector<Disturbance> &disturbances() const
    {
        static const std::vector<Disturbance> none;
        return service.availability() ? service.availability()->disturbances : none;
    }
};

} // namespace turbolane::ui
