// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/log.h"

namespace turbolane::backend {

Q_LOGGING_CATEGORY(logHttp, "turbolane.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logStore, "turbolane.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logCarrier, "turbolane.carrier", QtWarningMsg)

} // namespace turbolane::backend
