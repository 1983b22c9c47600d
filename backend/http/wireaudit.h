// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"

#include <QJsonObject>

namespace turbolane::backend::http {

/// The things of an audit, as wire.h has the others.
QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const SettledFinding &settled);

} // namespace turbolane::backend::http
