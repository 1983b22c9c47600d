// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierclient.h"
#include "client/failure.h"
#include "client/serieschange.h"

#include "fakefeed.h"
#include "fakeworld.h"

#include <QHash>

#include <map>
#include <optional>

namespace turbolane::test {

/// Answers from a FakeWorld, a turn of the event loop later. Steps of an order and of a boost go on
/// only when the test says so; every change is told by the feed, as a real carrier's is.
class FakeCarrier final : public client::CarrierClient {
    Q_OBJECT

public:
    FakeCarrier(FakeWorld &world, FakeFeed &feed)
        : m_world(world)
        , m_feed(feed)
    { }

    /// While set, questions of this kind (the job's class name) are refused.
    void refuse(const char *jobClass, const client::Failure &failure);
    void refuseNothing() { m_refusals.clear(); }
    /// While mute, no question is answered.
    void setMute(bool mute) { m_mute = mute; }
    int asked(const char *jobClass) const;
    const std::optional<Money> &lastMost() const { return m_lastMost; } ///< of lastBoost()
    const client::BoostQuestion &lastBoost() const { return m_lastBoost; } ///< that was started
    const std::optional<client::NewConnection> &lastWanted() const { return m_lastWanted; }
    const std::optional<client::ConnectionChange> &lastChange() const { return m_lastChange; }
    const std::optional<client::PathQuestion> &lastQuestion() const { return m_lastQuestion; }
    /// From now on every kind of path that is asked for is shown, not the fastest alone.
    void offerManyPaths() { m_offersMany = true; }
    /// It refuses the very word, as an older carrier does.
    void knowNoKinds() { m_knowsKinds = false; }
    const std::optional<client::NewSchedule> &lastSchedule() const { return m_lastSchedule; }
    const std::optional<client::SeriesChange> &lastSeries() const { return m_lastSeries; }
    const std::optional<client::BoostMove> &lastMove() const { return m_lastMove; }
    const std::optional<client::TimeMove> &lastTimeMove() const { return m_lastTimeMove; }
    const std::optional<client::NewPort> &lastPort() const { return m_lastPort; }
    const QJsonObject &lastOffered() const { return m_lastOffered; }
    const std::optional<client::WhatIfQuestion> &lastWhatIf() const { return m_lastWhatIf; }

    /// The next step of the newest order that is under way; false when there is none.
    bool flyOneStep();
    void flyToTheEnd()
    {
        while (flyOneStep()) { }
    }
    /// The step under way fails, and with it the order.
    void failTheFlight();

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
    std::optional<Millis> roundTrip() const override { return Millis(38); }

private:
    template <typename Job, typename Answer>
    Job *later(Job *job, Answer answer);
    CandidatePath candidateOf(const Path &path, const client::PathQuestion &question) const;
    std::optional<CandidatePath> candidateOf(const std::string &kind, const Path &fastest,
                                             const client::PathQuestion &question) const;
    std::vector<Occurrence> occurrencesOf(const client::NewSchedule &wanted) const;
    Order orderFor(const ConnectionId &connection, OrderAction action) const;
    void complete(Order &order);
    void completeHalf(const Order &order, Connection &connection);
    void endBoost(Connection &connection, BoostState as);
    Boost &boostOf(const Connection &connection);
    void tell(const Order &order);
    IdempotencyKey nextKey();

    FakeWorld &m_world;
    FakeFeed &m_feed;
    QHash<QByteArray, client::Failure> m_refusals;
    QHash<QByteArray, int> m_asked;
    std::optional<client::NewConnection> m_lastWanted;
    std::optional<client::ConnectionChange> m_lastChange;
    std::optional<client::PathQuestion> m_lastQuestion;
    std::map<QuoteId, client::NewConnection> m_quoted;
    std::optional<client::NewSchedule> m_lastSchedule;
    std::optional<client::SeriesChange> m_lastSeries;
    std::optional<client::BoostMove> m_lastMove;
    std::optional<client::TimeMove> m_lastTimeMove;
    std::optional<client::NewPort> m_lastPort;
    bool m_offersMany = false;
    bool m_knowsKinds = true;
    QJsonObject m_lastOffered;
    std::optional<client::WhatIfQuestion> m_lastWhatIf;
    std::map<OrderId, client::ConnectionChange> m_changes;
    client::BoostQuestion m_lastBoost = {};
    std::optional<Money> m_lastMost;
    bool m_mute = false;
    int m_keys = 0;
};

} // namespace turbolane::test
