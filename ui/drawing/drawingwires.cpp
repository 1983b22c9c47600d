// SPDX-License-Identifier: GPL-3.0-or-later

// What the map, the form and the flight record say, led to what the flow does.

#include "ui/drawing/drawingflow.h"
#include "ui/drawing/endmenus.h"
#include "ui/drawing/flightpanel.h"
#include "ui/drawing/pathspanel.h"
#include "ui/drawing/quoteclock.h"
#include "ui/drawing/waysout.h"
#include "ui/map/mapview.h"
#include "ui/network/selection.h"
#include "ui/text.h"

#include <utility>

namespace turbolane::ui {

void DrawingFlow::wireMap()
{
    MapView &map = m_parts.map;
    connect(&map, &MapView::drawingStarted, this, &DrawingFlow::drawFrom);
    connect(&map, &MapView::snapped, this, &DrawingFlow::snapTo);
    connect(&map, &MapView::released, this, &DrawingFlow::settle);
    connect(&map, &MapView::cancelled, this, &DrawingFlow::dropLine);
}

void DrawingFlow::wireForm()
{
    DrawingPanel &form = m_parts.form;
    connect(&form, &DrawingPanel::fromPressed, m_menus, &EndMenus::openPorts);
    connect(&form, &DrawingPanel::toPressed, m_menus, &EndMenus::openOnRamps);
    connect(&form, &DrawingPanel::othersPressed, this, [this] { m_menus->openOthers(m_draft); });
    connect(m_menus, &EndMenus::portChosen, this, &DrawingFlow::choosePort);
    connect(m_menus, &EndMenus::onRampChosen, this, &DrawingFlow::chooseOnRamp);
    connect(&form, &DrawingPanel::baseChosen, this, [this](Bandwidth base) {
        m_isBaseOwn = true;
        m_draft.base = base;
        fitToEnds();
    });
    connect(&form, &DrawingPanel::baseGoodnessChanged, this, &DrawingFlow::refresh);
    connect(&form, &DrawingPanel::turboChosen, this, [this](Bandwidth turbo) {
        m_draft.turbo = turbo;
        m_quotation.quote(m_draft);
        refresh();
    });
    connect(&form, &DrawingPanel::nameEdited, this, [this](const QString &name) {
        m_isNameOwn = !name.isEmpty();
        m_draft.name = name;
        refresh();
    });
    connect(&form, &DrawingPanel::accountEdited, this, [this](const QString &account) {
        if (!m_draft.onRamp)
            return;
        m_ownAccounts.insert(text::fromStd(m_draft.onRamp->provider), account);
        m_draft.cloudAccount = account;
        m_parts.form.takeBackRefusal();
        refresh();
    });
    wireWishes();
    connect(&m_parts.paths, &PathsPanel::pathChosen, this,
            [this](const QString &kind) { m_quotation.choose(kind.toStdString()); });
    connect(&m_parts.paths.quoteClock(), &QuoteClock::holdPressed, this, &DrawingFlow::holdPrice);
    connect(&m_hold, &QuoteHold::changed, this, &DrawingFlow::showHold);
    connect(&m_parts.paths.waysOut(), &WaysOut::chosen, this, &DrawingFlow::orderOffered);
    connect(&form, &DrawingPanel::orderPressed, this, &DrawingFlow::order);
    connect(&form, &DrawingPanel::cancelPressed, this, &DrawingFlow::giveUp);
    connect(&form, &DrawingPanel::closePressed, this, &DrawingFlow::putAside);
}

void DrawingFlow::wireWishes()
{
    RouteWishes &wishes = m_parts.form.wishes();
    const auto wish = [this](const auto &change) {
        change(m_draft);
        m_parts.form.takeBackRefusal();
        m_orderRefused.reset();
        m_hasShownPaths = false; // another way may lead around the other side of the world
        m_quotation.quote(m_draft);
        refresh();
    };
    connect(&wishes, &RouteWishes::avoided, this, [wish](const QString &country) {
        wish([&](Draft &draft) { draft.avoided.push_back(country.toStdString()); });
    });
    connect(&wishes, &RouteWishes::allowedAgain, this, [wish](const QString &country) {
        wish([&](Draft &draft) { std::erase(draft.avoided, country.toStdString()); });
    });
    connect(&wishes, &RouteWishes::longestChosen, this, [wish](std::optional<Micros> longest) {
        wish([&](Draft &draft) { draft.longest = longest; });
    });
    RouteRules &rules = wishes.rules();
    connect(&rules, &RouteRules::added, this, [wish](const RouteRule &rule) {
        wish([&](Draft &draft) { add(&draft.rules, rule); });
    });
    connect(&rules, &RouteRules::takenAway, this, [wish](const RouteRule &rule) {
        wish([&](Draft &draft) { remove(&draft.rules, rule); });
    });
    PlanChoice &plan = m_parts.form.plan();
    connect(&plan, &PlanChoice::planChosen, this,
            [wish](const PlanId &chosen) { wish([&](Draft &draft) { draft.plan = chosen; }); });
    connect(&plan, &PlanChoice::termChosen, this,
            [wish](int months) { wish([&](Draft &draft) { draft.termMonths = months; }); });
    connect(&wishes, &RouteWishes::apartFromChosen, this, [wish](const ConnectionId &other) {
        wish([&](Draft &draft) { draft.apartFrom = other; });
    });
}

void DrawingFlow::wireFlight()
{
    connect(&m_order, &PlaceOrder::asking, this, [this] {
        m_parts.form.setAsking(true);
        m_parts.paths.waysOut().setAsking(true);
    });
    connect(&m_order, &PlaceOrder::accepted, this, [this](const client::PlacedOrder &placed) {
        m_parts.form.setAsking(false);
        m_parts.paths.waysOut().setAsking(false);
        m_orderRefused.reset();
        m_hold.forget();
        letMapGo();
        enter(Stage::Flight);
        m_parts.flight.follow(placed.order.id, placed.connection.id);
        m_ordered = placed.connection.id;
        chooseOrdered();
        emit announced(tr("%1 is ordered and being built").arg(m_draft.name));
    });
    connect(&m_order, &PlaceOrder::refused, this, &DrawingFlow::takeRefusal);
    FlightPanel &flight = m_parts.flight;
    connect(&flight, &FlightPanel::landed, this, &DrawingFlow::land);
    connect(&flight, &FlightPanel::crashed, this, &DrawingFlow::announced);
    connect(&flight, &FlightPanel::closePressed, this, &DrawingFlow::giveUp);
    connect(&flight, &FlightPanel::backPressed, this, [this] {
        enter(Stage::Form);
        m_quotation.askAgain();
        holdOnMap();
    });
}

} // namespace turbolane::ui
