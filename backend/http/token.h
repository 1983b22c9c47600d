// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace turbolane::backend::http {

/// A bearer token: 256 random bits as 64 hexadecimal digits. Read from the file, or made and
/// written there (0600) when there is none. A file that holds something else is refused.
Result<QByteArray> tokenIn(const QString &path);

/// Takes as long for a wrong token as for a right one.
bool sameSecret(const QByteArray &left, const QByteArray &right);

} // namespace turbolane::backend::http
