// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// The longer steps of migrations.h that are about faults; as much history as those.
namespace turbolane::backend::sql {

inline constexpr const char *createFault =
    "CREATE TABLE fault (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
    "kind BIGINT NOT NULL, part TEXT NOT NULL, cause BIGINT NOT NULL, "
    "from_at BIGINT NOT NULL, until_at BIGINT, ended_at BIGINT)";

inline constexpr const char *createDisturbance =
    "CREATE TABLE disturbance (number BIGINT PRIMARY KEY, connection TEXT NOT NULL, "
    "fault TEXT NOT NULL, cause BIGINT NOT NULL, from_at BIGINT NOT NULL, "
    "until_at BIGINT, action BIGINT NOT NULL, before_pops TEXT NOT NULL, "
    "before_links TEXT NOT NULL, before_micros BIGINT NOT NULL, "
    "before_km BIGINT NOT NULL, after_pops TEXT NOT NULL, after_links TEXT NOT NULL, "
    "after_micros BIGINT NOT NULL, after_km BIGINT NOT NULL)";

inline constexpr const char *oneDisturbance =
    "CREATE UNIQUE INDEX open_disturbance ON disturbance (connection) WHERE until_at IS NULL";

inline constexpr const char *disturbancesByConnection =
    "CREATE INDEX disturbance_by_connection ON disturbance (connection, number)";

/// riding 3: nothing carried it.
inline constexpr const char *createRide =
    "CREATE TABLE ride (number BIGINT PRIMARY KEY, connection TEXT NOT NULL, "
    "from_at BIGINT NOT NULL, to_at BIGINT, riding BIGINT NOT NULL, pops TEXT NOT NULL, "
    "links TEXT NOT NULL, one_way_micros BIGINT NOT NULL, route_km BIGINT NOT NULL)";

/// 2 active, 4 changing.
inline constexpr const char *ridesSoFar =
    "INSERT INTO ride (number, connection, from_at, riding, pops, links, one_way_micros, route_km) "
    "SELECT number, id, active_since, 1, pops, links, one_way_micros, route_km FROM connection "
    "WHERE active_since IS NOT NULL AND terminated_at IS NULL AND state IN (2, 4)";

inline constexpr const char *rideNumbers =
    "INSERT INTO counter (name, last) SELECT 'ride', (SELECT MAX(number) FROM ride) "
    "WHERE EXISTS (SELECT 1 FROM ride)";

} // namespace turbolane::backend::sql
