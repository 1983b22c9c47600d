// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/privacy.h"

#include "backend/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace turbolane::backend {

namespace {

constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

/// Books and secrets, by how their names begin: a database has companions.
constexpr std::array bookNames{"carrier.db", "certificate.key", "token",         "operator.token",
                               "proof.key",  "alive",           "turbolane.lock"};
/// What else a program of ours puts beside them.
constexpr std::array companionNames{"certificate.pem", "settings.ini", "practice"};

template <typename Names>
bool beginsWithOneOf(const QString &name, const Names &names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *begin) { return name.startsWith(QLatin1String(begin)); });
}

QFileInfoList entriesOf(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                      | QDir::NoDotAndDotDot);
}

bool isOurs(const QString &folder)
{
    const QFileInfoList entries = entriesOf(folder);
    return std::all_of(entries.begin(), entries.end(), [](const QFileInfo &entry) {
        return beginsWithOneOf(entry.fileName(), bookNames)
            || beginsWithOneOf(entry.fileName(), companionNames);
    });
}

void close(const QFileInfo &entry, QFileDevice::Permissions owners)
{
    if (!(entry.permissions() & others) || entry.isSymLink())
        return;
    // Some file systems know no owners; books that can be kept there are better than none.
    if (!QFile::setPermissions(entry.filePath(), owners))
        qCWarning(logCarrier) << "others may be able to read" << entry.filePath();
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(QDir(path).absolutePath());
    if (!folder.exists())
        return QDir().mkpath(folder.path()) && QDir().mkdir(folder.filePath(), ownersFolder);
    if (!folder.isDir())
        return false;
    if (isOurs(folder.filePath()))
        close(folder, ownersFolder);
    return true;
}

void closeBooksToOthers(const QString &folder)
{
    for (const QFileInfo &entry : entriesOf(folder))
        if (entry.isFile() && beginsWithOneOf(entry.fileName(), bookNames))
            close(entry, ownersFile);
}

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersFile);
}

} // namespace turbolane::backend
