// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/knowncarriers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <array>

namespace turbolane::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int currentVersion = 1;

struct PlaceName {
    TokenPlace place;
    QLatin1String name;
};
const std::array placeNames{PlaceName{TokenPlace::Keyring, "keyring"_L1},
                            PlaceName{TokenPlace::Session, "session"_L1},
                            PlaceName{TokenPlace::File, "file"_L1}};

QJsonObject toJson(const KnownCarrier &carrier)
{
    const auto place = std::ranges::find(placeNames, carrier.tokenIn, &PlaceName::place);
    return {{"id"_L1, carrier.id},
            {"profile"_L1, QJsonDocument::fromJson(writeCarrierFile(carrier.profile)).object()},
            {"tokenIn"_L1, QString(place->name)},
            {"tokenFile"_L1, carrier.tokenFile}};
}

/// An id becomes a folder's name: nothing but what nameOf() and freshId() make.
bool isId(const QString &id)
{
    return !id.isEmpty() && !id.startsWith(u'.') && !id.contains(u'/') && !id.contains(u'\\')
        && id != KnownCarriers::inside();
}

Result<KnownCarrier> carrierFrom(const QJsonObject &object)
{
    const auto profile =
        readCarrierFile(QJsonDocument(object.value("profile"_L1).toObject()).toJson());
    if (!profile)
        return profile.error();
    const auto place =
        std::ranges::find(placeNames, object.value("tokenIn"_L1).toString(), &PlaceName::name);
    const QString id = object.value("id"_L1).toString();
    if (place == placeNames.end() || !isId(id))
        return Error{ErrorCode::Malformed, "no known carrier"};
    return KnownCarrier{.id = id,
                        .profile = *profile,
                        .tokenIn = place->place,
                        .tokenFile = object.value("tokenFile"_L1).toString()};
}

QString listIn(const QString &folder)
{
    return QDir(folder).filePath(u"carriers.json"_s);
}

/// Empty, or "/customers/one".
QString pathOf(const QUrl &base)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

constexpr QFileDevice::Permissions owners = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// As the carrier inside would make it: its owner's alone.
void makeFolder(const QString &folder)
{
    const QString whole = QDir(folder).absolutePath();
    if (QDir(whole).exists())
        return;
    QDir().mkpath(QFileInfo(whole).path());
    QDir().mkdir(whole, owners | QFileDevice::ExeOwner);
}

/// Later, as a keyring would: never before the call is back.
void tellLater(QObject *context, const Keyring::Told &told, const KeyringAnswer &answer)
{
    QTimer::singleShot(0, context, [told, answer] { told(answer); });
}

} // namespace

QString KnownCarriers::inside()
{
    return u"inside"_s;
}

KnownCarriers::KnownCarriers(QString folder, Keyring &keyring)
    : m_folder(std::move(folder))
    , m_keyring(keyring)
{
    read();
}

void KnownCarriers::read()
{
    QFile file(listIn(m_folder));
    if (!file.exists())
        return;
    m_isDamaged = true; // until it is read to its end
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    if (all.value("version"_L1).toInt() != currentVersion)
        return;
    std::vector<KnownCarrier> carriers;
    for (const QJsonValue each : all.value("carriers"_L1).toArray()) {
        const auto carrier = carrierFrom(each.toObject());
        if (!carrier)
            return;
        carriers.push_back(*carrier);
    }
    m_carriers = std::move(carriers);
    m_isDamaged = false;
    const QString chosen = all.value("chosen"_L1).toString();
    if (chosen == inside() || find(chosen) != nullptr)
        m_chosen = chosen;
}

