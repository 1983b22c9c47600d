// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handover.h"

#include <QJsonObject>

namespace turbolane::backend::http {

QJsonObject toJson(const Handover &handover);

} // namespace turbolane::backend::http
