// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/httpcarrierclient.h"

#include "client/jobs/billproofjob.h"
#include "client/jobs/boostjob.h"
#include "client/jobs/boostsjob.h"
#include "client/jobs/budgetjobs.h"
#include "client/jobs/carrierfactsjob.h"
#include "client/jobs/changecostjob.h"
#include "client/jobs/chargesjob.h"
#include "client/jobs/connectionjob.h"
#include "client/jobs/connectionsjob.h"
#include "client/jobs/disputejobs.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/estimateextensionjob.h"
#include "client/jobs/extendboostjob.h"
#include "client/jobs/holdjob.h"
#include "client/jobs/invoicejobs.h"
#include "client/jobs/moveboostjobs.h"
#include "client/jobs/onrampsjob.h"
#include "client/jobs/orderjob.h"
#include "client/jobs/ordersjob.h"
#include "client/jobs/pathsjob.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/portsjob.h"
#include "client/jobs/pricechoicesjob.h"
#include "client/jobs/quotejobs.h"
#include "client/jobs/reachjob.h"
#include "client/jobs/spendingjobs.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/jobs/telemetryjob.h"
#include "client/jobs/terminationjob.h"
#include "client/jobs/topologyjob.h"
#include "client/jobs/usagerowsjob.h"
#include "client/jobs/whatifjob.h"
#include "client/session.h"

#include <QUuid>

