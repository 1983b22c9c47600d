// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QAbstractItemModel;
class QTableView;

namespace turbolane::ui {

/// A table whose sums stand under their columns and stay in sight while the rows scroll.
class FootedTable final : public QWidget {
    Q_OBJECT

public:
    FootedTable(QAbstractItemModel *model, const QString &name, QWidget *parent = nullptr);

    /// By column; the name of the sum stands under the first.
    void setSums(const QHash<int, QString> &sums);
    QString sum(int column) const { return m_sums.value(column); }
    QTableView &table() const { return *m_table; }

signals:
    /// Enter or a double click on a row.
    void chosen(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitRows();
    void paintFoot();

    QTableView *m_table;
    QWidget *m_foot;
    QHash<int, QString> m_sums;
};

} // namespace turbolane::ui
