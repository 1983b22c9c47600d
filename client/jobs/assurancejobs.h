// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/assurance.h"
#include "domain/maintenance.h"

#include <vector>

namespace turbolane::client {

/// GET faults: newest first. Operators only, as the two below.
class FaultsJob final : public JobOf<std::vector<Fault>> {
    Q_OBJECT

public:
    FaultsJob();
};

/// POST faults: breaks something, to see what becomes of it.
class BreakPartJob final : public JobOf<Fault> {
    Q_OBJECT

public:
    BreakPartJob(const NewFault &wanted, const IdempotencyKey &key);
};

/// DELETE faults/{id}
class MendJob final : public JobOf<Fault> {
    Q_OBJECT

public:
    MendJob(const FaultId &fault, const IdempotencyKey &key);
};

/// GET connections/{id}/availability
class AvailabilityJob final : public JobOf<Availability> {
    Q_OBJECT

public:
    explicit AvailabilityJob(const TimeOfConnection &asked);
};

/// GET connections/{id}/proof: where it was, signed by the carrier.
class ProofJob final : public JobOf<Proof> {
    Q_OBJECT

public:
    explicit ProofJob(const TimeOfConnection &asked);
};

/// GET connections/{id}/maintenance: to come or going on, the earliest first.
class MaintenanceJob final : public JobOf<std::vector<Maintenance>> {
    Q_OBJECT

public:
    explicit MaintenanceJob(const ConnectionId &connection);
};

/// GET maintenance: of the whole network, the newest first.
class AllMaintenanceJob final : public JobOf<std::vector<Maintenance>> {
    Q_OBJECT

public:
    AllMaintenanceJob();
};

/// POST maintenance: operators only, as the one below.
class PlanMaintenanceJob final : public JobOf<Maintenance> {
    Q_OBJECT

public:
    PlanMaintenanceJob(const NewMaintenance &wanted, const IdempotencyKey &key);
};

/// DELETE maintenance/{id}
class CancelMaintenanceJob final : public JobOf<Maintenance> {
    Q_OBJECT

public:
    CancelMaintenanceJob(const MaintenanceId &maintenance, const IdempotencyKey &key);
};

} // namespace turbolane::client
