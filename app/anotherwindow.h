// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace turbolane::app {

enum class Guided : bool { No, Yes };

// In a program of its own, beside this one and what runs in it.

/// Practice beside these books.
void openPractice(const DesktopOptions &options, Guided guided);
/// The carrier that is chosen by now.
void openChosen(const DesktopOptions &options);

} // namespace turbolane::app
