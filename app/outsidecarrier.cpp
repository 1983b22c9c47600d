// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outsidecarrier.h"

#include <QFile>
#include <QSslCertificate>

namespace turbolane::app {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestFile = 65'536; ///< far more than a token or a certificate is long

Error wrong(const QString &sentence)
{
    return {ErrorCode::Malformed, sentence.toStdString()};
}

Result<QByteArray> contentOf(const QString &path, const QString &option)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"%1: %2 cannot be read (%3)."_s.arg(option, path, file.errorString()));
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return wrong(u"%1: %2 is too long to be that."_s.arg(option, path));
    return content;
}

bool isAToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return letter > ' ' && letter <= '~';
    });
}

Result<QByteArray> tokenIn(const QString &path)
{
    const Result<QByteArray> content = contentOf(path, u"--token-file"_s);
    if (!content)
        return content.error();
    const QByteArray token = content->trimmed();
    if (!isAToken(token))
        return wrong(u"--token-file: %1 holds no token, which is one word."_s.arg(path));
    return token;
}

Result<QByteArray> certificateIn(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    const Result<QByteArray> content = contentOf(path, u"--certificate"_s);
    if (!content)
        return content.error();
    const QList<QSslCertificate> read = QSslCertificate::fromData(*content, QSsl::Pem);
    if (read.size() != 1 || read.constFirst().isNull())
        return wrong(u"--certificate: %1 does not hold one certificate (PEM)."_s.arg(path));
    return *content;
}

} // namespace

Result<client::CarrierProfile> outsideCarrier(const DesktopOptions &options)
{
    const QUrl base(options.carrier, QUrl::StrictMode);
    const bool isAddress = base.isValid() && base.scheme() == "https"_L1 && !base.host().isEmpty()
        && base.userInfo().isEmpty() && !base.hasQuery() && !base.hasFragment();
    if (!isAddress)
        return wrong(u"--carrier is an address such as https://carrier.example:8443."_s);
    const Result<QByteArray> token = tokenIn(options.tokenFile);
    if (!token)
        return token.error();
    const Result<QByteArray> certificate = certificateIn(options.certificate);
    if (!certificate)
        return certificate.error();
    return client::CarrierProfile{
        .name = base.host(), .base = base, .token = *token, .pinnedCertificate = *certificate};
}

} // namespace turbolane::app
