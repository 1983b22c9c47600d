// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/assurance.h"
#include "client/history.h"
#include "client/jobnames.h"
#include "client/newbundle.h"
#include "client/plans.h"
#include "client/spending.h"
#include "client/timemove.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace turbolane::client {

struct SeriesChange;

/// Every question a carrier can be asked. Each returns its job, started: connect to its endings
/// at once, with a context object; it deletes itself afterwards.
///
/// An answer changes no picture. What the customer has is known by Portfolio alone.
class CarrierClient : public QObject {
    Q_OBJECT

public:
    virtual CarrierFactsJob *carrierFacts() = 0;
    /// knownTag: the tag of the list at hand, or empty.
    virtual OnRampsJob *onRamps(const QByteArray &knownTag) = 0;
    virtual TopologyJob *topology(const QByteArray &knownTag) = 0;
    virtual PortsJob *ports() = 0;
    virtual DataCentresJob *dataCentres() = 0; ///< where ports are sold
    virtual PortCostJob *portCost(const NewPort &wanted) = 0;
    virtual ReachJob *reach(const PortId &port) = 0;
    virtual PathsJob *paths(const PathQuestion &question) = 0;
    virtual ConnectionsJob *connections() = 0;
    virtual ConnectionJob *connection(const ConnectionId &connection) = 0;
    virtual TelemetryJob *telemetry(const TelemetryQuestion &question) = 0;
    virtual TerminationJob *termination(const ConnectionId &connection) = 0;
    virtual ChangeCostJob *changeCost(const ConnectionChange &change) = 0;
    /// Of one connection, or of all where the id is empty.
    virtual OrdersJob *orders(const ConnectionId &connection) = 0;
    virtual OrderJob *order(const OrderId &order) = 0;
    /// As orders().
    virtual BoostsJob *boosts(const ConnectionId &connection) = 0;
    virtual BoostJob *boost(const BoostId &boost) = 0;
    virtual EstimateBoostJob *estimateBoost(const BoostQuestion &question) = 0;
    virtual EstimateExtensionJob *estimateExtension(const ExtensionQuestion &question) = 0;
    virtual EstimateMoveJob *estimateMove(const BoostMove &move) = 0; ///< of the whole boost
    virtual ChargesJob *charges() = 0;
    virtual PriceChoicesJob *priceChoices() = 0;
    virtual NightRateJob *nightRate() = 0; ///< when boosts cost less
    virtual UsageRowsJob *usageRows(const UsageFilter &filter) = 0;

    virtual InvoicesJob *invoices() = 0;
    virtual InvoiceJob *invoice(const InvoiceId &invoice) = 0;
    /// item: its number on the invoice, from 1.
    virtual InvoiceRowsJob *invoiceRows(const InvoiceId &invoice, int item) = 0;
    virtual InvoiceCsvJob *invoiceCsv(const InvoiceId &invoice) = 0;
    virtual BillProofJob *billProof(const InvoiceId &invoice) = 0;
    virtual WhatIfJob *whatIf(const WhatIfQuestion &question) = 0;

    virtual DailyChargesJob *dailyCharges(const MonthAsked &month) = 0;
    virtual GroupedChargesJob *groupedCharges(GroupBy by, const MonthAsked &month) = 0;
    virtual ForecastJob *forecast() = 0;
    virtual BudgetsJob *budgets() = 0;
    virtual DisputesJob *disputes() = 0;
    virtual TagsJob *tags() = 0;

    virtual AvailabilityJob *availability(const TimeOfConnection &asked) = 0;
    virtual ProofJob *proof(const TimeOfConnection &asked) = 0;
    /// To come or going on, on what it takes.
    virtual MaintenanceJob *maintenance(const ConnectionId &connection) = 0;
    /// All there is, on whatever part of the network, the newest first.
    virtual AllMaintenanceJob *allMaintenance() = 0;
    /// What both ends have to be set to.
    virtual HandoverJob *handover(const ConnectionId &connection) = 0;
    virtual FaultsJob *faults() = 0; ///< of operators
    virtual DisturbancesJob *disturbances(const DisturbancesQuestion &question) = 0;
    /// What the event feed told, or would have; it may reach back further than this program knows.
    virtual HistoryJob *history(const HistoryQuestion &question) = 0;
    virtual BundlesJob *bundles() = 0;

