// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/ids.h"
#include "ui/desk.h"
#include "ui/kit/card.h"

namespace turbolane {
struct Connection;
} // namespace turbolane

namespace turbolane::ui {

class Badge;
class Button;
class EmptyState;
class FactGrid;
class FlightLog;
class Label;
class NameEditor;

/// Everything about the chosen connection, beside the table: facts, name, changes, its orders.
class ConnectionColumn final : public Surface {
    Q_OBJECT

public:
    explicit ConnectionColumn(const Desk &desk, QWidget *parent = nullptr);

    void show(const ConnectionId &connection);
    /// Tells its cost first; nothing where it cannot be ended.
    void askToEnd();
    void editName();

signals:
    void onMapWanted();
    void openWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *content();
    void refresh();
    void showFacts(const Connection &connection);
    void showActs(const Connection &connection);
    bool isLost() const;
    void openChange();

    const Desk m_desk;
    ConnectionId m_connection;
    Label *m_title;
    Badge *m_state;
    Label *m_ends;
    FactGrid *m_facts;
    NameEditor *m_name;
    Button *m_open;
    Button *m_map;
    Button *m_change;
    Button *m_end;
    FlightLog *m_flights;
    QWidget *m_content;
    EmptyState *m_none;
};

} // namespace turbolane::ui
