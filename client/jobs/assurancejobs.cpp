// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/assurancejobs.h"

#include "client/wire/assurance.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

Request about(const TimeOfConnection &asked, const QString &what)
{
    return {.verb = Verb::Get,
            .path = {u"connections"_s, wire::text(asked.connection), what},
            .query = wire::query(asked.time)};
}

} // namespace

FaultsJob::FaultsJob()
    : JobOf({.verb = Verb::Get, .path = {u"faults"_s}}, wire::readFaults)
{ }

BreakPartJob::BreakPartJob(const NewFault &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"faults"_s}, .body = wire::body(wanted), .key = key},
            wire::readFault)
{ }

MendJob::MendJob(const FaultId &fault, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = {u"faults"_s, wire::text(fault)}, .key = key},
            wire::readFault)
{ }

AvailabilityJob::AvailabilityJob(const TimeOfConnection &asked)
    : JobOf(about(asked, u"availability"_s), wire::readAvailability)
{ }

ProofJob::ProofJob(const TimeOfConnection &asked)
    : JobOf(about(asked, u"proof"_s), wire::readProof)
{ }

MaintenanceJob::MaintenanceJob(const ConnectionId &connection)
    : JobOf(
        {.verb = Verb::Get, .path = {u"connections"_s, wire::text(connection), u"maintenance"_s}},
        wire::readMaintenances)
{ }

AllMaintenanceJob::AllMaintenanceJob()
    : JobOf({.verb = Verb::Get, .path = {u"maintenance"_s}}, wire::readMaintenances)
{ }

PlanMaintenanceJob::PlanMaintenanceJob(const NewMaintenance &wanted, const IdempotencyKey &key)
    : JobOf(
        {.verb = Verb::Post, .path = {u"maintenance"_s}, .body = wire::body(wanted), .key = key},
        wire::readMaintenance)
{ }

CancelMaintenanceJob::CancelMaintenanceJob(const MaintenanceId &maintenance,
                                           const IdempotencyKey &key)
    : JobOf({.verb = Verb::Delete, .path = {u"maintenance"_s, wire::text(maintenance)}, .key = key},
            wire::readMaintenance)
{ }

} // namespace turbolane::client
