// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include <QStandardPaths>

namespace turbolane::app {

Places::Places(const DesktopOptions &options)
    : m_dataDirectory(options.dataDirectory)
{
    if (!m_dataDirectory.isEmpty())
        return;
    if (options.tour.isEmpty()) {
        m_dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        return;
    }
    m_own.emplace();
    m_dataDirectory = m_own->path();
}

} // namespace turbolane::app
