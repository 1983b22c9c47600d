// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlegend.h"

#include "ui/kit/inturn.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

enum class Mark : std::uint8_t { Line, Dashes, Band };

struct ChartLegend::Entry {
    Mark mark;
    QString word;
};

namespace {

constexpr int markWidth = 14;
constexpr int toWord = 6;
constexpr int toNext = 12;

void paintMark(QPainter &painter, Mark mark, const QRectF &at)
{
    const double middle = at.center().y();
    QPen pen(colour(Colour::Blue), 2);
    switch (mark) {
    case Mark::Line: break;
    case Mark::Dashes:
        pen = QPen(colour(Colour::Ink), 1.5);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4 / 1.5, 3 / 1.5});
        break;
    case Mark::Band:
        paintBox(painter, QRectF(at.left() + 1, middle - 6, 12, 12),
                 {colour(Colour::Boostband), colour(Colour::TurboLine), 2, 1});
        return;
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(at.left(), middle), QPointF(at.right(), middle));
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartLegend::setBoosts(bool boosts)
{
    if (boosts == m_boosts)
        return;
    m_boosts = boosts;
    updateGeometry();
    update();
}

QList<ChartLegend::Entry> ChartLegend::entries() const
{
    QList<Entry> entries{{Mark::Line, tr("Used")}, {Mark::Dashes, tr("Committed")}};
    if (m_boosts)
        entries.append({Mark::Band, tr("Boost")});
    return entries;
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics metrics(ui::font(Type::Caption));
    int width = -toNext;
    for (const Entry &entry : entries())
        width += markWidth + toWord + metrics.horizontalAdvance(entry.word) + 1 + toNext;
    return {width, lineHeight(Type::Caption)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    const double baseline = height() / 2.0 + metrics.capHeight() / 2;
    InTurn places(*this, 0);
    for (const Entry &entry : entries()) {
        paintMark(painter, entry.mark, places.next(markWidth, toWord));
        painter.setPen(colour(Colour::Ink2));
        const QRectF at = places.next(metrics.horizontalAdvance(entry.word), toNext);
        painter.drawText(QPointF(at.left(), baseline), entry.word);
    }
}

} // namespace turbolane::ui
