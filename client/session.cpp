// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/session.h"

#include "client/log.h"
#include "domain/require.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

bool isOnThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

const char *mediaType(Form form)
{
    switch (form) {
    case Form::Json: return "application/json";
    case Form::Csv: return "text/csv";
    }
    return "";
}

} // namespace

Session::Session(CarrierProfile profile, Patience patience)
    : m_patience(std::move(patience))
{
    require(!m_patience.empty(), "a session tries at least once");
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    become(std::move(profile));
}

void Session::become(CarrierProfile profile)
{
    m_profile = std::move(profile);
    m_network.clearConnectionCache();
    m_roundTrip.reset();
    m_stranger.reset();
    trust();
    // A proxy of the system's can lead everywhere but back to this machine.
    m_network.setProxy(isOnThisMachine(m_profile.base.host()) ? QNetworkProxy::NoProxy
                                                              : QNetworkProxy::DefaultProxy);
}

void Session::trust()
{
    m_pinned = QSslCertificate();
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_canAsk = m_profile.base.isValid() && m_profile.base.scheme() == "https"_L1
        && !m_profile.base.host().isEmpty();
    if (!m_profile.pinnedCertificate.isEmpty())
        pin();
}

/// No authority is believed at all, so that every handshake ends in errors and none of them is
/// passed over but the pinned certificate's own. A certificate that the pinned one has signed
/// gets no further than any other.
void Session::pin()
{
    const QList<QSslCertificate> read =
        QSslCertificate::fromData(m_profile.pinnedCertificate, QSsl::Pem);
    m_canAsk = m_canAsk && read.size() == 1 && !read.first().isNull();
    if (!m_canAsk)
        return;
    m_pinned = read.first();
    m_tls.setCaCertificates({});
}

QNetworkReply *Session::send(const Request &request)
{
    require(m_canAsk, "a session without an address or trust was asked to send");
    const QNetworkRequest prepared = this->prepared(request);
    const QByteArray body = QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    QNetworkReply *reply = nullptr;
    switch (request.verb) {
    case Verb::Get: reply = m_network.get(prepared); break;
    case Verb::Post: reply = m_network.post(prepared, body); break;
    case Verb::Put: reply = m_network.put(prepared, body); break;
    case Verb::Delete: reply = m_network.deleteResource(prepared); break;
    }
    watchTrust(*reply);
    qCDebug(logRequests) << "asking" << prepared.url().path();
    return reply;
}

QNetworkReply *Session::openEvents(std::int64_t after)
{
    require(m_canAsk, "a session without an address or trust was asked to send");
    QNetworkRequest prepared = this->prepared({.verb = Verb::Get, .path = {u"events"_s}});
    prepared.setRawHeader("Accept", "text/event-stream");
    prepared.setRawHeader("Cache-Control", "no-store");
    prepared.setRawHeader("Last-Event-ID", QByteArray::number(qint64(after)));
    QNetworkReply *const reply = m_network.get(prepared);
    watchTrust(*reply);
    return reply;
}

QNetworkReply *Session::askHealth()
{
    require(m_canAsk, "a session without an address or trust was asked to send");
    QNetworkRequest prepared = withoutToken(below(u"/healthz"_s));
    prepared.setRawHeader("Accept", "application/json");
    QNetworkReply *const reply = m_network.get(prepared);
    watchTrust(*reply);
    return reply;
}

void Session::watchTrust(QNetworkReply &reply)
{
    QObject::connect(
        &reply, &QNetworkReply::sslErrors, &reply,
        [this, &reply](const QList<QSslError> &errors) { believeOnlyPinned(reply, errors); });
}

void Session::believeOnlyPinned(QNetworkReply &reply, const QList<QSslError> &errors)
{
    const QSslCertificate shown = reply.sslConfiguration().peerCertificate();
    if (!m_pinned.isNull() && shown == m_pinned)
        return reply.ignoreSslErrors(errors);
    m_stranger = Stranger{.certificate = shown, .doubts = errors};
    qCWarning(logRequests) << "a certificate that is not believed at" << m_profile.base.host();
}

/// Under the carrier's address, whatever path that has.
QUrl Session::below(const QString &path) const
{
    QString whole = m_profile.base.path(QUrl::FullyEncoded);
    if (whole.endsWith('/'_L1))
        whole.chop(1);
    QUrl address = m_profile.base;
    address.setPath(whole + path, QUrl::TolerantMode);
    return address;
}

QUrl Session::addressOf(const Request &request) const
{
    QString path = u"/naas/v1"_s;
    for (const QString &segment : request.path)
        path += '/'_L1 + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl address = below(path);
    address.setQuery(request.query);
    return address;
}

QNetworkRequest Session::withoutToken(const QUrl &address) const
{
    QNetworkRequest prepared(address);
    prepared.setSslConfiguration(m_tls);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return prepared;
}

QNetworkRequest Session::prepared(const Request &request) const
{
    QNetworkRequest prepared = withoutToken(addressOf(request));
    prepared.setRawHeader("Authorization", "Bearer " + m_profile.token);
    prepared.setRawHeader("Accept",
                          QByteArray(mediaType(request.form)) + ", application/problem+json");
    if (request.verb == Verb::Post || request.verb == Verb::Put)
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!request.key.isEmpty())
        prepared.setRawHeader("Idempotency-Key", QByteArray::fromStdString(request.key.text()));
    if (!request.ifMatch.isEmpty())
        prepared.setRawHeader("If-Match", request.ifMatch);
    if (!request.ifNoneMatch.isEmpty())
        prepared.setRawHeader("If-None-Match", request.ifNoneMatch);
    return prepared;
}

void Session::noteRoundTrip(Micros length)
{
    constexpr int memory = 8; // answers
    m_roundTrip = m_roundTrip ? *m_roundTrip + (length - *m_roundTrip) / memory : length;
}

std::optional<Millis> Session::roundTrip() const
{
    if (!m_roundTrip)
        return {};
    return std::chrono::ceil<Millis>(*m_roundTrip);
}

} // namespace turbolane::client
