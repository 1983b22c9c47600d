// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/event.h"
#include "client/failure.h"
#include "domain/disturbance.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace turbolane::ui {

/// What the carrier kept of the past and no list of it tells: read once the carrier is there, then
/// followed. Older pages come when they are asked for.
class HistoryReader final : public QObject {
    Q_OBJECT

public:
    explicit HistoryReader(const Desk &desk, QObject *parent = nullptr);

    bool isRead() const { return m_hasEvents && m_hasDisturbances; }
    /// Why the last question was not answered; none once one is.
    const std::optional<client::Failure> &failure() const { return m_failure; }

    const std::vector<client::Event> &events() const { return m_events; } ///< newest first
    bool eventsGoOn() const { return m_eventsGoOn; }
    const std::vector<Disturbance> &disturbances() const { return m_disturbances; }
    bool disturbancesGoOn() const { return m_disturbancesGoOn; }

    /// Asks for what comes before that, where there is more.
    void readOlder();
    /// After a failure.
    void readAgain();

signals:
    void changed();

private:
    void follow();
    void readEvents();
    void readOlderEvents();
    void readDisturbances();
    void takeLive(const client::Event &event);
    void fail(const client::Failure &failure);

    const Desk m_desk;
    bool m_isLive = false;
    int m_question = 0; ///< an answer to an earlier one says nothing here
    QTimer m_pause; ///< connections change in bursts
    std::vector<client::Event> m_events;
    std::vector<Disturbance> m_disturbances;
    bool m_eventsGoOn = false;
    bool m_disturbancesGoOn = false;
    bool m_hasEvents = false;
    bool m_hasDisturbances = false;
    std::optional<client::Failure> m_failure;
};

} // namespace turbolane::ui
