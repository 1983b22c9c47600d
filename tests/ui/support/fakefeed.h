// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/eventfeed.h"

namespace turbolane::test {

/// Tells what the test makes it tell, one after the other.
class FakeFeed final : public client::EventFeed {
    Q_OBJECT

public:
    void resume(client::EventNumber after) override;
    void stop() override;
    State state() const override { return m_state; }
    Millis retryIn() const override
    {
        return m_state == State::Waiting ? Millis(6'000) : Millis(0);
    }
    void retryNow() override;

    template <typename Thing>
    void tell(const Thing &thing, Instant at)
    {
        if (m_state == State::Live)
            emit arrived({.number = ++m_last, .at = at, .thing = thing});
    }
    /// The carrier stops answering, and answers again.
    void lose();
    void find();
    /// It answers, but lets us in no more.
    void refuse();

private:
    void enter(State state);

    client::EventNumber m_last = 0;
    State m_state = State::Stopped;
    bool m_isLost = false;
};

} // namespace turbolane::test
