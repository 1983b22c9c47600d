// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/card.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
{ }

void Card::setColours(Colour fill, Colour edge)
{
    m_fill = fill;
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(),
             {.fill = colour(m_fill),
              .border = colour(m_edge),
              .radius = qreal(Tokens::shipped().radius(Radius::Large))});
}

Surface::Surface(Colour fill, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
{ }

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(m_fill));
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Line));
}

} // namespace turbolane::ui
