// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/request.h"
#include "domain/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace turbolane::backend::http {

/// A request target taken apart and percent-decoded.
struct Target {
    std::vector<std::string> segments; ///< "/naas/v1" is {"naas", "v1"}
    NamedTexts query;
};

/// Malformed on a bad escape, an escaped control character or slash, and on a parameter given
/// twice. "+" stays "+": times with an offset have one.
Result<Target> parseTarget(std::string_view target);

} // namespace turbolane::backend::http
