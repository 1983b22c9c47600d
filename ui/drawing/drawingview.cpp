// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/drawingview.h"

#include "client/picture.h"
#include "ui/drawing/drawingparts.h"
#include "ui/drawing/quotation.h"
#include "ui/drawing/wishesview.h"
#include "ui/models/onrampsmodel.h"
#include "ui/plans/planwords.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DrawingView)
};

QString shortName(const OnRamp &onRamp)
{
    return shortProvider(text::fromStd(onRamp.provider));
}

/// To cents, as the table beside it; below a cent as it is.
Money forShow(const HourlyRate &rate)
{
    const Money exact = rate.perHour();
    const Money cents = exact.roundedToMinor(Rounding::HalfUp);
    return cents.isZero() ? exact : cents;
}

QString limitReason(const Port &port, const OnRamp &onRamp)
{
    const ChainLimit limit = chainLimit(port, onRamp);
    const QString most = text::bandwidth(limit.most);
    switch (limit.place) {
    case ChainLimit::Place::Port:
        return Words::tr("From 1 Mbps to %1, the rate of %2.").arg(most, text::fromStd(port.name));
    case ChainLimit::Place::OnRamp:
        return Words::tr("From 1 Mbps to %1: %2 sells no more at this site.")
            .arg(most, shortName(onRamp));
    }
    return {};
}

QString nameProblem(const DrawingKnowledge &known)
{
    const QString &name = known.draft.name;
    if (name.isEmpty() && !known.draft.isJoined())
        return {};
    if (name.isEmpty())
        return Words::tr("A connection needs a name.");
    if (!isName(name))
        return Words::tr(
            "Use letters, digits, \u201c-\u201d, \u201c_\u201d and \u201c.\u201d only.");
    if (takenNames(known.picture).contains(name))
        return Words::tr("You have a connection with this name already.");
    return {};
}

QString portProblem(const DrawingView &view)
{
    const Port &port = *view.draft.port;
    if (view.portCommitted.plus(view.draft.base) <= port.speed)
        return {};
    return Words::tr("%1 has only %2 left.")
        .arg(text::fromStd(port.name), text::bandwidth(port.speed.minus(view.portCommitted)));
}

QString quotationProblem(const Quotation &quotation)
{
    switch (quotation.state()) {
    case Quotation::State::Nothing:
    case Quotation::State::Asking: return Words::tr("The price is on its way.");
    case Quotation::State::Refused: return troubleOf(quotation.failure(), Deed::Quote).what;
    case Quotation::State::Offered: break;
    }
    return {};
}

QString orderProblem(const DrawingKnowledge &known, const DrawingView &view)
{
    if (!known.isLive)
        return Words::tr("The carrier does not answer: nothing can be ordered now.");
    if (!known.draft.port)
        return Words::tr("Choose a port first.");
    if (!known.draft.onRamp)
        return Words::tr("Choose an on-ramp first.");
    if (!known.isBaseGood)
        return view.limitReason;
    for (const QString &problem : {portProblem(view), view.nameProblem, view.account.problem})
        if (!problem.isEmpty())
            return problem;
    return quotationProblem(known.quotation);
}

bool isOffered(const DrawingKnowledge &known)
{
    return known.quotation.state() == Quotation::State::Offered;
}

void addOffer(const DrawingKnowledge &known, DrawingView *view)
{
    const client::PathOffer &offer = known.quotation.offer();
    const CandidatePath &chosen = known.quotation.chosen();
    view->portCommitted = offer.portCommitted;
    view->vlan = offer.freeVlan;
    if (known.draft.turbo > known.draft.base)
        view->turboPrice =
            Words::tr("%1 per hour while on").arg(text::moneyAdded(forShow(chosen.turboExtra)));
    if (known.isBaseGood)
        view->orderText =
            Words::tr("Order, %1").arg(text::rate(chosen.base, text::Decimals::Brief));
}

/// What leaving the term costs, once a price is known.
QString leavingOf(const DrawingKnowledge &known)
{
    const auto &carrier = known.picture.carrier;
    if (known.draft.termMonths == 0 || !carrier || !isOffered(known))
        return {};
    return leavingWords({.months = known.draft.termMonths,
                         .base = known.quotation.chosen().base,
                         .earlyTerminationPpm = known.choices->earlyTerminationPpm,
                         .begins = known.now,
                         .zone = QTimeZone(QByteArray::fromStdString(carrier->timeZone))});
}

