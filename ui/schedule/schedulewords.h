// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/schedule.h"
#include "ui/kit/badge.h"

#include <QString>

namespace turbolane::client {
class Picture;
}

namespace turbolane::ui {

/// "Reserved", "Moved", "Refused".
QString wordOf(OccurrenceState state);
Tone toneOf(OccurrenceState state);
/// "Scheduled", "On now", "Over".
struct StateWord {
    Tone tone = Tone::Neutral;
    QString word;
};
StateWord stateOf(const Boost &boost);
/// "Once", "Every day", "Weekdays", "Every week"; another rule as it is written.
QString repeatsWord(const std::string &rule);
/// The connection's or the scene's name.
QString subjectOf(const Schedule &schedule, const client::Picture &picture);
/// "Wed 13, 22:00 to 00:00", by the user's own clock.
/// "1 to 5 Gbps" of a time with those boosts; of a group how many connections it has.
QString boostLineOf(const Schedule &schedule, const std::vector<const Boost *> &boosts,
                    const client::Picture &picture);
QString timesOf(const Occurrence &occurrence);
/// What comes next and can still be taken out.
bool isToCome(const Occurrence &occurrence, Instant now);

} // namespace turbolane::ui
