// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/datadirectory.h"

#include "backend/store/privacy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace turbolane::backend {

namespace {

QString lockFile(const QString &path)
{
    return QDir(path).filePath(QStringLiteral("turbolane.lock"));
}
QString aliveFile(const QString &path)
{
    return QDir(path).filePath(QStringLiteral("alive"));
}

Error notWritable(const QString &path)
{
    return Error{ErrorCode::NotWritable,
                 "the data directory " + path.toStdString()
                     + " cannot be written; give this user write access to it, or choose another "
                       "with --data-dir"};
}

Error heldBy(const QLockFile &lock, const QString &path)
{
    qint64 process = 0;
    QString host;
    QString name;
    const std::string who = lock.getLockInfo(&process, &host, &name)
        ? name.toStdString() + " (process " + std::to_string(process) + ")"
        : std::string("another process");
    return Error{ErrorCode::Locked,
                 who + " is using the data directory " + path.toStdString()
                     + "; close it first, or choose another with --data-dir"};
}

} // namespace

DataDirectory::DataDirectory(const QString &path)
    : m_path(path)
    , m_lock(lockFile(path))
{ }

Result<std::unique_ptr<DataDirectory>> DataDirectory::open(const QString &path)
{
    if (!makePrivateFolder(path) || !QFileInfo(path).isWritable())
        return notWritable(path);
    auto directory = std::make_unique<DataDirectory>(QDir(path).absolutePath());
    // Never stale by age: a carrier holds its directory for months. A dead holder is seen at once.
    directory->m_lock.setStaleLockTime(0);
    if (directory->m_lock.tryLock(0)) {
        closeBooksToOthers(directory->path());
        return directory;
    }
    if (directory->m_lock.error() == QLockFile::LockFailedError)
        return heldBy(directory->m_lock, path);
    return notWritable(path);
}

QString DataDirectory::database() const
{
    return databaseIn(m_path);
}

QString DataDirectory::databaseIn(const QString &path)
{
    return QDir(path).filePath(QStringLiteral("carrier.db"));
}
std::optional<Instant> DataDirectory::lastAlive() const
{
    QFile file(aliveFile(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto instant = parseInstant(file.read(24).toStdString());
    return instant ? std::optional(*instant) : std::nullopt;
}

void DataDirectory::stillAlive(Instant now)
{
    // In place and of one length, so that a kill in between leaves the old or the new instant.
    QFile file(aliveFile(m_path));
    if (file.open(QIODevice::ReadWrite, ownersFile))
        file.write(QByteArray::fromStdString(text(now)));
}

} // namespace turbolane::backend
