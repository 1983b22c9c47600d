// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "ui/schedule/boostblocks.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace turbolane::ui {

QDate dateOf(Instant instant, const QTimeZone &zone = QTimeZone::systemTimeZone());
/// As people there begin their weeks.
QDate firstDayOfWeek(QDate day);
/// "11 to 17 May 2026", "27 Apr to 3 May 2026".
QString weekTitle(QDate first);
/// "May 2026".
QString monthTitle(QDate day);

/// "Week total €166.42 for 33 h of boosts"; "at most" as long as some of it is to come.
QString sumWords(const BoostSum &sum, bool ofMonth);

} // namespace turbolane::ui
