// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/wordpainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double haloWidth = 3.0; // of the stroke: half of it shows on each side
constexpr int room = 2; // around the word, for the halo

} // namespace

void WordPictures::setStyle(const Style &style)
{
    m_style = style;
    m_words.clear();
}

const QFont &WordPictures::font(Weight weight) const
{
    return weight == Weight::Strong ? m_style.strong : m_style.usual;
}

WordPictures::Word &WordPictures::word(const QString &text, Weight weight)
{
    Word &word = m_words[{text, int(weight)}];
    if (word.size.isEmpty()) {
        const QFontMetricsF metrics(font(weight));
        word.size = QSizeF(metrics.horizontalAdvance(text), metrics.ascent() + metrics.descent());
    }
    return word;
}

QSizeF WordPictures::size(const QString &text, Weight weight)
{
    return word(text, weight).size;
}

void WordPictures::draw(QPainter &painter, const QString &text, Weight weight, QPointF topLeft)
{
    Word &drawn = word(text, weight);
    if (drawn.picture.isNull()) {
        const double ratio = painter.device()->devicePixelRatioF();
        const QSize pixels(int(std::ceil(drawn.size.width())) + 2 * room,
                           int(std::ceil(drawn.size.height())) + 2 * room);
        drawn.picture = QPixmap(pixels * ratio);
        drawn.picture.setDevicePixelRatio(ratio);
        drawn.picture.fill(Qt::transparent);
        QPainter inside(&drawn.picture);
        inside.setRenderHint(QPainter::Antialiasing);
        const QPointF baseline(room, room + std::round(QFontMetricsF(font(weight)).ascent()));
        QPainterPath outline;
        outline.addText(baseline, font(weight), text);
        inside.strokePath(
            outline, QPen(m_style.halo, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        inside.fillPath(outline, m_style.ink);
    }
    painter.drawPixmap(QPoint(qRound(topLeft.x()) - room, qRound(topLeft.y()) - room),
                       drawn.picture);
}

} // namespace turbolane::ui
