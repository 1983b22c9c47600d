// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/invoice.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace turbolane::backend {

/// Into (positive, debit) or out of (negative, credit) one account.
struct Posting {
    std::string account; ///< "Income:Boosts"; parts apart by ":"
    Money amount;
    friend bool operator==(const Posting &, const Posting &) = default;
};

/// One business event in the books. Never edited: what was wrong is taken back by a new one.
struct LedgerEntry {
    std::int64_t number = 0; ///< rises by one, without gaps
    Instant at{};
    InvoiceId document; ///< the invoice or credit note it comes from
    std::string text;
    std::vector<Posting> postings; ///< sum to zero in every currency
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// WrongState: the postings of one currency do not sum to zero, or there are none; Malformed: an
/// account without a name, or with one that other programs could not read.
Result<Done> balanced(const LedgerEntry &entry);

/// The customer owes what was sold and its tax; a credit note the other way round.
LedgerEntry entryOf(const Invoice &invoice);
/// The customer has paid it.
LedgerEntry paymentOf(const Invoice &invoice, Instant at);

/// What is on each account, by currency; accounts at zero included.
using Balances = std::map<std::pair<std::string, std::string>, Money>;
Result<Balances> balancesOf(std::span<const LedgerEntry> entries);

/// The journal format of ledger-cli (https://ledger-cli.org): any reader of it comes to the same
/// balances. Dates are UTC days.
std::string ledgerText(std::span<const LedgerEntry> entries);

} // namespace turbolane::backend
