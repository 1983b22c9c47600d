// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/patience.h"
#include "client/request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstddef>
#include <optional>
#include <utility>

class QNetworkReply;

namespace turbolane::client {

class Session;

/// One request to the carrier, from the first try to its one ending.
///
/// A job ends in exactly one of succeeded(), failed() and abandoned(), never before the function
/// that returned it is back, and then deletes itself. Tries in between are its own affair. Read
/// answer() of the job's own class while succeeded() is delivered, or copy it.
class ApiJob : public QObject {
    Q_OBJECT

public:
    ~ApiJob() override;

    /// Asks. Called once, by the client that made it.
    void start(Session &session);
    /// Stops waiting. What a changing request may already have changed stays changed.
    void abandon();
    /// Ends it badly without asking anybody: for a carrier that is not behind a network.
    void failWith(const Failure &failure);

    bool hasEnded() const { return m_ended; }
    const Request &request() const { return m_request; }

signals:
    void succeeded();
    void failed(const turbolane::client::Failure &failure);
    void abandoned();

protected:
    explicit ApiJob(Request request);

    /// Reads the answer into the job; an error makes it end as Malformed.
    virtual Result<Done> take(const Answer &answer) = 0;
    void endWell();

private:
    void tryOnce();
    void collect();
    void giveUpThisTry();
    void settle();
    void drop();
    void end();

    const Request m_request;
    Session *m_session = nullptr;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QElapsedTimer m_asked;
    QTimer m_patience;
    QTimer m_pause;
    std::size_t m_try = 0;
    bool m_late = false;
    bool m_ended = false;
};

/// A job whose answer is a T.
template <typename T>
class JobOf : public ApiJob {
public:
    /// Only after succeeded().
    const T &answer() const
    {
        require(m_answer.has_value(), "a job was asked for an answer it does not have");
        return *m_answer;
    }
    /// Ends it well without asking anybody: for a carrier that is not behind a network.
    void succeedWith(T answer)
    {
        if (hasEnded())
            return;
        m_answer = std::move(answer);
        endWell();
    }

protected:
    using Reading = Result<T> (*)(const Answer &);
    JobOf(Request request, Reading reading)
        : ApiJob(std::move(request))
        , m_reading(reading)
    { }

private:
    Result<Done> take(const Answer &answer) override
    {
        Result<T> read = m_reading(answer);
        if (!read)
            return read.error();
        m_answer = std::move(*read);
        return Done{};
    }

    Reading m_reading;
    std::optional<T> m_answer;
};

} // namespace turbolane::client
