// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakecarrier.h"

#include <type_traits>

namespace turbolane::test {

inline client::Failure refusal(const Error &error)
{
    return {.kind = client::FailureKind::Refused,
            .code = error.code,
            .codeText = std::string(wireName(error.code)),
            .title = error.detail,
            .detail = error.detail,
            .pointer = error.pointer,
            .status = 422};
}

/// Ends the job in the next turn of the loop: with the answer (or the error that a Result holds),
/// with the refusal that stands for its kind, or never while the carrier is mute.
template <typename Job, typename Answer>
Job *FakeCarrier::later(Job *job, Answer answer)
{
    const QByteArray name = job->metaObject()->className();
    ++m_asked[name];
    job->setParent(this);
    if (m_mute)
        return job;
    const auto end = [this, job, name, answer = std::move(answer)] {
        if (m_refusals.contains(name))
            return job->failWith(m_refusals.value(name));
        if constexpr (requires { answer.error(); }) {
            if (!answer)
                job->failWith(refusal(answer.error()));
            else
                job->succeedWith(*answer);
        } else {
            job->succeedWith(answer);
        }
    };
    QMetaObject::invokeMethod(job, end, Qt::QueuedConnection);
    return job;
}

} // namespace turbolane::test
