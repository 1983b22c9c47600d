// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/ledger.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::size_t amountColumn = 52;

std::string receivable(const Invoice &invoice)
{
    return "Assets:Receivable:" + invoice.customer;
}

std::string incomeFrom(ChargeKind kind)
{
    switch (kind) {
    case ChargeKind::Base: return "Income:Connections";
    case ChargeKind::Boost: return "Income:Boosts";
    case ChargeKind::Port: return "Income:Ports";
    case ChargeKind::CrossConnect: return "Income:Cross connects";
    case ChargeKind::Data: return "Income:Data";
    case ChargeKind::Percentile: return "Income:Percentiles";
    case ChargeKind::Pool: return "Income:Pools";
    case ChargeKind::CloudFee: return "Income:Cloud fees";
    case ChargeKind::EarlyTermination: return "Income:Early terminations";
    }
    return {};
}

/// Where the other side of an item is posted.
std::string accountOf(const BillItem &item)
{
    switch (item.kind) {
    case ItemKind::Usage:
    case ItemKind::Correction: return incomeFrom(item.charge);
    case ItemKind::EarlyTermination: return "Income:Early terminations";
    case ItemKind::ServiceLevelCredit: return "Expenses:Service level credits";
    case ItemKind::DisputeCredit: return "Expenses:Credits on disputes";
    }
    return {};
}

bool isAccount(const std::string &name)
{
    // ledger-cli ends an account at two spaces, and at what begins a note.
    const auto isPlain = [](char letter) {
        return static_cast<unsigned char>(letter) >= ' ' && letter != '\x7f' && letter != ';';
    };
    return !name.empty() && name.front() != ' ' && name.back() != ' '
        && name.find("  ") == std::string::npos && std::all_of(name.begin(), name.end(), isPlain);
}

/// Two decimals where they tell everything.
std::string amountText(Money amount)
{
    std::string text = amount.amountText();
    if (text.ends_with("0000"))
        text.resize(text.size() - 4);
    return text + " " + amount.currency().text();
}

Money negated(Money amount)
{
    return Money::micros(-amount.inMicros(), amount.currency());
}

void post(LedgerEntry &entry, const std::string &account, Money amount)
{
    const auto same = std::find_if(entry.postings.begin(), entry.postings.end(),
                                   [&account](const Posting &p) { return p.account == account; });
    if (same == entry.postings.end())
        entry.postings.push_back({account, amount});
    else
        same->amount =
            Money::micros(same->amount.inMicros() + amount.inMicros(), amount.currency());
}

} // namespace

Result<Done> balanced(const LedgerEntry &entry)
{
    if (entry.postings.empty())
        return Error{ErrorCode::WrongState, "an entry of the books posts something"};
    std::map<std::string, Wide> sums;
    for (const Posting &posting : entry.postings) {
        if (!isAccount(posting.account))
            return Error{ErrorCode::Malformed, "not an account: " + posting.account};
        sums[posting.amount.currency().text()] += posting.amount.inMicros();
    }
    for (const auto &[currency, sum] : sums)
        if (sum != 0)
            return Error{ErrorCode::WrongState,
                         "the postings of \"" + entry.text + "\" do not sum to zero in "
                             + currency};
    return Done();
}

LedgerEntry entryOf(const Invoice &invoice)
{
    LedgerEntry entry{.at = invoice.issuedAt,
                      .document = invoice.id,
                      .text = invoice.kind == InvoiceKind::Invoice ? "Invoice" : "Credit note",
                      .postings = {}};
    post(entry, receivable(invoice), invoice.total);
    for (const BillItem &item : invoice.items)
        post(entry, accountOf(item), negated(item.net));
    for (const TaxLine &line : invoice.taxes)
        post(entry, "Liabilities:Tax:" + line.name, negated(line.tax));
    return entry;
}

LedgerEntry paymentOf(const Invoice &invoice, Instant at)
{
    return {.at = at,
            .document = invoice.id,
            .text = "Payment",
            .postings = {{"Assets:Bank", invoice.total},
                         {receivable(invoice), negated(invoice.total)}}};
}

Result<Balances> balancesOf(std::span<const LedgerEntry> entries)
{
    Balances balances;
    for (const LedgerEntry &entry : entries)
        for (const Posting &posting : entry.postings) {
            const auto key = std::pair(posting.account, posting.amount.currency().text());
            const auto [account, isNew] = balances.try_emplace(key, posting.amount);
            if (isNew)
                continue;
            const Result<Money> sum = account->second.plus(posting.amount);
            if (!sum)
                return sum.error();
            account->second = *sum;
        }
    return balances;
}

std::string ledgerText(std::span<const LedgerEntry> entries)
{
    std::string text;
    for (const LedgerEntry &entry : entries) {
        std::string day = turbolane::text(entry.at).substr(0, 10);
        std::replace(day.begin(), day.end(), '-', '/');
        text += day + " (" + entry.document.text() + ") " + entry.text + "\n";
        for (const Posting &posting : entry.postings) {
            const std::string amount = amountText(posting.amount);
            const std::size_t used = posting.account.size() + amount.size();
            const std::size_t space = used + 2 < amountColumn ? amountColumn - used : 2;
            text += "    " + posting.account + std::string(space, ' ') + amount + "\n";
        }
        text += "\n";
    }
    return text;
}

} // namespace turbolane::backend
