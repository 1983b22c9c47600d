// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/privatefile.h"

#include "backend/http/limits.h"

#include <QFile>
#include <QSaveFile>

namespace turbolane::backend::http {

namespace {

constexpr qint64 mostBytes = 256 * kibibyte;

std::string described(const QString &path, const QFileDevice &file)
{
    return path.toStdString() + ": " + file.errorString().toStdString();
}

} // namespace

Result<Done> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // The permissions before the secret.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        return Error{ErrorCode::NotWritable, described(path, file)};
    return Done{};
}

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, described(path, file)};
    if (file.size() > mostBytes)
        return Error{ErrorCode::TooLarge, path.toStdString() + " is too large"};
    return file.readAll();
}

} // namespace turbolane::backend::http
