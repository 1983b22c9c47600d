// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/traymessages.h"
#include "ui/desk.h"
#include "ui/notices/desktopnotices.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <functional>

namespace turbolane::ui {
class MainWindow;
class QuitDialog;
} // namespace turbolane::ui

namespace turbolane::app {

/// Where the carrier runs, and so what becomes of a boost when the program ends.
enum class CarrierIs : std::uint8_t { Inside, Elsewhere };

/// Leaving, and what stays behind: while a boost runs, the carrier inside has to live on to end it.
/// With a tray a closed window goes there; without one it is asked first, a second start brings the
/// window back, and the program ends by itself after the last boost. To quit is always asked. A
/// carrier elsewhere ends its boosts itself: nothing is asked then.
///
/// Where there is a tray its icon is there all the time: the meter of what runs, and where the
/// desktop's notifications come from.
class Background final : public QObject {
    Q_OBJECT

public:
    using HasTray = std::function<bool()>;
    Background(const ui::Desk &desk, ui::MainWindow &window, CarrierIs carrier,
               HasTray hasTray = QSystemTrayIcon::isSystemTrayAvailable);

    void showWindow();
    /// The window goes, what runs stays, until it has ended.
    void goToBackground();
    bool isBoosted() const;
    /// Without a question: the system ends the program.
    void leave();
    bool isInBackground() const { return m_isBackground; }

signals:
    /// The window is closed for good, and nothing is left to wait for.
    void over();

private:
    void close();
    void ask();
    void decide(const ui::QuitDialog &dialog);
    void end();
    void refresh();
    void refreshTray();
    void openFrom(const ConnectionId &connection);

    const ui::Desk m_desk;
    ui::MainWindow &m_window;
    const CarrierIs m_carrier;
    const HasTray m_hasTray;
    QMenu m_menu;
    QSystemTrayIcon m_tray;
    TrayMessages m_messages{m_tray};
    ui::DesktopNotices m_notices;
    QTimer m_tick;
    int m_meter = -1; ///< as the icon shows it
    bool m_isBackground = false;
    bool m_isOver = false;
};

} // namespace turbolane::app
