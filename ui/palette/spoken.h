// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/instant.h"

#include <QStringList>

#include <optional>

namespace turbolane::ui {

/// What is to be done with what is named.
enum class Verb : std::uint8_t { Find, Boost, Extend, End };

/// What was typed, taken apart: "boost seq-archive 5G 2h" is a verb, a name's beginning, a
/// bandwidth and a time, in any order after the verb.
struct Spoken {
    Verb verb = Verb::Find;
    QStringList words; ///< what is looked for, folded
    std::optional<Bandwidth> to;
    std::optional<Seconds> lasting;
};

/// Figures are read where a verb takes them and they have a unit: of "boost lab 2" the 2 is a name.
Spoken spokenOf(const QString &typed);
/// The verb as a person types it, in their language; empty for Find.
QString wordOf(Verb verb);

} // namespace turbolane::ui
