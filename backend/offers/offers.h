// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/clock.h"
#include "domain/path.h"
#include "domain/place.h"
#include "domain/port.h"
#include "domain/vlan.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

class Capacity;
class Catalogue;
class Inventory;
class Network;
class Tariff;

struct PathQuestion {
    PortId port;
    OnRampId onRamp;
    Bandwidth base;
    std::optional<Bandwidth> turbo; ///< empty: turboExtra is zero
    /// Of a change of this one: its own path, and what it holds already is not asked for again.
    ConnectionId connection = {};
};

struct PathOffer {
    std::vector<CandidatePath> candidates; ///< never empty
    std::optional<Vlan> freeVlan;
    Bandwidth portCommitted;
    Bandwidth portSpeed;
};

/// What could be ordered just now, and for how much. Changes nothing.
class Offers {
public:
    struct Parts {
        const Inventory &inventory;
        const Capacity &capacity;
        const Catalogue &catalogue;
        const Network &network;
        const Tariff &tariff;
        const Clock &clock;
    };
    explicit Offers(const Parts &parts)
        : m_parts(parts)
    { }

    Result<PathOffer> paths(const PathQuestion &question) const;
    /// On-ramps of the port's partition that a path reaches, nearest first.
    Result<std::vector<Reach>> reach(const PortId &port) const;

private:
    struct Ends {
        Port port;
        OnRamp onRamp;
    };
    Result<Ends> ends(const PathQuestion &question) const;
    Result<CandidatePath> fastest(const PathQuestion &question, const Ends &ends) const;
    Result<CandidatePath> changed(const PathQuestion &question, const Ends &ends) const;

    Parts m_parts;
};

} // namespace turbolane::backend
