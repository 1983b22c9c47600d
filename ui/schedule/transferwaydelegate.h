// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace turbolane::ui {

/// A way to do a transfer, to be chosen: its name and price, when it boosts and when it is done.
class TransferWayDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { PriceRole = Qt::UserRole, BoostsRole, DoneRole, IsLateRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace turbolane::ui
