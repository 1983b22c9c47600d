// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include "app/practice/practicebooks.h"
#include "client/knowncarriers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace turbolane::app {

namespace {

/// A folder's name for a network in a folder: "backbone_1f2e3d4c".
QString nameOf(const QString &network)
{
    constexpr int digits = 8;
    const QString path = QDir(network).canonicalPath();
    const QByteArray mark = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QDir(path).dirName() + u'_' + QString::fromLatin1(mark.toHex().left(digits));
}

} // namespace

Places::Places(const DesktopOptions &options)
    : m_home(options.dataDirectory)
{
    const bool isNamed = !m_home.isEmpty();
    if (!isNamed && !options.tour.isEmpty()) {
        m_own.emplace();
        m_home = m_own->path();
    } else if (!isNamed) {
        m_home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    m_inside = m_home;
    if (options.practice) {
        m_realBooks = m_home;
        m_inside = PracticeBooks::folderFor(m_home);
    } else if (!isNamed && !options.network.isEmpty()) {
        m_inside += QStringLiteral("/networks/") + nameOf(options.network);
    }
    m_dataDirectory = m_inside;
    if (!isNamed && !options.carrier.isEmpty())
        m_dataDirectory = m_home + QStringLiteral("/outside/")
            + client::KnownCarriers::nameOf(QUrl(options.carrier));
}

} // namespace turbolane::app
