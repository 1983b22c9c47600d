// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace turbolane::ui {

/// F6 and Shift+F6: moves the focus to the first thing that takes it in the next panel, around.
void focusNextPanel(const QList<QWidget *> &panels, int step);

} // namespace turbolane::ui
