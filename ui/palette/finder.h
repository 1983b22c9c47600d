// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/finding.h"
#include "ui/palette/spoken.h"

#include <QList>

namespace turbolane::client {
class Picture;
} // namespace turbolane::client

namespace turbolane::ui {

/// Everything that fits what was typed, the best first, at most 60. actions: the window's commands,
/// in their order. Nothing typed: the connections and the commands.
QList<Finding> findingsFor(const QString &typed, const client::Picture &picture,
                           const QList<Finding> &actions);

/// How a boost is typed to when nobody says for how long.
inline constexpr Seconds usualBoost = std::chrono::hours(4);
inline constexpr Seconds usualExtension = std::chrono::hours(1);

} // namespace turbolane::ui
