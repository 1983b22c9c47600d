// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"
#include "domain/port.h"

#include <optional>
#include <string_view>

namespace turbolane::backend {

/// Clouds are sold in partitions that are never joined: public, china, us-gov, eu-sovereign.
bool isPartition(std::string_view name);

/// PartitionMismatch unless the port and the on-ramp are of one partition.
Result<Done> mayConnect(const Port &port, const OnRamp &onRamp);

/// The most one connection to this on-ramp may carry: its largest hosted connection or, where it
/// sells none, its largest dedicated port. Empty where the provider names no limit.
std::optional<Bandwidth> mostOn(const OnRamp &onRamp);

} // namespace turbolane::backend
