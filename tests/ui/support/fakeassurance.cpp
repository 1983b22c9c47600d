// SPDX-License-Identifier: GPL-3.0-or-later

// What the test says has broken, and nobody is told where a connection was.

#include "fakeanswer.h"

#include "client/jobs/assurancejobs.h"
#include "client/jobs/bundlejobs.h"
#include "client/jobs/handoverjob.h"
#include "client/jobs/historyjobs.h"

#include <algorithm>

namespace turbolane::test {

using namespace client;

namespace {

Error unknown()
{
    return {ErrorCode::NotFound, "this carrier does not tell", {}};
}

} // namespace

AvailabilityJob *FakeCarrier::availability(const TimeOfConnection &asked)
{
    const auto known = m_world.availability.find(asked.connection);
    return later(new AvailabilityJob(asked),
                 known == m_world.availability.end() ? Result<Availability>(unknown())
                                                     : Result<Availability>(known->second));
}

ProofJob *FakeCarrier::proof(const TimeOfConnection &asked)
{
    return later(new ProofJob(asked), Result<Proof>(unknown()));
}

HandoverJob *FakeCarrier::handover(const ConnectionId &id)
{
    const Connection *connection = m_world.connection(id);
    Handover sheet{.connection = id,
                   .serviceKey = "0f8fad5b-d9cb-469f-a165-70867728950e",
                   .mtu = 8'500,
                   .customerAsn = 4'200'000'001,
                   .cloudAsn = 64'512,
                   .customerAddress = "169.254.1.25",
                   .cloudAddress = "169.254.1.26",
                   .prefixLength = 30};
    if (connection != nullptr) {
        sheet.vlan = connection->vlan;
        sheet.innerVlan = connection->innerVlan;
        sheet.cloudVlan = connection->cloudVlan;
        if (m_world.datapath == "linux")
            sheet.line = KernelLine{.customerSite = connection->port.text(),
                                    .cloudSite = connection->onRamp.text(),
                                    .dataDirectory = "/home/ann/it's here"};
    }
    return later(new HandoverJob(id), sheet);
}

MaintenanceJob *FakeCarrier::maintenance(const ConnectionId &connection)
{
    return later(new MaintenanceJob(connection), std::vector<Maintenance>());
}

AllMaintenanceJob *FakeCarrier::allMaintenance()
{
    return later(new AllMaintenanceJob, m_world.maintenance);
}

FaultsJob *FakeCarrier::faults()
{
    return later(new FaultsJob, std::vector<Fault>());
}

DisturbancesJob *FakeCarrier::disturbances(const DisturbancesQuestion &question)
{
    std::vector<Disturbance> all;
    for (const auto &[connection, availability] : m_world.availability)
        for (Disturbance one : availability.disturbances) {
            one.connection = connection;
            if (!question.before || one.from < *question.before)
                all.push_back(one);
        }
    std::ranges::sort(all, std::greater(), &Disturbance::from);
    all.resize(std::min(all.size(), std::size_t(question.most)));
    return later(new DisturbancesJob(question), all);
}

HistoryJob *FakeCarrier::history(const HistoryQuestion &question)
{
    HistoryPage page;
    for (const Event &event : m_world.history) {
        if (question.before && event.number >= *question.before)
            continue;
        page.goesOn = page.events.size() == std::size_t(question.most);
        if (page.goesOn)
            break;
        page.events.push_back(event);
    }
    return later(new HistoryJob(question), page);
}

BundlesJob *FakeCarrier::bundles()
{
    return later(new BundlesJob, std::vector<Bundle>());
}

BreakPartJob *FakeCarrier::breakPart(const NewFault &wanted)
{
    return later(new BreakPartJob(wanted, {}), Result<Fault>(unknown()));
}

PlanMaintenanceJob *FakeCarrier::planMaintenance(const NewMaintenance &wanted)
{
    return later(new PlanMaintenanceJob(wanted, {}), Result<Maintenance>(unknown()));
}

CancelMaintenanceJob *FakeCarrier::cancelMaintenance(const MaintenanceId &maintenance)
{
    return later(new CancelMaintenanceJob(maintenance, {}), Result<Maintenance>(unknown()));
}

PlaceBundleJob *FakeCarrier::placeBundle(const NewBundle &wanted)
{
    return later(new PlaceBundleJob(wanted, {}), Result<Bundle>(unknown()));
}

MendJob *FakeCarrier::mend(const FaultId &fault)
{
    return later(new MendJob(fault, {}), Result<Fault>(unknown()));
}

} // namespace turbolane::test
