// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/carrierthread.h"

#include "backend/http/opensslthread.h"

#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

constexpr Millis signOfLife{1'000};
constexpr Millis longestSleep{3'600'000}; ///< an interval is an int of milliseconds
/// On a leap meters are read as rarely as they can be without work piling up.
constexpr Seconds leapStep{3'600};

} // namespace

CarrierThread::CarrierThread(const Clock &clock, const EventEncoder &encoder)
    : CarrierThread(clock, nullptr, encoder)
{ }

CarrierThread::CarrierThread(PracticeClock &clock, const EventEncoder &encoder)
    : CarrierThread(clock, &clock, encoder)
{ }

CarrierThread::CarrierThread(const Clock &clock, PracticeClock *practice,
                             const EventEncoder &encoder)
    : m_clock(clock)
    , m_practice(practice)
    , m_encoder(encoder)
{
    m_thread.setObjectName(QStringLiteral("carrier"));
    http::freesOpenSslAtItsEnd(m_thread);
    m_due.setSingleShot(true);
    m_due.setTimerType(Qt::PreciseTimer);
    connect(&m_due, &QTimer::timeout, this, &CarrierThread::runQueued);
    m_alive.setInterval(signOfLife);
    connect(&m_alive, &QTimer::timeout, this, [this] {
        m_carrier->stillAlive();
        wakeWhenDue(); // the system's clock may have been set
    });
}

CarrierThread::~CarrierThread()
{
    stop();
}

Result<Done> CarrierThread::start(const Carrier::Settings &settings, Publish publish)
{
    moveToThread(&m_thread);
    m_thread.start();
    Result<Done> started = Done{};
    QMetaObject::invokeMethod(
        this,
        [&] {
            auto opened = Carrier::open(settings, m_clock, m_encoder);
            if (!opened) {
                started = opened.error();
                return;
            }
            m_carrier = std::move(*opened);
            m_carrier->onEvents(std::move(publish));
            m_carrier->datapath().onNews([this] {
                QMetaObject::invokeMethod(this, &CarrierThread::runQueued, Qt::QueuedConnection);
            });
            m_alive.start();
            if (m_practice != nullptr)
                m_practice->onChange([this] {
                    QMetaObject::invokeMethod(this, &CarrierThread::wakeWhenDue,
                                              Qt::QueuedConnection);
                });
            wakeWhenDue();
        },
        Qt::BlockingQueuedConnection);
    if (!started)
        stop();
    return started;
}

void CarrierThread::stop()
{
    if (!m_thread.isRunning())
        return;
    if (m_practice != nullptr)
        m_practice->onChange({});
    QThread *const here = QThread::currentThread();
    QMetaObject::invokeMethod(
        this,
        [this, here] {
            m_due.stop();
            m_alive.stop();
            if (m_carrier) {
                runQueued();
                m_due.stop();
                m_carrier->stillAlive();
                m_carrier.reset();
            }
            moveToThread(here);
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CarrierThread::enqueue(Command command)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.push_back(std::move(command));
    if (m_queue.size() == 1)
        QMetaObject::invokeMethod(this, &CarrierThread::runQueued, Qt::QueuedConnection);
}

void CarrierThread::runQueued()
{
    std::vector<Command> commands;
    {
        const QMutexLocker lock(&m_mutex);
        commands = std::exchange(m_queue, {});
    }
    if (!m_carrier)
        return;
    if (m_practice != nullptr)
        m_practice->holdAt(m_practice->now()); // what is decided now may be due in a second of it
    m_carrier->run(std::move(commands));
    wakeWhenDue();
}

void CarrierThread::wakeWhenDue()
{
    if (!m_carrier)
        return; // a change of speed that was on its way when it closed
    if (m_practice != nullptr)
        return wakeInPractice();
    if (const auto due = m_carrier->nextDue())
        sleep(*due - m_clock.now());
}

/// The clock is let go as far as the next thing to do, and no further.
void CarrierThread::wakeInPractice()
{
    const auto event = m_carrier->nextEvent();
    m_nextEvent = event.value_or(Instant::max());
    const Instant now = m_practice->now();
    Instant next = now + leapStep;
    if (const auto target = m_practice->leapTarget())
        next = std::min({next, *target, event.value_or(next)});
    else
        next = std::min(next, m_carrier->nextDue().value_or(next));
    m_practice->holdAt(next);
    if (const auto wait = m_practice->waitFor(next))
        sleep(*wait);
    else
        m_due.stop();
}

void CarrierThread::sleep(Millis wait)
{
    m_due.start(int(std::clamp(wait, Millis(0), longestSleep).count()));
}

std::optional<Instant> CarrierThread::nextEvent() const
{
    const Instant next = m_nextEvent;
    return next == Instant::max() ? std::nullopt : std::optional(next);
}

} // namespace turbolane::backend
