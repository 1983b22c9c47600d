// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/questions.h"
#include "domain/bundle.h"

#include <variant>

namespace turbolane::client {

/// An order that adds a port.
struct NewPort {
    std::string name; ///< as of a connection
    DataCentreId dataCentre;
    Bandwidth speed; ///< one of those the data centre says
    std::string externalId = {};
};

/// A connection of a bundle: on a port that is there, or on one of the same bundle.
struct BundledConnection {
    NewConnection order;
    std::optional<int> portItem = {}; ///< its place in the bundle, before this one's, from 0
};

/// Orders that stand or fall together.
struct NewBundle {
    std::string name; ///< as of a connection
    std::optional<KeptApart> apart = {}; ///< of its two connections
    std::vector<std::variant<NewPort, BundledConnection>> items; ///< 1 to 10
};

} // namespace turbolane::client
