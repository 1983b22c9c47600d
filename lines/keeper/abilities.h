// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/ownnamespace.h"
#include "lines/words.h"

namespace turbolane::lines {

/// Makes in a network of its own all that a line needs, and takes it away again. Unavailable with
/// one sentence where this kernel cannot; else what more it can.
Result<Facts> abilitiesOf(Netlink &core, Powers powers);

} // namespace turbolane::lines
