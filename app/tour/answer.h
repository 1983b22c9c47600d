// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"

#include <QEventLoop>

#include <optional>

namespace turbolane::app {

/// Lets the program run until this job has ended: its answer, or nothing and why. For a tour and
/// for tests, which read as a story; a page never waits like this.
template <typename T>
std::optional<T> answerTo(client::JobOf<T> *job, client::Failure *failure = nullptr)
{
    std::optional<T> answer;
    QEventLoop loop;
    QObject::connect(job, &client::ApiJob::succeeded, &loop, [&] {
        answer = job->answer();
        loop.quit();
    });
    QObject::connect(job, &client::ApiJob::failed, &loop, [&](const client::Failure &why) {
        if (failure != nullptr)
            *failure = why;
        loop.quit();
    });
    QObject::connect(job, &client::ApiJob::abandoned, &loop, &QEventLoop::quit);
    loop.exec();
    return answer;
}

} // namespace turbolane::app
