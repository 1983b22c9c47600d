// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapconnection.h"
#include "ui/map/mapmark.h"

#include <QString>

namespace turbolane::ui {

/// "Frankfurt, port KG-FRA-01", for who cannot see the map.
QString nameOf(const MapMark &mark);
/// "15 on-ramps".
QString descriptionOf(const MapMark &mark);
/// Its chip's second line, and its state where that is not live.
QString descriptionOf(const MapConnection &connection);

/// What a pointer that rests on a mark is told: name, ports, on-ramps, and the cities it hides.
QString toolTipOf(const MapMark &mark, const QStringList &otherCities);

} // namespace turbolane::ui
