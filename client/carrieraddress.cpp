// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrieraddress.h"

#include <QSslCertificate>

#include <algorithm>

namespace turbolane::client {

using namespace Qt::StringLiterals;

Result<QUrl> carrierAddress(const QString &text)
{
    const QUrl base(text, QUrl::StrictMode);
    const bool isAddress = base.isValid() && base.scheme() == "https"_L1 && !base.host().isEmpty()
        && base.userInfo().isEmpty() && !base.hasQuery() && !base.hasFragment();
    if (!isAddress)
        return Error{ErrorCode::Malformed, "no address such as https://carrier.example:8443"};
    return base;
}

Result<QUrl> typedCarrierAddress(const QString &text)
{
    const QString typed = text.trimmed();
    return carrierAddress(typed.contains("://"_L1) ? typed : "https://"_L1 + typed);
}

Result<QByteArray> bearerToken(const QByteArray &text)
{
    const QByteArray token = text.trimmed();
    const bool isOneWord =
        std::ranges::all_of(token, [](char letter) { return letter > ' ' && letter <= '~'; });
    if (token.isEmpty() || !isOneWord)
        return Error{ErrorCode::Malformed, "no token, which is one word"};
    return token;
}

Result<QByteArray> oneCertificate(const QByteArray &pem)
{
    const QList<QSslCertificate> read = QSslCertificate::fromData(pem, QSsl::Pem);
    if (read.size() != 1 || read.constFirst().isNull())
        return Error{ErrorCode::Malformed, "not one certificate (PEM)"};
    return pem;
}

} // namespace turbolane::client
