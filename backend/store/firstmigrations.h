// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/migration.h"

#include <array>

namespace turbolane::backend {

/// The steps of the first databases: history, see migrations.h.
inline constexpr std::array firstMigrations{
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
};

} // namespace turbolane::backend
