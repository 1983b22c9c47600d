// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/usagerowsmodel.h"

#include "ui/style/fonts.h"
#include "ui/textorder.h"
#include "ui/words.h"

#include <QFont>

#include <algorithm>

namespace turbolane::ui {

namespace {

bool isWholeCents(Money amount)
{
    return amount.roundedToMinor(Rounding::HalfUp) == amount;
}

} // namespace

void UsageRowsModel::show(const std::vector<UsageRow> &rows, Currency currency)
{
    const bool isWhole = std::ranges::all_of(rows, [](const UsageRow &row) {
        return isWholeCents(row.amount) && isWholeCents(row.rate.perHour());
    });
    m_decimals = isWhole ? text::Decimals::Exact : text::Decimals::Micros;
    if (const QString sign = text::currencySign(currency); sign != m_sign) {
        m_sign = sign;
        emit headerDataChanged(Qt::Horizontal, PerHour, Amount);
    }
    QList<UsageEntry> entries;
    entries.reserve(qsizetype(rows.size()));
    for (const UsageRow &row : rows)
        entries.append({row});
    replaceWith(entries);
}

QVariant UsageRowsModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column >= Billed ? text::ofFigures : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Record: return tr("Usage record");
    case Day: return tr("Day");
    case From: return tr("From");
    case To: return tr("To");
    case Band: return tr("Rate");
    case Billed: return tr("Seconds");
    case PerHour: return tr("%1 per hour").arg(m_sign);
    case Amount: return m_sign;
    case ColumnCount: break;
    }
    return {};
}

QVariant UsageRowsModel::cell(const UsageEntry &entry, int column, int role) const
{
    const UsageRow &usage = entry.usage;
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == Qt::FontRole)
        return column == Record ? font(Type::Mono) : font(Type::Body);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Record: return text::fromStd(usage.id.text());
    case Day: return text::day(usage.time.from());
    case From: return text::timeWithSeconds(usage.time.from());
    case To: return usage.open ? tr("now") : text::timeWithSeconds(usage.time.to());
    case Band: return usage.takenBack ? tr("taken back") : words::of(usage.band);
    case Billed: return text::count(usage.billed.count());
    case PerHour: return text::amount(usage.rate.perHour(), m_decimals);
    case Amount: return text::amount(usage.amount, m_decimals);
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
