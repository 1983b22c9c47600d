// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/connectionmigrations.h"
#include "backend/store/faultsql.h"
#include "backend/store/firstmigrations.h"
#include "backend/store/moneymigrations.h"
#include "backend/store/portmigrations.h"
#include "backend/store/spendingmigrations.h"

#include <array>

namespace turbolane::backend {

/// Append only: a shipped step is history and is never edited, only followed. Times are
/// milliseconds since 1970 UTC; states are the numbers of domain's enums.
inline constexpr std::array laterMigrations{
    Migration{"a connection keeps the rules its paths have to keep to (policytext.h)",
              "ALTER TABLE connection ADD COLUMN policy TEXT NOT NULL DEFAULT ''"},
    Migration{"protected by a second path, or not (domain/protection.h)",
              "ALTER TABLE connection ADD COLUMN protection BIGINT NOT NULL DEFAULT 1"},
    Migration{"the second path of a protected connection",
              "ALTER TABLE connection ADD COLUMN standby_pops TEXT NOT NULL DEFAULT ''"},
    Migration{"its links",
              "ALTER TABLE connection ADD COLUMN standby_links TEXT NOT NULL DEFAULT ''"},
    Migration{"its latency",
              "ALTER TABLE connection ADD COLUMN standby_micros BIGINT NOT NULL DEFAULT 0"},
    Migration{"its length",
              "ALTER TABLE connection ADD COLUMN standby_km BIGINT NOT NULL DEFAULT 0"},
    Migration{"which of its paths carries it",
              "ALTER TABLE connection ADD COLUMN riding BIGINT NOT NULL DEFAULT 1"},
    Migration{"in which order connections are moved after a failure",
              "ALTER TABLE connection ADD COLUMN restoration_order BIGINT NOT NULL DEFAULT 5"},
    Migration{"the inner VLAN of QinQ", "ALTER TABLE connection ADD COLUMN inner_vlan BIGINT"},
    Migration{"the VLAN at the cloud side", "ALTER TABLE connection ADD COLUMN cloud_vlan BIGINT"},
    Migration{"what it was ordered together with",
              "ALTER TABLE connection ADD COLUMN bundle TEXT NOT NULL DEFAULT ''"},
    Migration{"the quote it was ordered from",
              "ALTER TABLE connection ADD COLUMN quote TEXT NOT NULL DEFAULT ''"},
    Migration{"what is held only until it expires",
              "ALTER TABLE reservation ADD COLUMN expires_at BIGINT"},
    Migration{"what has begun is held, even if the clock was set back since",
              "ALTER TABLE reservation ADD COLUMN begun BIGINT NOT NULL DEFAULT 1"},
    Migration{"the carrier looks for what begins, at every commit",
              "CREATE INDEX coming_reservation ON reservation (from_at) WHERE begun = 0"},
    Migration{"what connections sold earlier use of the cloud side counts, too",
              "INSERT INTO reservation (number, resource, owner, kbps, from_at, to_at) "
              "SELECT r.number + (SELECT MAX(number) FROM reservation), 'onRamp:' || c.on_ramp, "
              "r.owner, r.kbps, r.from_at, r.to_at FROM reservation r "
              "JOIN connection c ON c.id = r.owner "
              "WHERE r.resource = 'port:' || c.port AND r.released_at IS NULL"},
    Migration{"so does what boosts sold earlier use of it",
              "INSERT INTO reservation (number, resource, owner, kbps, from_at, to_at) "
              "SELECT r.number + (SELECT MAX(number) FROM reservation), 'onRamp:' || c.on_ramp, "
              "r.owner, r.kbps, r.from_at, r.to_at FROM reservation r "
              "JOIN boost b ON b.id = r.owner JOIN connection c ON c.id = b.connection "
              "WHERE r.resource = 'port:' || c.port AND r.released_at IS NULL"},
    Migration{"and their numbers are never given again",
              "UPDATE counter SET last = (SELECT MAX(number) FROM reservation) "
              "WHERE name = 'reservation' AND EXISTS (SELECT 1 FROM reservation)"},
    Migration{"bandwidth kept free until it expires",
              "CREATE TABLE hold (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "kbps BIGINT NOT NULL, pops TEXT NOT NULL, links TEXT NOT NULL, "
              "one_way_micros BIGINT NOT NULL, route_km BIGINT NOT NULL, from_at BIGINT NOT NULL, "
              "until_at BIGINT, expires_at BIGINT NOT NULL, state BIGINT NOT NULL)"},
    Migration{"the carrier looks for the hold that expires next, at every commit",
              "CREATE INDEX hold_by_expiry ON hold (expires_at) WHERE state = 1"},
    Migration{"windows in which nothing new is promised of something",
              "CREATE TABLE maintenance (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "kind BIGINT NOT NULL, resource TEXT NOT NULL, from_at BIGINT NOT NULL, "
              "to_at BIGINT NOT NULL, why TEXT NOT NULL, state BIGINT NOT NULL)"},
    Migration{"the schedule that placed a boost",
              "ALTER TABLE boost ADD COLUMN schedule TEXT NOT NULL DEFAULT ''"},
    Migration{"the scene it was boosted with",
              "ALTER TABLE boost ADD COLUMN scene TEXT NOT NULL DEFAULT ''"},
    Migration{"the chain a boost raises, as it was when it was accepted",
              "CREATE TABLE boost_part (boost TEXT NOT NULL, kind BIGINT NOT NULL, "
              "id TEXT NOT NULL, limit_kbps BIGINT NOT NULL, price_micros BIGINT NOT NULL, "
              "bottleneck BIGINT NOT NULL, PRIMARY KEY (boost, kind))"},
    Migration{"the carrier looks for the boost that starts next, many times a minute",
              "CREATE INDEX boost_by_start ON boost (state, starts_at)"},
    Migration{"what frames a port takes (domain/tagging.h)",
              "ALTER TABLE port ADD COLUMN tagging TEXT NOT NULL DEFAULT "
              "'tagged;qinq;untagged'"},
    Migration{"an outer VLAN is used alone or with inner ones, never both; 0 is untagged",
              "CREATE TABLE outer_tag (place TEXT NOT NULL, vlan BIGINT NOT NULL, "
              "has_inner BIGINT NOT NULL, PRIMARY KEY (place, vlan), "
              "UNIQUE (place, vlan, has_inner))"},
    Migration{"whose VLANs those are: no two have the same on a port or at an on-ramp",
              "CREATE TABLE tag_use (place TEXT NOT NULL, vlan BIGINT NOT NULL, "
              "has_inner BIGINT NOT NULL, inner_vlan BIGINT NOT NULL, owner TEXT NOT NULL, "
              "PRIMARY KEY (place, vlan, inner_vlan), "
              "FOREIGN KEY (place, vlan, has_inner) REFERENCES outer_tag (place, vlan, has_inner), "
              "CHECK ((has_inner = 0) = (inner_vlan = 0)))"},
    Migration{"VLANs are given back by their owner",
              "CREATE INDEX tag_use_by_owner ON tag_use (owner)"},
    Migration{"connections sold earlier get a VLAN at the cloud side, too",
              "UPDATE connection SET cloud_vlan = (SELECT COUNT(*) FROM connection o "
              "WHERE o.on_ramp = connection.on_ramp AND o.number <= connection.number "
              "AND o.state <> 3 AND o.state <> 8) "
              "WHERE cloud_vlan IS NULL AND state <> 3 AND state <> 8"},
    Migration{"their outer VLANs on ports",
              "INSERT INTO outer_tag (place, vlan, has_inner) "
              "SELECT DISTINCT 'port:' || port, COALESCE(vlan, 0), "
              "CASE WHEN inner_vlan IS NULL THEN 0 ELSE 1 END FROM connection "
              "WHERE state <> 3 AND state <> 8"},
    Migration{"and at on-ramps",
              "INSERT INTO outer_tag (place, vlan, has_inner) "
              "SELECT 'onRamp:' || on_ramp, cloud_vlan, 0 FROM connection "
              "WHERE state <> 3 AND state <> 8"},
    Migration{"with their owners, on ports",
              "INSERT INTO tag_use (place, vlan, has_inner, inner_vlan, owner) "
              "SELECT 'port:' || port, COALESCE(vlan, 0), "
              "CASE WHEN inner_vlan IS NULL THEN 0 ELSE 1 END, COALESCE(inner_vlan, 0), id "
              "FROM connection WHERE state <> 3 AND state <> 8"},
    Migration{"and at on-ramps",
              "INSERT INTO tag_use (place, vlan, has_inner, inner_vlan, owner) "
              "SELECT 'onRamp:' || on_ramp, cloud_vlan, 0, 0, id FROM connection "
              "WHERE state <> 3 AND state <> 8"},
    Migration{"two connections of QinQ may share their outer VLAN", "DROP INDEX live_vlan"},
    Migration{"but not both",
              "CREATE UNIQUE INDEX live_tags ON connection (port, COALESCE(vlan, 0), "
              "COALESCE(inner_vlan, 0)) WHERE state <> 3 AND state <> 8"},
    Migration{"nor a VLAN at the cloud side",
              "CREATE UNIQUE INDEX live_cloud_vlan ON connection (on_ramp, cloud_vlan) "
              "WHERE state <> 3 AND state <> 8"},
    Migration{"firm offers: what would be sold, for how much, and until when",
              "CREATE TABLE quote (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "state BIGINT NOT NULL, placed_at BIGINT NOT NULL, valid_until BIGINT NOT NULL, "
              "request TEXT NOT NULL, order_id TEXT NOT NULL, kind TEXT NOT NULL, "
              "pops TEXT NOT NULL, links TEXT NOT NULL, one_way_micros BIGINT NOT NULL, "
              "route_km BIGINT NOT NULL, standby_pops TEXT NOT NULL, standby_links TEXT NOT NULL, "
              "standby_micros BIGINT NOT NULL, standby_km BIGINT NOT NULL, "
              "distance BIGINT NOT NULL, tariff_zone TEXT NOT NULL, "
              "a_end_time_zone TEXT NOT NULL, price_numerator BIGINT NOT NULL, "
              "price_denominator BIGINT NOT NULL, currency TEXT NOT NULL, "
              "month_micros BIGINT NOT NULL, turbo_numerator BIGINT NOT NULL, "
              "turbo_denominator BIGINT NOT NULL, carbon_mg BIGINT NOT NULL, "
              "shared_risks TEXT NOT NULL, vlan BIGINT, inner_vlan BIGINT, cloud_vlan BIGINT)"},
    Migration{"the carrier looks for the quote that expires next, at every commit (4 orderable)",
              "CREATE INDEX quote_by_expiry ON quote (valid_until) WHERE state = 4"},
    Migration{"boosts are asked for by the schedule that placed them",
              "CREATE INDEX boost_by_schedule ON boost (schedule, starts_at)"},
    Migration{"and by the scene they are a part of",
              "CREATE INDEX boost_by_scene ON boost (scene, state)"},
    Migration{"boosts that come again; start_local is what a clock in the zone shows, in seconds",
              "CREATE TABLE schedule (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "name TEXT NOT NULL, state BIGINT NOT NULL, connection TEXT NOT NULL, "
              "scene TEXT NOT NULL, to_kbps BIGINT NOT NULL, duration_seconds BIGINT NOT NULL, "
              "start_local BIGINT NOT NULL, time_zone TEXT NOT NULL, rule TEXT NOT NULL, "
              "if_full BIGINT NOT NULL, horizon_days BIGINT NOT NULL, "
              "placed_until BIGINT NOT NULL, next_look BIGINT NOT NULL)"},
    Migration{"what became of each time of a schedule",
              "CREATE TABLE occurrence (schedule TEXT NOT NULL, asked_for BIGINT NOT NULL, "
              "starts_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, state BIGINT NOT NULL, "
              "reason TEXT NOT NULL, PRIMARY KEY (schedule, asked_for))"},
    Migration{"connections that are boosted together",
              "CREATE TABLE scene (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "name TEXT NOT NULL)"},
    Migration{"and what each of them is raised to",
              "CREATE TABLE scene_member (scene TEXT NOT NULL, position BIGINT NOT NULL, "
              "connection TEXT NOT NULL, to_kbps BIGINT NOT NULL, "
              "PRIMARY KEY (scene, position))"},
    Migration{"what was out of order, and when", sql::createFault},
    Migration{"what is out of order is asked for at every commit",
              "CREATE INDEX active_fault ON fault (number) WHERE ended_at IS NULL"},
    Migration{"what faults did to connections", sql::createDisturbance},
    Migration{"a connection is disturbed by one at a time", sql::oneDisturbance},
    Migration{"and they are asked for by connection", sql::disturbancesByConnection},
    Migration{"which path carried a connection, from when to when", sql::createRide},
    Migration{"one at a time",
              "CREATE UNIQUE INDEX open_ride ON ride (connection) "
              "WHERE to_at IS NULL"},
    Migration{"a proof of path asks by connection",
              "CREATE INDEX ride_by_connection ON ride (connection, number)"},
    Migration{"a bill asks for when nothing was carried",
              "CREATE INDEX down_ride ON ride (to_at) WHERE riding = 3"},
    Migration{"who waits for a path is asked for at every commit",
              "CREATE INDEX down_connection ON connection (number) WHERE riding = 3"},
    Migration{"what is carried since before there was such a history", sql::ridesSoFar},
    Migration{"and its numbers are never given again", sql::rideNumbers},
};

/// All of them, in order. A new list goes to the end, and no list that is not the last grows.
inline constexpr std::array migrations = detail::joined(
    detail::joined(detail::joined(detail::joined(detail::joined(detail::joined(firstMigrations,
                                                                               laterMigrations),
                                                                moneyMigrations),
                                                 portMigrations),
                                  journalMigrations),
                   spendingMigrations),
    connectionMigrations);

} // namespace turbolane::backend
