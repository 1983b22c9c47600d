// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/tour/hand.h"
#include "app/tour/receipt.h"
#include "ui/desk.h"

#include <QObject>
#include <QStringList>

namespace turbolane::ui {
class MainWindow;
}

namespace turbolane::app {

/// The tour "first-drive": the main job, driven through the real window by a hand on mouse and
/// keyboard. Draws a connection from Frankfurt to Ashburn, orders it, boosts it for a minute, waits
/// until it has gone back by itself, opens the bill. Ends the program with 0 only if all of it
/// happened and the receipt holds.
class FirstDrive final : public QObject {
    Q_OBJECT

public:
    FirstDrive(const ui::Desk &desk, ui::MainWindow &window, const DesktopOptions &options);

private:
    struct Chapter;

    void drive();
    void finish(const QString &problem);
    void takePicture(const QString &name);
    bool writeReceipt(const QStringList &problems) const;

    // Each returns what went wrong, or nothing.
    QString seeTheNetwork();
    QString drawAConnection();
    QString readThePrice();
    QString orderIt();
    QString chooseAMinute();
    QString holdTurbo();
    QString watchItEnd();
    QString openTheBill();
    QString readBack();

    template <typename Widget>
    Widget *find(const char *name) const;
    QString clickOn(const char *name);

    const ui::Desk m_desk;
    ui::MainWindow &m_window;
    const DesktopOptions m_options;
    Hand m_hand;
    Drive m_drive;
    ConnectionId m_connection;
    int m_pictures = 0;
};

} // namespace turbolane::app
