// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/nightrate.h"

#include <QJsonObject>

namespace turbolane::backend::http {

QJsonObject toJson(const NightRate &rate);

} // namespace turbolane::backend::http
