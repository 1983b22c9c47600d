// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/connectionfilter.h"

#include "ui/models/connectionsmodel.h"
#include "ui/models/folded.h"

#include <algorithm>

namespace turbolane::ui {

ConnectionFilter::ConnectionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ConnectionsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void ConnectionFilter::setText(const QString &text)
{
    m_words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ConnectionFilter::setShowsGone(bool shows)
{
    m_showsGone = shows;
    invalidateFilter();
}

int ConnectionFilter::gone() const
{
    int count = 0;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount(); ++row)
        if (sourceModel()->index(row, 0).data(ConnectionsModel::GoneRole).toBool())
            ++count;
    return count;
}

bool ConnectionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_showsGone && index.data(ConnectionsModel::GoneRole).toBool())
        return false;
    const QString text = index.data(ConnectionsModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool ConnectionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftGone = left.data(ConnectionsModel::GoneRole).toBool();
    if (isLeftGone != right.data(ConnectionsModel::GoneRole).toBool())
        return !isLeftGone; // what is gone stands below, however it is sorted
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace turbolane::ui
