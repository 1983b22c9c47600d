// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace turbolane::ui {

/// The pages that work, in the order of the rail. Ctrl+1 and on.
enum class PageId : std::uint8_t { Network, Connections, Schedule, Billing, Activity, Settings };

} // namespace turbolane::ui
