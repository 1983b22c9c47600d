// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handover.h"

#include <QString>

namespace turbolane::ui {

/// Whose words a configuration is written in.
enum class RouterDialect : std::uint8_t { CiscoIosXe, JunosOs };

/// Everything a router has to be told, in the words of its maker.
struct RouterQuestion {
    Handover sheet;
    QString connection; ///< its name, for people
    QString interface; ///< as the router calls it; empty: INTERFACE
};
QString routerConfig(RouterDialect dialect, const RouterQuestion &question);

/// 30 as 255.255.255.252.
QString netmask(int prefixLength);
/// Letters, digits, points, dashes and strokes: nothing that a router would take for a command.
QString harmless(const QString &text);

} // namespace turbolane::ui