    virtual ScenesJob *scenes() = 0;
    virtual EstimateSceneJob *estimateScene(const SceneQuestion &question) = 0;
    virtual SchedulesJob *schedules() = 0;
    virtual EstimateScheduleJob *estimateSchedule(const NewSchedule &wanted) = 0;
    virtual EstimateSeriesChangeJob *estimateSeriesChange(const SeriesChange &change) = 0;
    /// Of that time alone, as it would be.
    virtual EstimateTimeMoveJob *estimateTimeMove(const TimeMove &move) = 0;

    // These change something: each call makes one idempotency key, the same on every try.
    virtual PlaceOrderJob *addConnection(const NewConnection &wanted) = 0;
    virtual PlaceOrderJob *changeConnection(const ConnectionChange &change) = 0;
    virtual PlaceOrderJob *removeConnection(const Removal &removal) = 0;
    /// An order exactly as the carrier offered it (see WayOut).
    virtual PlaceOrderJob *placeOffered(const QJsonObject &order) = 0;
    virtual PlacePortJob *addPort(const NewPort &wanted) = 0;
    /// WrongState while it carries a connection.
    virtual PlacePortJob *removePort(const PortId &port) = 0;
    virtual PlaceBundleJob *placeBundle(const NewBundle &wanted) = 0;
    virtual HoldJob *keepFree(const QJsonObject &hold) = 0; ///< as above
    /// most: refused (PriceMoved) if it would cost more.
    virtual StartBoostJob *startBoost(const BoostQuestion &question,
                                      const std::optional<Money> &most) = 0;
    virtual ExtendBoostJob *extendBoost(const ExtensionQuestion &question,
                                        const std::optional<Money> &most) = 0;
    /// All of it or nothing; most: as of startBoost(), for the whole boost.
    virtual MoveBoostJob *moveBoost(const BoostMove &move, const std::optional<Money> &most) = 0;
    virtual StopBoostJob *stopBoost(const BoostId &boost) = 0;

    virtual BreakPartJob *breakPart(const NewFault &wanted) = 0; ///< of operators
    virtual MendJob *mend(const FaultId &fault) = 0; ///< as above
    virtual PlanMaintenanceJob *planMaintenance(const NewMaintenance &wanted) = 0; ///< as above
    virtual CancelMaintenanceJob *cancelMaintenance(const MaintenanceId &maintenance) = 0;

    virtual AskQuoteJob *askQuote(const QuoteQuestion &question) = 0;
    virtual DeclineQuoteJob *declineQuote(const QuoteId &quote) = 0;
    virtual AddSceneJob *addScene(const NewScene &wanted) = 0;
    virtual RemoveSceneJob *removeScene(const SceneId &scene) = 0;
    virtual BoostSceneJob *boostScene(const SceneQuestion &question,
                                      const std::optional<Money> &most) = 0;
    virtual EndSceneJob *endScene(const SceneId &scene) = 0;
    virtual AddScheduleJob *addSchedule(const NewSchedule &wanted) = 0;
    virtual ChangeSeriesJob *changeSeries(const SeriesChange &change) = 0;
    virtual EndScheduleJob *endSchedule(const ScheduleId &schedule) = 0;
    virtual SkipOccurrenceJob *skipOccurrence(const ScheduleId &schedule, Instant startsAt) = 0;
    /// All of its boosts or nothing; most: refused (PriceMoved) if they would cost more together.
    virtual MoveTimeJob *moveTime(const TimeMove &move, const std::optional<Money> &most) = 0;

    /// version: refused (Stale) if it is not the carrier's any more.
    virtual PutBudgetJob *putBudget(const Budget &wanted,
                                    const std::optional<std::int64_t> &version) = 0;
    virtual RemoveBudgetJob *removeBudget(const BudgetId &budget) = 0;
    virtual RaiseDisputeJob *raiseDispute(const NewDispute &wanted) = 0;
    virtual CloseDisputeJob *closeDispute(const DisputeId &dispute) = 0;
    /// For the carrier's own people: Forbidden without the operator's token.
    virtual AnswerDisputeJob *answerDispute(const DisputeAnswer &answer) = 0;
    virtual PutTagsJob *putTags(const NewTags &wanted) = 0;

    /// How long an answer takes of late, question and way included; none before the first.
    virtual std::optional<Millis> roundTrip() const { return {}; }
};

} // namespace turbolane::client
