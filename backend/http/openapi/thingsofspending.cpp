// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

std::vector<Thing> thingsOfSpending()
{
    return {
        {"connectionSpend", "What a connection cost apart from its boosts, exact",
         "connectionId: id; name: text; amount: money"},
        {"daySpend", "What was used on a day of the account's calendar, exact",
         "date: text; from: instant; to: instant; base: money; boost: money; port: money; "
         "crossConnect: money; other: money; exact: money; "
         "connections: list of connectionSpend"},
        {"dailyCharges", "A billing month, day by day",
         "from: instant; to: instant; asOf: instant; days: list of daySpend; exact: money; "
         "total: money; roundedBy: money; connections: list of connectionSpend"},
        {"chargeGroup", "Lines that belong together",
         "name?: text; connectionId?: id; portId?: id; tagKey?: text; lines: number; "
         "total: money"},
        {"groupedCharges", "The lines of a month, put together",
         "by: one of connection|port|tag|costCentre|carrier; from: instant; to: instant; "
         "asOf: instant; groups: list of chargeGroup; rest?: chargeGroup; total: money; "
         "overlaps: bool"},
        {"forecastLine", "What one connection or port will come to",
         "connectionId?: id; portId?: id; planId?: id; name: text; accrued: money; running: money; "
         "planned: money; habit: money; total: money"},
        {"forecast", "What the month will come to",
         "from: instant; to: instant; asOf: instant; accrued: money; running: money; "
         "planned: money; habit: money; total: money; method: text; note?: text; "
         "lines: list of forecastLine"},
        {"costTag", "A word by which costs are told apart", "key: text; value: text"},
        {"tagged", "A connection or port, with its tags",
         "connectionId?: id; portId?: id; tags: list of costTag; version: number"},
        {"threshold", "A part of a budget, and whether this month's use has reached it",
         "percent: number; raised: bool"},
        {"budgetStanding", "Where a budget stands in a month",
         "from: instant; to: instant; asOf: instant; spent: money; promised: money; "
         "left: money; forecast: money"},
        {"budget", "What may be spent in a month",
         "id: id; name: text; scope: one of account|connection|tag; connectionId?: id; "
         "tag?: costTag; monthly: money; alerts: list of threshold; "
         "hardStop: one of none|refuseBoosts|endBoosts; approvalAbove?: money; "
         "version: number; removed?: bool; standing: budgetStanding"},
        {"budgetCheck", "What a price means to a budget in one month",
         "budgetId: id; name: text; from: instant; to: instant; left: money; price: money; "
         "passes: bool; needsApproval: bool"},
        {"budgetBinding", "The budget that stands in the way",
         "budgetId: id; name: text; left: money; price: money"},
        {"budgetAlert", "A threshold of a budget that was reached",
         "budgetId: id; name: text; percent: number; from: instant; to: instant; at: instant; "
         "monthly: money; spent: money"},
        {"dispute", "A question about a line of an invoice",
         "id: id; invoiceId: id; item: number; "
         "state: one of disputeBeingInvestigated|answered|credit|settled|withDrawn; text: text; "
         "amount?: money; raisedAt: instant; answer?: text; answeredAt?: instant; "
         "credit?: money; creditNoteId?: id; closedAt?: instant"},
    };
}

std::vector<Thing> thingsOfAudit()
{
    return {
        {"audit", "Where the carrier's books do not agree, at that instant",
         "at: instant; items: list of finding"},
        {"finding", "Something that two of the carrier's books tell differently",
         "id: id; kind: state; thing: text; what: text; since?: instant; about?: text; "
         "adopt?: remedy; cancel?: remedy"},
        {"remedy", "What a way out of a finding would do, and charge at once",
         "does: text; costs?: money"},
        {"settledFinding", "What became of a finding",
         "id: id; kind: state; way: one of adopt|cancel"},
    };
}

} // namespace turbolane::backend::http
