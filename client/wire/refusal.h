// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/refusal.h"

namespace turbolane::client::wire {

/// The explanation in a problem document. What cannot be read of it is as good as not said; an
/// offer that cannot be ordered is left out.
std::optional<Refusal> refusalIfAny(const QJsonObject &problem);

} // namespace turbolane::client::wire
