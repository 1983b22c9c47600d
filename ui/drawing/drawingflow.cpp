// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/drawingflow.h"

#include "client/carrierclient.h"
#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/drawing/endmenus.h"
#include "ui/drawing/flightpanel.h"
#include "ui/drawing/pathspanel.h"
#include "ui/drawing/refusalwords.h"
#include "ui/drawing/waysout.h"
#include "ui/map/mapview.h"
#include "ui/network/selection.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <utility>

namespace turbolane::ui {

DrawingFlow::DrawingFlow(const Desk &desk, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_parts(parts)
    , m_quotation(desk.carrier)
    , m_hold(desk)
    , m_order(desk.carrier)
    , m_prices(desk)
    , m_menus(new EndMenus(desk, parts.form, parts.listings, this))
{
    wireMap();
    wireForm();
    wireFlight();
    connect(&m_quotation, &Quotation::changed, this, &DrawingFlow::refresh);
    connect(&m_prices, &PriceList::changed, this, &DrawingFlow::refresh);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                using Subject = client::PortfolioChange::Subject;
                if (change.subject == Subject::Connection)
                    chooseOrdered();
                const bool matters = change.subject == Subject::Standing
                    || change.subject == Subject::Connection || change.subject == Subject::Ports;
                if (matters && m_stage == Stage::Form)
                    refresh();
            });
}

void DrawingFlow::enter(Stage stage)
{
    if (stage == m_stage)
        return;
    m_prices.want();
    m_stage = stage;
    emit stageChanged();
}

DrawingKnowledge DrawingFlow::known() const
{
    return {.picture = m_desk.portfolio.picture(),
            .quotation = m_quotation,
            .draft = m_draft,
            .isLive = m_desk.portfolio.standing() == client::Portfolio::Standing::Live,
            .isBaseGood = m_parts.form.isBaseGood(),
            .choices = m_prices.choices(),
            .now = m_desk.clock.now()};
}

void DrawingFlow::begin()
{
    if (m_stage != Stage::Closed)
        return m_parts.form.focusFirstOpen();
    enter(Stage::Form);
    const client::Picture &picture = m_desk.portfolio.picture();
    const bool isTakenUp = m_draft.isJoined();
    if (!m_draft.port)
        takePort(m_parts.selection.port());
    const OnRamp *wanted = picture.onRamp(m_parts.selection.onRamp());
    if (wanted && m_draft.port && wanted->partition == m_draft.port->partition)
        takeOnRamp(*wanted);
    else if (m_draft.onRamp)
        takeOnRamp(OnRamp(*m_draft.onRamp));
    if (isTakenUp)
        m_quotation.askAgain(); // it lay aside: price and VLAN may have moved
    refresh();
    m_parts.form.focusFirstOpen();
    if (m_draft.port && !m_draft.onRamp) {
        m_parts.map.setFocus();
        m_parts.map.startDrawing(m_draft.port->id, DrawBy::Keys);
    }
}

void DrawingFlow::drawFrom(const PortId &port)
{
    if (m_order.isAsking()) { // what is being ordered stays as it is
        m_parts.map.cancelDrawing();
        return holdOnMap();
    }
    if (m_stage == Stage::Flight)
        forget(); // that one is ordered: this is another
    m_lineBefore = m_isSettled ? m_draft.onRamp : std::nullopt;
    const bool isAnew = m_stage != Stage::Form || !m_draft.port || m_draft.port->id != port;
    enter(Stage::Form);
    m_isSettled = false;
    m_parts.form.takeBackRefusal();
    if (isAnew)
        takePort(port);
    m_parts.selection.choosePort(port);
    refresh();
}

/// A city is meant as long as the line is near it; with none the far end is open again.
void DrawingFlow::snapTo(const PopId &city)
{
    if (!m_draft.port)
        return;
    const QList<OnRamp> choices = onRampsIn(m_desk.portfolio.picture(), city, *m_draft.port);
    const OnRamp *first = likeliest(choices, m_lastProvider);
    if (first) {
        m_draft.onRamp = *first;
        fitToEnds();
        m_quotation.quoteNow(m_draft);
    } else {
        m_draft.onRamp.reset();
        m_quotation.drop();
    }
    refresh();
}

void DrawingFlow::settle(const PopId &city)
{
    if (!m_draft.onRamp || m_draft.onRamp->pop != city)
        snapTo(city);
    if (m_draft.onRamp)
        takeOnRamp(OnRamp(*m_draft.onRamp));
    m_parts.form.focusFirstOpen();
}

void DrawingFlow::dropLine()
{
    if (m_isSettled || m_stage != Stage::Form)
        return;
    if (m_lineBefore && m_draft.port && m_lineBefore->partition == m_draft.port->partition)
        return takeOnRamp(*std::exchange(m_lineBefore, std::nullopt));
    m_draft.onRamp.reset();
    m_quotation.drop();
    isFilledIn() ? putAside() : giveUp();
}

void DrawingFlow::takePort(const PortId &id)
{
    const Port *port = m_desk.portfolio.picture().port(id);
    if (!port)
        return;
    m_draft.port = *port;
    if (m_draft.onRamp && m_draft.onRamp->partition != port->partition)
        m_draft.onRamp.reset();
    fitToEnds();
    if (m_isSettled)
        holdOnMap();
}

