// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace turbolane::ui {

/// An event in two lines: when, a dot of its tone, what it was, and its detail below; what it is of
/// beside them where there is room, else before the detail. The head of a day is a line of its own.
class HappeningDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Moments : std::uint8_t { InFull, OfTheDay };
    explicit HappeningDelegate(Moments moments, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Moments m_moments;
};

} // namespace turbolane::ui
