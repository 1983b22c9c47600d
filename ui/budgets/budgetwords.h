// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "ui/kit/badge.h"

#include <QString>

namespace turbolane::ui {

/// "Whole account", "seq-archive-iad", "team: media": what a budget covers.
QString coveredBy(const Budget &budget, const client::Picture &picture);
QString wordOf(HardStop stop);
/// "€1,406.56 left of €15,000.00", "€12.00 over €500.00".
QString leftWord(const Budget &budget);
Tone toneOf(const Budget &budget);
/// The one of the whole account, or nullptr.
const Budget *accountBudget(const client::Picture &picture);

} // namespace turbolane::ui
