// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"
#include "ui/kit/card.h"

#include "domain/ids.h"

#include <QTimer>

namespace turbolane {
struct Order;
}

namespace turbolane::ui {

class Badge;
class Button;
class Label;
class RefusalBox;
class StepList;

/// The flight record of an order, live: who holds which step, how long it takes and usually takes.
/// Told by the Portfolio alone; closing it stops nothing.
class FlightPanel final : public Surface {
    Q_OBJECT

public:
    explicit FlightPanel(const Desk &desk, QWidget *parent = nullptr);

    void follow(const OrderId &order, const ConnectionId &connection);
    bool isFlying() const { return m_beat.isActive(); }

signals:
    /// The connection is in service.
    void landed(const turbolane::ConnectionId &connection);
    void crashed(const QString &what);
    void closePressed();
    void backPressed(); ///< to the form, after a failure

private:
    void addHeader(QLayout &column);
    void addFooter(QLayout &column);
    void refresh();
    void showSteps(const Order &order);
    void showEnds();
    void end(const Order &order);

    const Desk m_desk;
    OrderId m_order;
    ConnectionId m_connection;
    QTimer m_beat;
    Label *m_title;
    Badge *m_badge;
    Label *m_ends;
    StepList *m_steps;
    Label *m_number;
    Label *m_note;
    RefusalBox *m_refusal;
    Button *m_back;
    Button *m_close;
};

} // namespace turbolane::ui
