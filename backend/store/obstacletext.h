// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/obstacle.h"

#include <optional>
#include <string>

namespace turbolane::backend {

/// Its facts, a line each: cause, kind, id, from, until (milliseconds since 1970), free and missing
/// (kbps). What is not known is an empty line; no obstacle is an empty text.
std::string obstacleText(const std::optional<Obstacle> &obstacle);
std::optional<Obstacle> obstacleFrom(const std::string &text);

} // namespace turbolane::backend
