// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/httpeventfeed.h"

#include "client/log.h"
#include "client/receipt.h"
#include "client/session.h"
#include "client/wire/events.h"

#include <algorithm>

namespace turbolane::client {

namespace {

constexpr int ok = 200;
constexpr int conflict = 409;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isStream(const QNetworkReply &reply)
{
    return statusOf(reply) == ok
        && reply.rawHeader("Content-Type").toLower().startsWith("text/event-stream");
}

} // namespace

HttpEventFeed::HttpEventFeed(Session &session, FeedPace pace)
    : m_session(session)
    , m_pace(std::move(pace))
{
    require(!m_pace.pauses.empty(), "a feed pauses between two tries");
    m_silence.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &HttpEventFeed::waitForNextTry);
    connect(&m_pause, &QTimer::timeout, this, &HttpEventFeed::connectNow);
}

HttpEventFeed::~HttpEventFeed()
{
    drop();
}

void HttpEventFeed::resume(EventNumber after)
{
    m_last = after;
    m_tries = 0;
    connectNow();
}

void HttpEventFeed::stop()
{
    m_pause.stop();
    drop();
    setState(State::Stopped);
}

void HttpEventFeed::retryNow()
{
    if (m_state == State::Waiting)
        connectNow();
}

Millis HttpEventFeed::retryIn() const
{
    return Millis(std::max(m_pause.remainingTime(), 0));
}

void HttpEventFeed::connectNow()
{
    m_pause.stop();
    drop();
    if (!m_session.canAsk())
        return waitForNextTry();
    m_frames = EventFrames(m_pace.largestEvent);
    m_reply = m_session.openEvents(m_last);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpEventFeed::begin);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpEventFeed::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpEventFeed::finish);
    m_silence.start(m_pace.silence);
    setState(State::Connecting);
}

void HttpEventFeed::begin()
{
    if (isStream(*m_reply))
        setState(State::Live);
}

void HttpEventFeed::read()
{
    m_silence.start(m_pace.silence);
    if (!isStream(*m_reply))
        return;
    m_tries = 0;
    m_frames.add(m_reply->readAll());
    const QNetworkReply *const stream = m_reply;
    while (const std::optional<EventFrame> frame = m_frames.next()) {
        take(*frame);
        if (m_reply != stream)
            return; // whoever took it stopped or resumed us
    }
    if (m_frames.isTooLarge())
        loseTrack("an event without end");
}

void HttpEventFeed::take(const EventFrame &frame)
{
    bool isNumber = false;
    const EventNumber number = frame.id.toLongLong(&isNumber);
    if (!isNumber)
        return loseTrack("an event without a number");
    if (number <= m_last)
        return; // told before
    if (number != m_last + 1)
        return loseTrack("a gap between two events");
    const Result<Event> event = wire::readEvent(number, frame.data);
    if (!event)
        return loseTrack(event.error().detail.c_str());
    m_last = number;
    emit arrived(*event);
}

void HttpEventFeed::loseTrack(const char *why)
{
    qCWarning(logEvents) << "reading everything again after" << m_last << ":" << why;
    stop();
    emit lostTrack();
}

void HttpEventFeed::finish()
{
    if (statusOf(*m_reply) == conflict)
        return loseTrack("the carrier does not keep events that old");
    const bool wasLive = isStream(*m_reply);
    const Receipt receipt = judged(*m_reply, wasLive ? QByteArray() : m_reply->readAll(), false);
    waitForNextTry();
    if (!wasLive && receipt.failure && receipt.failure->kind != FailureKind::Unreachable)
        emit refused(*receipt.failure);
}

void HttpEventFeed::waitForNextTry()
{
    drop();
    m_pause.start(m_pace.pauses.at(std::min(m_tries, m_pace.pauses.size() - 1)));
    ++m_tries;
    setState(State::Waiting);
}

void HttpEventFeed::drop()
{
    m_silence.stop();
    if (m_reply == nullptr)
        return;
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void HttpEventFeed::setState(State state)
{
    const bool isNews = m_state != state || state == State::Waiting;
    m_state = state;
    if (isNews)
        emit stateChanged();
}

} // namespace turbolane::client
