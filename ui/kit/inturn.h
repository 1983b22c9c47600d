// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QWidget>

namespace turbolane::ui {

/// Places in a widget one after the other, from the side reading begins on.
class InTurn {
public:
    InTurn(const QWidget &widget, qreal gapBefore)
        : m_widget(widget)
        , m_used(gapBefore)
    { }

    /// The next place so wide and as high as the widget, and what is left free behind it.
    QRectF next(qreal width, qreal gapBehind)
    {
        const qreal left = m_widget.isRightToLeft() ? m_widget.width() - m_used - width : m_used;
        m_used += width + gapBehind;
        return {left, 0, width, qreal(m_widget.height())};
    }

private:
    const QWidget &m_widget;
    qreal m_used;
};

} // namespace turbolane::ui
