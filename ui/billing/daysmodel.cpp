// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/daysmodel.h"

#include "ui/text.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

Money added(Money sum, Money part)
{
    const auto total = sum.plus(part);
    return total ? *total : sum;
}

Money portsOf(const SpendByKind &spend)
{
    return added(spend.port, spend.crossConnect);
}

} // namespace

QList<CostDay> costDays(const DailyCharges &charges, const std::optional<Forecast> &forecast)
{
    const Money nothing = Money::zero(charges.total.currency());
    const std::int64_t left =
        std::max<std::int64_t>((charges.month.to() - charges.asOf).count(), 1);
    Money toCome = nothing;
    if (forecast)
        if (const auto rest = forecast->parts.total.minus(forecast->parts.accrued))
            toCome = *rest;
    QList<CostDay> days;
    for (const DaySpend &day : charges.days) {
        const std::int64_t rest = (day.day.to() - std::max(day.day.from(), charges.asOf)).count();
        const auto share =
            rest > 0 ? toCome.times(rest, left, Rounding::Down) : Result<Money>(nothing);
        days.append({.number = int(unsigned(day.date.day())),
                     .base = day.spend.base,
                     .ports = portsOf(day.spend),
                     .boosts = day.spend.boost,
                     .toCome = share ? *share : nothing,
                     .isToday = charges.asOf >= day.day.from() && charges.asOf < day.day.to()});
    }
    return days;
}

QList<DayRow> dayRows(const DailyCharges &charges)
{
    QList<DayRow> rows;
    for (const DaySpend &day : charges.days)
        if (day.day.from() < charges.asOf)
            rows.append({.from = day.day.from(),
                         .base = day.spend.base,
                         .ports = portsOf(day.spend),
                         .boosts = day.spend.boost,
                         .exact = day.exact});
    return rows;
}

void DaysModel::setCurrency(Currency currency)
{
    const QString sign = text::currencySign(currency);
    if (std::exchange(m_sign, sign) != sign)
        emit headerDataChanged(Qt::Horizontal, Base, Sum);
}

QVariant DaysModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int((column == Day ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Day: return tr("Day");
    case Base: return tr("Base, %1", "currency").arg(m_sign);
    case Ports: return tr("Ports, %1", "currency").arg(m_sign);
    case Boosts: return tr("Boosts, %1", "currency").arg(m_sign);
    case Sum: return tr("Sum, %1", "currency").arg(m_sign);
    case ColumnCount: break;
    }
    return {};
}

QVariant DaysModel::cell(const DayRow &row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role != Qt::DisplayRole)
        return {};
    const auto exact = [](Money amount) { return text::amount(amount, text::Decimals::Micros); };
    switch (Column(column)) {
    case Day: return text::weekdayName(row.from, m_zone) + u' ' + text::day(row.from, m_zone);
    case Base: return exact(row.base);
    case Ports: return exact(row.ports);
    case Boosts: return exact(row.boosts);
    case Sum: return exact(row.exact);
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
