// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/resource.h"

#include "domain/require.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr int portsPerCloudSide = 4;

} // namespace

ResourceId resourceOf(ResourceKind kind, const std::string &id)
{
    return ResourceId(std::string(wireName(kind)) + ":" + id);
}

ResourceId resourceOf(const LinkId &link)
{
    return resourceOf(ResourceKind::Link, link.text());
}

ResourceId resourceOf(const PortId &port)
{
    return resourceOf(ResourceKind::Port, port.text());
}

ResourceId resourceOf(const OnRampId &onRamp)
{
    return resourceOf(ResourceKind::OnRamp, onRamp.text());
}

ResourceKind kindOf(const ResourceId &resource)
{
    const auto kind = resourceKindNamed(resource.text().substr(0, resource.text().find(':')));
    require(kind.has_value(), "a resource is made by resourceOf()");
    return *kind;
}

std::string idOf(const ResourceId &resource)
{
    return resource.text().substr(resource.text().find(':') + 1);
}

std::optional<Bandwidth> cloudSideOf(const OnRamp &onRamp)
{
    Bandwidth most = onRamp.largestHosted;
    for (const Bandwidth size : onRamp.portSizes)
        most = std::max(most, size);
    if (most.isZero())
        return std::nullopt;
    return Bandwidth::kbps(most.inKbps() * portsPerCloudSide);
}

} // namespace turbolane::backend
