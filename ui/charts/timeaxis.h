// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interval.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace turbolane::ui {

struct TimeTick {
    Instant at{};
    QString label;
};

/// Marks at round moments of a zone's wall clock, as many as have room: a day with a change of
/// the clocks has its midnight at midnight all the same.
std::vector<TimeTick> timeTicks(Interval time, int most, const QTimeZone &zone);

} // namespace turbolane::ui
