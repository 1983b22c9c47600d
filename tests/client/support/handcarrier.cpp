// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/client/support/handcarrier.h"

#include "client/jobs/assurancejobs.h"
#include "client/jobs/billproofjob.h"
#include "client/jobs/boostjob.h"
#include "client/jobs/boostsjob.h"
#include "client/jobs/budgetjobs.h"
#include "client/jobs/bundlejobs.h"
#include "client/jobs/carrierfactsjob.h"
#include "client/jobs/changecostjob.h"
#include "client/jobs/chargesjob.h"
#include "client/jobs/connectionjob.h"
#include "client/jobs/connectionsjob.h"
#include "client/jobs/disputejobs.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/estimateextensionjob.h"
#include "client/jobs/extendboostjob.h"
#include "client/jobs/handoverjob.h"
#include "client/jobs/historyjobs.h"
#include "client/jobs/holdjob.h"
#include "client/jobs/invoicejobs.h"
#include "client/jobs/moveboostjobs.h"
#include "client/jobs/nightratejob.h"
#include "client/jobs/onrampsjob.h"
#include "client/jobs/orderjob.h"
#include "client/jobs/ordersjob.h"
#include "client/jobs/pathsjob.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/portorderjobs.h"
#include "client/jobs/portsjob.h"
#include "client/jobs/pricechoicesjob.h"
#include "client/jobs/quotejobs.h"
#include "client/jobs/reachjob.h"
#include "client/jobs/scenejobs.h"
#include "client/jobs/schedulejobs.h"
#include "client/jobs/spendingjobs.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/jobs/telemetryjob.h"
#include "client/jobs/terminationjob.h"
#include "client/jobs/topologyjob.h"
#include "client/jobs/usagerowsjob.h"
#include "client/jobs/whatifjob.h"

#include <memory>

