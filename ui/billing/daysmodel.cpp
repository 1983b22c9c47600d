// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/daysmodel.h"

#include "ui/text.h"
#include "ui/textorder.h"

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

/// From the ground up.
std::vector<int> seriesOf(const DailyCharges &charges, GroupBy by)
{
    if (by != GroupBy::Connection || charges.connections.empty())
        return {0, costSeries::ports, costSeries::boosts};
    std::vector<int> series;
    for (std::size_t place = 0; place < charges.connections.size(); ++place)
        series.push_back(int(place));
    series.insert(series.end(), {costSeries::others, costSeries::ports, costSeries::boosts});
    return series;
}

std::vector<Money> partsOf(const DaySpend &day, const std::vector<int> &series)
{
    Money rest = added(day.spend.base, day.spend.other);
    std::vector<Money> parts;
    if (std::ranges::count(series, costSeries::others) > 0)
        for (const ConnectionSpend &its : day.connections) {
            parts.push_back(its.amount);
            if (const auto less = rest.minus(its.amount))
                rest = *less;
        }
    parts.insert(parts.end(), {rest, portsOf(day.spend), day.spend.boost});
    return parts;
}

} // namespace

CostBars costBars(const DailyCharges &charges, const std::optional<Forecast> &forecast, GroupBy by)
{
    const Money nothing = Money::zero(charges.total.currency());
    const std::int64_t left =
        std::max<std::int64_t>((charges.month.to() - charges.asOf).count(), 1);
    Money toCome = nothing;
    if (forecast)
        if (const auto rest = forecast->parts.total.minus(forecast->parts.accrued))
            toCome = *rest;
    CostBars bars{.series = seriesOf(charges, by), .days = {}};
    for (const DaySpend &day : charges.days) {
        const std::int64_t rest = (day.day.to() - std::max(day.day.from(), charges.asOf)).count();
        const auto share =
            rest > 0 ? toCome.times(rest, left, Rounding::Down) : Result<Money>(nothing);
        bars.days.append(
            {.number = int(unsigned(day.date.day())),
             .parts = partsOf(day, bars.series),
             .toCome = share ? *share : nothing,
             .isToday = charges.asOf >= day.day.from() && charges.asOf < day.day.to()});
    }
    return bars;
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
                         .other = day.spend.other,
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
        return int((column == Day ? Qt::AlignLeft : text::ofFigures) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Day: return tr("Day");
    case Base: return tr("Base, %1", "currency").arg(m_sign);
    case Ports: return tr("Ports, %1", "currency").arg(m_sign);
    case Boosts: return tr("Boosts, %1", "currency").arg(m_sign);
    case Other: return tr("Other, %1", "currency").arg(m_sign);
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
    case Other: return exact(row.other);
    case Sum: return exact(row.exact);
    case ColumnCount: break;
    }
    return {};
}

} // namespace turbolane::ui
