// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace turbolane::ui {

/// Which connections are listed: those that are there, or also those that are gone; all words of a
/// search somewhere in the row. Sorted by the figure, not by its text.
class ConnectionFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ConnectionFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setShowsGone(bool shows);
    bool showsGone() const { return m_showsGone; }
    /// How many of the source are gone.
    int gone() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    bool m_showsGone = false;
};

} // namespace turbolane::ui
