// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace turbolane::ui {

/// Where messages of the desktop come from: the tray of this machine, or a test.
class DesktopMessages : public QObject {
    Q_OBJECT

public:
    virtual void show(const QString &title, const QString &text) = 0;

signals:
    /// The message that was shown last.
    void clicked();
};

} // namespace turbolane::ui