/// How the usual plan charges stands over the button of the order.
QString planNoteOf(const DrawingKnowledge &known)
{
    const PricePlan *plan = findPlan(*known.choices, known.draft.plan);
    if (plan == nullptr || plan->id == usualPlan)
        return {};
    if (!isOffered(known))
        return planNote(*plan);
    return planNote(*plan, perGigabyteIn(*known.choices, known.quotation.chosen().tariffZone));
}

PlanChoiceView planView(const DrawingKnowledge &known)
{
    if (!known.choices)
        return {};
    return {.choices = *known.choices,
            .plan = known.draft.plan,
            .termMonths = known.draft.termMonths,
            .planNote = planNoteOf(known),
            .termNote = leavingOf(known)};
}

QString termsOf(const DrawingKnowledge &known)
{
    const PricePlan *plan = known.choices ? findPlan(*known.choices, known.draft.plan) : nullptr;
    return billedWords(plan ? *plan : PricePlan(), known.draft.termMonths);
}

} // namespace

Trouble besides(const client::Picture &picture, Trouble trouble)
{
    const bool anyRuns = std::ranges::any_of(
        picture.connections(), [](const Connection &each) { return isInService(each.state); });
    if (anyRuns && trouble.stillRuns.isEmpty())
        trouble.stillRuns = Words::tr("Your other connections keep running.");
    return trouble;
}

QSet<QString> takenNames(const client::Picture &picture)
{
    QSet<QString> names;
    for (const Connection &connection : picture.connections())
        if (!isTerminal(connection.state))
            names.insert(text::fromStd(connection.name));
    return names;
}

QList<OnRamp> onRampsIn(const client::Picture &picture, const PopId &city, const Port &port)
{
    QList<OnRamp> found;
    for (const OnRamp &onRamp : picture.onRamps())
        if (onRamp.pop == city && onRamp.partition == port.partition)
            found.append(onRamp);
    return found;
}

Money hourlyCeiling(const HourlyRate &rate)
{
    const Result<Money> hour = rate.amountFor(std::chrono::hours(1), Rounding::Up);
    require(bool(hour), "an hour of an offered rate is an amount");
    return *hour;
}

DrawingView viewOf(const DrawingKnowledge &known)
{
    const Draft &draft = known.draft;
    DrawingView view;
    view.draft = draft;
    view.orderText = Words::tr("Order");
    if (draft.port)
        view.portCommitted = draft.port->committed;
    if (draft.isJoined()) {
        view.limit = chainLimit(*draft.port, *draft.onRamp).most;
        view.limitReason = limitReason(*draft.port, *draft.onRamp);
        view.othersInCity =
            int(onRampsIn(known.picture, draft.onRamp->pop, *draft.port).size()) - 1;
    }
    if (isOffered(known))
        addOffer(known, &view);
    view.plan = planView(known);
    view.terms = termsOf(known);
    view.wishes = wishesViewOf(known);
    view.nameProblem = nameProblem(known);
    view.account = cloudAccountViewOf(draft);
    view.orderProblem = orderProblem(known, view);
    return view;
}

SnapCardText snapTextOf(const DrawingKnowledge &known)
{
    const Draft &draft = known.draft;
    SnapCardText card{.provider = {},
                      .title = {},
                      .facts = {},
                      .next = Words::tr("Release or press Enter to choose it."),
                      .escape = Words::tr("Esc cancels")};
    if (!draft.onRamp)
        return card;
    card.provider = text::fromStd(draft.onRamp->provider);
    card.title =
        Words::tr("%1, %2").arg(providerAndRegion(*draft.onRamp), shortSite(*draft.onRamp));
    if (!isOffered(known)) {
        card.facts = quotationProblem(known.quotation);
        return card;
    }
    const CandidatePath &best = known.quotation.best();
    card.facts = Words::tr("%1: %2, %3")
                     .arg(PathsModel::kindWord(best.kind), text::latency(best.path.roundTrip()),
                          text::rate(best.base, text::Decimals::Brief));
    return card;
}

} // namespace turbolane::ui
