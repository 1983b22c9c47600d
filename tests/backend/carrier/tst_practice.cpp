// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/carrierthread.h"
#include "tests/support/plainencoder.h"
#include "tests/support/smallworld.h"

#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace turbolane;
using namespace turbolane::backend;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 20'000;

/// A carrier on its thread that practises, over books that outlive it.
struct House {
    void open()
    {
        const Carrier::Settings settings{.dataDirectory = directory.path(),
                                         .stepTimes = StepTimes::Demo,
                                         .places = backend::tests::smallWorld,
                                         .wrap = {},
                                         .practises = true};
        thread = std::make_unique<CarrierThread>(clock, encoder);
        require(bool(thread->start(settings, [](const std::vector<Event> &) {})), "it starts");
    }

    /// What it says on the carrier's thread.
    template <typename Answer>
    Answer ask(const std::function<Answer(Services &)> &question)
    {
        std::optional<Answer> answer;
        std::binary_semaphore done(0);
        thread->enqueue({.run =
                             [&] {
                                 answer = question(thread->carrier()->services());
                                 return true;
                             },
                         .answered = [&](bool) { done.release(); }});
        done.acquire();
        return *answer;
    }

    Connection connection()
    {
        return ask<Connection>([](Services &s) { return s.inventory.connections().front(); });
    }
    Boost boost(const BoostId &id)
    {
        return ask<Boost>([&](Services &s) { return *s.inventory.boost(id); });
    }
    void add()
    {
        ask<bool>([](Services &s) {
            return bool(s.orders.add({.name = "seq",
                                      .port = PortId("port-iad"),
                                      .onRamp = OnRampId("iad-cloud"),
                                      .base = Bandwidth::gbps(1),
                                      .turbo = Bandwidth::gbps(10),
                                      .vlan = {},
                                      .mostHourly = {},
                                      .externalId = {}}));
        });
    }
    BoostId press(Seconds duration)
    {
        const ConnectionId id = connection().id;
        return ask<BoostId>([&](Services &s) {
            return s.boosts
                .start(
                    {.connection = id, .to = Bandwidth::gbps(10), .duration = duration, .most = {}})
                ->id;
        });
    }

    QTemporaryDir directory;
    PracticeClock clock{*parseInstant("2026-05-12T12:50:00.000Z")};
    backend::tests::PlainEncoder encoder;
    std::unique_ptr<CarrierThread> thread;
};

} // namespace

/// What a carrier does while its clock runs fast, stands still or leaps.
class TestPractice : public QObject {
    Q_OBJECT

private slots:
    void init();
    void atAnySpeedABoostEndsWhenItWasShownTo();
    void aLeapGoesToTheNextEvent();
    void aPauseStopsEverything();
    void noLeapIsAnOutage();
    void timeStandsStillWhileItIsClosed();

private:
    bool isInService() { return m_house->connection().state == ProductState::Active; }

    std::unique_ptr<House> m_house;
};

void TestPractice::init()
{
    m_house = std::make_unique<House>();
    m_house->open();
    m_house->add();
    m_house->clock.setSpeed(ClockSpeed::Minute);
    QTRY_VERIFY_WITH_TIMEOUT(isInService(), patienceMs);
}

void TestPractice::atAnySpeedABoostEndsWhenItWasShownTo()
{
    m_house->clock.setSpeed(ClockSpeed::TenMinutes);
    const BoostId id = m_house->press(1h);
    const Instant end = m_house->boost(id).endsAt;
    QTRY_VERIFY_WITH_TIMEOUT(isTerminal(m_house->boost(id).state), patienceMs);
    const Boost boost = m_house->boost(id);
    QCOMPARE(boost.state, BoostState::Ended);
    QVERIFY(boost.endsAt == end);
    QVERIFY(boost.endedAt.has_value());
    // Going back is work of a second or two; it began on the instant.
    QVERIFY2(*boost.endedAt >= end && *boost.endedAt <= end + 3s, text(*boost.endedAt).c_str());
}

void TestPractice::aLeapGoesToTheNextEvent()
{
    m_house->clock.setSpeed(ClockSpeed::Paused);
    const BoostId id = m_house->press(4h);
    for (int leap = 0; leap < 20 && m_house->boost(id).state != BoostState::Active; ++leap) {
        const auto next = m_house->thread->nextEvent();
        QVERIFY(next.has_value());
        m_house->clock.leapTo(*next);
        QTRY_VERIFY_WITH_TIMEOUT(m_house->clock.now() == *next, patienceMs);
    }
    const Boost boost = m_house->boost(id);
    QCOMPARE(boost.state, BoostState::Active);
    QTRY_VERIFY_WITH_TIMEOUT(m_house->thread->nextEvent() == boost.endsAt, patienceMs);
    m_house->clock.leapTo(boost.endsAt);
    QTRY_VERIFY_WITH_TIMEOUT(m_house->boost(id).state == BoostState::Reverting, patienceMs);
    QVERIFY(m_house->clock.now() == boost.endsAt);
}

void TestPractice::aPauseStopsEverything()
{
    m_house->clock.setSpeed(ClockSpeed::Paused);
    const Instant now = m_house->clock.now();
    const BoostId id = m_house->press(1h);
    for (int question = 0; question < 20; ++question)
        QCOMPARE(m_house->boost(id).state, BoostState::Activating);
    QVERIFY(m_house->clock.now() == now);
}

void TestPractice::noLeapIsAnOutage()
{
    const Instant target = m_house->clock.now() + std::chrono::days(3);
    m_house->clock.leapTo(target);
    QTRY_VERIFY_WITH_TIMEOUT(m_house->clock.now() >= target, patienceMs);
    const auto outages = m_house->ask<std::size_t>(
        [&](Services &) { return m_house->thread->carrier()->store().charges.outages().size(); });
    QCOMPARE(outages, std::size_t(0));
}

void TestPractice::timeStandsStillWhileItIsClosed()
{
    m_house->clock.setSpeed(ClockSpeed::TenMinutes);
    m_house->thread.reset();
    const Instant closed = m_house->clock.now();
    m_house->open();
    m_house->clock.setSpeed(ClockSpeed::Paused);
    QVERIFY(isInService());
    const auto outages = m_house->ask<std::size_t>(
        [&](Services &) { return m_house->thread->carrier()->store().charges.outages().size(); });
    QCOMPARE(outages, std::size_t(0));
    QVERIFY(m_house->clock.now() >= closed);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
