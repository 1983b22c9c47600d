// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/migration.h"

#include <array>

namespace turbolane::backend {

/// What connections, their maintenance, their schedules and their bills came to keep later, after
/// the steps of ports and bundles: history, see migrations.h.
inline constexpr std::array connectionMigrations{
    Migration{"what a connection's paths make least (domain/seek.h; so far all sought latency)",
              "ALTER TABLE connection ADD COLUMN seek BIGINT NOT NULL DEFAULT 1"},
    Migration{"what is planned is asked for at every commit (1 planned)",
              "CREATE INDEX maintenance_to_come ON maintenance (from_at, to_at) WHERE state = 1"},
    Migration{"why a time of a schedule was refused, as facts (obstacletext.h)",
              "ALTER TABLE occurrence ADD COLUMN refusal TEXT NOT NULL DEFAULT ''"},
    Migration{"the plan that an item of an invoice was rated by; empty: not told then",
              "ALTER TABLE bill_item ADD COLUMN plan TEXT NOT NULL DEFAULT ''"},
    Migration{"how a credit for missed minutes was worked out: of so many minutes",
              "ALTER TABLE bill_item ADD COLUMN missed_minutes BIGINT NOT NULL DEFAULT 0"},
    Migration{"so much of the base charge for each begun hour",
              "ALTER TABLE bill_item ADD COLUMN ppm_an_hour BIGINT NOT NULL DEFAULT 0"},
    Migration{"at most so much of it",
              "ALTER TABLE bill_item ADD COLUMN most_ppm BIGINT NOT NULL DEFAULT 0"},
    Migration{"which came to this, in micros",
              "ALTER TABLE bill_item ADD COLUMN base_net BIGINT NOT NULL DEFAULT 0"},
    Migration{"what packets on the line found out when a step ended (ordertable.cpp)",
              "ALTER TABLE order_step ADD COLUMN measured TEXT NOT NULL DEFAULT ''"},
    Migration{"the account or key that the cloud of a connection is told",
              "ALTER TABLE connection ADD COLUMN cloud_account TEXT NOT NULL DEFAULT ''"},
    Migration{"a key that is good for one or two is asked for by every order with one",
              "CREATE INDEX connection_by_cloud_account ON connection (cloud_account) "
              "WHERE cloud_account <> ''"},
};

} // namespace turbolane::backend
