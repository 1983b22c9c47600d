// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/practiceclock.h"

#include <QTest>

#include <vector>

using namespace turbolane;
using namespace std::chrono_literals;

/// Time is told in milliseconds after the start, real time by hand.
class TestPracticeClock : public QObject {
    Q_OBJECT

private slots:
    void init();
    void goesAsFastAsItIsTold_data();
    void goesAsFastAsItIsTold();
    void aChangeOfSpeedMovesItNowhere();
    void showsNothingThatHasNotBeenDone();
    void whatItWasKeptFromIsLost();
    void leapsFromOneThingToTheNext();
    void doesNotLeapBack();
    void aNewSpeedEndsALeap();
    void saysHowLongToWait_data();
    void saysHowLongToWait();
    void tellsOfChanges();
    void beginsWhereTheBooksEnded();

private:
    std::int64_t shown() const { return (m_clock->now() - m_start).count(); }

    const Instant m_start = *parseInstant("2026-05-12T12:50:00.000Z");
    std::chrono::nanoseconds m_real{0};
    std::unique_ptr<PracticeClock> m_clock;
};

void TestPracticeClock::init()
{
    m_real = 5h;
    m_clock = std::make_unique<PracticeClock>(m_start, [this] { return m_real; });
    QCOMPARE(shown(), 0);
    m_clock->holdAt(m_start + std::chrono::days(400));
}

void TestPracticeClock::goesAsFastAsItIsTold_data()
{
    QTest::addColumn<int>("speed");
    QTest::addColumn<int>("real"); // microseconds
    QTest::addColumn<int>("shown");
    QTest::newRow("paused") << 0 << 5'000'000 << 0;
    QTest::newRow("as real time") << 1 << 5'000'000 << 5'000;
    QTest::newRow("a minute a second") << 60 << 5'000'000 << 300'000;
    QTest::newRow("ten minutes a second") << 600 << 5'000'000 << 3'000'000;
    QTest::newRow("less than it shows") << 1 << 999 << 0;
    QTest::newRow("little becomes much") << 600 << 5 << 3;
}

void TestPracticeClock::goesAsFastAsItIsTold()
{
    QFETCH(const int, speed);
    QFETCH(const int, real);
    m_clock->setSpeed(ClockSpeed(speed));
    QCOMPARE(int(m_clock->speed()), speed);
    m_real += std::chrono::microseconds(real);
    QTEST(int(shown()), "shown");
}

void TestPracticeClock::aChangeOfSpeedMovesItNowhere()
{
    std::int64_t expected = 0; // of nanoseconds: nothing is rounded away at a change
    int before = 1;
    for (const int speed : {600, 1, 60, 0, 600, 0, 1, 60}) {
        m_real += 1'234'567ns; // not looked at in between
        expected += std::int64_t(1'234'567) * before;
        m_clock->setSpeed(ClockSpeed(speed));
        QCOMPARE(shown(), expected / 1'000'000);
        before = speed;
    }
}

void TestPracticeClock::showsNothingThatHasNotBeenDone()
{
    m_clock->holdAt(m_start + 90s);
    m_clock->setSpeed(ClockSpeed::TenMinutes);
    m_real += 10s;
    QCOMPARE(shown(), 90'000);
    m_real += 10s;
    QCOMPARE(shown(), 90'000);
}

void TestPracticeClock::whatItWasKeptFromIsLost()
{
    m_clock->holdAt(m_start + 2s);
    m_real += 10s;
    QCOMPARE(shown(), 2'000);
    m_clock->holdAt(m_start + 60s);
    QCOMPARE(shown(), 2'000);
    m_real += 1s;
    QCOMPARE(shown(), 3'000);
}

void TestPracticeClock::leapsFromOneThingToTheNext()
{
    m_clock->setSpeed(ClockSpeed::Paused);
    m_clock->holdAt(m_start + 10min);
    m_clock->leapTo(m_start + 25min);
    QCOMPARE(shown(), 600'000);
    QVERIFY(m_clock->leapTarget() == m_start + 25min);
    m_clock->holdAt(m_start + 20min);
    QCOMPARE(shown(), 1'200'000);
    m_clock->holdAt(m_start + 60min);
    QCOMPARE(shown(), 1'500'000);
    QVERIFY(!m_clock->leapTarget());
    m_real += 60s;
    QCOMPARE(shown(), 1'500'000); // and it is paused as before
}

void TestPracticeClock::doesNotLeapBack()
{
    m_real += 60s;
    m_clock->leapTo(m_start + 30s);
    QVERIFY(!m_clock->leapTarget());
    QCOMPARE(shown(), 60'000);
}

void TestPracticeClock::aNewSpeedEndsALeap()
{
    m_clock->holdAt(m_start + 10min);
    m_clock->leapTo(m_start + 25min);
    m_clock->setSpeed(ClockSpeed::Real);
    m_clock->holdAt(m_start + 20min);
    m_real += 1s;
    QCOMPARE(shown(), 601'000);
    QVERIFY(!m_clock->leapTarget());
}

void TestPracticeClock::saysHowLongToWait_data()
{
    QTest::addColumn<int>("speed");
    QTest::addColumn<int>("then"); // in milliseconds
    QTest::addColumn<int>("wait"); // the same; -1: for ever
    QTest::newRow("real time") << 1 << 5'000 << 5'000;
    QTest::newRow("a minute a second") << 60 << 60'000 << 1'000;
    QTest::newRow("never too early") << 600 << 601 << 2;
    QTest::newRow("paused") << 0 << 5'000 << -1;
    QTest::newRow("it is now") << 1 << 0 << 0;
    QTest::newRow("it was, paused") << 0 << -5'000 << 0;
}

void TestPracticeClock::saysHowLongToWait()
{
    QFETCH(const int, speed);
    QFETCH(const int, then);
    m_clock->setSpeed(ClockSpeed(speed));
    const auto wait = m_clock->waitFor(m_start + Millis(then));
    QTEST(wait ? int(wait->count()) : -1, "wait");
    m_clock->leapTo(m_start + 60s);
    if (then < 60'000)
        QVERIFY(m_clock->waitFor(m_start + Millis(then)) == Millis(0));
}

void TestPracticeClock::tellsOfChanges()
{
    int told = 0;
    m_clock->onChange([&told] { ++told; });
    m_clock->setSpeed(ClockSpeed::Minute);
    m_clock->leapTo(m_start + 60s);
    QCOMPARE(told, 2);
    m_clock->onChange({});
    m_clock->setSpeed(ClockSpeed::Real);
    QCOMPARE(told, 2);
}

void TestPracticeClock::beginsWhereTheBooksEnded()
{
    m_real += 1s;
    m_clock->begin(m_start - 30min);
    m_real += 1s;
    QCOMPARE(shown(), -1'800'000); // until it is let go
    m_clock->holdAt(m_start);
    m_real += 1s;
    QCOMPARE(shown(), -1'799'000);
}

QTEST_APPLESS_MAIN(TestPracticeClock)
#include "tst_practiceclock.moc"
