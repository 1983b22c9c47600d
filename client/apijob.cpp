// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/apijob.h"

#include "client/log.h"
#include "client/receipt.h"
#include "client/session.h"

namespace turbolane::client {

ApiJob::ApiJob(Request request)
    : m_request(std::move(request))
{
    m_patience.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ApiJob::giveUpThisTry);
    connect(&m_pause, &QTimer::timeout, this, &ApiJob::tryOnce);
}

ApiJob::~ApiJob()
{
    if (m_reply != nullptr)
        drop();
}

void ApiJob::start(Session &session)
{
    require(m_session == nullptr && !m_ended, "a job is started once");
    m_session = &session;
    m_pause.start(0);
}

void ApiJob::abandon()
{
    if (m_ended)
        return;
    end();
    emit abandoned();
}

void ApiJob::failWith(const Failure &failure)
{
    if (m_ended)
        return;
    end();
    emit failed(failure);
}

void ApiJob::endWell()
{
    end();
    emit succeeded();
}

void ApiJob::end()
{
    require(!m_ended, "a job has one ending");
    m_ended = true;
    m_pause.stop();
    if (m_reply != nullptr)
        drop();
    deleteLater();
}

void ApiJob::tryOnce()
{
    if (!m_session->canAsk())
        return failWith({.kind = FailureKind::Untrusted,
                         .detail = "the profile has no https address or no readable certificate"});
    m_body = QByteArray();
    m_late = false;
    m_asked.start();
    m_reply = m_session->send(m_request);
    m_patience.start(m_session->patience().at(m_try).patience);
    connect(m_reply, &QNetworkReply::readyRead, this, &ApiJob::collect);
    connect(m_reply, &QNetworkReply::finished, this, &ApiJob::settle);
}

void ApiJob::collect()
{
    if (m_body.size() <= largestAnswer)
        m_body += m_reply->read(largestAnswer + 1 - m_body.size());
    if (m_body.size() > largestAnswer)
        m_reply->abort();
}

void ApiJob::giveUpThisTry()
{
    m_late = true;
    m_reply->abort();
}

/// The one place where a try ends.
void ApiJob::settle()
{
    if (m_reply->isOpen() && m_body.size() <= largestAnswer)
        m_body += m_reply->read(largestAnswer + 1 - m_body.size());
    const Receipt receipt = judged(*m_reply, m_body, m_late, m_request.form);
    drop();
    if (!receipt.failure)
        m_session->noteRoundTrip(Micros(m_asked.nsecsElapsed() / 1'000));
    if (receipt.failure && receipt.mayTryAgain && m_try + 1 < m_session->patience().size()) {
        m_pause.start(m_session->patience().at(m_try).pauseAfter);
        ++m_try;
        return;
    }
    if (receipt.failure)
        return failWith(*receipt.failure);
    const Result<Done> taken = take(receipt.answer);
    if (taken)
        return endWell();
    failWith({.kind = FailureKind::Malformed,
              .detail = taken.error().detail,
              .pointer = taken.error().pointer,
              .status = receipt.answer.status});
}

void ApiJob::drop()
{
    m_patience.stop(); // there is nothing left to wait for, even if this outlives its try
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace turbolane::client
