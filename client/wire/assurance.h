// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/assurance.h"
#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/maintenance.h"

namespace turbolane::client::wire {

// One thing.
Maintenance maintenance(const Fields &fields);
Fault fault(const Fields &fields);

// A whole answer.
Result<Maintenance> readMaintenance(const Answer &answer);
Result<std::vector<Maintenance>> readMaintenances(const Answer &answer);
Result<Fault> readFault(const Answer &answer);
Result<std::vector<Fault>> readFaults(const Answer &answer);
/// Whose it is, only the question says: its disturbances name no connection.
Result<Availability> readAvailability(const Answer &answer);
/// Of all connections: each names its own.
Result<std::vector<Disturbance>> readDisturbances(const Answer &answer);
Result<Proof> readProof(const Answer &answer);

} // namespace turbolane::client::wire
