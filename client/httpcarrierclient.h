// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierclient.h"

#include <functional>
#include <memory>

namespace turbolane::client {

class ApiJob;
class Session;

/// Makes idempotency keys: never the same one twice, in any process.
using KeySource = std::function<IdempotencyKey()>;
/// Random ones (version 4 UUIDs).
IdempotencyKey randomKey();

/// Asks over HTTPS. Jobs still under way when it goes are abandoned.
class HttpCarrierClient final : public CarrierClient {
    Q_OBJECT

public:
    explicit HttpCarrierClient(Session &session, KeySource keys = randomKey);
    ~HttpCarrierClient() override;

    CarrierFactsJob *carrierFacts() override;
    OnRampsJob *onRamps(const QByteArray &knownTag) override;
    TopologyJob *topology(const QByteArray &knownTag) override;
    PortsJob *ports() override;
    DataCentresJob *dataCentres() override;
    PortCostJob *portCost(const NewPort &wanted) override;
    PlacePortJob *addPort(const NewPort &wanted) override;
    PlacePortJob *removePort(const PortId &port) override;
    ReachJob *reach(const PortId &port) override;
    PathsJob *paths(const PathQuestion &question) override;
    ConnectionsJob *connections() override;
    ConnectionJob *connection(const ConnectionId &connection) override;
    TelemetryJob *telemetry(const TelemetryQuestion &question) override;
    TerminationJob *termination(const ConnectionId &connection) override;
    ChangeCostJob *changeCost(const ConnectionChange &change) override;
    OrdersJob *orders(const ConnectionId &connection) override;
    OrderJob *order(const OrderId &order) override;
    BoostsJob *boosts(const ConnectionId &connection) override;
    BoostJob *boost(const BoostId &boost) override;
    EstimateBoostJob *estimateBoost(const BoostQuestion &question) override;
    EstimateExtensionJob *estimateExtension(const ExtensionQuestion &question) override;
    EstimateMoveJob *estimateMove(const BoostMove &move) override;
    ChargesJob *charges() override;
    PriceChoicesJob *priceChoices() override;
    NightRateJob *nightRate() override;
    UsageRowsJob *usageRows(const UsageFilter &filter) override;
    AvailabilityJob *availability(const TimeOfConnection &asked) override;
    ProofJob *proof(const TimeOfConnection &asked) override;
    HandoverJob *handover(const ConnectionId &connection) override;
    MaintenanceJob *maintenance(const ConnectionId &connection) override;
    AllMaintenanceJob *allMaintenance() override;
    FaultsJob *faults() override;
    DisturbancesJob *disturbances(const DisturbancesQuestion &question) override;
    HistoryJob *history(const HistoryQuestion &question) override;
    BundlesJob *bundles() override;
    BreakPartJob *breakPart(const NewFault &wanted) override;
    MendJob *mend(const FaultId &fault) override;
    PlanMaintenanceJob *planMaintenance(const NewMaintenance &wanted) override;
    CancelMaintenanceJob *cancelMaintenance(const MaintenanceId &maintenance) override;
    PlaceBundleJob *placeBundle(const NewBundle &wanted) override;
    InvoicesJob *invoices() override;
    InvoiceJob *invoice(const InvoiceId &invoice) override;
    InvoiceRowsJob *invoiceRows(const InvoiceId &invoice, int item) override;
    InvoiceCsvJob *invoiceCsv(const InvoiceId &invoice) override;
    BillProofJob *billProof(const InvoiceId &invoice) override;
    WhatIfJob *whatIf(const WhatIfQuestion &question) override;
    PlaceOrderJob *addConnection(const NewConnection &wanted) override;
    PlaceOrderJob *changeConnection(const ConnectionChange &change) override;
    PlaceOrderJob *removeConnection(const Removal &removal) override;
    PlaceOrderJob *placeOffered(const QJsonObject &order) override;
    HoldJob *keepFree(const QJsonObject &hold) override;
    StartBoostJob *startBoost(const BoostQuestion &question,
                              const std::optional<Money> &most) override;
    ExtendBoostJob *extendBoost(const ExtensionQuestion &question,
                                const std::optional<Money> &most) override;
    MoveBoostJob *moveBoost(const BoostMove &move, const std::optional<Money> &most) override;
    StopBoostJob *stopBoost(const BoostId &boost) override;
    AskQuoteJob *askQuote(const QuoteQuestion &question) override;
    DeclineQuoteJob *declineQuote(const QuoteId &quote) override;
    ScenesJob *scenes() override;
    AddSceneJob *addScene(const NewScene &wanted) override;
    RemoveSceneJob *removeScene(const SceneId &scene) override;
    EstimateSceneJob *estimateScene(const SceneQuestion &question) override;
    BoostSceneJob *boostScene(const SceneQuestion &question,
                              const std::optional<Money> &most) override;
    EndSceneJob *endScene(const SceneId &scene) override;
    SchedulesJob *schedules() override;
    EstimateScheduleJob *estimateSchedule(const NewSchedule &wanted) override;
    AddScheduleJob *addSchedule(const NewSchedule &wanted) override;
    EstimateSeriesChangeJob *estimateSeriesChange(const SeriesChange &change) override;
    ChangeSeriesJob *changeSeries(const SeriesChange &change) override;
    EndScheduleJob *endSchedule(const ScheduleId &schedule) override;
    SkipOccurrenceJob *skipOccurrence(const ScheduleId &schedule, Instant startsAt) override;
    EstimateTimeMoveJob *estimateTimeMove(const TimeMove &move) override;
    MoveTimeJob *moveTime(const TimeMove &move, const std::optional<Money> &most) override;
    DailyChargesJob *dailyCharges(const MonthAsked &month) override;
    GroupedChargesJob *groupedCharges(GroupBy by, const MonthAsked &month) override;
    ForecastJob *forecast() override;
    BudgetsJob *budgets() override;
    DisputesJob *disputes() override;
    TagsJob *tags() override;
    PutBudgetJob *putBudget(const Budget &wanted,
                            const std::optional<std::int64_t> &version) override;
    RemoveBudgetJob *removeBudget(const BudgetId &budget) override;
    RaiseDisputeJob *raiseDispute(const NewDispute &wanted) override;
    CloseDisputeJob *closeDispute(const DisputeId &dispute) override;
    AnswerDisputeJob *answerDispute(const DisputeAnswer &answer) override;
    PutTagsJob *putTags(const NewTags &wanted) override;
    std::optional<Millis> roundTrip() const override;

private:
    template <typename Job, typename... Parts>
    Job *begin(const Parts &...parts);

    Session &m_session;
    KeySource m_keys;
};

template <typename Job, typename... Parts>
Job *HttpCarrierClient::begin(const Parts &...parts)
{
    auto job = std::make_unique<Job>(parts...);
    job->setParent(this);
    job->start(m_session);
    return job.release();
}

} // namespace turbolane::client
