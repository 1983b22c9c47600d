// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/background.h"

#include "client/portfolio.h"
#include "ui/mainwindow.h"
#include "ui/quitdialog.h"
#include "ui/trayface.h"

#include <algorithm>
#include <utility>

namespace turbolane::app {

namespace {

constexpr std::chrono::seconds refreshEach{1};

} // namespace

Background::Background(const ui::Desk &desk, ui::MainWindow &window, CarrierIs carrier,
                       HasTray hasTray)
    : m_desk(desk)
    , m_window(window)
    , m_carrier(carrier)
    , m_hasTray(std::move(hasTray))
    , m_notices(desk.preferences, m_messages)
{
    m_tray.setContextMenu(&m_menu);
    m_tick.setInterval(refreshEach);
    connect(&m_tick, &QTimer::timeout, this, &Background::refresh);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (change.subject == client::PortfolioChange::Subject::Boost)
                    refresh();
            });
    connect(&m_tray, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showWindow();
    });
    connect(&m_window, &ui::MainWindow::alarmRaised, &m_notices, &ui::DesktopNotices::take);
    connect(&m_notices, &ui::DesktopNotices::openWanted, this, &Background::openFrom);
    connect(&m_window, &ui::MainWindow::closeRequested, this, &Background::close);
    connect(&m_window, &ui::MainWindow::quitRequested, this, &Background::ask);
    connect(&m_window, &ui::MainWindow::closed, this, &Background::end);
    refreshTray();
    if (m_hasTray())
        m_tray.show();
    m_tick.start();
}

bool Background::isBoosted() const
{
    return std::ranges::any_of(m_desk.portfolio.picture().boosts(),
                               [](const Boost &boost) { return isRunning(boost.state); });
}

void Background::close()
{
    m_hasTray() && m_carrier == CarrierIs::Inside ? goToBackground() : ask();
}

void Background::ask()
{
    if (m_carrier == CarrierIs::Elsewhere)
        return leave();
    if (m_window.findChild<ui::QuitDialog *>())
        return;
    auto *dialog =
        new ui::QuitDialog(m_desk.portfolio.picture(), m_desk.clock, m_hasTray(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] { decide(*dialog); });
    dialog->open();
}

void Background::decide(const ui::QuitDialog &dialog)
{
    switch (dialog.choice()) {
    case ui::QuitDialog::Choice::Stay: return;
    case ui::QuitDialog::Choice::KeepRunning: return goToBackground();
    case ui::QuitDialog::Choice::Quit: return leave();
    }
}

void Background::leave()
{
    m_window.closeForGood();
    end(); // it may have been hidden, and then nothing is closed
}

void Background::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_tick.stop();
    m_tray.hide();
    emit over();
}

void Background::goToBackground()
{
    m_isBackground = true;
    m_window.hide();
    refresh();
    if (m_isBackground)
        m_messages.show(tr("Turbolane goes on in the background"), m_tray.toolTip());
}

void Background::showWindow()
{
    m_isBackground = false;
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Background::openFrom(const ConnectionId &connection)
{
    showWindow();
    if (m_desk.portfolio.picture().connection(connection) != nullptr)
        m_window.openConnection(connection);
}

void Background::refresh()
{
    if (m_isBackground && !isBoosted() && !m_hasTray()) // nobody could see it or end it any more
        return leave();
    refreshTray();
}

void Background::refreshTray()
{
    if (!m_hasTray())
        return;
    const ui::TrayFace face = ui::trayFaceOf(m_desk.portfolio.picture(), m_desk.clock);
    if (std::exchange(m_meter, face.meter) != face.meter)
        m_tray.setIcon(ui::trayIconOf(face.meter));
    if (m_menu.isVisible() || m_tray.toolTip() == face.toolTip)
        return; // an open menu stays as it is
    m_tray.setToolTip(face.toolTip);
    m_menu.clear();
    for (const QString &boost : face.boosts)
        m_menu.addAction(boost)->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(face.openText), &QAction::triggered, this, &Background::showWindow);
    connect(m_menu.addAction(face.quitText), &QAction::triggered, this, [this] {
        showWindow();
        isBoosted() ? ask() : leave();
    });
}

} // namespace turbolane::app