namespace turbolane::client {

IdempotencyKey randomKey()
{
    return IdempotencyKey(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
}

HttpCarrierClient::HttpCarrierClient(Session &session, KeySource keys)
    : m_session(session)
    , m_keys(std::move(keys))
{ }

HttpCarrierClient::~HttpCarrierClient()
{
    const QList<ApiJob *> underWay = findChildren<ApiJob *>(Qt::FindDirectChildrenOnly);
    for (ApiJob *const job : underWay)
        job->abandon();
}

CarrierFactsJob *HttpCarrierClient::carrierFacts()
{
    return begin<CarrierFactsJob>();
}

OnRampsJob *HttpCarrierClient::onRamps(const QByteArray &knownTag)
{
    return begin<OnRampsJob>(knownTag);
}

TopologyJob *HttpCarrierClient::topology(const QByteArray &knownTag)
{
    return begin<TopologyJob>(knownTag);
}

PortsJob *HttpCarrierClient::ports()
{
    return begin<PortsJob>();
}

ReachJob *HttpCarrierClient::reach(const PortId &port)
{
    return begin<ReachJob>(port);
}

PathsJob *HttpCarrierClient::paths(const PathQuestion &question)
{
    return begin<PathsJob>(question);
}

ConnectionsJob *HttpCarrierClient::connections()
{
    return begin<ConnectionsJob>();
}

ConnectionJob *HttpCarrierClient::connection(const ConnectionId &connection)
{
    return begin<ConnectionJob>(connection);
}

TelemetryJob *HttpCarrierClient::telemetry(const TelemetryQuestion &question)
{
    return begin<TelemetryJob>(question);
}

ChangeCostJob *HttpCarrierClient::changeCost(const ConnectionChange &change)
{
    return begin<ChangeCostJob>(change);
}

TerminationJob *HttpCarrierClient::termination(const ConnectionId &connection)
{
    return begin<TerminationJob>(connection);
}

OrdersJob *HttpCarrierClient::orders(const ConnectionId &connection)
{
    return begin<OrdersJob>(connection);
}

OrderJob *HttpCarrierClient::order(const OrderId &order)
{
    return begin<OrderJob>(order);
}

BoostsJob *HttpCarrierClient::boosts(const ConnectionId &connection)
{
    return begin<BoostsJob>(connection);
}

BoostJob *HttpCarrierClient::boost(const BoostId &boost)
{
    return begin<BoostJob>(boost);
}

EstimateBoostJob *HttpCarrierClient::estimateBoost(const BoostQuestion &question)
{
    return begin<EstimateBoostJob>(question);
}

EstimateMoveJob *HttpCarrierClient::estimateMove(const BoostMove &move)
{
    return begin<EstimateMoveJob>(move);
}

EstimateExtensionJob *HttpCarrierClient::estimateExtension(const ExtensionQuestion &question)
{
    return begin<EstimateExtensionJob>(question);
}

ChargesJob *HttpCarrierClient::charges()
{
    return begin<ChargesJob>();
}

UsageRowsJob *HttpCarrierClient::usageRows(const UsageFilter &filter)
{
    return begin<UsageRowsJob>(filter);
}

PriceChoicesJob *HttpCarrierClient::priceChoices()
{
    return begin<PriceChoicesJob>();
}

InvoicesJob *HttpCarrierClient::invoices()
{
    return begin<InvoicesJob>();
}

InvoiceJob *HttpCarrierClient::invoice(const InvoiceId &invoice)
{
    return begin<InvoiceJob>(invoice);
}

InvoiceRowsJob *HttpCarrierClient::invoiceRows(const InvoiceId &invoice, int item)
{
    return begin<InvoiceRowsJob>(invoice, item);
}

InvoiceCsvJob *HttpCarrierClient::invoiceCsv(const InvoiceId &invoice)
{
    return begin<InvoiceCsvJob>(invoice);
}

BillProofJob *HttpCarrierClient::billProof(const InvoiceId &invoice)
{
    return begin<BillProofJob>(invoice);
}

WhatIfJob *HttpCarrierClient::whatIf(const WhatIfQuestion &question)
{
    return begin<WhatIfJob>(question);
}

PlaceOrderJob *HttpCarrierClient::addConnection(const NewConnection &wanted)
{
    return begin<PlaceOrderJob>(wanted, m_keys());
}

PlaceOrderJob *HttpCarrierClient::changeConnection(const ConnectionChange &change)
{
    return begin<PlaceOrderJob>(change, m_keys());
}

PlaceOrderJob *HttpCarrierClient::removeConnection(const Removal &removal)
{
    return begin<PlaceOrderJob>(removal, m_keys());
}

PlaceOrderJob *HttpCarrierClient::placeOffered(const QJsonObject &order)
{
    return begin<PlaceOrderJob>(order, m_keys());
}

HoldJob *HttpCarrierClient::keepFree(const QJsonObject &hold)
{
    return begin<HoldJob>(hold, m_keys());
}

StartBoostJob *HttpCarrierClient::startBoost(const BoostQuestion &question,
                                             const std::optional<Money> &most)
{
    return begin<StartBoostJob>(question, most, m_keys());
}

ExtendBoostJob *HttpCarrierClient::extendBoost(const ExtensionQuestion &question,
                                               const std::optional<Money> &most)
{
    return begin<ExtendBoostJob>(question, most, m_keys());
}

MoveBoostJob *HttpCarrierClient::moveBoost(const BoostMove &move, const std::optional<Money> &most)
{
    return begin<MoveBoostJob>(move, most, m_keys());
}

StopBoostJob *HttpCarrierClient::stopBoost(const BoostId &boost)
{
    return begin<StopBoostJob>(boost, m_keys());
}

AskQuoteJob *HttpCarrierClient::askQuote(const QuoteQuestion &question)
{
    return begin<AskQuoteJob>(question, m_keys());
}

DeclineQuoteJob *HttpCarrierClient::declineQuote(const QuoteId &quote)
{
    return begin<DeclineQuoteJob>(quote, m_keys());
}

DailyChargesJob *HttpCarrierClient::dailyCharges(const MonthAsked &month)
{
    return begin<DailyChargesJob>(month);
}

GroupedChargesJob *HttpCarrierClient::groupedCharges(GroupBy by, const MonthAsked &month)
{
    return begin<GroupedChargesJob>(by, month);
}

ForecastJob *HttpCarrierClient::forecast()
{
    return begin<ForecastJob>();
}

BudgetsJob *HttpCarrierClient::budgets()
{
    return begin<BudgetsJob>();
}

DisputesJob *HttpCarrierClient::disputes()
{
    return begin<DisputesJob>();
}

TagsJob *HttpCarrierClient::tags()
{
    return begin<TagsJob>();
}

PutBudgetJob *HttpCarrierClient::putBudget(const Budget &wanted,
                                           const std::optional<std::int64_t> &version)
{
    return begin<PutBudgetJob>(wanted, version, m_keys());
}

RemoveBudgetJob *HttpCarrierClient::removeBudget(const BudgetId &budget)
{
    return begin<RemoveBudgetJob>(budget, m_keys());
}

RaiseDisputeJob *HttpCarrierClient::raiseDispute(const NewDispute &wanted)
{
    return begin<RaiseDisputeJob>(wanted, m_keys());
}

CloseDisputeJob *HttpCarrierClient::closeDispute(const DisputeId &dispute)
{
    return begin<CloseDisputeJob>(dispute, m_keys());
}

AnswerDisputeJob *HttpCarrierClient::answerDispute(const DisputeAnswer &answer)
{
    return begin<AnswerDisputeJob>(answer, m_keys());
}

PutTagsJob *HttpCarrierClient::putTags(const NewTags &wanted)
{
    return begin<PutTagsJob>(wanted, m_keys());
}

std::optional<Millis> HttpCarrierClient::roundTrip() const
{
    return m_session.roundTrip();
}

} // namespace turbolane::client
