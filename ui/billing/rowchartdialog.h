// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/charges.h"
#include "ui/desk.h"

#include <QDialog>
#include <QPointer>
#include <QTimeZone>

namespace turbolane::client {
class TelemetryJob;
}

namespace turbolane::ui {

class Button;
class Label;
class ThroughputChart;

/// What a connection carried while a usage row was counted, with as much time on either side. Of a
/// boost the row's time is shaded.
class RowChartDialog final : public QDialog {
    Q_OBJECT

public:
    /// zone: of the account, by whose clock the row was cut.
    RowChartDialog(const Desk &desk, const UsageRow &row, const QTimeZone &zone,
                   QWidget *parent = nullptr);
    ~RowChartDialog() override;

    /// An hour at least, and nothing that has not been yet.
    static Interval timeAround(const UsageRow &row, Instant now);

private:
    void arrange();
    void ask();
    void tellFailure(const client::Failure &failure);
    QString nameOfConnection() const;

    const Desk m_desk;
    const UsageRow m_row;
    const QTimeZone m_zone;
    const Interval m_time;
    QPointer<client::TelemetryJob> m_job;
    ThroughputChart *m_chart;
    Label *m_trouble;
    Button *m_again;
};

} // namespace turbolane::ui