namespace turbolane::test {

using namespace turbolane::client;

namespace {

const IdempotencyKey someKey("some-key");

} // namespace

QList<ApiJob *> HandCarrier::open() const
{
    QList<ApiJob *> waiting;
    const QList<ApiJob *> all = findChildren<ApiJob *>(Qt::FindDirectChildrenOnly);
    for (ApiJob *const job : all)
        if (!job->hasEnded())
            waiting.append(job);
    return waiting;
}

template <typename Job, typename... Parts>
Job *HandCarrier::keep(const Parts &...parts)
{
    auto job = std::make_unique<Job>(parts...);
    job->setParent(this);
    return job.release();
}

CarrierFactsJob *HandCarrier::carrierFacts()
{
    return keep<CarrierFactsJob>();
}
OnRampsJob *HandCarrier::onRamps(const QByteArray &knownTag)
{
    return keep<OnRampsJob>(knownTag);
}
TopologyJob *HandCarrier::topology(const QByteArray &knownTag)
{
    return keep<TopologyJob>(knownTag);
}
PortsJob *HandCarrier::ports()
{
    return keep<PortsJob>();
}
ReachJob *HandCarrier::reach(const PortId &port)
{
    return keep<ReachJob>(port);
}
PathsJob *HandCarrier::paths(const PathQuestion &question)
{
    return keep<PathsJob>(question);
}
ConnectionsJob *HandCarrier::connections()
{
    return keep<ConnectionsJob>();
}
ConnectionJob *HandCarrier::connection(const ConnectionId &connection)
{
    return keep<ConnectionJob>(connection);
}
TelemetryJob *HandCarrier::telemetry(const TelemetryQuestion &question)
{
    return keep<TelemetryJob>(question);
}
ChangeCostJob *HandCarrier::changeCost(const ConnectionChange &change)
{
    return keep<ChangeCostJob>(change);
}

TerminationJob *HandCarrier::termination(const ConnectionId &connection)
{
    return keep<TerminationJob>(connection);
}
OrdersJob *HandCarrier::orders(const ConnectionId &connection)
{
    return keep<OrdersJob>(connection);
}
OrderJob *HandCarrier::order(const OrderId &order)
{
    return keep<OrderJob>(order);
}
BoostsJob *HandCarrier::boosts(const ConnectionId &connection)
{
    return keep<BoostsJob>(connection);
}
BoostJob *HandCarrier::boost(const BoostId &boost)
{
    return keep<BoostJob>(boost);
}
EstimateBoostJob *HandCarrier::estimateBoost(const BoostQuestion &question)
{
    return keep<EstimateBoostJob>(question);
}
EstimateExtensionJob *HandCarrier::estimateExtension(const ExtensionQuestion &question)
{
    return keep<EstimateExtensionJob>(question);
}
ChargesJob *HandCarrier::charges()
{
    return keep<ChargesJob>();
}
UsageRowsJob *HandCarrier::usageRows(const UsageFilter &filter)
{
    return keep<UsageRowsJob>(filter);
}
PlaceOrderJob *HandCarrier::addConnection(const NewConnection &wanted)
{
    return keep<PlaceOrderJob>(wanted, someKey);
}
PlaceOrderJob *HandCarrier::changeConnection(const ConnectionChange &change)
{
    return keep<PlaceOrderJob>(change, someKey);
}
PlaceOrderJob *HandCarrier::removeConnection(const Removal &removal)
{
    return keep<PlaceOrderJob>(removal, someKey);
}
PlaceOrderJob *HandCarrier::placeOffered(const QJsonObject &order)
{
    return keep<PlaceOrderJob>(order, someKey);
}

HoldJob *HandCarrier::keepFree(const QJsonObject &hold)
{
    return keep<HoldJob>(hold, someKey);
}

StartBoostJob *HandCarrier::startBoost(const BoostQuestion &question,
                                       const std::optional<Money> &most)
{
    return keep<StartBoostJob>(question, most, someKey);
}
ExtendBoostJob *HandCarrier::extendBoost(const ExtensionQuestion &question,
                                         const std::optional<Money> &most)
{
    return keep<ExtendBoostJob>(question, most, someKey);
}
StopBoostJob *HandCarrier::stopBoost(const BoostId &boost)
{
    return keep<StopBoostJob>(boost, someKey);
}

AskQuoteJob *HandCarrier::askQuote(const QuoteQuestion &question)
{
    return keep<AskQuoteJob>(question, someKey);
}

DeclineQuoteJob *HandCarrier::declineQuote(const QuoteId &quote)
{
    return keep<DeclineQuoteJob>(quote, someKey);
}

PriceChoicesJob *HandCarrier::priceChoices()
{
    return keep<PriceChoicesJob>();
}

InvoicesJob *HandCarrier::invoices()
{
    return keep<InvoicesJob>();
}

InvoiceJob *HandCarrier::invoice(const InvoiceId &invoice)
{
    return keep<InvoiceJob>(invoice);
}

InvoiceRowsJob *HandCarrier::invoiceRows(const InvoiceId &invoice, int item)
{
    return keep<InvoiceRowsJob>(invoice, item);
}

InvoiceCsvJob *HandCarrier::invoiceCsv(const InvoiceId &invoice)
{
    return keep<InvoiceCsvJob>(invoice);
}

BillProofJob *HandCarrier::billProof(const InvoiceId &invoice)
{
    return keep<BillProofJob>(invoice);
}

WhatIfJob *HandCarrier::whatIf(const WhatIfQuestion &question)
{
    return keep<WhatIfJob>(question);
}

ScenesJob *HandCarrier::scenes()
{
    return keep<ScenesJob>();
}

AddSceneJob *HandCarrier::addScene(const NewScene &wanted)
{
    return keep<AddSceneJob>(wanted, someKey);
}

RemoveSceneJob *HandCarrier::removeScene(const SceneId &scene)
{
    return keep<RemoveSceneJob>(scene, someKey);
}

EstimateSceneJob *HandCarrier::estimateScene(const SceneQuestion &question)
{
    return keep<EstimateSceneJob>(question);
}

BoostSceneJob *HandCarrier::boostScene(const SceneQuestion &question,
                                       const std::optional<Money> &most)
{
    return keep<BoostSceneJob>(question, most, someKey);
}

EndSceneJob *HandCarrier::endScene(const SceneId &scene)
{
    return keep<EndSceneJob>(scene, someKey);
}

SchedulesJob *HandCarrier::schedules()
{
    return keep<SchedulesJob>();
}

EstimateScheduleJob *HandCarrier::estimateSchedule(const NewSchedule &wanted)
{
    return keep<EstimateScheduleJob>(wanted);
}

AddScheduleJob *HandCarrier::addSchedule(const NewSchedule &wanted)
{
    return keep<AddScheduleJob>(wanted, someKey);
}

EstimateSeriesChangeJob *HandCarrier::estimateSeriesChange(const SeriesChange &change)
{
    return keep<EstimateSeriesChangeJob>(change);
}

ChangeSeriesJob *HandCarrier::changeSeries(const SeriesChange &change)
{
    return keep<ChangeSeriesJob>(change, someKey);
}

EndScheduleJob *HandCarrier::endSchedule(const ScheduleId &schedule)
{
    return keep<EndScheduleJob>(schedule, someKey);
}

SkipOccurrenceJob *HandCarrier::skipOccurrence(const ScheduleId &schedule, Instant startsAt)
{
    return keep<SkipOccurrenceJob>(schedule, startsAt, someKey);
}

DailyChargesJob *HandCarrier::dailyCharges(const MonthAsked &month)
{
    return keep<DailyChargesJob>(month);
}

GroupedChargesJob *HandCarrier::groupedCharges(GroupBy by, const MonthAsked &month)
{
    return keep<GroupedChargesJob>(by, month);
}

ForecastJob *HandCarrier::forecast()
{
    return keep<ForecastJob>();
}

BudgetsJob *HandCarrier::budgets()
{
    return keep<BudgetsJob>();
}

DisputesJob *HandCarrier::disputes()
{
    return keep<DisputesJob>();
}

TagsJob *HandCarrier::tags()
{
    return keep<TagsJob>();
}

PutBudgetJob *HandCarrier::putBudget(const Budget &wanted,
                                     const std::optional<std::int64_t> &version)
{
    return keep<PutBudgetJob>(wanted, version, someKey);
}

RemoveBudgetJob *HandCarrier::removeBudget(const BudgetId &budget)
{
    return keep<RemoveBudgetJob>(budget, someKey);
}

RaiseDisputeJob *HandCarrier::raiseDispute(const NewDispute &wanted)
{
    return keep<RaiseDisputeJob>(wanted, someKey);
}

CloseDisputeJob *HandCarrier::closeDispute(const DisputeId &dispute)
{
    return keep<CloseDisputeJob>(dispute, someKey);
}

AnswerDisputeJob *HandCarrier::answerDispute(const DisputeAnswer &answer)
{
    return keep<AnswerDisputeJob>(answer, someKey);
}

PutTagsJob *HandCarrier::putTags(const NewTags &wanted)
{
    return keep<PutTagsJob>(wanted, someKey);
}

AvailabilityJob *HandCarrier::availability(const TimeOfConnection &asked)
{
    return keep<AvailabilityJob>(asked);
}

HandoverJob *HandCarrier::handover(const ConnectionId &connection)
{
    return keep<HandoverJob>(connection);
}

ProofJob *HandCarrier::proof(const TimeOfConnection &asked)
{
    return keep<ProofJob>(asked);
}

MaintenanceJob *HandCarrier::maintenance(const ConnectionId &connection)
{
    return keep<MaintenanceJob>(connection);
}

FaultsJob *HandCarrier::faults()
{
    return keep<FaultsJob>();
}

DisturbancesJob *HandCarrier::disturbances(const DisturbancesQuestion &question)
{
    return keep<DisturbancesJob>(question);
}

HistoryJob *HandCarrier::history(const HistoryQuestion &question)
{
    return keep<HistoryJob>(question);
}

BundlesJob *HandCarrier::bundles()
{
    return keep<BundlesJob>();
}

BreakPartJob *HandCarrier::breakPart(const NewFault &wanted)
{
    return keep<BreakPartJob>(wanted, someKey);
}

PlanMaintenanceJob *HandCarrier::planMaintenance(const NewMaintenance &wanted)
{
    return keep<PlanMaintenanceJob>(wanted, someKey);
}

AllMaintenanceJob *HandCarrier::allMaintenance()
{
    return keep<AllMaintenanceJob>();
}

EstimateMoveJob *HandCarrier::estimateMove(const BoostMove &move)
{
    return keep<EstimateMoveJob>(move);
}

MoveBoostJob *HandCarrier::moveBoost(const BoostMove &move, const std::optional<Money> &most)
{
    return keep<MoveBoostJob>(move, most, someKey);
}

CancelMaintenanceJob *HandCarrier::cancelMaintenance(const MaintenanceId &maintenance)
{
    return keep<CancelMaintenanceJob>(maintenance, someKey);
}

PlaceBundleJob *HandCarrier::placeBundle(const NewBundle &wanted)
{
    return keep<PlaceBundleJob>(wanted, someKey);
}

MendJob *HandCarrier::mend(const FaultId &fault)
{
    return keep<MendJob>(fault, someKey);
}

EstimateTimeMoveJob *HandCarrier::estimateTimeMove(const TimeMove &move)
{
    return keep<EstimateTimeMoveJob>(move);
}

MoveTimeJob *HandCarrier::moveTime(const TimeMove &move, const std::optional<Money> &most)
{
    return keep<MoveTimeJob>(move, most, someKey);
}

NightRateJob *HandCarrier::nightRate()
{
    return keep<NightRateJob>();
}

DataCentresJob *HandCarrier::dataCentres()
{
    return keep<DataCentresJob>();
}

PortCostJob *HandCarrier::portCost(const NewPort &wanted)
{
    return keep<PortCostJob>(wanted);
}

PlacePortJob *HandCarrier::addPort(const NewPort &wanted)
{
    return keep<PlacePortJob>(wanted, someKey);
}

PlacePortJob *HandCarrier::removePort(const PortId &port)
{
    return keep<PlacePortJob>(port, someKey);
}

} // namespace turbolane::test
