// SPDX-License-Identifier: GPL-3.0-or-later

// What keeps connections carried, and what keeps them from it.

#include "client/wire/assurance.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

Maintenance maintenance(const Fields &fields)
{
    const Instant from = fields.instant("from"_L1);
    return {.id = fields.id<MaintenanceId>("id"_L1),
            .kind = fields.word("kind"_L1, resourceKindNamed),
            .resource = fields.text("resourceId"_L1),
            .time = Interval::between(from, std::max(from, fields.instant("to"_L1))),
            .why = fields.text("why"_L1),
            .state = fields.word("state"_L1, maintenanceStateNamed)};
}

} // namespace turbolane::client::wire
