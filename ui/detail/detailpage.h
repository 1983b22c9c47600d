// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/charges.h"
#include "domain/connection.h"
#include "ui/connections/connectionmenu.h"
#include "ui/desk.h"
#include "ui/detail/servicereader.h"
#include "ui/kit/card.h"
#include "ui/plans/pricelist.h"

#include <memory>

namespace turbolane::client {
struct PortfolioChange;
}

namespace turbolane::ui {

class Beat;
class EmptyState;
struct DetailSight;

/// One connection in full. Esc and Alt+Left lead back to the list, F2 renames it.
class DetailPage final : public Surface {
    Q_OBJECT

public:
    /// beat: of everything that moves in the window.
    DetailPage(const Desk &desk, Beat &beat, QWidget *parent = nullptr);
    ~DetailPage() override;

    void show(const ConnectionId &connection);
    const ConnectionId &shown() const { return m_connection; }
    using Surface::show;
    /// Its name, for the way here; empty where there is none.
    QString title() const;
    void focusTurbo();
    void toggleTable();

signals:
    void backWanted();
    void mapWanted();
    void scheduleWanted();
    void eventsWanted(); ///< all of them
    void titleChanged();
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Parts;

    void arrange();
    QWidget *mainColumn();
    QWidget *sideColumn();
    void wire();
    void wireKeys();
    void follow(const client::PortfolioChange &change);
    void followLook();
    void refresh();
    DetailSight sightOf(const Connection &connection) const;
    void tell(const DetailSight &sight);
    void showInstead();
    const Connection *connection() const;
    std::optional<TelemetrySample> latest(const Connection &connection) const;
    void openMenu(const QWidget &button);
    void act(ConnectionMenu::Act act);

    const Desk m_desk;
    ConnectionId m_connection;
    ServiceReader m_service;
    PriceList m_prices;
    std::unique_ptr<Parts> m_parts;
    QString m_title;
    QString m_instead; ///< what the page says where there is no connection
};

} // namespace turbolane::ui
