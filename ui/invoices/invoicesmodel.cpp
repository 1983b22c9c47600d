// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/invoices/invoicesmodel.h"

#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/textorder.h"

namespace turbolane::ui {

namespace {

QString documentNumber(const InvoiceRow &row)
{
    return row.id.isEmpty() ? InvoicesModel::tr("draft") : text::fromStd(row.id.text());
}

QString underOf(const InvoiceRow &row)
{
    return row.corrects.isEmpty() ? documentNumber(row)
                                  : InvoicesModel::tr("%1, %2", "number, what it credits")
                                        .arg(documentNumber(row), row.corrects);
}

} // namespace

InvoiceRow rowOf(const Invoice &invoice, Instant now)
{
    const QTimeZone zone = zoneOf(invoice);
    const InvoiceStanding standing = standingOf(invoice, now);
    return {.id = invoice.id,
            .month = monthOfYear(invoice.month.from(), zone),
            .issued = text::date(invoice.issuedAt, zone),
            .due = invoice.kind == InvoiceKind::CreditNote ? QString()
                                                           : text::date(invoice.dueAt, zone),
            .corrects = correctsWord(invoice),
            .total = invoice.total,
            .tone = standing.tone,
            .state = standing.word};
}

InvoiceRow rowOfRunning(Interval month, const QTimeZone &zone, Money total)
{
    return {.month = monthOfYear(month.from(), zone),
            .total = total,
            .state = InvoicesModel::tr("Running")};
}

QVariant InvoicesModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Total ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Number: return tr("Number");
    case Month: return tr("Month");
    case Issued: return tr("Issued");
    case Due: return tr("Due");
    case State: return tr("State");
    case Total: return tr("Total");
    case ColumnCount: break;
    }
    return {};
}

QString InvoicesModel::shown(const InvoiceRow &row, Column column) const
{
    switch (column) {
    case Number: return documentNumber(row);
    case Month: return row.month;
    case Issued: return row.issued;
    case Due: return row.corrects.isEmpty() ? row.due : row.corrects;
    case State: return row.state;
    case Total: return text::money(row.total, text::Decimals::Cents);
    case ColumnCount: break;
    }
    return {};
}

QVariant InvoicesModel::cell(const InvoiceRow &row, int column, int role) const
{
    switch (role) {
    case Qt::TextAlignmentRole: return heading(column, role);
    case Qt::FontRole: return column == Number ? font(Type::Mono) : font(Type::Body);
    case Qt::DisplayRole: return shown(row, Column(column));
    case ToneRole: return int(row.tone);
    case UnderRole: return underOf(row);
    case Qt::ToolTipRole: return row.corrects.isEmpty() ? QVariant() : row.corrects;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4", "month, number, total, state")
            .arg(row.month, underOf(row), shown(row, Total), row.state);
    default: return {};
    }
}

} // namespace turbolane::ui
