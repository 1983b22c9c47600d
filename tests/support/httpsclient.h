// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/backend.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>

namespace turbolane::backend::tests {

/// A client that trusts exactly one certificate, and says what it is told to, right or wrong.
class HttpsClient {
public:
    struct Said {
        int status = 0;
        QByteArray body;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    explicit HttpsClient(const Backend::Reachable &house)
        : m_house(house)
    { }

    /// The token is the house's own until it is set; empty: none is sent.
    void setToken(const QByteArray &token) { m_house.token = token; }

    Said ask(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {},
             const QByteArray &key = {})
    {
        QNetworkRequest asked(QUrl(QStringLiteral("https://127.0.0.1:%1%2")
                                       .arg(m_house.port)
                                       .arg(QString::fromLatin1(path))));
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({m_house.certificate});
        asked.setSslConfiguration(trust);
        if (!m_house.token.isEmpty())
            asked.setRawHeader("Authorization", "Bearer " + m_house.token);
        if (!key.isEmpty())
            asked.setRawHeader("Idempotency-Key", key);
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        return finished(m_network.sendCustomRequest(asked, verb, body));
    }
    Said get(const QByteArray &path) { return ask("GET", path); }
    Said post(const QByteArray &path, const QByteArray &key, const QByteArray &body)
    {
        return ask("POST", path, body, key);
    }

    /// Reads while it writes: Qt's own client does not see the answer to a body that the house
    /// stops reading.
    Said postWhileReading(const QByteArray &path, const QByteArray &key, const QByteArray &body)
    {
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates({m_house.certificate});
        QSslSocket socket;
        socket.setSslConfiguration(trust);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_house.port);
        if (!socket.waitForEncrypted())
            return {};
        socket.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                     + m_house.token + "\r\nIdempotency-Key: " + key
                     + "\r\nContent-Type: application/json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (socket.waitForReadyRead(20'000))
            answer += socket.readAll();
        answer += socket.readAll();
        return {.status = answer.mid(int(qstrlen("HTTP/1.1 ")), 3).toInt(),
                .body = answer.mid(answer.indexOf("\r\n\r\n") + 4)};
    }

private:
    static Said finished(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy done(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            done.wait(20'000);
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .body = reply->readAll()};
    }

    Backend::Reachable m_house;
    QNetworkAccessManager m_network;
};

} // namespace turbolane::backend::tests
