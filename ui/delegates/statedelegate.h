// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace turbolane::ui {

/// A table cell that holds a state: its word on a tag of its tone, read from ToneRole.
class StateDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StateDelegate(int toneRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const int m_toneRole;
};

} // namespace turbolane::ui
