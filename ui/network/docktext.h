// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "ui/kit/badge.h"

#include <QString>

namespace turbolane::ui {

/// "Frankfurt FR5 to AWS us-east-1, Ashburn".
QString endsOf(const Connection &connection, const client::Picture &picture);
/// "via Paris, Bilbao, MAREA": the places between the ends, a sea cable by its name. Empty where
/// nothing lies between.
QString wayOf(const Connection &connection, const client::Picture &picture);
/// What it costs an hour just now, a running boost included.
Money hourlyNow(const Connection &connection, const client::Picture &picture);

struct StatePill {
    Tone tone = Tone::Neutral;
    QString word;
    friend bool operator==(const StatePill &, const StatePill &) = default;
};
/// "Up 41 days", "Boosted", "Being built"; "Last known" while the carrier is lost.
StatePill pillOf(const Connection &connection, const client::Picture &picture, Instant now);

} // namespace turbolane::ui
