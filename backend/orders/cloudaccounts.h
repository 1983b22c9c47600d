// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/connection.h"
#include "domain/place.h"

#include <string>

namespace turbolane::backend {

class ConnectionTable;

/// The account or key that the cloud of this on-ramp is told, in its one spelling; empty where none
/// was given. Malformed: not of its provider's form. AccountTaken: as many live connections as it
/// is good for have it already. Both about /cloudAccount.
Result<std::string> cloudAccountFor(const ConnectionTable &connections, const OnRamp &onRamp,
                                    const std::string &given);

} // namespace turbolane::backend
