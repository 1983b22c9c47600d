// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierfile.h"

#include "client/carrieraddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentVersion = 1;
constexpr qsizetype longestName = 100;

const auto kindKey = "turbolane"_L1;
const auto kindWord = "carrier"_L1;
const auto versionKey = "version"_L1;
const auto nameKey = "name"_L1;
const auto addressKey = "address"_L1;
const auto certificateKey = "certificate"_L1;

Error malformed(const QString &key, std::string why)
{
    return {ErrorCode::Malformed, std::move(why),
            key.isEmpty() ? std::string() : "/" + key.toStdString()};
}

Result<Done> isSuchAFile(const QJsonObject &object)
{
    if (object.value(kindKey) != kindWord || !object.value(versionKey).isDouble())
        return malformed({}, "no carrier profile");
    if (object.value(versionKey).toInt() > currentVersion)
        return Error{ErrorCode::Newer, "written by a newer program"};
    for (const QString &key : object.keys())
        if (!QStringList{kindKey, versionKey, nameKey, addressKey, certificateKey}.contains(key))
            return Error{ErrorCode::UnexpectedField, "does not belong into a profile",
                         "/" + key.toStdString()};
    return Done{};
}

} // namespace

Result<CarrierFile> readCarrierFile(const QByteArray &content)
{
    if (content.size() > largestSmallFile)
        return Error{ErrorCode::TooLarge, "more than a profile is"};
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (const auto such = isSuchAFile(object); !such)
        return such.error();
    const QString name = object.value(nameKey).toString().simplified();
    const bool isName = !object.contains(nameKey) || object.value(nameKey).isString();
    if (!isName || name.size() > longestName)
        return malformed(nameKey, "no name");
    const auto base = carrierAddress(object.value(addressKey).toString());
    if (!base)
        return malformed(addressKey, base.error().detail);
    CarrierFile file{.name = name, .base = *base, .certificate = {}};
    if (!object.contains(certificateKey))
        return file;
    const auto certificate = oneCertificate(object.value(certificateKey).toString().toLatin1());
    if (!certificate)
        return malformed(certificateKey, certificate.error().detail);
    file.certificate = *certificate;
    return file;
}

QByteArray writeCarrierFile(const CarrierFile &file)
{
    QJsonObject object{{kindKey, kindWord},
                       {versionKey, currentVersion},
                       {nameKey, file.name},
                       {addressKey, file.base.toString(QUrl::FullyEncoded)}};
    if (!file.certificate.isEmpty())
        object.insert(certificateKey, QString::fromLatin1(file.certificate));
    return QJsonDocument(object).toJson();
}

} // namespace turbolane::client
