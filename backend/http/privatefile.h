// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace turbolane::backend::http {

/// Writes a whole new file that only its owner may read, or none at all.
Result<Done> writePrivateFile(const QString &path, const QByteArray &bytes);

/// A small file. Unavailable when it cannot be read, TooLarge over 256 KiB.
Result<QByteArray> readSmallFile(const QString &path);

} // namespace turbolane::backend::http
