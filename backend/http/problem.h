// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/response.h"
#include "domain/result.h"

#include <QJsonObject>

namespace turbolane::backend::http {

/// The HTTP status an error is answered with.
int statusOf(ErrorCode code);

/// application/problem+json (RFC 9457) of an error.
Response problem(const Error &error);
/// The same, with a "refusal" that explains it.
Response problem(const Error &error, const QJsonObject &refusal);
/// The same under another status, where HTTP has a finer word than the domain.
Response problem(int status, const Error &error);
Response problem(int status, const Error &error, const QJsonObject &refusal);

} // namespace turbolane::backend::http
