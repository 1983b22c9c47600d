// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps connections carried, and what is ordered together.

#include "client/httpcarrierclient.h"
#include "client/jobs/assurancejobs.h"
#include "client/jobs/bundlejobs.h"
#include "client/jobs/handoverjob.h"
#include "client/jobs/historyjobs.h"

namespace turbolane::client {

AvailabilityJob *HttpCarrierClient::availability(const TimeOfConnection &asked)
{
    return begin<AvailabilityJob>(asked);
}

ProofJob *HttpCarrierClient::proof(const TimeOfConnection &asked)
{
    return begin<ProofJob>(asked);
}

HandoverJob *HttpCarrierClient::handover(const ConnectionId &connection)
{
    return begin<HandoverJob>(connection);
}

MaintenanceJob *HttpCarrierClient::maintenance(const ConnectionId &connection)
{
    return begin<MaintenanceJob>(connection);
}

FaultsJob *HttpCarrierClient::faults()
{
    return begin<FaultsJob>();
}

DisturbancesJob *HttpCarrierClient::disturbances(const DisturbancesQuestion &question)
{
    return begin<DisturbancesJob>(question);
}

HistoryJob *HttpCarrierClient::history(const HistoryQuestion &question)
{
    return begin<HistoryJob>(question);
}

BundlesJob *HttpCarrierClient::bundles()
{
    return begin<BundlesJob>();
}

BreakPartJob *HttpCarrierClient::breakPart(const NewFault &wanted)
{
    return begin<BreakPartJob>(wanted, m_keys());
}

AllMaintenanceJob *HttpCarrierClient::allMaintenance()
{
    return begin<AllMaintenanceJob>();
}

PlanMaintenanceJob *HttpCarrierClient::planMaintenance(const NewMaintenance &wanted)
{
    return begin<PlanMaintenanceJob>(wanted, m_keys());
}

CancelMaintenanceJob *HttpCarrierClient::cancelMaintenance(const MaintenanceId &maintenance)
{
    return begin<CancelMaintenanceJob>(maintenance, m_keys());
}

PlaceBundleJob *HttpCarrierClient::placeBundle(const NewBundle &wanted)
{
    return begin<PlaceBundleJob>(wanted, m_keys());
}

MendJob *HttpCarrierClient::mend(const FaultId &fault)
{
    return begin<MendJob>(fault, m_keys());
}

} // namespace turbolane::client
