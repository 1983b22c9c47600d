// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include "app/practice/practicebooks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace turbolane::app {

namespace {

/// A folder's name for a carrier elsewhere: "carrier.example_8443".
QString nameOf(const QUrl &carrier)
{
    constexpr int usualPort = 443;
    QString host = carrier.host();
    return host.replace(u':', u'.') + u'_' + QString::number(carrier.port(usualPort));
}

/// The same for a network in a folder: "backbone_1f2e3d4c".
QString nameOf(const QString &network)
{
    constexpr int digits = 8;
    const QString path = QDir(network).canonicalPath();
    const QByteArray mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QDir(path).dirName() + u'_' + QString::fromLatin1(mark.toHex().left(digits));
}

} // namespace

Places::Places(const DesktopOptions &options)
    : m_dataDirectory(options.dataDirectory)
{
    if (options.practice) {
        if (m_dataDirectory.isEmpty())
            m_dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        m_realBooks = m_dataDirectory;
        m_dataDirectory = PracticeBooks::folderFor(m_realBooks);
    }
    if (!m_dataDirectory.isEmpty())
        return;
    if (options.tour.isEmpty()) {
        m_dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        if (!options.carrier.isEmpty())
            m_dataDirectory += QStringLiteral("/outside/") + nameOf(QUrl(options.carrier));
        else if (!options.network.isEmpty())
            m_dataDirectory += QStringLiteral("/networks/") + nameOf(options.network);
        return;
    }
    m_own.emplace();
    m_dataDirectory = m_own->path();
}

} // namespace turbolane::app
