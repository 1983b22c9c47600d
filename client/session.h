// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierprofile.h"
#include "client/patience.h"
#include "client/request.h"
#include "domain/instant.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace turbolane::client {

/// The line to one carrier: where it is, who may be believed there, and our token.
///
/// Only https is spoken, redirects are not followed and no cookie is kept, so the token reaches
/// nobody but the carrier. With a pinned certificate exactly that one is believed, whoever signed
/// it and whatever name or date is in it; without one, what the system believes.
class Session {
public:
    explicit Session(CarrierProfile profile, Patience patience = usualPatience());

    /// Turns to another carrier, or to the first one once it is known. Nothing may be under way.
    void become(CarrierProfile profile);

    const CarrierProfile &profile() const { return m_profile; }
    const Patience &patience() const { return m_patience; }
    /// False: no https address, or a pinned certificate that cannot be read. Nothing is sent then.
    bool canAsk() const { return m_canAsk; }

    /// One try. The caller owns the reply, and the patience.
    QNetworkReply *send(const Request &request);
    /// The stream of everything that happens after this event. The caller owns it; it has no
    /// patience of its own.
    QNetworkReply *openEvents(std::int64_t after);
    /// Whether a carrier is there at all (GET healthz), asked without the token. As send().
    QNetworkReply *askHealth();

    /// Who showed a certificate that is not believed, and why it is not; nobody: all were.
    struct Stranger {
        QSslCertificate certificate;
        QList<QSslError> doubts;
    };
    const std::optional<Stranger> &stranger() const { return m_stranger; }

    /// An answer took so long.
    void noteRoundTrip(Micros length);
    /// The same of late, so smoothed that one slow answer does not stand out.
    std::optional<Millis> roundTrip() const;

private:
    QNetworkRequest prepared(const Request &request) const;
    QNetworkRequest withoutToken(const QUrl &address) const;
    QUrl addressOf(const Request &request) const;
    QUrl below(const QString &path) const;
    void watchTrust(QNetworkReply &reply);
    void believeOnlyPinned(QNetworkReply &reply, const QList<QSslError> &errors);
    void trust();
    void pin();

    CarrierProfile m_profile;
    const Patience m_patience;
    QSslCertificate m_pinned;
    QSslConfiguration m_tls;
    std::optional<Stranger> m_stranger;
    bool m_canAsk = false;
    std::optional<Micros> m_roundTrip;
    QNetworkAccessManager m_network;
};

} // namespace turbolane::client
