// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/event.h"
#include "ui/happenings/happenings.h"

#include <string>
#include <vector>

namespace turbolane::ui {

/// The types of events that tell what no list of the carrier's dates: alerts, tags, schedules,
/// groups, budgets and maintenance. What the lists date is not read twice.
std::vector<std::string> toldTypes();

/// What those events tell, without an order. Where there are older ones than these, nothing is
/// said of beginnings that may lie there.
/// newestFirst: as the carrier sends them.
void addTold(const std::vector<client::Event> &newestFirst, bool goesOn, QList<Happening> &all);

} // namespace turbolane::ui