/// The file first: what is not written is not so.
Result<Done> KnownCarriers::write(Kept kept)
{
    QJsonArray carriers;
    for (const KnownCarrier &carrier : kept.carriers)
        carriers.append(toJson(carrier));
    const QJsonObject all{
        {"version"_L1, currentVersion}, {"chosen"_L1, kept.chosen}, {"carriers"_L1, carriers}};
    const QString path = listIn(m_folder);
    if (m_isDamaged) {
        QFile::remove(path + ".damaged"_L1);
        QFile::rename(path, path + ".damaged"_L1);
    }
    makeFolder(m_folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(owners)
        || file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        return Error{ErrorCode::NotWritable, path.toStdString() + " cannot be written"};
    m_isDamaged = false;
    m_carriers = std::move(kept.carriers);
    m_chosen = std::move(kept.chosen);
    emit changed();
    return Done{};
}

const KnownCarrier *KnownCarriers::find(const QString &id) const
{
    const auto found = std::ranges::find(m_carriers, id, &KnownCarrier::id);
    return found == m_carriers.end() ? nullptr : &*found;
}

const KnownCarrier *KnownCarriers::at(const QUrl &base) const
{
    const auto found = std::ranges::find_if(m_carriers, [&](const KnownCarrier &each) {
        return nameOf(each.profile.base) == nameOf(base)
            && pathOf(each.profile.base) == pathOf(base);
    });
    return found == m_carriers.end() ? nullptr : &*found;
}

QString KnownCarriers::nameOf(const QUrl &base)
{
    constexpr int usualPort = 443;
    QString host = base.host();
    return host.replace(u':', u'.') + u'_' + QString::number(base.port(usualPort))
        + pathOf(base).replace(u'/', u'_');
}

QString KnownCarriers::freshId(const QUrl &base) const
{
    const QString name = nameOf(base);
    QString id = name;
    for (int number = 2; find(id) != nullptr; ++number)
        id = name + u'-' + QString::number(number);
    return id;
}

Result<Done> KnownCarriers::put(const KnownCarrier &carrier)
{
    Kept kept{m_carriers, m_chosen};
    const auto found = std::ranges::find(kept.carriers, carrier.id, &KnownCarrier::id);
    if (found == kept.carriers.end())
        kept.carriers.push_back(carrier);
    else
        *found = carrier;
    return write(std::move(kept));
}

Result<Done> KnownCarriers::choose(const QString &id)
{
    require(id == inside() || find(id) != nullptr, "only a known carrier is chosen");
    if (m_chosen == id && !m_isDamaged)
        return Done{};
    return write({m_carriers, id});
}

Result<Done> KnownCarriers::remove(const QString &id)
{
    Kept kept{m_carriers, m_chosen == id ? QString() : m_chosen};
    std::erase_if(kept.carriers, [&id](const KnownCarrier &each) { return each.id == id; });
    const auto written = write(std::move(kept));
    if (written)
        m_session.remove(id);
    return written;
}

QString KnownCarriers::keyringName(const KnownCarrier &carrier) const
{
    constexpr int digits = 8;
    const QByteArray books = QDir(m_folder).absolutePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(books, QCryptographicHash::Sha256).toHex();
    return carrier.id + " ("_L1 + QString::fromLatin1(mark.left(digits)) + u')';
}

QString KnownCarriers::folderOf(const QString &id) const
{
    return m_folder + "/outside/"_L1 + id;
}

void KnownCarriers::token(const KnownCarrier &carrier, QObject *context, Keyring::Told told)
{
    if (carrier.tokenIn == TokenPlace::Keyring)
        return m_keyring.read(keyringName(carrier), context, std::move(told));
    const QByteArray kept = m_session.value(carrier.id);
    if (kept.isEmpty())
        return tellLater(context, told, {.trouble = KeyringTrouble::NotThere});
    tellLater(context, told, {.secret = kept});
}

void KnownCarriers::keepToken(const KnownCarrier &carrier, const QByteArray &token,
                              QObject *context, Keyring::Told told)
{
    m_session.remove(carrier.id);
    switch (carrier.tokenIn) {
    case TokenPlace::Keyring:
        return m_keyring.keep(keyringName(carrier), token, context, std::move(told));
    case TokenPlace::Session: m_session.insert(carrier.id, token); break;
    case TokenPlace::File: break;
    }
    tellLater(context, told, {});
}

void KnownCarriers::forgetToken(const KnownCarrier &carrier, QObject *context, Keyring::Told told)
{
    m_session.remove(carrier.id);
    if (carrier.tokenIn == TokenPlace::Keyring)
        return m_keyring.forget(keyringName(carrier), context, std::move(told));
    tellLater(context, told, {});
}

void KnownCarriers::askKeyring(QObject *context, Keyring::Told told)
{
    m_keyring.read(u"is there a keyring"_s, context, [told = std::move(told)](auto answer) {
        if (answer.trouble == KeyringTrouble::NotThere || answer.trouble == KeyringTrouble::Locked)
            answer.trouble.reset();
        told(answer);
    });
}

} // namespace turbolane::client
