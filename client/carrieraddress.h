// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace turbolane::client {

/// More than a token, a certificate or a carrier's profile is long, in bytes.
inline constexpr qint64 largestSmallFile = 65'536;

/// A carrier's address: https, a host, perhaps a port and a path, and nothing else. Malformed.
Result<QUrl> carrierAddress(const QString &text);
/// The same as people type it: with spaces around it, and https:// where they leave that out.
Result<QUrl> typedCarrierAddress(const QString &text);

/// What is in a token file, or was pasted: one word of visible ASCII. Malformed.
Result<QByteArray> bearerToken(const QByteArray &text);

/// PEM of exactly one certificate. Malformed.
Result<QByteArray> oneCertificate(const QByteArray &pem);

} // namespace turbolane::client
