// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/ids.h"
#include "ui/desk.h"
#include "ui/kit/card.h"

namespace turbolane::ui {

class Button;
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

private:
    QWidget *content();
    void refresh();
    void openChange();
    void openEnd();

    const Desk m_desk;
    ConnectionId m_connection;
    Label *m_title;
    Label *m_ends;
    FactGrid *m_facts;
    NameEditor *m_name;
    Button *m_change;
    Button *m_end;
    FlightLog *m_flights;
    QWidget *m_content;
};

} // namespace turbolane::ui
