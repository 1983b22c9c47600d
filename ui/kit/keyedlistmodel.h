// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/require.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <utility>

namespace turbolane::ui {

/// The part of a table model that is the same for every table, sealed.
///
/// A row has a key() that a QHash can hold, and an operator==. A subclass answers three questions:
/// how many columns, what is a heading, what is in a cell. replaceWith() turns a fresh list into
/// the fewest row signals, so that selection and scroll survive. Ten thousand rows in new order
/// cost as many moves, so a big table is sorted by a proxy.
template <typename Row>
class KeyedListModel : public QAbstractTableModel {
public:
    using Key = std::decay_t<decltype(std::declval<const Row &>().key())>;

    explicit KeyedListModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    { }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : columns();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        return heading(section, role);
    }
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return cell(m_rows.at(index.row()), index.column(), role);
    }

    const Row &row(int number) const { return m_rows.at(number); }
    const QList<Row> &rows() const { return m_rows; }
    /// Where a key stands now; -1 if it does not.
    int numberOf(const Key &key) const
    {
        const auto found =
            std::ranges::find_if(m_rows, [&](const Row &row) { return row.key() == key; });
        return found == m_rows.end() ? -1 : int(found - m_rows.begin());
    }
    QModelIndex indexOf(const Key &key) const
    {
        const int number = numberOf(key);
        return number < 0 ? QModelIndex() : index(number, 0);
    }

    /// Keys are unique in the fresh list.
    void replaceWith(const QList<Row> &fresh)
    {
        removeRowsMissingFrom(fresh);
        QSet<Key> here;
        for (const Row &row : std::as_const(m_rows))
            here.insert(row.key());
        for (int position = 0; position < fresh.size();) {
            int end = position;
            while (end < fresh.size() && !here.contains(fresh.at(end).key()))
                ++end;
            if (end > position)
                insertSpan(fresh, position, end);
            else
                settle(fresh.at(position), end++);
            position = end;
        }
        require(m_rows.size() == fresh.size(), "every row has a key of its own");
    }
    /// One row that is here already, or a new one at the end.
    void put(const Row &row)
    {
        if (const int number = numberOf(row.key()); number >= 0)
            settle(row, number);
        else
            append(row);
    }
    void remove(const Key &key)
    {
        if (const int number = numberOf(key); number >= 0)
            removeSpan(number, number);
    }

private:
    virtual int columns() const = 0;
    virtual QVariant heading(int column, int role) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    void removeSpan(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }

    /// Neighbours go together: emptying a table is one signal.
    void removeRowsMissingFrom(const QList<Row> &fresh)
    {
        QSet<Key> kept;
        for (const Row &row : fresh)
            kept.insert(row.key());
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (kept.contains(m_rows.at(last).key()))
                continue;
            int first = last;
            while (first > 0 && !kept.contains(m_rows.at(first - 1).key()))
                --first;
            removeSpan(first, last);
            last = first;
        }
    }

    void append(const Row &row)
    {
        const int end = int(m_rows.size());
        beginInsertRows({}, end, end);
        m_rows.append(row);
        endInsertRows();
    }

    /// Neighbours that are new come together, too.
    void insertSpan(const QList<Row> &fresh, int first, int end)
    {
        beginInsertRows({}, first, end - 1);
        for (int position = first; position < end; ++position)
            m_rows.insert(position, fresh.at(position));
        endInsertRows();
    }

    /// A row that is here, brought to its place and its new content.
    void settle(const Row &row, int position)
    {
        const auto found = std::find_if(m_rows.cbegin() + position, m_rows.cend(),
                                        [&](const Row &other) { return other.key() == row.key(); });
        require(found != m_rows.cend(), "every row has a key of its own");
        if (const int from = int(found - m_rows.cbegin()); from != position) {
            beginMoveRows({}, from, from, {}, position);
            m_rows.move(from, position);
            endMoveRows();
        }
        if (m_rows.at(position) == row)
            return;
        m_rows[position] = row;
        emit dataChanged(index(position, 0), index(position, columns() - 1));
    }

    QList<Row> m_rows;
};

} // namespace turbolane::ui
