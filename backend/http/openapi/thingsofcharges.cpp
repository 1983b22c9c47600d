// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/openapi/things.h"

namespace turbolane::backend::http {

#define KINDS "base|boost|port|crossConnect|data|percentile|pool|cloudFee|earlyTermination"

std::vector<Thing> thingsOfCharges()
{
    return {
        {"usageRow", "What was used from one instant to another, and what it cost",
         "id: id; connectionId?: id; portId?: id; kind: one of " KINDS "; boostId?: id; "
         "from: instant; to: instant; billedSeconds: seconds; bandwidthKbps: kbps; "
         "band: one of flat|day|night; rate: rate; amount: money; open: bool; "
         "bytes?: number; perGigabyte?: money; takenBack?: bool; planId?: id"},
        {"billLine", "A line of the bill",
         "connectionId?: id; connectionName?: text; portId?: id; portName?: text; "
         "kind: one of " KINDS "; billedSeconds: seconds; rows: number; exact: money; "
         "rounded: money; rounding: text; planId?: id; bytes?: number"},
        {"plan", "How a connection may be charged",
         "id: id; title: text; measure: one of committed|reserved|volume|percentile|pool; "
         "unit: one of second|hour|day; rounding: text; commitPpm: ppm; extraPpm: ppm; "
         "percentilePpm?: ppm; poolGigabytes?: number; poolFee?: money"},
        {"term", "How long, for how much less", "months: number; discountPpm: ppm"},
        {"priceChoices", "What can be chosen with an order",
         "plans: list of plan; terms: list of term; earlyTerminationPpm: ppm; "
         "volumes: list of zonePrice"},
        {"nightRate", "When boosts cost so much of their price by day, in minutes after midnight",
         "fromMinute: number; toMinute: number; factorPpm: ppm; places: list of nightPlace"},
        {"nightPlace", "By whose clocks it is night for connections that begin there",
         "popId: id; timeZone: text"},
        {"zonePrice", "What a GB of 10^9 bytes costs in a tariff zone",
         "tariffZone: text; perGigabyte: money"},
        {"charges", "The charges of a month so far",
         "from: instant; to: instant; asOf: instant; total: money; perHour: money; "
         "rounding: text; lines: list of billLine"},
        {"estimate", "What a boost would cost",
         "from: instant; to: instant; rows: list of usageRow; total: money; "
         "perHour: money; rounding: text; fromKbps: kbps; toKbps: kbps; "
         "parts?: list of part; connectionId?: id; budgets?: list of budgetCheck"},
        {"billItem", "A line of an invoice",
         "number: number; kind: one of usage|correction|serviceLevelCredit|earlyTermination|"
         "disputeCredit; charge: one of " KINDS "; connectionId?: id; portId?: id; name: text; "
         "from: instant; to: instant; billedSeconds: seconds; rows: number; exact: money; "
         "net: money; note?: text; credit?: creditBasis; planId?: id"},
        {"creditBasis", "So much of a base charge for each begun hour that was missed",
         "minutes: number; ppmAnHour: ppm; mostPpm: ppm; base: money"},
        {"whatIf", "A month as it was, and under something else",
         "from: instant; to: instant; was: list of billLine; would: list of billLine; "
         "wasTotal: money; wouldTotal: money; difference: money; fiveMinutesAbove: number"},
        {"provedItem", "An item of an invoice, and what the same facts come to now",
         "number: number; name: text; billed: money; recomputed: money"},
        {"billProof", "An invoice, worked out again from the journal of charges alone",
         "invoiceId: id; facts: number; head: text; items: list of provedItem; billed: money; "
         "recomputed: money; difference: money"},
        {"usageCount", "What became of a batch of usage",
         "accepted: number; duplicates: number; late: number; resets: number"},
        {"termination", "What ending a connection costs",
         "monthToDate: money; earlyTermination: money; endsBoost: bool"},
    };
}

std::vector<Thing> thingsOfInvoices()
{
    return {
        {"taxLine", "All of one tax rate", "name: text; ratePpm: ppm; net: money; tax: money"},
        {"invoiceSummary", "An invoice or credit note without its items",
         "id: id; kind: one of invoice|creditNote; state: one of due|paid; corrects?: id; "
         "carrier: text; customer: text; from: instant; to: instant; timeZone: text; "
         "issuedAt: instant; dueAt: instant; paidAt?: instant; rounding: text; net: money; "
         "taxes: list of taxLine; total: money"},
        {"invoice", "An invoice or credit note",
         "id: id; kind: one of invoice|creditNote; state: one of due|paid; corrects?: id; "
         "carrier: text; customer: text; from: instant; to: instant; timeZone: text; "
         "issuedAt: instant; dueAt: instant; paidAt?: instant; rounding: text; net: money; "
         "taxes: list of taxLine; total: money; items: list of billItem"},
        {"posting", "Into one account (positive) or out of it", "account: text; amount: money"},
        {"ledgerEntry", "One event in the books: its postings sum to zero",
         "number: number; at: instant; document: id; text: text; postings: list of posting"},
    };
}

} // namespace turbolane::backend::http
