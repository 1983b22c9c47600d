// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/eventfeed.h"

#include <optional>

namespace turbolane::test {

/// A feed whose every event is sent by the test's own hand.
class HandFeed final : public client::EventFeed {
    Q_OBJECT

public:
    void resume(client::EventNumber after) override
    {
        resumedAfter = after;
        become(State::Connecting);
    }
    void stop() override
    {
        resumedAfter.reset();
        become(State::Stopped);
    }
    State state() const override { return m_state; }
    Millis retryIn() const override { return Millis(0); }
    void retryNow() override { ++retries; }

    void become(State state)
    {
        m_state = state;
        emit stateChanged();
    }
    void lose()
    {
        stop();
        emit lostTrack();
    }

    std::optional<client::EventNumber> resumedAfter;
    int retries = 0;

private:
    State m_state = State::Stopped;
};

} // namespace turbolane::test
