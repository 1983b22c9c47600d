// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace turbolane::ui {
class MainWindow;
}

namespace turbolane::app {

/// Leaving, and what stays behind: while a boost runs, the carrier inside has to live on to end it.
/// With a tray it is seen there; without one a second start brings the window back, and the program
/// ends by itself after the last boost.
class Background final : public QObject {
    Q_OBJECT

public:
    Background(const ui::Desk &desk, ui::MainWindow &window);

    void showWindow();

private:
    void ask();
    void goToBackground();
    void refresh();
    bool isBoosted() const;
    bool hasTray() const;

    const ui::Desk m_desk;
    ui::MainWindow &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_tray;
    QTimer m_tick;
    bool m_isBackground = false;
};

} // namespace turbolane::app
