// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/event.h"
#include "client/history.h"
#include "domain/disturbance.h"

#include <vector>

namespace turbolane::client {

/// Events that are over, newest first.
struct HistoryPage {
    std::vector<Event> events;
    bool goesOn = false; ///< older ones are kept
};

/// GET history
class HistoryJob final : public JobOf<HistoryPage> {
    Q_OBJECT

public:
    explicit HistoryJob(const HistoryQuestion &question);
};

/// GET disturbances: of all connections, each naming its own.
class DisturbancesJob final : public JobOf<std::vector<Disturbance>> {
    Q_OBJECT

public:
    explicit DisturbancesJob(const DisturbancesQuestion &question);
};

} // namespace turbolane::client
