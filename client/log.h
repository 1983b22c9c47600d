// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace turbolane::client {

Q_DECLARE_LOGGING_CATEGORY(logRequests)
Q_DECLARE_LOGGING_CATEGORY(logEvents)

} // namespace turbolane::client
