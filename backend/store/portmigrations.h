// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/migration.h"

#include <array>

namespace turbolane::backend {

/// The steps of ordered ports and of bundles, after those of the money's books: history, see
/// migrations.h.
inline constexpr std::array portMigrations{
    Migration{"ports are ordered, too; those so far are the customer's own (2 active)",
              "ALTER TABLE port ADD COLUMN state BIGINT NOT NULL DEFAULT 2"},
    Migration{"what one costs a month", "ALTER TABLE port ADD COLUMN fee_micros BIGINT"},
    Migration{"and what joins it to the customer",
              "ALTER TABLE port ADD COLUMN cross_micros BIGINT"},
    Migration{"in which money", "ALTER TABLE port ADD COLUMN currency TEXT NOT NULL DEFAULT ''"},
    Migration{"a port is charged from here", "ALTER TABLE port ADD COLUMN active_since BIGINT"},
    Migration{"and until it was given back", "ALTER TABLE port ADD COLUMN terminated_at BIGINT"},
    Migration{"the last order for a port",
              "ALTER TABLE port ADD COLUMN last_order TEXT NOT NULL DEFAULT ''"},
    Migration{"what a port was ordered together with",
              "ALTER TABLE port ADD COLUMN bundle TEXT NOT NULL DEFAULT ''"},
    Migration{"two live ports never share a name",
              "CREATE UNIQUE INDEX live_port_name ON port (name) "
              "WHERE state <> 3 AND state <> 8"},
    Migration{"the port that an order is about",
              "ALTER TABLE product_order ADD COLUMN port TEXT NOT NULL DEFAULT ''"},
    Migration{"orders are asked for by port",
              "CREATE INDEX order_by_port ON product_order (port, number)"},
    Migration{"ports that are being made or given back are asked for at every commit",
              "CREATE INDEX port_in_work ON port (number) WHERE state IN (1, 6)"},
    Migration{"ports are charged for, too",
              "ALTER TABLE charge_segment ADD COLUMN port TEXT NOT NULL DEFAULT ''"},
    Migration{"orders that stand or fall together (domain/bundle.h)",
              "CREATE TABLE bundle (number BIGINT PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
              "name TEXT NOT NULL, state BIGINT NOT NULL, apart BIGINT, "
              "placed_at BIGINT NOT NULL, ended_at BIGINT, reason TEXT NOT NULL)"},
    Migration{"those that are not settled are asked for at every commit",
              "CREATE INDEX open_bundle ON bundle (number) WHERE state IN (1, 4)"},
    Migration{"and what they are about",
              "CREATE TABLE bundle_item (bundle TEXT NOT NULL, position BIGINT NOT NULL, "
              "order_id TEXT NOT NULL, connection TEXT NOT NULL, port TEXT NOT NULL, "
              "PRIMARY KEY (bundle, position))"},
};

} // namespace turbolane::backend
