// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "client/carrierprofile.h"

#include <optional>

namespace turbolane::app {

/// `turbolane --invoice NUMBER --pdf FILE`: asks the carrier for it, writes it, leaves. No window.
/// Returns the exit code; what went wrong is said on standard error.
int saveInvoice(const DesktopOptions &options, const QString &dataDirectory,
                const std::optional<client::CarrierProfile> &outside);

} // namespace turbolane::app
