// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"

#include <QString>

namespace turbolane::ui {

/// Why the carrier cannot be asked for anything about it; empty: it can.
QString whyNotAsked(const Connection &connection, bool isLost);
/// Why its bandwidth cannot be changed; empty: it can.
QString whyNotChanged(const Connection &connection, const client::Picture &picture, bool isLost);

} // namespace turbolane::ui
