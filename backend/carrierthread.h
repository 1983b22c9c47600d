// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/carrier.h"
#include "domain/practiceclock.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace turbolane::backend {

/// A carrier on a thread of its own: one queue of commands, one timer for what is due, one for the
/// sign of life. Everything of the carrier happens on that thread.
class CarrierThread final : public QObject {
    Q_OBJECT

public:
    using Publish = std::function<void(const std::vector<Event> &)>;

    CarrierThread(const Clock &clock, const EventEncoder &encoder);
    /// Goes ahead of a practice clock: it never shows more than has been done.
    CarrierThread(PracticeClock &clock, const EventEncoder &encoder);
    /// Stops.
    ~CarrierThread() override;

    /// Blocks until the carrier is open. Publish is called on its thread.
    Result<Done> start(const Carrier::Settings &settings, Publish publish);
    /// Runs what is queued, then closes the carrier. Blocks.
    void stop();

    /// From any thread. What arrives while a transaction runs shares the next one.
    void enqueue(Command command);

    /// Null while it is not started; for its thread, or for setting up before commands arrive.
    Carrier *carrier() { return m_carrier.get(); }

    /// From any thread, and known where the clock is one to practise with: when the carrier will do
    /// something that anybody would notice.
    std::optional<Instant> nextEvent() const;

private:
    CarrierThread(const Clock &clock, PracticeClock *practice, const EventEncoder &encoder);
    void runQueued();
    void wakeWhenDue();
    void wakeInPractice();
    void sleep(Millis wait);

    const Clock &m_clock;
    PracticeClock *const m_practice; ///< the same, where it is one to practise with
    const EventEncoder &m_encoder;
    std::atomic<Instant> m_nextEvent = Instant::max();
    QThread m_thread;
    QTimer m_due{this};
    QTimer m_alive{this};
    std::unique_ptr<Carrier> m_carrier;
    QMutex m_mutex;
    std::vector<Command> m_queue; ///< guarded
};

} // namespace turbolane::backend
