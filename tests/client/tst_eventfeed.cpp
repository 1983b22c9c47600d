// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/httpeventfeed.h"
#include "client/session.h"
#include "tests/client/support/misbehavingserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FeedPace quick{.silence = 20s, .pauses = {0ms}, .largestEvent = 4'096};

QByteArray boost(qint64 number)
{
    return frame(number, "turbolane.boost.changed", golden("boost.json"));
}

} // namespace

class TestEventFeed : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_certificate = makeCertificate("a carrier"); }
    void init()
    {
        m_server = std::make_unique<MisbehavingServer>(m_certificate);
        m_session = std::make_unique<Session>(m_server->profile());
        follow(quick);
    }
    void cleanup()
    {
        m_feed.reset();
        m_session.reset();
        m_server.reset();
    }

    void eventsComeInOrderAndOnce_data();
    void eventsComeInOrderAndOnce();
    void itAsksForWhatComesAfterTheLast();
    void halfAFrameWaitsForItsOtherHalf();
    void whatCannotBeFollowedLosesTrack_data();
    void whatCannotBeFollowedLosesTrack();
    void aBrokenStreamIsResumedAfterTheLastEvent();
    void aSilentStreamIsGivenUp();
    void aSignOfLifeKeepsItLive();
    void aCarrierThatRefusesIsToldAndAskedAgain_data();
    void aCarrierThatRefusesIsToldAndAskedAgain();
    void pausesGrowUntilNewsComeIn();
    void stoppedMeansStopped();
    void itMayBeStoppedByWhoHearsIt();
    void withoutAnAddressItWaits();

private:
    void follow(const FeedPace &pace)
    {
        m_feed = std::make_unique<HttpEventFeed>(*m_session, pace);
        m_numbers.clear();
        m_lost = 0;
        connect(m_feed.get(), &EventFeed::arrived, this,
                [this](const Event &event) { m_numbers.append(event.number); });
        connect(m_feed.get(), &EventFeed::lostTrack, this, [this] { ++m_lost; });
    }
    QByteArray lastId(qsizetype request) const
    {
        return m_server->heard().at(request).headers.value("last-event-id");
    }

    Certificate m_certificate;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HttpEventFeed> m_feed;
    QList<qint64> m_numbers;
    int m_lost = 0;
};

void TestEventFeed::eventsComeInOrderAndOnce_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("in order") << boost(8) + boost(9) << QList<qint64>{8, 9};
    QTest::newRow("told twice") << boost(8) + boost(8) + boost(9) << QList<qint64>{8, 9};
    QTest::newRow("told before we asked")
        << boost(6) + boost(7) + boost(8) + boost(9) << QList<qint64>{8, 9};
    QTest::newRow("of an unknown type") << frame(8, "x.y", "{}") + boost(9) << QList<qint64>{8, 9};
    QTest::newRow("with signs of life between")
        << ": hello\n\n" + boost(8) + ": still here\n\n" + boost(9) << QList<qint64>{8, 9};
}

void TestEventFeed::eventsComeInOrderAndOnce()
{
    QFETCH(QByteArray, frames);
    QFETCH(QList<qint64>, expected);
    m_server->play({stream(frames)});
    m_feed->resume(7);
    QVERIFY(m_feed->state() == EventFeed::State::Connecting);
    QTRY_COMPARE(m_numbers, expected);
    QVERIFY(m_feed->state() == EventFeed::State::Live);
    QCOMPARE(m_lost, 0);
}

