// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/charges.h"
#include "domain/connection.h"
#include "ui/desk.h"

#include <QDialog>

namespace turbolane::ui {

class Button;
class Label;
class PlaceOrder;

/// Ending a connection: its cost is told first, then its end is asked for once.
class EndDialog final : public QDialog {
    Q_OBJECT

public:
    EndDialog(const Desk &desk, const Connection &connection, QWidget *parent = nullptr);

private:
    void askForCost();
    void tellCost(const TerminationCost &cost);
    void refuse(const QString &why);
    void end();

    const Desk m_desk;
    const Connection m_connection;
    PlaceOrder *m_order;
    Label *m_text;
    Label *m_refusal;
    Button *m_end;
};

} // namespace turbolane::ui
