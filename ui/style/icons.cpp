// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace turbolane::ui {

namespace {

/// The drawing with its colour and stroke filled in: QtSvg paints currentColor black.
QByteArray tinted(const IconSpec &spec, const QColor &colour)
{
    QFile file(QLatin1String(":/turbolane/icons/") + QLatin1String(spec.name)
               + QLatin1String(".svg"));
    require(file.open(QIODevice::ReadOnly), "an icon is asked for that is in icons.cmake");
    QByteArray svg = file.readAll();
    const QByteArray name = colour.name().toLatin1();
    svg.replace("currentColor", name);
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(spec.stroke) + '"');
    if (spec.filled)
        svg.replace("fill=\"none\"", "fill=\"" + name + '"');
    return svg;
}

QString cacheKey(const IconSpec &spec, const QColor &colour, int size, qreal dpr)
{
    return QStringLiteral("icon %1 %2 %3 %4 %5 %6")
        .arg(QLatin1String(spec.name))
        .arg(spec.stroke)
        .arg(spec.filled)
        .arg(colour.name(QColor::HexArgb))
        .arg(size)
        .arg(dpr);
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(const IconSpec &spec, Colour colour)
        : m_spec(spec)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_spec, tint(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_spec, tint(mode), qMin(size.width(), size.height()), 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal dpr) override
    {
        const int pixels = qMin(size.width(), size.height());
        return iconPixmap(m_spec, tint(mode), qRound(pixels / dpr), dpr);
    }
    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QColor tint(QIcon::Mode mode) const
    {
        return ui::colour(mode == QIcon::Disabled ? Colour::InkDisabled : m_colour);
    }

    IconSpec m_spec;
    Colour m_colour;
};

} // namespace

QIcon icon(const IconSpec &spec, Colour colour)
{
    return QIcon(new TintedEngine(spec, colour));
}

QPixmap iconPixmap(const IconSpec &spec, const QColor &colour, int size, qreal dpr)
{
    const QString key = cacheKey(spec, colour, size, dpr);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qMax(1, qRound(size * dpr));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    QSvgRenderer(tinted(spec, colour)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &at, const IconSpec &spec, const QColor &colour)
{
    const int size = qRound(qMin(at.width(), at.height()));
    const qreal dpr = painter.device()->devicePixelRatioF();
    QRectF square(0, 0, size, size);
    square.moveCenter(at.center());
    painter.drawPixmap(square.topLeft(), iconPixmap(spec, colour, size, dpr));
}

} // namespace turbolane::ui
