// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace turbolane::app {

/// Becomes this command, inside a site of the lines of that data directory: `turbolaned exec`. The
/// terminal, the files and the user stay; only the network is the site's. Returns an exit code, and
/// only where it could not.
int runInSite(const QString &dataDirectory, const QString &site, const QStringList &command);

} // namespace turbolane::app
