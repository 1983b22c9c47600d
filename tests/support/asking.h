// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tour/answer.h"
#include "client/httpcarrierclient.h"
#include "client/session.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace turbolane::test {

/// A client of a real carrier whose questions are answered before the next line runs. For tests
/// and benches only: a window never waits like this.
class Asking {
public:
    explicit Asking(const client::CarrierProfile &profile)
        : m_session(profile)
        , m_client(m_session)
    { }

    client::CarrierClient &client() { return m_client; }

    /// The answer, or nothing and failure() says why.
    template <typename T>
    std::optional<T> answerTo(client::JobOf<T> *job)
    {
        return app::answerTo(job, &m_failure);
    }
    const client::Failure &failure() const { return m_failure; }

private:
    client::Session m_session;
    client::HttpCarrierClient m_client;
    client::Failure m_failure;
};

/// Asks again and again until it is so; false when patience ends first.
template <typename Condition>
bool soon(Condition holds, std::chrono::milliseconds patience = std::chrono::seconds(30))
{
    QTimer deadline;
    deadline.setSingleShot(true);
    deadline.start(patience);
    while (!holds()) {
        if (!deadline.isActive())
            return false;
        QEventLoop pause;
        QTimer::singleShot(20, &pause, &QEventLoop::quit);
        pause.exec();
    }
    return true;
}

} // namespace turbolane::test
