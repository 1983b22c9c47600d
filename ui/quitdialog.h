// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <cstdint>

class QVBoxLayout;

namespace turbolane {
class Clock;
namespace client {
class Picture;
}
} // namespace turbolane

namespace turbolane::ui {

/// What leaving means while the embedded carrier runs a boost: said before, decided by the user.
class QuitDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Choice : std::uint8_t {
        Stay, ///< also Esc and the window's close button
        KeepRunning, ///< window gone, carrier and boost go on in the background
        Quit, ///< the carrier ends too; boosts and their bill stand still until the next start
    };

    /// hasTray: where a background carrier can be seen and brought back from.
    QuitDialog(const client::Picture &picture, const Clock &clock, bool hasTray,
               QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }

private:
    static QString backgroundText(bool hasTray);
    void addButtons(QVBoxLayout &column);
    void choose(Choice choice);

    Choice m_choice = Choice::Stay;
};

} // namespace turbolane::ui
