// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/eligibility.h"

#include <algorithm>
#include <array>

namespace turbolane::backend {

bool isPartition(std::string_view name)
{
    constexpr std::array<std::string_view, 4> partitions{"public", "china", "us-gov",
                                                         "eu-sovereign"};
    return std::find(partitions.begin(), partitions.end(), name) != partitions.end();
}

Result<Done> mayConnect(const Port &port, const OnRamp &onRamp)
{
    if (port.partition == onRamp.partition)
        return Done();
    return Error{ErrorCode::PartitionMismatch,
                 port.name + " is in the " + port.partition + " partition, " + onRamp.id.text()
                     + " in the " + onRamp.partition + " one: the two are never joined"};
}

std::optional<Bandwidth> mostOn(const OnRamp &onRamp)
{
    if (!onRamp.largestHosted.isZero())
        return onRamp.largestHosted;
    if (onRamp.portSizes.empty())
        return std::nullopt;
    return *std::max_element(onRamp.portSizes.begin(), onRamp.portSizes.end());
}

} // namespace turbolane::backend
