// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace turbolane::backend::http {

/// What the server proves itself with.
struct Identity {
    QList<QSslCertificate> chain; ///< its own certificate first
    QSslKey key;
};

/// Reads PEM files. Damaged when they are not a certificate and its own key.
Result<Identity> identityFrom(const QString &certificatePath, const QString &keyPath);

/// The data directory's own: "certificate.pem" and "certificate.key" (0600). Made at first start
/// (EC P-256, self-signed, for localhost, 127.0.0.1 and ::1), loaded after; a damaged one is
/// refused and left as it is.
Result<Identity> identityIn(const QString &dataDirectory, const Clock &clock);

} // namespace turbolane::backend::http
