// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/desktopmessages.h"

class QSystemTrayIcon;

namespace turbolane::app {

/// Messages of the tray's icon. Where this desktop has no tray there is nobody to show them.
class TrayMessages final : public ui::DesktopMessages {
    Q_OBJECT

public:
    /// tray: outlives this.
    explicit TrayMessages(QSystemTrayIcon &tray);

    void show(const QString &title, const QString &text) override;

private:
    QSystemTrayIcon &m_tray;
};

} // namespace turbolane::app
