// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/traymessages.h"

#include <QSystemTrayIcon>

namespace turbolane::app {

TrayMessages::TrayMessages(QSystemTrayIcon &tray)
    : m_tray(tray)
{
    connect(&tray, &QSystemTrayIcon::messageClicked, this, &TrayMessages::clicked);
}

void TrayMessages::show(const QString &title, const QString &text)
{
    if (m_tray.isVisible())
        m_tray.showMessage(title, text, m_tray.icon());
}

} // namespace turbolane::app
