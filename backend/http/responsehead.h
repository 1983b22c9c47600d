// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/response.h"
#include "domain/instant.h"

#include <QByteArray>

namespace turbolane::backend::http {

/// What becomes of the client's connection after the answer.
enum class After : std::uint8_t { KeepAlive, KeepAliveAsked, Close };

/// Status line and fields, up to and with the empty line. A stream has no length: it ends when its
/// connection does.
QByteArray headOf(const Response &response, After after, Instant now);

/// "Tue, 12 May 2026 12:32:07 GMT"
std::string dateText(Instant instant);

} // namespace turbolane::backend::http
