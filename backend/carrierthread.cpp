// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/carrierthread.h"

#include "backend/http/opensslthread.h"

#include <QMutexLocker>

#include <algorithm>
#include <utility>

namespace turbolane::backend {

namespace {

constexpr Millis signOfLife{1'000};

} // namespace

CarrierThread::CarrierThread(const Clock &clock, const EventEncoder &encoder)
    : m_clock(clock)
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
            m_alive.start();
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
    m_carrier->run(std::move(commands));
    wakeWhenDue();
}

void CarrierThread::wakeWhenDue()
{
    const auto due = m_carrier->nextDue();
    if (!due)
        return;
    // At most an hour ahead: an interval is an int of milliseconds.
    const Millis wait = std::clamp(*due - m_clock.now(), Millis(0), Millis(3'600'000));
    m_due.start(int(wait.count()));
}

} // namespace turbolane::backend
