// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfCharges()
{
    return {
        {"usageRow", "What was used from one instant to another, and what it cost",
         "id: id; connectionId: id; kind: one of base|boost; boostId?: id; from: instant; "
         "to: instant; billedSeconds: seconds; bandwidthKbps: kbps; "
         "band: one of flat|day|night; rate: rate; amount: money; open: bool"},
        {"billLine", "A line of the bill",
         "connectionId: id; connectionName: text; kind: one of base|boost; "
         "billedSeconds: seconds; rows: number; exact: money; rounded: money"},
        {"charges", "The charges of a month so far",
         "from: instant; to: instant; asOf: instant; total: money; perHour: money; "
         "rounding: text; lines: list of billLine"},
        {"estimate", "What a boost would cost",
         "from: instant; to: instant; rows: list of usageRow; total: money; "
         "perHour: money; rounding: text; fromKbps: kbps; toKbps: kbps; "
         "parts?: list of part; connectionId?: id"},
        {"termination", "What ending a connection costs",
         "monthToDate: money; earlyTermination: money; endsBoost: bool"},
    };
}

} // namespace turbolane::backend::http
