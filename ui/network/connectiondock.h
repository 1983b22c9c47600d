// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connections/connectionmenu.h"
#include "ui/desk.h"
#include "ui/detail/availabilityreader.h"
#include "ui/plans/pricelist.h"
#include "ui/turbo/boostflow.h"

#include <QWidget>

class QStackedWidget;

namespace turbolane::client {
class Picture;
struct PortfolioChange;
} // namespace turbolane::client

namespace turbolane::ui {

class DockFacts;
class DockFlight;
class EmptyState;
class Hairline;
class Selection;
class ThroughputChart;

/// The chosen connection at the bottom of the map: what it is, what it carries, and Turbo. Where
/// there is not enough room the figures in the middle go first.
class ConnectionDock final : public QWidget {
    Q_OBJECT

public:
    static constexpr int dockHeight = 288;

    /// All of it outlives the dock.
    ConnectionDock(const Desk &desk, const Selection &selection, Beat &beat,
                   QWidget *parent = nullptr);
    ~ConnectionDock() override;

    /// T: the button, or the hours while it cannot be pressed.
    void focusTurbo();
    /// The figures in rows, or as a chart again; where they are shown at all.
    void toggleTable();
    TurboPanel &turbo() const { return *m_turbo; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The one that is shown, in full.
    void openWanted();
    void newWanted();
    void scheduleWanted(const turbolane::ConnectionId &connection);
    /// Nothing was asked of the carrier yet: say what it costs, and ask.
    void actWanted(turbolane::ui::ConnectionMenu::Act act,
                   const turbolane::ConnectionId &connection);
    /// For the status label and screen readers.
    void announced(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void chooseConnection();
    void follow(const client::PortfolioChange &change);
    void refresh();
    void refreshMiddle(const Connection &connection);
    void refreshFigures(const Connection &connection);
    ThroughputChart &chart();
    void showEmpty();
    void makeRoom();
    void openMenu(const QWidget &button);
    std::optional<TelemetrySample> latest(const Connection &connection) const;
    bool isLost() const;

    const Desk m_desk;
    const Selection &m_selection;
    ConnectionId m_connection;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QString m_emptyTitle;
    QWidget *m_filled;
    DockFacts *m_facts;
    QWidget *m_middle;
    QStackedWidget *m_figures;
    DockFlight *m_flight;
    ThroughputChart *m_chart = nullptr; ///< made when the first connection is shown
    TurboPanel *m_turbo;
    BoostFlow m_flow;
    PriceList m_prices;
    AvailabilityReader m_served;
};

} // namespace turbolane::ui
