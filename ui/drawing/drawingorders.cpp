// SPDX-License-Identifier: GPL-3.0-or-later

// From the press on Order to the passed test: what is asked of the carrier, and what it says.

#include "client/carrierclient.h"
#include "client/jobs/holdjob.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/drawing/drawingflow.h"
#include "ui/drawing/flightpanel.h"
#include "ui/drawing/pathspanel.h"
#include "ui/drawing/waysout.h"
#include "ui/network/selection.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <utility>

namespace turbolane::ui {

/// Exactly what came with the offer, in place of what was filled in.
void DrawingFlow::orderOffered(const QJsonObject &order)
{
    if (m_order.isAsking())
        return;
    if (!order.contains(QStringLiteral("holdSeconds")))
        return m_order.placeOffered(order);
    auto *job = m_desk.carrier.keepFree(order);
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        const Hold &hold = job->answer();
        const QString kept =
            tr("%1 is kept free for you from %2. Order it before %3.")
                .arg(text::bandwidth(hold.rate), text::moment(hold.from, m_desk.clock.now()),
                     text::time(hold.expiresAt));
        m_parts.paths.waysOut().sayDone(kept);
        emit announced(kept);
    });
    connect(job, &client::ApiJob::failed, this, &DrawingFlow::takeRefusal);
}

void DrawingFlow::order()
{
    if (!viewOf(known()).orderProblem.isEmpty() || m_order.isAsking())
        return;
    if (m_hold.state() == QuoteHold::State::Held)
        m_order.placeOffered(
            {{QStringLiteral("action"), QStringLiteral("add")},
             {QStringLiteral("quoteId"), text::fromStd(m_hold.quote().id.text())}});
    else
        m_order.add(wanted());
}

void DrawingFlow::showHold()
{
    if (m_stage == Stage::Form && m_quotation.state() == Quotation::State::Offered)
        m_parts.paths.showHold(m_hold, m_draft.base);
}

void DrawingFlow::holdPrice()
{
    if (viewOf(known()).orderProblem.isEmpty())
        m_hold.hold(wanted());
}

/// The path as it was shown. A pair is found anew for as much as it was to cost.
client::NewConnection DrawingFlow::wanted() const
{
    const CandidatePath &chosen = m_quotation.chosen();
    client::NewConnection order{.name = m_draft.name.toStdString(),
                                .port = m_draft.port->id,
                                .onRamp = m_draft.onRamp->id,
                                .base = m_draft.base,
                                .turbo = m_draft.turbo,
                                .vlan = m_quotation.offer().freeVlan,
                                .mostHourly = hourlyCeiling(chosen.base),
                                .policy = m_quotation.policyOf(chosen),
                                .plan = m_draft.plan,
                                .termMonths = m_draft.termMonths,
                                .cloudAccount = m_draft.cloudAccount.trimmed().toStdString()};
    if (chosen.standby)
        order.protection = Protection::OnePlusOne;
    else if (m_quotation.knowsKinds())
        order.links = chosen.path.links;
    return order;
}

void DrawingFlow::takeRefusal(const client::Failure &failure)
{
    m_parts.form.setAsking(false);
    m_parts.paths.waysOut().setAsking(false);
    if (failure.refusal && !failure.refusal->offers.empty())
        m_orderRefused = failure;
    const Trouble trouble = besides(m_desk.portfolio.picture(), troubleOf(failure, Deed::Order));
    emit announced(trouble.what);
    m_quotation.askAgain(); // price, VLAN and capacity may be what moved
    m_parts.form.refuse(trouble);
}

/// From the acceptance on it is the new connection that everything else shows, as soon as its own
/// event has come.
void DrawingFlow::chooseOrdered()
{
    if (!m_ordered.isEmpty() && m_desk.portfolio.picture().connection(m_ordered))
        m_parts.selection.chooseConnection(std::exchange(m_ordered, ConnectionId()));
}

void DrawingFlow::land(const ConnectionId &id)
{
    if (const Connection *connection = m_desk.portfolio.picture().connection(id))
        emit announced(tr("%1 is up").arg(text::fromStd(connection->name)));
    if (m_stage == Stage::Flight)
        giveUp();
}

} // namespace turbolane::ui
