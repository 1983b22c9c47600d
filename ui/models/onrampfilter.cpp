// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/onrampfilter.h"

#include "ui/models/folded.h"
#include "ui/models/onrampsmodel.h"
#include "ui/text.h"

#include <algorithm>
#include <tuple>

namespace turbolane::ui {

namespace {

qint64 micros(const QModelIndex &index)
{
    return index.data(OnRampsModel::MicrosRole).toLongLong();
}

/// Places without a path come last; equal ones by name, so that the order never jumps.
auto sortKey(const QModelIndex &index)
{
    const qint64 roundTrip = micros(index);
    return std::tuple(roundTrip < 0, roundTrip, index.data(OnRampsModel::CityRole).toString(),
                      index.data(OnRampsModel::DetailRole).toString(),
                      index.data(OnRampsModel::SiteRole).toString());
}

} // namespace

QString limitText(Micros limit)
{
    return OnRampFilter::tr("%1 ms").arg(
        text::count(std::chrono::duration_cast<Millis>(limit).count()));
}

OnRampFilter::OnRampFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void OnRampFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    changed();
}

void OnRampFilter::setProviders(const QSet<QString> &providers)
{
    if (providers == m_providers)
        return;
    m_providers = providers;
    changed();
}

void OnRampFilter::setLimit(std::optional<Micros> limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    changed();
}

void OnRampFilter::clear()
{
    m_text.clear();
    m_words.clear();
    m_providers.clear();
    m_limit.reset();
    changed();
}

void OnRampFilter::changed()
{
    invalidateFilter();
    emit filterChanged();
}

QList<int> OnRampFilter::hiddenByLimit() const
{
    QList<int> rows;
    if (!sourceModel())
        return rows;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        if (matchesWords(index) && !isWithinLimit(index) && micros(index) >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows, {}, [this](int row) { return micros(sourceModel()->index(row, 0)); });
    return rows;
}

bool OnRampFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return matchesWords(index) && isWithinLimit(index);
}

bool OnRampFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return sortKey(left) < sortKey(right);
}

bool OnRampFilter::matchesWords(const QModelIndex &index) const
{
    if (!m_providers.isEmpty()
        && !m_providers.contains(index.data(OnRampsModel::ProviderRole).toString()))
        return false;
    const QString text = index.data(OnRampsModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool OnRampFilter::isWithinLimit(const QModelIndex &index) const
{
    if (!m_limit)
        return true;
    const qint64 roundTrip = micros(index);
    return roundTrip >= 0 && Micros(roundTrip) < *m_limit;
}

} // namespace turbolane::ui
