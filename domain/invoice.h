// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"
#include "domain/life.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// What a bill item is for. Stored and sent: append only.
enum class ItemKind : std::uint8_t {
    Usage = 1, ///< a bill line of the month: its rows summed, rounded once
    Correction = 2, ///< usage of an earlier month that became known, or changed, later
    ServiceLevelCredit = 3, ///< promised minutes that were missed
    EarlyTermination = 4,
    DisputeCredit = 5, ///< what the carrier gave back on an item that was disputed
};

inline constexpr std::array itemKindNames{
    StateName<ItemKind>{ItemKind::Usage, "usage"},
    StateName<ItemKind>{ItemKind::Correction, "correction"},
    StateName<ItemKind>{ItemKind::ServiceLevelCredit, "serviceLevelCredit"},
    StateName<ItemKind>{ItemKind::EarlyTermination, "earlyTermination"},
    StateName<ItemKind>{ItemKind::DisputeCredit, "disputeCredit"},
};
constexpr std::string_view wireName(ItemKind kind)
{
    return nameIn(itemKindNames, kind);
}
constexpr std::optional<ItemKind> itemKindNamed(std::string_view name)
{
    return stateIn(itemKindNames, name);
}

/// How a credit for missed minutes was worked out: so much of a base charge for each begun hour.
struct CreditBasis {
    std::int64_t minutes = 0; ///< promised minutes that were missed
    std::int64_t ppmAnHour = 0; ///< of the base charge, for each begun hour of them
    std::int64_t mostPpm = 0; ///< and never more than this of it
    Money base; ///< the base charge of the month
    friend bool operator==(const CreditBasis &, const CreditBasis &) = default;
};

/// One line of an invoice: one connection or port, one kind of charge, one month.
struct BillItem {
    int number = 0; ///< on its invoice, from 1
    ItemKind kind = ItemKind::Usage;
    ChargeKind charge = ChargeKind::Base;
    ConnectionId connection = {};
    PortId port = {}; ///< of a port's item, which has no connection
    std::string name = {}; ///< of the connection or port, when the invoice was issued
    Interval period =
        Interval::between({}, {}); ///< the month of the use: of a correction an earlier
    Seconds billed{0};
    std::int64_t rows = 0; ///< how many usage rows are under it
    Money exact; ///< their sum
    Money net; ///< exact, rounded once; a credit is negative
    std::string note = {}; ///< how it was worked out, in the carrier's words
    std::optional<CreditBasis> basis = {}; ///< of a credit for missed minutes
    PlanId plan = {}; ///< of a connection's usage; a correction is of all its plans
    friend bool operator==(const BillItem &, const BillItem &) = default;
};

/// All items of one tax rate. The tax is rounded once for the document, never item by item.
struct TaxLine {
    std::string name = {}; ///< "DE VAT"
    std::int64_t ratePpm = 0; ///< 190,000: 19 %
    Money net;
    Money tax;
    friend bool operator==(const TaxLine &, const TaxLine &) = default;
};

enum class InvoiceKind : std::uint8_t { Invoice = 1, CreditNote = 2 };

inline constexpr std::array invoiceKindNames{
    StateName<InvoiceKind>{InvoiceKind::Invoice, "invoice"},
    StateName<InvoiceKind>{InvoiceKind::CreditNote, "creditNote"},
};
constexpr std::string_view wireName(InvoiceKind kind)
{
    return nameIn(invoiceKindNames, kind);
}
constexpr std::optional<InvoiceKind> invoiceKindNamed(std::string_view name)
{
    return stateIn(invoiceKindNames, name);
}

/// An invoice is never changed once issued, only paid. Whether it is overdue is told by the clock.
enum class InvoiceState : std::uint8_t { Due = 1, Paid = 2 };

inline constexpr std::array invoiceStateNames{
    StateName<InvoiceState>{InvoiceState::Due, "due"},
    StateName<InvoiceState>{InvoiceState::Paid, "paid"},
};
constexpr std::string_view wireName(InvoiceState state)
{
    return nameIn(invoiceStateNames, state);
}
constexpr std::optional<InvoiceState> invoiceStateNamed(std::string_view name)
{
    return stateIn(invoiceStateNames, name);
}

struct Invoice {
    InvoiceId id = {}; ///< its number, gapless: "2026-000001"
    InvoiceKind kind = InvoiceKind::Invoice;
    InvoiceState state = InvoiceState::Due;
    InvoiceId corrects = {}; ///< of a credit note
    std::string carrier = {}; ///< who bills, as it was called then
    std::string customer = {};
    Interval month = Interval::between({}, {});
    std::string timeZone = {}; ///< of the account: in which the month is one
    Instant issuedAt{};
    Instant dueAt{};
    std::optional<Instant> paidAt = {};
    Rounding rounding = Rounding::HalfUp; ///< of each item
    std::vector<BillItem> items = {};
    Money net; ///< the items' sum
    std::vector<TaxLine> taxes = {};
    Money total; ///< net and taxes
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

} // namespace turbolane
