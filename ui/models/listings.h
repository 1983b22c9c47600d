// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "ui/models/connectionsmodel.h"
#include "ui/models/onrampsmodel.h"
#include "ui/models/portsmodel.h"

#include <functional>

namespace turbolane::client {
class Picture;
class Portfolio;
} // namespace turbolane::client

namespace turbolane::ui {

/// How far an on-ramp is from the chosen port; null where it is not known or not reached.
using ReachFinder = std::function<const Reach *(const OnRampId &)>;

QList<OnRampRow> onRampRows(const client::Picture &picture, const ReachFinder &reach);
QList<ConnectionRow> connectionRows(const client::Picture &picture);
QList<PortRow> portRows(const client::Picture &picture);

/// The lists of what there is, one for all pages, each refreshed by what changed and by nothing
/// else.
class Listings final : public QObject {
    Q_OBJECT

public:
    explicit Listings(const client::Portfolio &portfolio, QObject *parent = nullptr);

    OnRampsModel onRamps;
    ConnectionsModel connections;
    PortsModel ports;

    /// Distances count from another port, or are known now.
    void measureWith(ReachFinder reach);

private:
    void follow(const client::PortfolioChange &change);
    void refreshOnRamps();
    void refreshConnections();
    void refreshPorts();

    const client::Portfolio &m_portfolio;
    ReachFinder m_reach;
};

} // namespace turbolane::ui
