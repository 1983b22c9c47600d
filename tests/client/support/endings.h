// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>

namespace turbolane::test {

/// Counts how a job ends and keeps what it said.
class Endings : public QObject {
public:
    explicit Endings(client::ApiJob *job)
        : m_job(job)
    {
        using client::ApiJob;
        connect(job, &ApiJob::succeeded, this, [this] { ++succeeded; });
        connect(job, &ApiJob::failed, this, [this](const client::Failure &why) {
            ++failed;
            failure = why;
        });
        connect(job, &ApiJob::abandoned, this, [this] { ++abandoned; });
    }

    /// Until the job has deleted itself.
    bool await()
    {
        QEventLoop loop;
        QTimer::singleShot(30'000, &loop, [&loop] { loop.exit(1); });
        if (m_job.isNull())
            return true;
        connect(m_job, &QObject::destroyed, &loop, &QEventLoop::quit);
        return loop.exec() == 0;
    }

    int all() const { return succeeded + failed + abandoned; }

    int succeeded = 0;
    int failed = 0;
    int abandoned = 0;
    client::Failure failure;

private:
    QPointer<client::ApiJob> m_job;
};

} // namespace turbolane::test
