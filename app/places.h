// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

#include <QTemporaryDir>

#include <optional>

namespace turbolane::app {

/// Where this run of the desktop program keeps its books: where it was told, else the platform's
/// place; a tour never in the platform's place, so that it cannot touch real books. With a carrier
/// elsewhere there are no books, only settings, and each such carrier has its own; so has each
/// network of one's own.
class Places {
public:
    explicit Places(const DesktopOptions &options);
    QString dataDirectory() const { return m_dataDirectory; }

private:
    std::optional<QTemporaryDir> m_own;
    QString m_dataDirectory;
};

} // namespace turbolane::app
