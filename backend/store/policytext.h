// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pathpolicy.h"

#include <string>
#include <string_view>

/// How a path policy is kept in one column: a line for each rule that is set, "word value;value".
/// Ids and names have neither a semicolon nor a line end. Words are never given another meaning.
namespace turbolane::backend {

std::string policyText(const PathPolicy &policy);
/// What policyText() wrote; anything else stops the program.
PathPolicy policyFrom(std::string_view text);

} // namespace turbolane::backend
