// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/event.h"
#include "client/picture.h"
#include "ui/happenings/happenings.h"

#include <vector>

namespace turbolane::ui {

/// What is known of the past of a whole account.
struct AccountSight {
    const client::Picture &picture;
    const std::vector<client::Event> &events; ///< of toldTypes(), newest first
    bool eventsGoOn = false; ///< there are older ones
    const std::vector<Disturbance> &disturbances; ///< of all connections, newest first
    bool disturbancesGoOn = false;
    Instant now{}; ///< the carrier's
    std::size_t most = 500; ///< orders and boosts that are told, the newest of each
};

struct AccountHappenings {
    QList<Happening> all; ///< newest first, as far back as everything is known
    bool goesOn = false; ///< there is more before that
};

/// Everything that happened. Nothing that is still to come, and no time in which one kind of thing
/// is told and another left out.
AccountHappenings happeningsOf(const AccountSight &sight);

} // namespace turbolane::ui
