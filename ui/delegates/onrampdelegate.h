// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace turbolane::ui {

/// A row of the on-ramp list: mark, city and site, provider and region, round trip, price. Its
/// header stands on the same columns.
class OnRampDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int margin = 16;
    static constexpr int markColumn = 22;
    /// Wide enough for figures at the current text size.
    static int roundTripColumn();
    static int priceColumn();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace turbolane::ui
