// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/placeorder.h"
#include "ui/desk.h"
#include "ui/drawing/drawingview.h"
#include "ui/drawing/quotation.h"
#include "ui/drawing/quotehold.h"
#include "ui/plans/pricelist.h"

#include <QHash>

#include <cstdint>
#include <optional>

namespace turbolane::ui {

class EndMenus;
class FlightPanel;
class Listings;
class MapView;
class PathsPanel;
class Selection;

/// A new connection from the first gesture to the passed test: keeps the draft, asks for its price,
/// orders it, follows its flight. The panels and the map only show and tell.
class DrawingFlow final : public QObject {
    Q_OBJECT

public:
    enum class Stage : std::uint8_t { Closed, Form, Flight };
    struct Parts {
        MapView &map;
        DrawingPanel &form;
        FlightPanel &flight;
        PathsPanel &paths;
        Selection &selection;
        Listings &listings;
    };
    DrawingFlow(const Desk &desk, const Parts &parts, QObject *parent = nullptr);

    /// From the chosen port, to the chosen on-ramp where there is one; a draft that was put aside
    /// is taken up again.
    void begin();
    /// Keeps what was filled in.
    void putAside();
    Stage stage() const { return m_stage; }

signals:
    void stageChanged();
    void announced(const QString &sentence);

private:
    void wireMap();
    void wireForm();
    void wireWishes();
    void wireFlight();
    void enter(Stage stage);
    DrawingKnowledge known() const;
    void refresh();
    void showPrices();
    void showHold();
    void holdPrice();

    void drawFrom(const PortId &port);
    void snapTo(const PopId &city);
    void settle(const PopId &city);
    void dropLine();
    void takePort(const PortId &port);
    void takeOnRamp(const OnRamp &onRamp);
    void fitToEnds();
    void holdOnMap();
    void letMapGo();
    void giveUp();
    void forget();
    bool isFilledIn() const;
    void choosePort(const PortId &port);
    void chooseOnRamp(const OnRampId &onRamp);
    void chooseOrdered();
    void order();
    client::NewConnection wanted() const;
    void orderOffered(const QJsonObject &order);
    void showRefusal(const Trouble &trouble, const client::Failure &failure);
    void takeRefusal(const client::Failure &failure);
    void land(const ConnectionId &connection);

    const Desk m_desk;
    Parts m_parts;
    Quotation m_quotation;
    QuoteHold m_hold;
    PlaceOrder m_order;
    PriceList m_prices;
    EndMenus *m_menus;
    Draft m_draft;
    std::optional<OnRamp> m_lineBefore; ///< where the line under way led: Esc goes back to it
    std::optional<client::Failure> m_orderRefused; ///< with its offers; until something is changed
    ConnectionId m_ordered; ///< accepted, but not in the picture yet
    QString m_lastProvider;
    QHash<QString, QString> m_ownAccounts; ///< typed for this draft, by provider
    Stage m_stage = Stage::Closed;
    bool m_isBaseOwn = false; ///< the user chose it: it is not lowered behind their back
    bool m_isNameOwn = false;
    bool m_isSettled = false; ///< the line was let go on the map, or the end chosen in the form
    bool m_hasShownPaths = false;
};

} // namespace turbolane::ui
