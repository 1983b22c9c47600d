// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tour/toursteps.h"

#include <QString>

namespace turbolane::ui {

/// What to say to an audience at a step: for whoever presents, not for the card.
QString notesOf(TourStepId step);

} // namespace turbolane::ui
