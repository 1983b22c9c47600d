// SPDX-License-Identifier: GPL-3.0-or-later

// The laws of invoices, the books and budgets.

#include "backend/budgets/budgets.h"
#include "backend/budgets/coverage.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/spending/purse.h"
#include "tests/support/laws.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace turbolane::backend::tests {

namespace {

/// "2026-000012" is the twelfth.
std::int64_t numberOf(const InvoiceId &id)
{
    const std::string name = id.text();
    std::int64_t number = -1;
    std::from_chars(name.data() + name.find('-') + 1, name.data() + name.size(), number);
    return number;
}

/// What the customer owes: all that was billed, less what was paid.
Wide owed(const std::vector<Invoice> &invoices)
{
    Wide sum = 0;
    for (const Invoice &invoice : invoices)
        if (!invoice.paidAt)
            sum += invoice.kind == InvoiceKind::CreditNote ? -std::abs(invoice.total.inMicros())
                                                           : invoice.total.inMicros();
    return sum;
}

} // namespace

std::string invoicesAreGapless(CarrierHouse &house)
{
    auto invoices = house.services().invoices.all();
    std::ranges::reverse(invoices); // the oldest first
    std::set<Instant> months;
    std::map<std::string, std::int64_t> last; // of each year
    for (const Invoice &invoice : invoices) {
        const std::string year = invoice.id.text().substr(0, 4);
        if (numberOf(invoice.id) != ++last[year])
            return "invoice " + invoice.id.text() + " follows a gap";
        if (invoice.kind == InvoiceKind::Invoice && !months.insert(invoice.month.from()).second)
            return "the month of " + invoice.id.text() + " was billed twice";
        Wide net = 0;
        for (const BillItem &item : invoice.items)
            net += item.net.inMicros();
        if (net != invoice.net.inMicros())
            return invoice.id.text() + " is not the sum of its items";
    }
    return {};
}

std::string theBooksBalance(CarrierHouse &house)
{
    const auto entries = house.services().invoices.books();
    std::int64_t expected = 1;
    for (const LedgerEntry &entry : entries) {
        if (entry.number != expected++)
            return "entry " + std::to_string(entry.number) + " of the books follows a gap";
        if (const auto sums = balanced(entry); !sums)
            return "entry " + std::to_string(entry.number) + ": " + sums.error().detail;
    }
    const auto balances = balancesOf(entries);
    if (!balances)
        return "the books cannot be added up: " + balances.error().detail;
    Wide receivable = 0;
    for (const auto &[account, balance] : *balances)
        if (account.first.starts_with("Assets:Receivable"))
            receivable += balance.inMicros();
    if (receivable != owed(house.services().invoices.all()))
        return "the books do not say what is owed";
    return {};
}

std::string invoicesAreWhatTheJournalSays(CarrierHouse &house)
{
    for (const Invoice &invoice : house.services().invoices.all()) {
        if (invoice.kind == InvoiceKind::CreditNote)
            continue; // it is what was agreed
        const auto proof = house.services().invoices.proof(invoice.id);
        if (!proof)
            return invoice.id.text() + " cannot be proved: " + proof.error().detail;
        if (!proof->difference.isZero())
            return invoice.id.text() + " is " + proof->billed.amountText() + ", and by the journal "
                + proof->recomputed.amountText();
    }
    return {};
}

std::string hardStopsHold(CarrierHouse &house)
{
    const auto budgets = house.services().budgets.all();
    if (!budgets)
        return "the budgets cannot be read: " + budgets.error().detail;
    const Coverage coverage(house.services().purse.tags.all());
    for (const Budget &budget : *budgets) {
        if (budget.hardStop != HardStop::EndBoosts
            || budget.standing.spent.inMicros() < budget.monthly.inMicros())
            continue;
        for (const Boost &boost : house.services().inventory.boosts())
            if (boost.state == BoostState::Active && coverage.covers(budget, boost.connection, {}))
                return boost.id.text() + " goes on though " + budget.id.text() + " is used up";
    }
    return {};
}

} // namespace turbolane::backend::tests
