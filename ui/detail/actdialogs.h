// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connections/connectionmenu.h"

namespace turbolane::ui {

struct Desk;

/// Asks, in a dialog of its own, for what the menu of a connection offers; of what needs no
/// dialog nothing happens.
void openActDialog(ConnectionMenu::Act act, const Desk &desk, const Connection &connection,
                   QWidget *parent);

} // namespace turbolane::ui
