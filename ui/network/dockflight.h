// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"

#include <QTimer>
#include <QWidget>

namespace turbolane {
class Clock;
}

namespace turbolane::ui {

class Label;
class StepList;

/// The flight record of an order that is under way, or of one that failed, where the figures of a
/// connection will stand.
class DockFlight final : public QWidget {
    Q_OBJECT

public:
    explicit DockFlight(const Clock &carrierClock, QWidget *parent = nullptr);

    /// subject: the connection's name, for what is said about a failure.
    void tell(const Order &order, const QString &subject);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    const Clock &m_carrierClock;
    Order m_order;
    Label *m_title;
    Label *m_number;
    StepList *m_steps;
    Label *m_failure;
    QTimer m_tick; ///< running times go on between the carrier's words
};

} // namespace turbolane::ui
