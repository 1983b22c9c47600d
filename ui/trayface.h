// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace turbolane {
class Clock;
namespace client {
class Picture;
}
} // namespace turbolane

namespace turbolane::ui {

/// What the tray shows while the window is gone: the program's mark, orange while a boost runs, and
/// in words what runs and until when.
struct TrayFace {
    int meter = 0; ///< of the boost that ends first: how much is left, in steps; 0: none runs
    QString toolTip;
    QStringList boosts; ///< a line each for the menu: "seq-archive-iad 10 Gbps, 1:27:53 left"
    QString openText;
    QString quitText;
};

/// Of a meter: a full ring.
inline constexpr int trayMeterSteps = 24;

/// The program's mark; while a boost runs with an orange dot, in a ring that empties.
QIcon trayIconOf(int meter);

TrayFace trayFaceOf(const client::Picture &picture, const Clock &clock);

} // namespace turbolane::ui
