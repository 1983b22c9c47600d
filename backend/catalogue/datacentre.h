// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

#include <string>
#include <vector>

namespace turbolane::backend {

/// A building where ports and on-ramps are. A fact about a place, not an offer.
struct DataCentre {
    DataCentreId id;
    std::string name;
    std::string operatedBy; ///< may be empty
    std::string city;
    std::string country; ///< ISO 3166-1 alpha-2
    PopId pop;
    std::vector<std::string> providers; ///< clouds that can be met there
    std::vector<OnRampId> onRamps;
};

} // namespace turbolane::backend
