// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakefeed.h"

namespace turbolane::test {

void FakeFeed::resume(client::EventNumber after)
{
    m_last = after;
    enter(m_isLost ? State::Waiting : State::Live);
}

void FakeFeed::stop()
{
    enter(State::Stopped);
}

void FakeFeed::retryNow()
{
    if (!m_isLost && m_state == State::Waiting)
        enter(State::Live);
}

void FakeFeed::lose()
{
    m_isLost = true;
    enter(State::Waiting);
}

void FakeFeed::refuse()
{
    m_isLost = true;
    enter(State::Waiting);
    emit refused({.kind = client::FailureKind::Unauthorised, .status = 401});
}

void FakeFeed::find()
{
    m_isLost = false;
    enter(State::Live);
}

void FakeFeed::enter(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace turbolane::test
