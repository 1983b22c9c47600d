// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/productstate.h"
#include "domain/tagging.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// What a port costs a month, however long the month is; a part of one by its seconds.
struct PortFees {
    Money port;
    Money crossConnect; ///< the data centre's, passed on
    friend bool operator==(const PortFees &, const PortFees &) = default;
};

/// The customer's physical hand-off at a data centre.
struct Port {
    PortId id;
    std::string name; ///< "KG-FRA-01"
    DataCentreId dataCentre;
    std::string site; ///< the data centre's name
    std::string city;
    std::string country;
    PopId pop;
    std::string partition; ///< public, china, us-gov
    Bandwidth speed; ///< physical rate
    Bandwidth committed; ///< base rates of its connections, summed
    Bandwidth inUse; ///< rates in force just now, boosts included
    std::vector<Tagging> tagging = everyTagging(); ///< what frames it takes
    ProductState state = ProductState::Active;
    std::optional<PortFees> fees = {}; ///< of one that was ordered
    std::optional<Instant> activeSince = {}; ///< lit; charged from here
    std::optional<Instant> terminatedAt = {};
    OrderId lastOrder = {}; ///< empty: the customer had it before there were orders
    BundleId bundle = {}; ///< ordered together with others, or empty
    friend bool operator==(const Port &, const Port &) = default;
};

} // namespace turbolane
