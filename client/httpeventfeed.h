// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/eventfeed.h"
#include "client/eventframes.h"

#include <QTimer>

#include <vector>

class QNetworkReply;

namespace turbolane::client {

class Session;

/// When a stream counts as broken, and how long until the next one.
struct FeedPace {
    /// Without a byte for this long the line is dead: a carrier sends a sign of life more often.
    Millis silence{40'000};
    /// Before the next try; the last one again and again. Starts over once news came in.
    std::vector<Millis> pauses{Millis(500), Millis(1'000), Millis(2'000), Millis(5'000),
                               Millis(10'000)};
    qsizetype largestEvent = 1'048'576;
};

/// The feed over a server-sent event stream.
class HttpEventFeed final : public EventFeed {
    Q_OBJECT

public:
    explicit HttpEventFeed(Session &session, FeedPace pace = {});
    ~HttpEventFeed() override;

    void resume(EventNumber after) override;
    void stop() override;
    State state() const override { return m_state; }
    Millis retryIn() const override;
    void retryNow() override;

private:
    void connectNow();
    void begin();
    void read();
    void finish();
    void take(const EventFrame &frame);
    void loseTrack(const char *why);
    void waitForNextTry();
    void drop();
    void setState(State state);

    Session &m_session;
    const FeedPace m_pace;
    QNetworkReply *m_reply = nullptr;
    EventFrames m_frames;
    QTimer m_silence;
    QTimer m_pause;
    EventNumber m_last = 0;
    std::size_t m_tries = 0;
    State m_state = State::Stopped;
};

} // namespace turbolane::client
