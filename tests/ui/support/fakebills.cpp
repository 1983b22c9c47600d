// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeworld.h"

#include <algorithm>

namespace turbolane::test {

namespace {

using std::chrono::hours;
using std::chrono::months;

/// Every month is as long as UTC's; the account's zone is looked at elsewhere.
Instant monthStart(Instant now, int monthsAgo)
{
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    const auto month = today.year() / today.month() - months(monthsAgo);
    return std::chrono::sys_days(month / 1);
}

Money sumOf(const std::vector<UsageRow> &rows)
{
    Money sum = euros(0);
    for (const UsageRow &row : rows)
        sum = *sum.plus(row.amount);
    return sum;
}

BillItem itemOf(const std::vector<UsageRow> &rows, const std::string &name, Interval month)
{
    BillItem item{.kind = ItemKind::Usage,
                  .charge = rows.front().kind,
                  .connection = rows.front().connection,
                  .name = name,
                  .period = month,
                  .rows = std::int64_t(rows.size()),
                  .exact = sumOf(rows),
                  .net = sumOf(rows).roundedToMinor(Rounding::HalfUp)};
    for (const UsageRow &row : rows)
        item.billed += row.billed;
    return item;
}

void addUp(Invoice *invoice)
{
    constexpr std::int64_t vatPpm = 190'000;
    invoice->net = euros(0);
    for (std::size_t place = 0; place < invoice->items.size(); ++place) {
        invoice->items[place].number = int(place + 1);
        invoice->net = *invoice->net.plus(invoice->items[place].net);
    }
    const Money tax = euros(invoice->net.inMicros() / 1'000'000 * vatPpm
                            + invoice->net.inMicros() % 1'000'000 * vatPpm / 1'000'000)
                          .roundedToMinor(Rounding::HalfUp);
    invoice->taxes = {{"DE VAT", vatPpm, invoice->net, tax}};
    invoice->total = *invoice->net.plus(tax);
}

} // namespace

/// Three hours of every connection a month: little to read, and all of it adds up.
std::vector<UsageRow> FakeWorld::rowsOf(const Connection &connection, Interval month) const
{
    std::vector<UsageRow> rows;
    for (int hour = 0; hour < 3; ++hour) {
        const Instant from = month.from() + hours(24 * 3 + hour);
        rows.push_back(
            {.id = UsageId("U-" + connection.name + std::to_string(hour)),
             .connection = connection.id,
             .kind = ChargeKind::Base,
             .boost = {},
             .time = Interval::between(from, from + hours(1)),
             .billed = Seconds(3'600),
             .bandwidth = connection.base,
             .band = RateBand::Flat,
             .rate = connection.basePrice,
             .amount = *connection.basePrice.amountFor(Seconds(3'600), Rounding::HalfUp)});
    }
    return rows;
}

std::vector<UsageRow> FakeWorld::differencesOf(const Connection &connection, Interval month) const
{
    UsageRow now = rowsOf(connection, month).front();
    UsageRow back = now;
    back.takenBack = true;
    back.billed = -back.billed;
    back.amount = *euros(0).minus(back.amount);
    const Seconds half = now.billed / 2;
    now.time = Interval::between(now.time.from(), now.time.from() + half);
    now.billed = half;
    now.amount = *connection.basePrice.amountFor(half, Rounding::HalfUp);
    return {back, now};
}

Invoice FakeWorld::monthOf(int monthsAgo) const
{
    const Interval month =
        Interval::between(monthStart(now, monthsAgo), monthStart(now, monthsAgo - 1));
    Invoice invoice{.carrier = "Meridian Exchange",
                    .customer = "Kastner Group",
                    .month = month,
                    .timeZone = "Europe/Berlin",
                    .issuedAt = month.to() + hours(6),
                    .dueAt = month.to() + hours(24 * 14),
                    .net = euros(0),
                    .total = euros(0)};
    for (const Connection &connection : connections)
        invoice.items.push_back(itemOf(rowsOf(connection, month), connection.name, month));
    return invoice;
}

/// Four documents: one due in two days, one overdue, one paid, and a credit note on that.
void FakeWorld::billMonths()
{
    const char *const numbers[] = {"2026-000004", "2026-000003", "2026-000001"};
    for (int ago = 1; ago <= 3; ++ago) {
        Invoice invoice = monthOf(ago);
        invoice.id = InvoiceId(numbers[ago - 1]);
        BillItem late = invoice.items.front();
        late.kind = ItemKind::Correction;
        late.period = monthOf(ago + 1).month;
        const auto differences = differencesOf(connections.front(), late.period);
        late.billed = Seconds(0);
        late.exact = euros(0);
        for (const UsageRow &row : differences) {
            late.billed += row.billed;
            late.exact = *late.exact.plus(row.amount);
        }
        late.net = late.exact.roundedToMinor(Rounding::HalfUp);
        late.rows = 0; // one hour in place of another
        BillItem credit = invoice.items.back();
        credit.kind = ItemKind::ServiceLevelCredit;
        credit.exact = euros(-1'887'600);
        credit.net = euros(-1'890'000);
        credit.rows = 0;
        credit.billed = Seconds(0);
        credit.note = "18 min";
        credit.basis = CreditBasis{
            .minutes = 18, .ppmAnHour = 100'000, .mostPpm = 500'000, .base = euros(18'876'000)};
        if (ago == 1)
            invoice.items.insert(invoice.items.end(), {late, credit});
        addUp(&invoice);
        if (ago == 3) {
            invoice.state = InvoiceState::Paid;
            invoice.paidAt = invoice.dueAt - hours(30);
        }
        invoices.push_back(std::move(invoice));
    }
    Invoice note = monthOf(3);
    note.id = InvoiceId("2026-000002");
    note.kind = InvoiceKind::CreditNote;
    note.corrects = InvoiceId("2026-000001");
    note.issuedAt += hours(24 * 9);
    note.items.erase(note.items.begin() + 1, note.items.end());
    note.items.front().kind = ItemKind::DisputeCredit;
    note.items.front().exact = note.items.front().net = euros(-5'000'000);
    note.items.front().rows = 0;
    note.items.front().note = "the fault of 12 February";
    addUp(&note);
    note.taxes.front().tax = euros(-950'000);
    note.total = euros(-5'950'000);
    invoices.insert(invoices.end() - 1, std::move(note));
}

Result<std::vector<UsageRow>> FakeWorld::invoiceRows(const InvoiceId &id, int number) const
{
    const auto invoice = std::ranges::find(invoices, id, &Invoice::id);
    if (invoice == invoices.end() || number < 1 || number > int(invoice->items.size()))
        return Error{ErrorCode::NotFound, "no such item", {}};
    const BillItem &item = invoice->items[std::size_t(number - 1)];
    const auto owner = std::ranges::find(connections, item.connection, &Connection::id);
    if (item.kind == ItemKind::Correction && owner != connections.end())
        return differencesOf(*owner, item.period);
    if (item.rows == 0 || owner == connections.end())
        return Error{ErrorCode::WrongState, "it has no rows of its own", {}};
    return rowsOf(*owner, item.period);
}

} // namespace turbolane::test
