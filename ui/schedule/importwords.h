// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/placings.h"
#include "ui/kit/badge.h"
#include "ui/schedule/importflow.h"

namespace turbolane::ui {

/// Why it cannot be placed; empty: it can be asked for.
QString wordOf(const client::Placing &placing);
/// "Ready", "Refused", "Placed".
QString wordOf(ImportRow::State state);
Tone toneOf(ImportRow::State state);
/// When it begins, for how long, in its own zone: "Wed 13 May, 22:00, 2 h, Europe/Berlin".
QString startWords(const CalendarEvent &event);
/// "3 times, 1 refused".
QString timesWords(const ScheduleEstimate &estimate);
QString noTimes();

} // namespace turbolane::ui
