// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/questions.h"
#include "domain/quote.h"
#include "domain/scene.h"
#include "domain/schedule.h"

namespace turbolane::client {

/// Price, path and capacity of an order, to be kept for a while.
struct QuoteQuestion {
    NewConnection order;
    Seconds valid{300}; ///< 60 s to 1 h
};

/// Connections that are to be boosted together, under one name.
struct NewScene {
    std::string name; ///< as of a connection
    std::vector<SceneMember> members;
};

struct SceneQuestion {
    SceneId scene;
    Seconds lasting{0};
    std::optional<Instant> endsBy = {}; ///< as of BoostQuestion
};

/// Boosts to come, of a connection or of a scene.
struct NewSchedule {
    std::string name; ///< as of a connection
    ConnectionId connection = {};
    SceneId scene = {};
    Bandwidth to = {}; ///< of a connection
    Seconds lasting{0};
    LocalTime start{};
    std::string timeZone; ///< IANA
    std::string rule = {}; ///< RFC 5545; empty: once
    IfFull ifFull = IfFull::Refuse;
};

} // namespace turbolane::client
