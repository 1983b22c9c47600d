// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <string>

namespace turbolane::lines {

inline constexpr const char *certificateName = "certificate.pem"; ///< to be given to the other end
inline constexpr const char *keyName = "key.pem"; ///< its owner's alone, and never given to anybody

/// A new key (P-256) and a certificate that it signs for itself, in this folder, which is made
/// where it is missing. WrongState: there is one of the two already, and both are left as they are.
/// NotWritable.
Result<Done> makeKeys(const std::string &folder);

} // namespace turbolane::lines
