// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/log.h"

namespace turbolane::client {

Q_LOGGING_CATEGORY(logRequests, "turbolane.client.requests", QtWarningMsg)
Q_LOGGING_CATEGORY(logEvents, "turbolane.client.events", QtWarningMsg)

} // namespace turbolane::client
