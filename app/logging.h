// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace turbolane::app {

/// One line a message on stderr: time (UTC), level, category, text. Levels and categories are
/// chosen with QT_LOGGING_RULES, e.g. "turbolane.http.debug=true".
void logToStandardError();

} // namespace turbolane::app
