// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"

#include <QString>

#include <vector>

namespace turbolane::ui {

/// One stop of a path, and the way to the next.
struct PathHop {
    QString place; ///< "Paris"
    QString detail; ///< what stands there: "landing", a port's name, a cloud region
    QString line; ///< the cable under the sea to the next one, by its name; or empty
    std::int64_t km = 0; ///< to the next one
    std::optional<Micros> roundTrip; ///< to the next one and back; empty: not known, or no next
    bool isSea = false;
    friend bool operator==(const PathHop &, const PathHop &) = default;
};

/// From the port to the on-ramp. The round trips add up to the path's own.
std::vector<PathHop> hopsOf(const Connection &connection, const Path &path,
                            const client::Picture &picture);

/// "From Frankfurt to Ashburn over 3 hops, 86.2 ms: Frankfurt, Paris, 9.1 ms; ...".
QString sentenceOf(const std::vector<PathHop> &hops, const Path &path);

} // namespace turbolane::ui
