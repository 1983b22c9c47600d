// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/geopoint.h"

#include <QPointF>

#include <vector>

namespace turbolane::ui {

/// The shortest way over the globe, as points on the plane of projection.h, both ends included.
/// It never jumps: a way over the antimeridian goes on past 180 degrees of longitude.
std::vector<QPointF> greatCircle(GeoPoint from, GeoPoint to);

/// The angle between two places as seen from the centre of the globe, in degrees.
double degreesBetween(GeoPoint from, GeoPoint to);

/// Moves each point by whole turns so that no step between two is longer than half the globe.
void unwrap(std::vector<QPointF> &plane);

} // namespace turbolane::ui
