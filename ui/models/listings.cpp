// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/listings.h"

#include "client/portfolio.h"
#include "ui/text.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

Money monthToDate(const client::Picture &picture, const ConnectionId &connection)
{
    const Currency currency =
        picture.charges ? picture.charges->total.currency() : Currency::of("EUR");
    Money sum = Money::zero(currency);
    if (!picture.charges)
        return sum;
    for (const BillLine &line : picture.charges->lines) {
        if (line.connection != connection)
            continue;
        const Result<Money> more = sum.plus(line.rounded);
        require(bool(more), "the lines of one bill add up");
        sum = *more;
    }
    return sum;
}

/// What an hour of it costs just now: what is gone costs nothing, what is being built will.
Money perHour(const Connection &connection, const Boost *boost)
{
    const Money base = connection.basePrice.perHour();
    if (isTerminal(connection.state))
        return Money::zero(base.currency());
    if (boost == nullptr || boost->state != BoostState::Active)
        return base;
    const Result<Money> both = base.plus(boost->extra.perHour());
    require(bool(both), "a base price and its boost's add up");
    return *both;
}

ConnectionRow rowOf(const client::Picture &picture, const Connection &connection)
{
    ConnectionRow row{.connection = connection,
                      .port = text::fromStd(connection.port.text()),
                      .portCity = {},
                      .onRamp = text::fromStd(connection.onRamp.text()),
                      .onRampCity = {},
                      .provider = {},
                      .perHour = connection.basePrice.perHour(),
                      .monthToDate = monthToDate(picture, connection.id),
                      .isBoosted = false};
    if (const Port *port = picture.port(connection.port)) {
        row.port = text::fromStd(port->name);
        row.portCity = text::fromStd(port->city);
    }
    if (const OnRamp *onRamp = picture.onRamp(connection.onRamp)) {
        row.onRamp = providerAndRegion(*onRamp);
        row.onRampCity = text::fromStd(onRamp->city);
        row.provider = text::fromStd(onRamp->provider);
    }
    const Boost *boost = picture.runningBoost(connection.id);
    row.isBoosted = boost != nullptr && boost->state == BoostState::Active;
    row.perHour = perHour(connection, boost);
    return row;
}

} // namespace

QList<OnRampRow> onRampRows(const client::Picture &picture, const ReachFinder &reach)
{
    QList<OnRampRow> rows;
    rows.reserve(qsizetype(picture.onRamps().size()));
    for (const OnRamp &onRamp : picture.onRamps()) {
        OnRampRow row{.onRamp = onRamp, .reach = std::nullopt};
        if (const Reach *found = reach ? reach(onRamp.id) : nullptr)
            row.reach = *found;
        rows.append(row);
    }
    return rows;
}

QList<ConnectionRow> connectionRows(const client::Picture &picture)
{
    QList<ConnectionRow> rows;
    for (const Connection &connection : picture.connections())
        rows.append(rowOf(picture, connection));
    return rows;
}

QList<PortRow> portRows(const client::Picture &picture)
{
    QList<PortRow> rows;
    for (const Port &port : picture.ports()) {
        const auto connections = picture.connectionsOf(port.id);
        const auto living = std::ranges::count_if(connections, [](const Connection *connection) {
            return !isTerminal(connection->state);
        });
        rows.append({.port = port, .connections = int(living)});
    }
    return rows;
}

Listings::Listings(const client::Portfolio &portfolio, QObject *parent)
    : QObject(parent)
    , m_portfolio(portfolio)
{
    connect(&portfolio, &client::Portfolio::changed, this, &Listings::follow);
    refreshOnRamps();
    refreshPorts();
    refreshConnections();
}

void Listings::measureWith(ReachFinder reach)
{
    m_reach = std::move(reach);
    refreshOnRamps();
}

void Listings::follow(const client::PortfolioChange &change)
{
    using Subject = client::PortfolioChange::Subject;
    switch (change.subject) {
    case Subject::OnRamps:
        refreshOnRamps();
        refreshConnections();
        return;
    case Subject::Ports:
    case Subject::Connection:
        refreshPorts();
        refreshConnections();
        return;
    case Subject::Boost:
    case Subject::Charges: refreshConnections(); return;
    case Subject::Carrier:
    case Subject::Order:
    case Subject::Plans:
    case Subject::Invoices:
    case Subject::Budgets:
    case Subject::Disputes:
    case Subject::Tags:
    case Subject::Maintenance:
    case Subject::Standing:
    case Subject::Telemetry:
    case Subject::Topology: return;
    }
}

void Listings::refreshOnRamps()
{
    onRamps.replaceWith(onRampRows(m_portfolio.picture(), m_reach));
}

void Listings::refreshConnections()
{
    const client::Picture &picture = m_portfolio.picture();
    if (picture.carrier)
        connections.setCurrency(picture.carrier->currency);
    connections.replaceWith(connectionRows(picture));
}

void Listings::refreshPorts()
{
    ports.replaceWith(portRows(m_portfolio.picture()));
}

} // namespace turbolane::ui
