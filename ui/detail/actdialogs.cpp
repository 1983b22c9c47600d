// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/actdialogs.h"

#include "ui/connections/changedialog.h"
#include "ui/connections/enddialog.h"
#include "ui/detail/handoverdialog.h"
#include "ui/detail/trydialog.h"

namespace turbolane::ui {

void openActDialog(ConnectionMenu::Act act, const Desk &desk, const Connection &connection,
                   QWidget *parent)
{
    switch (act) {
    case ConnectionMenu::Act::Handover: HandoverDialog(desk, connection, parent).exec(); return;
    case ConnectionMenu::Act::Try: TryDialog(desk, connection, parent).exec(); return;
    case ConnectionMenu::Act::Change: ChangeDialog(desk, connection, parent).exec(); return;
    case ConnectionMenu::Act::End: EndDialog(desk, connection, parent).exec(); return;
    case ConnectionMenu::Act::Map:
    case ConnectionMenu::Act::Rename: return;
    }
}

} // namespace turbolane::ui
