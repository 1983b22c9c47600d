// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/capacity/capacity.h"
#include "domain/boostpart.h"
#include "domain/connection.h"
#include "domain/interval.h"
#include "domain/place.h"
#include "domain/port.h"

#include <unordered_map>
#include <vector>

namespace turbolane::backend {

/// A connection that is to be raised, with both its ends.
struct Raise {
    Connection connection;
    Port port;
    OnRamp onRamp;
    Bandwidth to;
    Interval time;
    Money price; ///< of the whole chain; zero where it is not known yet
    std::vector<HolderId> besides = {}; ///< what these hold does not stand in its way
};

/// What others that are raised at the same time take of each port, link and cloud side.
class Taken {
public:
    Bandwidth of(const ResourceId &resource) const;
    void add(const Capacity &capacity, const Raise &raise);

private:
    std::unordered_map<ResourceId, Bandwidth> m_taken;
};

/// Port, path and cloud side, each with the highest it allows throughout the time; the lowest of
/// them is the bottleneck. What the connection holds already counts as room for it.
std::vector<BoostPart> chainOf(const Capacity &capacity, const Raise &raise,
                               const Taken &taken = {});

/// AbovePort, AboveCapacity or AboveOnRamp, after the bottleneck, with the limit of each part.
Result<Done> allows(const std::vector<BoostPart> &chain, const Raise &raise);

/// The tariff prices the Mbps of the path; port and cloud side are in that price.
void priceParts(std::vector<BoostPart> &chain, Money total);

} // namespace turbolane::backend
