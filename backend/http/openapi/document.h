// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http/router.h"

#include <QJsonObject>

namespace turbolane::backend::http {

/// OpenAPI 3.1 of every route the router has, made from what the routes themselves carry.
QJsonObject documentOf(const Router &router);

} // namespace turbolane::backend::http
