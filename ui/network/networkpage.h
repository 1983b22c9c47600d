// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/place.h"
#include "ui/connections/connectionmenu.h"
#include "ui/desk.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace turbolane::ui {

class BrowserPanel;
class Button;
class ConnectionDock;
class DrawingFlow;
class DrawingPanel;
class FlightPanel;
class KeyHints;
class Listings;
class MapFeed;
class MapView;
class PathsPanel;
class ReachBook;
class SegmentedChoice;
class Selection;
class Beat;
class TimerBeat;
class Traffic;

/// The first page: browse on the left, place in the middle, decide at the bottom. Drawing a new
/// connection happens here, on the same map.
class NetworkPage final : public QWidget {
    Q_OBJECT

public:
    NetworkPage(const Desk &desk, Selection &selection, Listings &listings,
                QWidget *parent = nullptr);
    ~NetworkPage() override;

    static constexpr int bottomHeight = 288;

    /// For the top bar; other ones after topChanged().
    QStringList trail() const;
    QWidget *controls() const;
    QWidget *primary() const;
    /// What begins a new one, as it can be pressed now; also for the pages beside this.
    QWidget *newButton() const;
    /// For F6.
    QList<QWidget *> panels() const;

    void beginDrawing();
    void putDrawingAside();
    void findOnRamp();
    /// In list and map, whatever was searched for before.
    void showOnRamp(const OnRampId &onRamp);
    void showPort(const PortId &port);
    void showConnection(const ConnectionId &connection);
    void focusTurbo();
    void toggleChartTable();

    Beat &beat();

signals:
    void topChanged();
    /// The chosen connection in full.
    void openWanted();
    void newWanted();
    void scheduleWanted(const turbolane::ConnectionId &connection);
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makePanels();
    void arrange();
    void makeTop();
    void wire();
    void followStage();
    void chooseFirst();
    void act(ConnectionMenu::Act act, const ConnectionId &id);
    void chooseInCity(const PopId &city);

    const Desk m_desk;
    Selection &m_selection;
    Listings &m_listings;
    ReachBook *m_reach;
    Traffic *m_traffic;
    std::unique_ptr<TimerBeat> m_beat; ///< of everything that moves in the dock
    MapView *m_map;
    MapFeed *m_mapFeed = nullptr;
    BrowserPanel *m_browser = nullptr;
    DrawingPanel *m_form = nullptr;
    FlightPanel *m_flight = nullptr;
    PathsPanel *m_paths = nullptr;
    ConnectionDock *m_dock = nullptr;
    DrawingFlow *m_drawing = nullptr;
    QStackedWidget *m_left;
    QStackedWidget *m_bottom;
    SegmentedChoice *m_whose = nullptr;
    KeyHints *m_hints = nullptr;
    Button *m_new = nullptr;
};

} // namespace turbolane::ui
