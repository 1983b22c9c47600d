// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "client/carrierprofile.h"

namespace turbolane::app {

/// How to reach the carrier elsewhere that the options name. Malformed: which option, and why. The
/// carrier itself is not asked yet.
Result<client::CarrierProfile> outsideCarrier(const DesktopOptions &options);

} // namespace turbolane::app
