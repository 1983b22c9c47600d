// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace turbolane::ui {

/// A line of the explained bill: indented by its depth, an arrow where it opens, its amount at the
/// end.
class BillDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the arrow of a line at that depth can be pressed.
    QRect arrowRect(const QRect &line, int depth, Qt::LayoutDirection direction) const;
};

} // namespace turbolane::ui
