// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/migration.h"

#include <array>

namespace turbolane::backend {

/// What connections, their maintenance and their schedules came to keep later, after the steps of
/// ports and bundles: history, see migrations.h.
inline constexpr std::array connectionMigrations{
    Migration{"what a connection's paths make least (domain/seek.h; so far all sought latency)",
              "ALTER TABLE connection ADD COLUMN seek BIGINT NOT NULL DEFAULT 1"},
    Migration{"what is planned is asked for at every commit (1 planned)",
              "CREATE INDEX maintenance_to_come ON maintenance (from_at, to_at) WHERE state = 1"},
    Migration{"why a time of a schedule was refused, as facts (obstacletext.h)",
              "ALTER TABLE occurrence ADD COLUMN refusal TEXT NOT NULL DEFAULT ''"},
};

} // namespace turbolane::backend
