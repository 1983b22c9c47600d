// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/order.h"
#include "domain/port.h"
#include "ui/desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace turbolane::client {
class ApiJob;
struct Failure;
} // namespace turbolane::client

namespace turbolane::ui {

class Badge;
class Button;
class FactGrid;
class Label;
class RefusalBox;
class StepList;

/// One port in full, with the steps of an order that is under way, and how it is given back.
class PortView final : public QWidget {
    Q_OBJECT

public:
    explicit PortView(const Desk &desk, QWidget *parent = nullptr);

    void show(const PortId &port);
    void refresh();

private:
    void nameAll();
    void arrangeAll();
    void showOrder(const Port &port);
    void showGivingBack(const Port &port);
    QString whyKept(const Port &port) const;
    void giveBack();
    void refuse(const client::Failure &failure);

    const Desk m_desk;
    PortId m_port;
    QTimer m_beat; ///< while an order is under way: its times go on
    QPointer<client::ApiJob> m_job;
    Label *m_name;
    Badge *m_state;
    Label *m_place;
    FactGrid *m_facts;
    StepList *m_steps;
    RefusalBox *m_refusal;
    Label *m_note;
    Button *m_giveBack;
};

} // namespace turbolane::ui
