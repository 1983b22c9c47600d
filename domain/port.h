// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/tagging.h"

#include <string>
#include <vector>

namespace turbolane {

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
    friend bool operator==(const Port &, const Port &) = default;
};

} // namespace turbolane
