// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QList>

#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/palette/finding.h"
#include "ui/shell/rail.h"

#include <array>

namespace turbolane::ui {

struct PageSpec {
    PageId id;
    const char *name;
    ActionId action;
    const char *icon;
    bool atBottom;
};

/// The rail, from the top.
inline constexpr std::array pageSpecs{
    PageSpec{PageId::Network, "network", ActionId::ShowNetwork, "map", false},
    PageSpec{PageId::Connections, "connections", ActionId::ShowConnections, "cable", false},
    PageSpec{PageId::Schedule, "schedule", ActionId::ShowSchedule, "calendar-days", false},
    PageSpec{PageId::Billing, "billing", ActionId::ShowBilling, "receipt", false},
    PageSpec{PageId::Activity, "activity", ActionId::ShowActivity, "activity", false},
    PageSpec{PageId::Settings, "settings", ActionId::ShowSettings, "settings", true},
};

/// On the rail above the pages at its bottom, and no page: pressed, it is a command.
inline constexpr int tourItem = -2;

QList<RailItem> railItems(const Actions &actions);

/// The window's commands, for the palette.
QList<Finding> commandFindings(const Actions &actions);

} // namespace turbolane::ui
