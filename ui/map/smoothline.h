// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/geopoint.h"

#include <QPointF>

#include <vector>

namespace turbolane::ui {

/// A soft curve through all points in turn, as a cable would lie, on the plane of projection.h. It
/// never overshoots a point by more than the neighbouring gaps allow, and never jumps at the
/// antimeridian.
std::vector<QPointF> smoothLine(const std::vector<GeoPoint> &points);

} // namespace turbolane::ui
