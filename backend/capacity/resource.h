// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/reservationtable.h"
#include "domain/place.h"
#include "domain/resourcekind.h"

#include <optional>
#include <string>

namespace turbolane::backend {

/// "link:FRA-AMS-1", "port:port-1", "onRamp:aws-fra-1".
ResourceId resourceOf(ResourceKind kind, const std::string &id);
ResourceId resourceOf(const LinkId &link);
ResourceId resourceOf(const PortId &port);
ResourceId resourceOf(const OnRampId &onRamp);
ResourceKind kindOf(const ResourceId &resource);
/// "FRA-AMS-1": the link's, port's or on-ramp's own id.
std::string idOf(const ResourceId &resource);

/// What the reference carrier can hand over at an on-ramp, all its customers' connections there
/// together: four times the largest rate the provider sells on one port or connection there. The
/// four is ours; providers do not publish such a number. Nothing where no rate is known.
std::optional<Bandwidth> cloudSideOf(const OnRamp &onRamp);

} // namespace turbolane::backend
