// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/invoicetable.h"

#include "backend/store/columns.h"

namespace turbolane::backend {

namespace {

// The columns of an invoice, in the order in which readInvoice() reads them.
#define INVOICE_COLUMNS                                                                            \
    "SELECT i.id, i.kind, i.corrects, i.carrier, i.customer, i.month_from, i.month_to, "           \
    "i.time_zone, i.issued_at, i.due_at, i.rounding, i.net, i.total, i.currency, p.paid_at "       \
    "FROM invoice i LEFT JOIN invoice_payment p ON p.invoice = i.id "

#define ITEM_COLUMNS                                                                               \
    "SELECT item.number, item.kind, item.charge, item.connection, item.port, item.name, "          \
    "item.period_from, item.period_to, item.billed, item.rows_under, item.exact, item.net, "       \
    "item.note, i.currency, item.plan, item.missed_minutes, item.ppm_an_hour, item.most_ppm, "     \
    "item.base_net FROM bill_item item JOIN invoice i ON i.id = item.invoice "

static_assert(int(ItemKind::Usage) == 1 && int(ItemKind::Correction) == 2);

Interval readInterval(Row &row)
{
    const Instant from = row.instant();
    return Interval::between(from, row.instant());
}

std::optional<CreditBasis> readBasis(Row &row, Currency currency)
{
    const std::int64_t minutes = row.number();
    const std::int64_t ppmAnHour = row.number();
    const std::int64_t mostPpm = row.number();
    const Money base = Money::micros(row.number(), currency);
    return minutes == 0 ? std::nullopt
                        : std::optional(CreditBasis{minutes, ppmAnHour, mostPpm, base});
}

BillItem readItem(Row &row)
{
    const auto number = int(row.number());
    const auto kind = ItemKind(row.number());
    const auto charge = ChargeKind(row.number());
    const ConnectionId connection(row.text());
    const PortId port(row.text());
    const std::string name = row.text();
    const Interval period = readInterval(row);
    const Seconds billed(row.number());
    const std::int64_t rows = row.number();
    const std::int64_t exact = row.number();
    const std::int64_t net = row.number();
    const std::string note = row.text();
    const Currency currency = readCurrency(row);
    const PlanId plan(row.text());
    return {.number = number,
            .kind = kind,
            .charge = charge,
            .connection = connection,
            .port = port,
            .name = name,
            .period = period,
            .billed = billed,
            .rows = rows,
            .exact = Money::micros(exact, currency),
            .net = Money::micros(net, currency),
            .note = note,
            .basis = readBasis(row, currency),
            .plan = plan};
}

/// Without its items and taxes.
Invoice readInvoice(Row &row)
{
    const InvoiceId id(row.text());
    const auto kind = InvoiceKind(row.number());
    const InvoiceId corrects(row.text());
    const std::string carrier = row.text();
    const std::string customer = row.text();
    const Interval month = readInterval(row);
    const std::string zone = row.text();
    const Instant issuedAt = row.instant();
    const Instant dueAt = row.instant();
    const auto rounding = Rounding(row.number());
    const std::int64_t net = row.number();
    const std::int64_t total = row.number();
    const Currency currency = readCurrency(row);
    const std::optional<Instant> paidAt = row.maybeInstant();
    return {.id = id,
            .kind = kind,
            .state = paidAt ? InvoiceState::Paid : InvoiceState::Due,
            .corrects = corrects,
            .carrier = carrier,
            .customer = customer,
            .month = month,
            .timeZone = zone,
            .issuedAt = issuedAt,
            .dueAt = dueAt,
            .paidAt = paidAt,
            .rounding = rounding,
            .items = {},
            .net = Money::micros(net, currency),
            .taxes = {},
            .total = Money::micros(total, currency)};
}

} // namespace

std::vector<Invoice> InvoiceTable::where(const char *sql, const Values &values) const
{
    std::vector<Invoice> found;
    m_database.each(sql, values, [&](Row &row) { found.push_back(readInvoice(row)); });
    for (Invoice &invoice : found)
        addParts(invoice);
    return found;
}

void InvoiceTable::addParts(Invoice &invoice) const
{
    m_database.each(ITEM_COLUMNS "WHERE item.invoice = ? ORDER BY item.number",
                    Values() << invoice.id.text(),
                    [&](Row &row) { invoice.items.push_back(readItem(row)); });
    m_database.each("SELECT name, rate_ppm, net, tax FROM tax_line WHERE invoice = ? "
                    "ORDER BY position",
                    Values() << invoice.id.text(), [&](Row &row) {
                        const std::string name = row.text();
                        const std::int64_t rate = row.number();
                        const std::int64_t net = row.number();
                        const std::int64_t tax = row.number();
                        const Currency currency = invoice.total.currency();
                        invoice.taxes.push_back({name, rate, Money::micros(net, currency),
                                                 Money::micros(tax, currency)});
                    });
}

std::vector<Invoice> InvoiceTable::all() const
{
    return where(INVOICE_COLUMNS "ORDER BY i.number DESC", {});
}

std::optional<Invoice> InvoiceTable::byId(const InvoiceId &id) const
{
    const auto found = where(INVOICE_COLUMNS "WHERE i.id = ?", Values() << id.text());
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Invoice> InvoiceTable::notesOn(const InvoiceId &id) const
{
    return where(INVOICE_COLUMNS "WHERE i.corrects = ? ORDER BY i.number", Values() << id.text());
}

std::vector<BillItem> InvoiceTable::billedFor(Interval month) const
{
    std::vector<BillItem> items;
    m_database.each(ITEM_COLUMNS "WHERE item.period_from = ? AND item.kind <= 2 "
                                 "ORDER BY i.number, item.number",
                    Values() << month.from(), [&](Row &row) { items.push_back(readItem(row)); });
    return items;
}

void InvoiceTable::add(std::int64_t number, const Invoice &invoice)
{
    m_database.run(
        "INSERT INTO invoice (number, id, kind, corrects, carrier, customer, month_from, "
        "month_to, time_zone, issued_at, due_at, rounding, net, total, currency) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Values() << number << invoice.id.text() << std::int64_t(invoice.kind)
                 << invoice.corrects.text() << invoice.carrier << invoice.customer
                 << invoice.month.from() << invoice.month.to() << invoice.timeZone
                 << invoice.issuedAt << invoice.dueAt << std::int64_t(invoice.rounding)
                 << invoice.net.inMicros() << invoice.total.inMicros()
                 << invoice.total.currency().text());
    for (const BillItem &item : invoice.items)
        add(invoice.id, item);
    std::int64_t position = 0;
    for (const TaxLine &line : invoice.taxes)
        m_database.run("INSERT INTO tax_line (invoice, position, name, rate_ppm, net, tax) "
                       "VALUES (?, ?, ?, ?, ?, ?)",
                       Values() << invoice.id.text() << ++position << line.name << line.ratePpm
                                << line.net.inMicros() << line.tax.inMicros());
}

void InvoiceTable::add(const InvoiceId &invoice, const BillItem &item)
{
    const CreditBasis basis =
        item.basis.value_or(CreditBasis{.base = Money::zero(item.net.currency())});
    m_database.run(
        "INSERT INTO bill_item (invoice, number, kind, charge, connection, port, name, "
        "period_from, period_to, billed, rows_under, exact, net, note, plan, missed_minutes, "
        "ppm_an_hour, most_ppm, base_net) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Values() << invoice.text() << std::int64_t(item.number) << std::int64_t(item.kind)
                 << std::int64_t(item.charge) << item.connection.text() << item.port.text()
                 << item.name << item.period.from() << item.period.to()
                 << std::int64_t(item.billed.count()) << item.rows << item.exact.inMicros()
                 << item.net.inMicros() << item.note << item.plan.text() << basis.minutes
                 << basis.ppmAnHour << basis.mostPpm << basis.base.inMicros());
}

void InvoiceTable::setPaid(const InvoiceId &id, Instant at)
{
    m_database.run("INSERT INTO invoice_payment (invoice, paid_at) VALUES (?, ?)",
                   Values() << id.text() << at);
}

std::optional<Interval> InvoiceTable::lastClosed() const
{
    std::optional<Interval> last;
    m_database.each("SELECT month_from, month_to FROM closed_month ORDER BY month_from DESC "
                    "LIMIT 1",
                    {}, [&](Row &row) { last = readInterval(row); });
    return last;
}

void InvoiceTable::setClosed(Interval month)
{
    m_database.run("INSERT INTO closed_month (month_from, month_to) VALUES (?, ?)",
                   Values() << month.from() << month.to());
}

std::vector<Interval> InvoiceTable::lateMonths() const
{
    std::vector<Interval> late;
    m_database.each("SELECT c.month_from, c.month_to FROM late_month l "
                    "JOIN closed_month c ON c.month_from = l.month_from ORDER BY c.month_from",
                    {}, [&](Row &row) { late.push_back(readInterval(row)); });
    return late;
}

void InvoiceTable::addLateMonth(Instant instant)
{
    m_database.run("INSERT INTO late_month (month_from) SELECT month_from FROM closed_month "
                   "WHERE month_from <= ? AND month_to > ? "
                   "AND month_from NOT IN (SELECT month_from FROM late_month)",
                   Values() << instant << instant);
}

void InvoiceTable::forgetLateMonths()
{
    m_database.run("DELETE FROM late_month");
}

} // namespace turbolane::backend
