// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/path.h"

namespace turbolane {

std::string_view wireName(DistanceClass distance)
{
    switch (distance) {
    case DistanceClass::Metro: return "metro";
    case DistanceClass::National: return "national";
    case DistanceClass::Continental: return "continental";
    case DistanceClass::Intercontinental: return "intercontinental";
    }
    return {};
}

std::optional<DistanceClass> distanceClassNamed(std::string_view name)
{
    for (const DistanceClass distance :
         {DistanceClass::Metro, DistanceClass::National, DistanceClass::Continental,
          DistanceClass::Intercontinental})
        if (wireName(distance) == name)
            return distance;
    return std::nullopt;
}

} // namespace turbolane
