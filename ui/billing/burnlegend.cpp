// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/burnlegend.h"

#include "ui/kit/inturn.h"
#include "ui/kit/look.h"
#include "ui/style/fonts.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int markWidth = 14;
constexpr int toWord = 6;
constexpr int toNext = 12;

struct Entry {
    Colour colour;
    double width;
    QList<qreal> dashes; ///< in pixels; none: a whole line
    QString word;
};

QList<Entry> entries()
{
    return {{Colour::Blue, 2, {}, BurnLegend::tr("Actual")},
            {Colour::Blue, 2, {4, 3}, BurnLegend::tr("Forecast")},
            {Colour::Control, 1.5, {2, 3}, BurnLegend::tr("Even pace")}};
}

} // namespace

BurnLegend::BurnLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize BurnLegend::sizeHint() const
{
    int width = -toNext;
    for (const Entry &entry : entries())
        width += markWidth + toWord + textWidth(ui::font(Type::Caption), entry.word) + toNext;
    return {width, lineHeight(Type::Caption)};
}

void BurnLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        updateGeometry();
}

void BurnLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont face = ui::font(Type::Caption);
    InTurn places(*this, 0);
    for (const Entry &entry : entries()) {
        QPen pen(colour(entry.colour), entry.width, Qt::SolidLine, Qt::FlatCap);
        if (!entry.dashes.isEmpty())
            pen.setDashPattern({entry.dashes[0] / entry.width, entry.dashes[1] / entry.width});
        painter.setPen(pen);
        const QRectF mark = places.next(markWidth, toWord);
        const double middle = mark.center().y();
        painter.drawLine(QPointF(mark.left(), middle), QPointF(mark.right(), middle));
        const QRect at = places.next(textWidth(face, entry.word), toNext).toRect();
        TextLine{.text = entry.word, .font = face}.paint(painter, at.adjusted(-1, 0, 1, 0),
                                                         colour(Colour::Ink2));
    }
}

} // namespace turbolane::ui
