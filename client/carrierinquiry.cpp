// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierinquiry.h"

#include "client/jobs/accessjob.h"
#include "client/jobs/carrierfactsjob.h"
#include "client/jobs/connectionsjob.h"
#include "client/jobs/portsjob.h"
#include "client/receipt.h"
#include "client/session.h"

#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int notFound = 404;
constexpr int serverErrors = 500;

Silence silenceOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::HostNotFoundError)
        return Silence::NameNotFound;
    if (error == QNetworkReply::ConnectionRefusedError)
        return Silence::ConnectionRefused;
    return Silence::Unreachable;
}

} // namespace

CarrierInquiry::CarrierInquiry(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, [this] { endSilent(Silence::Late, {}); });
}

CarrierInquiry::~CarrierInquiry()
{
    drop();
}

void CarrierInquiry::ask(const CarrierProfile &profile)
{
    drop();
    m_result = {};
    m_session =
        std::make_unique<Session>(profile, Patience{{.patience = m_patience, .pauseAfter = {}}});
    require(m_session->canAsk(), "an address is looked at before it is asked");
    m_health = m_session->askHealth();
    connect(m_health, &QNetworkReply::finished, this, &CarrierInquiry::judgeHealth);
    m_late.start(m_patience);
}

void CarrierInquiry::cancel()
{
    drop();
}

void CarrierInquiry::drop()
{
    m_late.stop();
    m_waiting = 0;
    for (const QPointer<ApiJob> &job : std::exchange(m_jobs, {})) {
        if (job.isNull())
            continue;
        job->disconnect(this);
        job->abandon();
    }
    if (QNetworkReply *const health = std::exchange(m_health, nullptr)) {
        health->disconnect(this);
        health->abort();
    }
    if (m_session)
        m_before = std::move(m_session);
}

/// Nobody has the token yet: who is there has to show first that it is a carrier.
void CarrierInquiry::judgeHealth()
{
    m_late.stop();
    const QByteArray body = m_health->read(largestAnswer);
    const Receipt receipt = judged(*m_health, body, false);
    const int status = m_health->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_result.detail = m_health->errorString();
    if (const auto &stranger = m_session->stranger(); status == 0 && stranger) {
        m_result.certificate = stranger->certificate;
        m_result.doubts = stranger->doubts;
        return end(InquiryEnding::Untrusted);
    }
    if (!receipt.failure)
        return takeHealth(receipt.answer.body);
    // It speaks, but not TLS.
    const bool isNoTls = m_health->error() == QNetworkReply::SslHandshakeFailedError;
    if (status == 0 && !isNoTls)
        return endSilent(silenceOf(m_health->error()), m_health->errorString());
    if (status >= serverErrors)
        return endSilent(Silence::Busy, m_health->errorString());
    const QUrl points = m_health->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!points.isEmpty())
        m_result.pointsTo = m_health->url().resolved(points);
    end(InquiryEnding::NotACarrier);
}

void CarrierInquiry::takeHealth(const QJsonObject &body)
{
    const QJsonValue version = body.value("version"_L1);
    if (body.value("status"_L1) != "ok"_L1 || !version.isString())
        return end(InquiryEnding::NotACarrier);
    m_result.version = version.toString().toStdString();
    askAll();
}

/// Who it is comes first: only where the token is taken is there anything to count.
void CarrierInquiry::askAll()
{
    auto *who = new CarrierFactsJob;
    ask(who, [this, who] {
        m_result.facts = who->answer();
        m_result.took = m_session->roundTrip().value_or(Millis(0));
        auto *access = new AccessJob;
        ask(access, [this, access] { m_result.access = access->answer(); });
        auto *ports = new PortsJob;
        ask(ports, [this, ports] { m_result.ports = int(ports->answer().size()); });
        auto *connections = new ConnectionsJob;
        ask(connections, [this, connections] {
            m_result.connections =
                int(std::ranges::count_if(connections->answer(), [](const Connection &each) {
                    return !isTerminal(each.state);
                }));
        });
    });
}

void CarrierInquiry::ask(ApiJob *job, std::function<void()> take)
{
    ++m_waiting;
    m_jobs.append(job);
    connect(job, &ApiJob::succeeded, this, [this, take = std::move(take)] {
        take();
        settle();
    });
    connect(job, &ApiJob::failed, this, [this, job](const Failure &failure) {
        const bool doesNotTell =
            failure.status == notFound && qobject_cast<AccessJob *>(job) != nullptr;
        doesNotTell ? settle() : takeFailure(failure);
    });
    job->start(*m_session);
}

void CarrierInquiry::settle()
{
    if (--m_waiting == 0)
        end(InquiryEnding::Answered);
}

/// After it has said that it is a carrier.
void CarrierInquiry::takeFailure(const Failure &failure)
{
    m_result.detail = QString::fromStdString(failure.detail);
    switch (failure.kind) {
    case FailureKind::Unauthorised: return end(InquiryEnding::Refused);
    case FailureKind::Unreachable:
        return endSilent(failure.status >= serverErrors ? Silence::Busy : Silence::Unreachable,
                         m_result.detail);
    case FailureKind::Refused:
    case FailureKind::Malformed: return end(InquiryEnding::OtherVersion);
    case FailureKind::Untrusted: break;
    }
    if (const auto &stranger = m_session->stranger()) {
        m_result.certificate = stranger->certificate;
        m_result.doubts = stranger->doubts;
    }
    end(InquiryEnding::Untrusted);
}

void CarrierInquiry::endSilent(Silence silence, const QString &detail)
{
    m_result.silence = silence;
    m_result.detail = detail;
    end(InquiryEnding::NoAnswer);
}

void CarrierInquiry::end(InquiryEnding ending)
{
    m_result.ending = ending;
    drop();
    emit ended(m_result);
}

} // namespace turbolane::client
