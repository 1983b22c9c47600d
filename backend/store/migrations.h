// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace turbolane::backend {

struct Migration {
    std::string_view why;
    const char *sql;
};

/// Append only: a shipped step is history and is never edited, only followed. Times are
/// milliseconds since 1970 UTC; states are the numbers of domain's enums.
inline constexpr std::array migrations{
    Migration{"which steps this database has taken; always the first",
              "CREATE TABLE migration (number BIGINT PRIMARY KEY, why TEXT NOT NULL)"},
    Migration{"ids are numbers that are never given twice, not even after a delete",
              "CREATE TABLE counter (name TEXT PRIMARY KEY, last BIGINT NOT NULL)"},
    Migration{"a customer keeps the ports it has, whatever a later catalogue says",
              "CREATE TABLE port (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "name TEXT NOT NULL, data_centre TEXT NOT NULL, site TEXT NOT NULL, "
              "city TEXT NOT NULL, country TEXT NOT NULL, pop TEXT NOT NULL, "
              "cloud_partition TEXT NOT NULL, speed_kbps BIGINT NOT NULL)"},
    Migration{"connections, with the price and the tariff rows they were sold under",
              "CREATE TABLE connection (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "name TEXT NOT NULL, state BIGINT NOT NULL, port TEXT NOT NULL, "
              "on_ramp TEXT NOT NULL, vlan BIGINT, base_kbps BIGINT NOT NULL, "
              "turbo_kbps BIGINT NOT NULL, in_force_kbps BIGINT NOT NULL, pops TEXT NOT NULL, "
              "links TEXT NOT NULL, one_way_micros BIGINT NOT NULL, route_km BIGINT NOT NULL, "
              "price_numerator BIGINT NOT NULL, price_denominator BIGINT NOT NULL, "
              "currency TEXT NOT NULL, distance BIGINT NOT NULL, tariff_zone TEXT NOT NULL, "
              "a_end_time_zone TEXT NOT NULL, active_since BIGINT, terminated_at BIGINT, "
              "last_order TEXT NOT NULL, boost TEXT NOT NULL, version BIGINT NOT NULL)"},
    Migration{"two live connections never share a VLAN on a port (3 cancelled, 8 terminated)",
              "CREATE UNIQUE INDEX live_vlan ON connection (port, vlan) "
              "WHERE state <> 3 AND state <> 8"},
    Migration{"nor a name",
              "CREATE UNIQUE INDEX live_name ON connection (name) "
              "WHERE state <> 3 AND state <> 8"},
    Migration{"orders; the target is what a change of bandwidth will make of its connection",
              "CREATE TABLE product_order (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "external_id TEXT NOT NULL, action BIGINT NOT NULL, purpose BIGINT NOT NULL, "
              "state BIGINT NOT NULL, connection TEXT NOT NULL, placed_at BIGINT NOT NULL, "
              "requested_completion BIGINT, completed_at BIGINT, failure_code BIGINT, "
              "failure_detail TEXT, target_base_kbps BIGINT, target_turbo_kbps BIGINT, "
              "price_numerator BIGINT, price_denominator BIGINT, currency TEXT)"},
    Migration{"orders are asked for by connection",
              "CREATE INDEX order_by_connection ON product_order (connection, number)"},
    Migration{"the flight record of an order",
              "CREATE TABLE order_step (order_id TEXT NOT NULL, position BIGINT NOT NULL, "
              "kind BIGINT NOT NULL, holder BIGINT NOT NULL, state BIGINT NOT NULL, "
              "started_at BIGINT, ended_at BIGINT, typical_millis BIGINT NOT NULL, "
              "PRIMARY KEY (order_id, position))"},
    Migration{"boosts, beside their two orders",
              "CREATE TABLE boost (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "connection TEXT NOT NULL, state BIGINT NOT NULL, from_kbps BIGINT NOT NULL, "
              "to_kbps BIGINT NOT NULL, placed_at BIGINT NOT NULL, starts_at BIGINT NOT NULL, "
              "ends_at BIGINT NOT NULL, active_at BIGINT, ended_at BIGINT, "
              "price_micros BIGINT NOT NULL, extra_numerator BIGINT NOT NULL, "
              "extra_denominator BIGINT NOT NULL, currency TEXT NOT NULL, "
              "up_order TEXT NOT NULL, down_order TEXT NOT NULL, reason TEXT NOT NULL)"},
    Migration{"the carrier looks for the boost that ends next, many times a minute",
              "CREATE INDEX boost_by_end ON boost (state, ends_at)"},
    Migration{"boosts are asked for by connection",
              "CREATE INDEX boost_by_connection ON boost (connection, number)"},
    Migration{"capacity held of a link or a port; kept after it is freed, as the record of it",
              "CREATE TABLE reservation (number BIGINT PRIMARY KEY, resource TEXT NOT NULL, "
              "owner TEXT NOT NULL, kbps BIGINT NOT NULL, from_at BIGINT NOT NULL, to_at BIGINT, "
              "released_at BIGINT)"},
    Migration{"what is still held of a link is asked for at every order",
              "CREATE INDEX held_reservation ON reservation (resource) WHERE released_at IS NULL"},
    Migration{"reservations are freed by owner",
              "CREATE INDEX reservation_by_owner ON reservation (owner)"},
    Migration{"what is charged for, from when to when; usage rows are worked out from it",
              "CREATE TABLE charge_segment (number BIGINT PRIMARY KEY, connection TEXT NOT NULL, "
              "kind BIGINT NOT NULL, boost TEXT NOT NULL, base_kbps BIGINT NOT NULL, "
              "target_kbps BIGINT NOT NULL, distance BIGINT NOT NULL, tariff_zone TEXT NOT NULL, "
              "a_end_time_zone TEXT NOT NULL, start_at BIGINT NOT NULL, end_at BIGINT, "
              "price_micros BIGINT, currency TEXT)"},
    Migration{"a bill asks for the segments of its month",
              "CREATE INDEX segment_by_end ON charge_segment (end_at)"},
    Migration{"what the datapath carried, change by change: charts draw the past from it",
              "CREATE TABLE profile_change (connection TEXT NOT NULL, number BIGINT NOT NULL, "
              "at BIGINT NOT NULL, kbps BIGINT NOT NULL, base_kbps BIGINT NOT NULL, "
              "PRIMARY KEY (connection, number))"},
    Migration{"when the carrier itself was down: not charged, nothing carried",
              "CREATE TABLE outage (number BIGINT PRIMARY KEY, from_at BIGINT NOT NULL, "
              "to_at BIGINT NOT NULL)"},
    Migration{"the first answer to a key, given again to every retry",
              "CREATE TABLE answer (idempotency_key TEXT PRIMARY KEY, fingerprint BYTEA NOT NULL, "
              "status BIGINT NOT NULL, body BYTEA NOT NULL, at BIGINT NOT NULL)"},
    Migration{"what has happened, in order; a client resumes by number",
              "CREATE TABLE event (number BIGINT PRIMARY KEY, type TEXT NOT NULL, "
              "at BIGINT NOT NULL, subject TEXT NOT NULL, data TEXT NOT NULL)"},
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
};

} // namespace turbolane::backend