void DrawingFlow::takeOnRamp(const OnRamp &onRamp)
{
    m_draft.onRamp = onRamp;
    m_lastProvider = text::fromStd(onRamp.provider);
    m_isSettled = true;
    m_hasShownPaths = false;
    m_parts.selection.chooseOnRamp(onRamp.id);
    fitToEnds();
    holdOnMap();
    showPrices();
}

/// What the user did not choose follows the ends; what they chose stays, right or wrong.
void DrawingFlow::fitToEnds()
{
    if (m_draft.isJoined()) {
        const Bandwidth limit = chainLimit(*m_draft.port, *m_draft.onRamp).most;
        if (!m_isBaseOwn)
            m_draft.base = std::min(Draft().base, limit);
        if (m_draft.turbo != m_draft.base || !m_isBaseOwn)
            m_draft.turbo =
                nearestTurbo(std::max(m_draft.turbo, Draft().base), m_draft.base, limit);
        if (!m_isNameOwn)
            m_draft.name = proposedName(*m_draft.port, *m_draft.onRamp,
                                        takenNames(m_desk.portfolio.picture()));
        const std::string &provider = m_draft.onRamp->provider;
        m_draft.cloudAccount = m_ownAccounts.value(
            text::fromStd(provider), usualAccountOf(m_desk.portfolio.picture(), provider));
    }
    m_parts.form.takeBackRefusal();
    m_orderRefused.reset();
    m_quotation.quote(m_draft);
    refresh();
}

void DrawingFlow::holdOnMap()
{
    if (m_draft.isJoined())
        m_parts.map.holdDrawing(m_draft.port->pop, m_draft.onRamp->pop);
}

void DrawingFlow::letMapGo()
{
    if (m_parts.map.isDrawing())
        m_parts.map.cancelDrawing();
    m_parts.map.releaseHeldDrawing();
    m_parts.map.setPaths({});
}

void DrawingFlow::refresh()
{
    if (m_stage != Stage::Form)
        return;
    m_parts.form.show(viewOf(known()));
    showPrices();
}

void DrawingFlow::showPrices()
{
    PathsPanel &paths = m_parts.paths;
    m_parts.map.setSnapCard(m_isSettled ? SnapCardText() : snapTextOf(known()));
    switch (m_quotation.state()) {
    case Quotation::State::Nothing: m_parts.map.setPaths({}); return paths.showNothing();
    case Quotation::State::Asking: return paths.showAsking();
    case Quotation::State::Refused: {
        const Trouble trouble = troubleOf(m_quotation.failure(), Deed::Quote);
        m_parts.map.setPaths({});
        m_parts.form.refuse(trouble);
        return showRefusal(trouble, m_quotation.failure());
    }
    case Quotation::State::Offered: break;
    }
    if (m_orderRefused)
        return showRefusal(troubleOf(*m_orderRefused, Deed::Order), *m_orderRefused);
    const DrawingKnowledge knowledge = known();
    const QList<PathRow> rows = pathRowsOf(knowledge);
    m_parts.map.setPaths(mapPathsOf(knowledge, rows));
    paths.setCurrency(m_quotation.best().base.currency());
    paths.show(rows, chosenRowOf(knowledge, rows), text::fromStd(m_draft.onRamp->city),
               m_draft.base);
    m_hold.keepOnlyFor(wanted());
    showHold();
    if (m_isSettled && !m_hasShownPaths) {
        m_hasShownPaths = true;
        m_parts.map.showPaths();
    }
}

void DrawingFlow::showRefusal(const Trouble &trouble, const client::Failure &failure)
{
    if (!failure.refusal)
        return m_parts.paths.showRefusal(trouble);
    const client::Picture &picture = m_desk.portfolio.picture();
    QList<WayOutButton> offers;
    for (const client::WayOut &offer : failure.refusal->offers)
        offers.append({wordsOf(offer, picture, m_desk.clock.now()), offer.order});
    m_parts.paths.showWaysOut(trouble, whyRefused(*failure.refusal, picture), offers);
}

void DrawingFlow::choosePort(const PortId &id)
{
    takePort(id);
    m_parts.selection.choosePort(id);
}

void DrawingFlow::chooseOnRamp(const OnRampId &id)
{
    const OnRamp *onRamp = m_desk.portfolio.picture().onRamp(id);
    if (!onRamp)
        return;
    if (m_parts.map.isDrawing()) {
        m_isSettled = true; // so that the line that ends now takes nothing with it
        m_parts.map.cancelDrawing();
    }
    takeOnRamp(OnRamp(*onRamp));
    m_parts.form.focusFirstOpen();
}

void DrawingFlow::putAside()
{
    letMapGo();
    m_parts.map.leavePaths();
    enter(Stage::Closed);
}

bool DrawingFlow::isFilledIn() const
{
    return m_isBaseOwn || m_isNameOwn || !m_ownAccounts.isEmpty();
}

void DrawingFlow::forget()
{
    m_quotation.drop();
    m_hold.keepOnlyFor(std::nullopt);
    m_orderRefused.reset();
    m_draft = Draft();
    m_isBaseOwn = false;
    m_isNameOwn = false;
    m_ownAccounts.clear();
    m_isSettled = false;
    m_hasShownPaths = false;
    m_parts.form.takeBackRefusal();
}

void DrawingFlow::giveUp()
{
    forget();
    putAside();
}

} // namespace turbolane::ui
