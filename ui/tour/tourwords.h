// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tour/toursteps.h"

#include "domain/boost.h"

#include <QString>

#include <optional>

namespace turbolane::ui {

/// What the card says about a step.
struct TourWords {
    QString title;
    QString text;
    QString deed; ///< what to do now, or what has been done
};

/// boost: the one the tour is about, once there is one. done: what the step waits for has happened.
TourWords wordsOf(TourStepId step, const std::optional<Boost> &boost, bool done);

} // namespace turbolane::ui
