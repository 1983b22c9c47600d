// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "domain/connection.h"
#include "ui/desk.h"
#include "ui/map/mapconnection.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace turbolane::ui {

class MapView;
class Selection;
class Traffic;

/// Keeps the map like the picture, and its selection like everybody's.
class MapFeed final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        MapView &map;
        Selection &selection;
        Traffic &traffic;
    };
    MapFeed(const Desk &desk, const Parts &parts, QObject *parent = nullptr);

    /// Only the customer's own ports and the cities that its connections reach.
    void setMineOnly(bool mineOnly);
    /// While a connection is drawn none of the others is in the way.
    void setDrawing(bool drawing);

private:
    void wire();
    void follow(const client::PortfolioChange &change);
    void feedPlaces();
    void feedConnections();
    void feedNotice();
    MapConnection drawn(const Connection &connection) const;
    QString detailOf(const Connection &connection) const;
    bool isUsed(const PopId &pop) const;
    void showSelection();

    const Desk m_desk;
    Parts m_parts;
    QTimer m_countdown;
    bool m_mineOnly = false;
    bool m_isDrawing = false;
};

} // namespace turbolane::ui
