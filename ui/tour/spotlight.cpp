// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tour/spotlight.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace turbolane::ui {

namespace {

constexpr int corner = 10;
constexpr int ring = 3;
constexpr int edge = 4; ///< to the window's

/// In the window, as far as no parent cuts it.
QRect seenOf(const QWidget &lit, const QWidget &window)
{
    QRect seen(lit.mapTo(&window, QPoint()), lit.size());
    for (const QWidget *parent = lit.parentWidget(); parent != nullptr && parent != &window;
         parent = parent->parentWidget())
        seen &= QRect(parent->mapTo(&window, QPoint()), parent->size());
    return seen;
}

} // namespace

Spotlight::Spotlight(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("spotlight"));
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->installEventFilter(this);
}

void Spotlight::pointAt(QWidget *lit)
{
    if (m_lit != lit) {
        if (m_lit)
            m_lit->removeEventFilter(this);
        m_lit = lit;
        if (m_lit)
            m_lit->installEventFilter(this);
    }
    place();
}

void Spotlight::place()
{
    const QRect all = parentWidget()->rect();
    QRect light;
    if (m_lit && m_lit->isVisible())
        light = seenOf(*m_lit, *parentWidget()) & all.adjusted(edge, edge, -edge, -edge);
    if (light == m_light && all == geometry())
        return;
    m_light = light;
    setGeometry(all);
    // The corners stay ours, so that they can be painted round.
    QRegion dark(all);
    dark -= light.adjusted(corner, ring, -corner, -ring);
    dark -= light.adjusted(ring, corner, -ring, -corner);
    setMask(dark);
    update();
    emit moved();
}

bool Spotlight::eventFilter(QObject *, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show
        || type == QEvent::Hide) // once its parents have been arranged too
        QMetaObject::invokeMethod(this, &Spotlight::place, Qt::QueuedConnection);
    return false;
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    dark.addRoundedRect(m_light, corner, corner);
    painter.fillPath(dark, colour(Colour::Scrim));
    if (m_light.isEmpty())
        return;
    painter.setPen(QPen(colour(Colour::Focus), ring));
    painter.setBrush(Qt::NoBrush);
    const double half = ring / 2.0;
    painter.drawRoundedRect(QRectF(m_light).adjusted(half, half, -half, -half), corner - half,
                            corner - half);
}

} // namespace turbolane::ui
