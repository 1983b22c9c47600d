// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/outsidecarrier.h"

#include "client/carrieraddress.h"

#include <QFile>

namespace turbolane::app {

namespace {

using namespace Qt::StringLiterals;

Error wrong(const QString &sentence)
{
    return {ErrorCode::Malformed, sentence.toStdString()};
}

Result<QByteArray> contentOf(const QString &path, const QString &option)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"%1: %2 cannot be read (%3)."_s.arg(option, path, file.errorString()));
    const QByteArray content = file.read(client::largestSmallFile + 1);
    if (content.size() > client::largestSmallFile)
        return wrong(u"%1: %2 is too long to be that."_s.arg(option, path));
    return content;
}

Result<QByteArray> tokenIn(const QString &path)
{
    const Result<QByteArray> content = contentOf(path, u"--token-file"_s);
    if (!content)
        return content.error();
    const Result<QByteArray> token = client::bearerToken(*content);
    if (!token)
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
    if (!client::oneCertificate(*content))
        return wrong(u"--certificate: %1 does not hold one certificate (PEM)."_s.arg(path));
    return *content;
}

} // namespace

Result<client::CarrierProfile> outsideCarrier(const DesktopOptions &options)
{
    const Result<QUrl> base = client::carrierAddress(options.carrier);
    if (!base)
        return wrong(u"--carrier is an address such as https://carrier.example:8443."_s);
    const Result<QByteArray> token = tokenIn(options.tokenFile);
    if (!token)
        return token.error();
    const Result<QByteArray> certificate = certificateIn(options.certificate);
    if (!certificate)
        return certificate.error();
    return client::CarrierProfile{
        .name = base->host(), .base = *base, .token = *token, .pinnedCertificate = *certificate};
}

} // namespace turbolane::app
