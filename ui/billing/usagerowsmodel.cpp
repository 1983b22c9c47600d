// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/usagerowsmodel.h"

#include "ui/style/fonts.h"
#include "ui/text.h"

#include <QFont>

namespace turbolane::ui {

namespace {

QString bandWord(RateBand band)
{
    switch (band) {
    case RateBand::Flat: return UsageRowsModel::tr("Base");
    case RateBand::Day: return UsageRowsModel::tr("Day");
    case RateBand::Night: return UsageRowsModel::tr("Night");
    }
    return {};
}

} // namespace

QVariant UsageRowsModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column >= Billed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Record: return tr("Usage record");
    case From: return tr("From");
    case To: return tr("To");
    case Band: return tr("Rate");
    case Billed: return tr("Seconds");
    case PerHour: return tr("Per hour");
    case Amount: return tr("Amount");
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
    case From: return text::timeWithSeconds(usage.time.from());
    case To: return usage.open ? tr("now") : text::timeWithSeconds(usage.time.to());
    case Band: return bandWord(usage.band);
    case Billed: return text::count(usage.billed.count());
    case PerHour: return text::money(usage.rate.perHour());
    case Amount: return text::money(usage.amount);
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
