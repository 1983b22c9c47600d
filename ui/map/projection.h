// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/geopoint.h"

#include <QPointF>
#include <QRectF>

namespace turbolane::ui {

/// The Miller cylindrical projection, onto a plane whose unit is one degree of longitude. x grows
/// eastwards and y southwards, so a plane point times pixels a degree is a point of a window.
QPointF toPlane(double latitude, double longitude);
QPointF toPlane(GeoPoint point);

/// The other way. A place beyond the edge of the world comes back on the edge.
GeoPoint fromPlane(QPointF plane);

/// All of the plane that stands for a place on the globe.
QRectF worldOnPlane();

} // namespace turbolane::ui
