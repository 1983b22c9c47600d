// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/telemetrypicture.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace turbolane {
class Clock;
}

namespace turbolane::client {

class CarrierClient;
class TelemetryJob;

/// Follows one connection's traffic: reads the last day once, then what came since, in turns.
/// Two series are kept, a coarse one of the day and a fine one of the last minutes; each is
/// continued from its own last sample, so a lost answer leaves no hole.
class TelemetryWatch final : public QObject {
    Q_OBJECT

public:
    /// clock: the carrier's, since samples are asked for by its time.
    TelemetryWatch(CarrierClient &client, const Clock &clock);
    ~TelemetryWatch() override;

    void follow(const ConnectionId &connection);
    void every(Millis interval);
    void pause();
    const TelemetryPicture &picture() const { return m_picture; }

signals:
    void grown();

private:
    void takeTurn();
    void continueSeries(std::vector<TelemetrySample> *series, Seconds step, Seconds kept,
                        QPointer<TelemetryJob> *job);
    void abandonAll();

    CarrierClient &m_client;
    const Clock &m_clock;
    TelemetryPicture m_picture;
    QPointer<TelemetryJob> m_dayJob;
    QPointer<TelemetryJob> m_recentJob;
    QTimer m_turn;
};

} // namespace turbolane::client
