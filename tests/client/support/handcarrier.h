// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierclient.h"

#include <QHash>
#include <QPointer>

namespace turbolane::client {
class ApiJob;
}

namespace turbolane::test {

/// A carrier whose every answer is given by the test's own hand: what is asked waits until then.
class HandCarrier final : public client::CarrierClient {
    Q_OBJECT

public:
    client::CarrierFactsJob *carrierFacts() override;
    client::OnRampsJob *onRamps(const QByteArray &knownTag) override;
    client::TopologyJob *topology(const QByteArray &knownTag) override;
    client::PortsJob *ports() override;
    client::ReachJob *reach(const PortId &port) override;
    client::PathsJob *paths(const client::PathQuestion &question) override;
    client::ConnectionsJob *connections() override;
    client::ConnectionJob *connection(const ConnectionId &connection) override;
    client::TelemetryJob *telemetry(const client::TelemetryQuestion &question) override;
    client::TerminationJob *termination(const ConnectionId &connection) override;
    client::ChangeCostJob *changeCost(const client::ConnectionChange &change) override;
    client::OrdersJob *orders(const ConnectionId &connection) override;
    client::OrderJob *order(const OrderId &order) override;
    client::BoostsJob *boosts(const ConnectionId &connection) override;
    client::BoostJob *boost(const BoostId &boost) override;
    client::EstimateBoostJob *estimateBoost(const client::BoostQuestion &question) override;
    client::EstimateExtensionJob *
    estimateExtension(const client::ExtensionQuestion &question) override;
    client::ChargesJob *charges() override;
    client::UsageRowsJob *usageRows(const client::UsageFilter &filter) override;
    client::PriceChoicesJob *priceChoices() override;
    client::NightRateJob *nightRate() override;
    client::InvoicesJob *invoices() override;
    client::InvoiceJob *invoice(const InvoiceId &invoice) override;
    client::InvoiceRowsJob *invoiceRows(const InvoiceId &invoice, int item) override;
    client::InvoiceCsvJob *invoiceCsv(const InvoiceId &invoice) override;
    client::BillProofJob *billProof(const InvoiceId &invoice) override;
    client::WhatIfJob *whatIf(const client::WhatIfQuestion &question) override;
    client::PlaceOrderJob *addConnection(const client::NewConnection &wanted) override;
    client::PlaceOrderJob *changeConnection(const client::ConnectionChange &change) override;
    client::PlaceOrderJob *removeConnection(const client::Removal &removal) override;
    client::PlaceOrderJob *placeOffered(const QJsonObject &order) override;
    client::HoldJob *keepFree(const QJsonObject &hold) override;
    client::StartBoostJob *startBoost(const client::BoostQuestion &question,
                                      const std::optional<Money> &most) override;
    client::ExtendBoostJob *extendBoost(const client::ExtensionQuestion &question,
                                        const std::optional<Money> &most) override;
    client::StopBoostJob *stopBoost(const BoostId &boost) override;
    client::AskQuoteJob *askQuote(const client::QuoteQuestion &question) override;
    client::DeclineQuoteJob *declineQuote(const QuoteId &quote) override;
    client::ScenesJob *scenes() override;
    client::AddSceneJob *addScene(const client::NewScene &wanted) override;
    client::RemoveSceneJob *removeScene(const SceneId &scene) override;
    client::EstimateSceneJob *estimateScene(const client::SceneQuestion &question) override;
    client::BoostSceneJob *boostScene(const client::SceneQuestion &question,
                                      const std::optional<Money> &most) override;
    client::EndSceneJob *endScene(const SceneId &scene) override;
    client::SchedulesJob *schedules() override;
    client::EstimateScheduleJob *estimateSchedule(const client::NewSchedule &wanted) override;
    client::AddScheduleJob *addSchedule(const client::NewSchedule &wanted) override;
    client::EstimateSeriesChangeJob *
    estimateSeriesChange(const client::SeriesChange &change) override;
    client::ChangeSeriesJob *changeSeries(const client::SeriesChange &change) override;
    client::EndScheduleJob *endSchedule(const ScheduleId &schedule) override;
    client::SkipOccurrenceJob *skipOccurrence(const ScheduleId &schedule,
                                              Instant startsAt) override;

    client::DailyChargesJob *dailyCharges(const client::MonthAsked &month) override;
    client::GroupedChargesJob *groupedCharges(GroupBy by, const client::MonthAsked &month) override;
    client::ForecastJob *forecast() override;
    client::BudgetsJob *budgets() override;
    client::DisputesJob *disputes() override;
    client::TagsJob *tags() override;
    client::PutBudgetJob *putBudget(const Budget &wanted,
                                    const std::optional<std::int64_t> &version) override;
    client::RemoveBudgetJob *removeBudget(const BudgetId &budget) override;
    client::RaiseDisputeJob *raiseDispute(const client::NewDispute &wanted) override;
    client::CloseDisputeJob *closeDispute(const DisputeId &dispute) override;
    client::AnswerDisputeJob *answerDispute(const client::DisputeAnswer &answer) override;
    client::PutTagsJob *putTags(const client::NewTags &wanted) override;

    client::AvailabilityJob *availability(const client::TimeOfConnection &asked) override;
    client::ProofJob *proof(const client::TimeOfConnection &asked) override;
    client::HandoverJob *handover(const ConnectionId &connection) override;
    client::MaintenanceJob *maintenance(const ConnectionId &connection) override;
    client::AllMaintenanceJob *allMaintenance() override;
    client::EstimateMoveJob *estimateMove(const client::BoostMove &move) override;
    client::EstimateTimeMoveJob *estimateTimeMove(const client::TimeMove &move) override;
    client::MoveTimeJob *moveTime(const client::TimeMove &move,
                                  const std::optional<Money> &most) override;
    client::DataCentresJob *dataCentres() override;
    client::PortCostJob *portCost(const client::NewPort &wanted) override;
    client::PlacePortJob *addPort(const client::NewPort &wanted) override;
    client::PlacePortJob *removePort(const PortId &port) override;
    client::MoveBoostJob *moveBoost(const client::BoostMove &move,
                                    const std::optional<Money> &most) override;
    client::FaultsJob *faults() override;
    client::DisturbancesJob *disturbances(const client::DisturbancesQuestion &question) override;
    client::HistoryJob *history(const client::HistoryQuestion &question) override;
    client::BundlesJob *bundles() override;
    client::BreakPartJob *breakPart(const client::NewFault &wanted) override;
    client::MendJob *mend(const FaultId &fault) override;
    client::PlanMaintenanceJob *planMaintenance(const client::NewMaintenance &wanted) override;
    client::CancelMaintenanceJob *cancelMaintenance(const MaintenanceId &maintenance) override;
    client::PlaceBundleJob *placeBundle(const client::NewBundle &wanted) override;

    /// The oldest question of this kind that waits for its answer, or nullptr.
    template <typename Job>
    Job *waiting() const
    {
        for (client::ApiJob *const job : open())
            if (auto *const found = qobject_cast<Job *>(job))
                return found;
        return nullptr;
    }
    /// Every question that waits, oldest first.
    QList<client::ApiJob *> open() const;

private:
    template <typename Job, typename... Parts>
    Job *keep(const Parts &...parts);
};

} // namespace turbolane::test