void TestEventFeed::itAsksForWhatComesAfterTheLast()
{
    m_server->play({stream({})});
    m_feed->resume(4'711);
    QTRY_VERIFY(m_feed->state() == EventFeed::State::Live);
    QCOMPARE(m_server->heard().first().target, QByteArray("/carriers/one/naas/v1/events"));
    QCOMPARE(lastId(0), QByteArray("4711"));
    QCOMPARE(m_server->heard().first().headers.value("authorization"),
             QByteArray("Bearer a-token"));
}

void TestEventFeed::halfAFrameWaitsForItsOtherHalf()
{
    const QByteArray whole = boost(8);
    m_server->play({stream(boost(7) + whole.left(40))});
    m_feed->resume(6);
    QTRY_COMPARE(m_numbers, QList<qint64>{7});
    m_server->say(whole.mid(40));
    QTRY_COMPARE(m_numbers, (QList<qint64>{7, 8}));
}

void TestEventFeed::whatCannotBeFollowedLosesTrack_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<QList<qint64>>("before");
    QTest::newRow("a gap") << boost(8) + boost(10) << QList<qint64>{8};
    QTest::newRow("no number") << boost(8) + "data: {}\n\n" << QList<qint64>{8};
    QTest::newRow("no JSON") << boost(8) + "id: 9\ndata: {\n\n" << QList<qint64>{8};
    QTest::newRow("half a thing") << boost(8)
            + frame(9, "turbolane.boost.changed", "{\"id\":\"b-1\"}")
                                  << QList<qint64>{8};
    QTest::newRow("a huge one") << boost(8) + "id: 9\ndata: " + QByteArray(9'000, 'x')
                                << QList<qint64>{8};
}

void TestEventFeed::whatCannotBeFollowedLosesTrack()
{
    QFETCH(QByteArray, frames);
    QFETCH(QList<qint64>, before);
    m_server->play({stream(frames)});
    m_feed->resume(7);
    QTRY_COMPARE(m_lost, 1);
    QCOMPARE(m_numbers, before);
    QVERIFY(m_feed->state() == EventFeed::State::Stopped);
    m_feed->resume(10);
    QTRY_VERIFY(m_server->heard().size() == 2);
    QCOMPARE(lastId(1), QByteArray("10"));
}

void TestEventFeed::aBrokenStreamIsResumedAfterTheLastEvent()
{
    m_server->play({brokenStream(boost(8) + boost(9)), brokenStream(boost(9) + boost(10)), gone(),
                    problem(503, "unavailable"), stream(boost(11))});
    m_feed->resume(7);
    QTRY_COMPARE(m_numbers, (QList<qint64>{8, 9, 10, 11}));
    QCOMPARE(lastId(1), QByteArray("9"));
    QCOMPARE(lastId(2), QByteArray("10"));
    QCOMPARE(m_lost, 0);
}

void TestEventFeed::aSilentStreamIsGivenUp()
{
    follow({.silence = 300ms, .pauses = {0ms}});
    m_server->play({silence(), stream(boost(8))});
    m_feed->resume(7);
    QTRY_COMPARE(m_numbers, QList<qint64>{8});
    QTRY_VERIFY(m_server->heard().size() >= 3); // and the live one, once it falls silent
    QCOMPARE(lastId(2), QByteArray("8"));
}

void TestEventFeed::aSignOfLifeKeepsItLive()
{
    follow({.silence = 2s, .pauses = {0ms}});
    m_server->play({stream({})});
    m_feed->resume(7);
    QTRY_VERIFY(m_feed->state() == EventFeed::State::Live);
    for (int beat = 0; beat < 25; ++beat) {
        QTest::qWait(100);
        m_server->say(":\n\n");
    }
    QCOMPARE(m_server->heard().size(), 1);
}

void TestEventFeed::aCarrierThatRefusesIsToldAndAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("no token of theirs") << 401 << int(FailureKind::Unauthorised);
    QTest::newRow("refused") << 403 << int(FailureKind::Refused);
    QTest::newRow("a page instead of a stream") << 200 << int(FailureKind::Malformed);
}

void TestEventFeed::aCarrierThatRefusesIsToldAndAskedAgain()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    int told = 0;
    connect(m_feed.get(), &EventFeed::refused, this,
            [&told, kind](const Failure &failure) { told += int(failure.kind) == kind ? 1 : 0; });
    m_server->play({page(status), stream(boost(8))});
    m_feed->resume(7);
    QTRY_COMPARE(m_numbers, QList<qint64>{8});
    QCOMPARE(told, 1);
}

void TestEventFeed::pausesGrowUntilNewsComeIn()
{
    follow({.silence = 20s, .pauses = {0ms, 1h}});
    m_server->play({brokenStream(boost(8)), brokenStream(boost(9)), problem(503, "unavailable"),
                    stream(boost(10))});
    m_feed->resume(7);
    QTRY_COMPARE(m_numbers, (QList<qint64>{8, 9}));
    QTRY_VERIFY(m_feed->retryIn() > 30min);
    m_feed->retryNow();
    QTRY_COMPARE(m_numbers, (QList<qint64>{8, 9, 10}));
    QVERIFY(m_feed->retryIn() == 0ms);
}

void TestEventFeed::stoppedMeansStopped()
{
    m_server->play({stream(boost(8))});
    m_feed->resume(7);
    QTRY_COMPARE(m_numbers, QList<qint64>{8});
    m_feed->stop();
    QVERIFY(m_feed->state() == EventFeed::State::Stopped);
    m_feed->retryNow();
    m_server->hangUp();
    QVERIFY(m_feed->state() == EventFeed::State::Stopped);
    QCOMPARE(m_server->heard().size(), 1);
}

void TestEventFeed::itMayBeStoppedByWhoHearsIt()
{
    connect(m_feed.get(), &EventFeed::arrived, m_feed.get(), [this] { m_feed->stop(); });
    m_server->play({stream(boost(8) + boost(9))});
    m_feed->resume(7);
    QTRY_COMPARE(m_numbers, QList<qint64>{8});
    QVERIFY(m_feed->state() == EventFeed::State::Stopped);
}

void TestEventFeed::withoutAnAddressItWaits()
{
    Session nowhere({.name = {}, .base = {}, .token = "t", .pinnedCertificate = {}});
    HttpEventFeed feed(nowhere, {.silence = 20s, .pauses = {1h}});
    feed.resume(7);
    QVERIFY(feed.state() == EventFeed::State::Waiting);
    QVERIFY(feed.retryIn() > 30min);
    feed.retryNow();
    QVERIFY(feed.state() == EventFeed::State::Waiting);
}

QTEST_GUILESS_MAIN(TestEventFeed)
#include "tst_eventfeed.moc"
