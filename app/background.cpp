// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/background.h"

#include "client/portfolio.h"
#include "ui/mainwindow.h"
#include "ui/quitdialog.h"
#include "ui/trayface.h"

#include <QApplication>

#include <algorithm>

namespace turbolane::app {

namespace {

constexpr std::chrono::seconds refreshEach{1};

} // namespace

Background::Background(const ui::Desk &desk, ui::MainWindow &window)
    : m_desk(desk)
    , m_window(window)
{
    m_tray.setContextMenu(&m_menu);
    m_tick.setInterval(refreshEach);
    connect(&m_tick, &QTimer::timeout, this, &Background::refresh);
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showWindow();
    });
    connect(&m_window, &ui::MainWindow::closeRequested, this, &Background::ask);
}

bool Background::isBoosted() const
{
    return std::ranges::any_of(m_desk.portfolio.picture().boosts(),
                               [](const Boost &boost) { return isRunning(boost.state); });
}

bool Background::hasTray() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Background::ask()
{
    ui::QuitDialog dialog(m_desk.portfolio.picture(), m_desk.clock, hasTray(), &m_window);
    dialog.exec();
    switch (dialog.choice()) {
    case ui::QuitDialog::Choice::Stay: return;
    case ui::QuitDialog::Choice::KeepRunning: goToBackground(); return;
    case ui::QuitDialog::Choice::Quit:
        m_window.closeForGood();
        qApp->quit();
        return;
    }
}

void Background::goToBackground()
{
    m_isBackground = true;
    m_window.hide();
    m_desk.portfolio.setAttentive(false);
    refresh();
    m_tick.start();
    if (hasTray())
        m_tray.show();
}

void Background::showWindow()
{
    m_isBackground = false;
    m_tick.stop();
    m_tray.hide();
    m_desk.portfolio.setAttentive(true);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Background::refresh()
{
    if (!m_isBackground)
        return;
    if (!isBoosted() && !hasTray()) {
        // Nobody could see it or end it any more, and there is nothing left to wait for.
        m_window.closeForGood();
        qApp->quit();
        return;
    }
    const ui::TrayFace face = ui::trayFaceOf(m_desk.portfolio.picture(), m_desk.clock);
    m_tray.setIcon(face.icon);
    m_tray.setToolTip(face.toolTip);
    m_menu.clear();
    for (const QString &boost : face.boosts)
        m_menu.addAction(boost)->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(face.openText), &QAction::triggered, this, &Background::showWindow);
    connect(m_menu.addAction(face.quitText), &QAction::triggered, this, [this] {
        showWindow();
        m_window.close();
    });
}

} // namespace turbolane::app
