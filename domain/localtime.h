// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <string>
#include <string_view>

namespace turbolane {

/// What a clock on a wall shows, in no zone yet; whole seconds.
using LocalTime = std::chrono::local_seconds;

/// "2026-05-12T22:00:00": no zone, no decimals.
std::string text(LocalTime time);

/// Reads exactly that. Malformed otherwise.
Result<LocalTime> parseLocalTime(std::string_view text);

} // namespace turbolane
