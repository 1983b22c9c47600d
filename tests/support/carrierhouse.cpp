// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/carrierhouse.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace turbolane::backend::tests {

namespace {

/// In memory where the machine has such a place: a test commits thousands of times, and what a
/// commit means to a disk is tested elsewhere.
QString quickPlace()
{
    const QFileInfo shared(QStringLiteral("/dev/shm"));
    return (shared.isWritable() ? shared.filePath() : QDir::tempPath())
        + QStringLiteral("/turbolane-XXXXXX");
}

} // namespace

CarrierHouse::CarrierHouse(StepTimes times, std::uint64_t seed)
    : m_directory(quickPlace())
    , m_clock(*parseInstant("2026-05-12T10:00:00.250Z"))
    , m_settings{.dataDirectory = m_directory.path(),
                 .stepTimes = times,
                 .seed = seed,
                 .places = smallWorld,
                 .wrap = {}}
{
    start();
}

void CarrierHouse::start()
{
    auto opened = Carrier::open(m_settings, m_clock, m_encoder);
    require(bool(opened), "the house opens");
    m_carrier = std::move(*opened);
    m_carrier->onEvents([this](const std::vector<Event> &events) {
        m_published.insert(m_published.end(), events.begin(), events.end());
    });
}

void CarrierHouse::kill()
{
    m_carrier.reset();
}

void CarrierHouse::dieAfterCommits(int commits)
{
    m_carrier->store().database().dieAfterCommits(commits);
}

bool CarrierHouse::isDead()
{
    return m_carrier->store().database().isDead();
}

void CarrierHouse::pass(Millis time)
{
    // Each one is a write: only the last of a long time matter, and that it never pauses.
    constexpr Seconds signsOfLife{2};
    const Instant end = m_clock.now() + time;
    while (m_clock.now() < end && !isDead()) {
        const Instant now = m_clock.now();
        Instant next = std::min(end, std::max(now + Millis(1), m_carrier->nextDue().value_or(end)));
        const Instant second = floorToSecond(now) + Seconds(1);
        if (end - now <= signsOfLife || time <= signsOfLife * 30)
            next = std::min(next, second);
        else
            next = std::min(
                {next, now + m_settings.longestPause, std::max(second, end - signsOfLife)});
        m_clock.set(next);
        if (const auto due = m_carrier->nextDue(); due && *due <= next)
            m_carrier->run({});
        if (!isDead())
            m_carrier->stillAlive();
    }
}

void CarrierHouse::jump(Millis time)
{
    m_clock.advance(time);
    m_carrier->stillAlive();
    if (const auto due = m_carrier->nextDue(); due && *due <= m_clock.now())
        m_carrier->run({});
}

} // namespace turbolane::backend::tests
