// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schedule.h"

#include <QString>

namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

/// Why a time of a schedule is as it is, in the window's words.
struct TimeReason {
    QString words; ///< sentences; empty: it is as it was asked for
    QString detail; ///< the carrier's own English, where there are no words for it; shown last
};

TimeReason reasonOf(const Schedule &schedule, const Occurrence &time,
                    const client::Picture &picture);
/// The same of a time that would be one of that connection's; empty of a group's.
TimeReason reasonOf(const ConnectionId &connection, const Occurrence &time,
                    const client::Picture &picture);

} // namespace turbolane::ui
