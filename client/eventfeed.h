// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/event.h"
#include "client/failure.h"

#include <QObject>

#include <cstdint>

namespace turbolane::client {

/// The one way news of a carrier come in. Every event after the number that was asked for, in
/// order and once, however often the stream behind it breaks.
class EventFeed : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Stopped,
        Connecting,
        Live,
        Waiting, ///< until it tries again; see retryIn()
    };

    /// Delivers what comes after this number. Starts, or starts anew.
    virtual void resume(EventNumber after) = 0;
    virtual void stop() = 0;
    virtual State state() const = 0;
    /// In state Waiting: how long until the next try; else zero.
    virtual Millis retryIn() const = 0;
    /// Tries now instead of when the pause is over.
    virtual void retryNow() = 0;

signals:
    void arrived(const turbolane::client::Event &event);
    void stateChanged();
    /// The thread is lost: events were missed or cannot be read. The feed has stopped; read
    /// everything again, then resume().
    void lostTrack();
    /// The carrier does not let us in (Unauthorised, Untrusted, ...). The feed goes on trying.
    void refused(const turbolane::client::Failure &failure);
};

} // namespace turbolane::client
