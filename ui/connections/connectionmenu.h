// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <cstdint>

namespace turbolane {
struct Connection;
}
namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

class Button;

/// What else can be done with a connection, behind "…". What cannot be done just now says why.
class ConnectionMenu final : public QMenu {
    Q_OBJECT

public:
    enum class Act : std::uint8_t { Handover, Try, Map, Rename, Change, End };

    /// As the connection is now; made anew for each opening, and gone when it closes.
    ConnectionMenu(const QList<Act> &acts, const Connection &connection,
                   const client::Picture &picture, bool isLost, QWidget *parent);

    /// Below the button, on the side reading begins.
    void openAt(const QWidget &button);
    /// The button that opens it.
    static Button *button(QWidget *parent = nullptr);

signals:
    void chosen(turbolane::ui::ConnectionMenu::Act act);

private:
    void offer(Act act, const QString &whyNot);
};

} // namespace turbolane::ui
