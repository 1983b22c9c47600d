// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace turbolane::backend::http {

/// Says that nothing more will be sent, and goes on receiving. Qt has no call for it.
void halfClose(qintptr socketDescriptor);

} // namespace turbolane::backend::http
