// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/worldpicture.h"

#include "ui/kit/look.h"
#include "ui/map/arclook.h"
#include "ui/map/greatcircle.h"
#include "ui/map/mapcamera.h"
#include "ui/map/projection.h"
#include "ui/map/worldoutline.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace turbolane::ui {

namespace {

struct Place {
    double latitude;
    double longitude;
};

constexpr Place frankfurt{50.11, 8.68};
constexpr Place london{51.51, -0.13};
constexpr Place ashburn{39.04, -77.49};
constexpr Place chicago{41.88, -87.63};
constexpr Place singapore{1.35, 103.82};
constexpr Place saoPaulo{-23.55, -46.63};

struct Arc {
    Place from;
    Place to;
    double width; ///< as the map draws 10, 5 and 1 Gbps
    bool isBoosted;
};
constexpr std::array arcs{Arc{frankfurt, singapore, 2.5, false}, Arc{ashburn, saoPaulo, 2.0, false},
                          Arc{chicago, london, 4.25, false}, Arc{frankfurt, ashburn, 5.0, true}};

constexpr std::array places{frankfurt,
                            london,
                            ashburn,
                            chicago,
                            saoPaulo,
                            Place{52.37, 4.90},
                            Place{48.86, 2.35},
                            Place{59.33, 18.07},
                            Place{53.35, -6.26},
                            Place{40.42, -3.70},
                            Place{45.46, 9.19},
                            Place{43.30, 5.37},
                            Place{47.37, 8.54},
                            Place{52.23, 21.01},
                            Place{60.17, 24.94},
                            Place{59.91, 10.75},
                            Place{40.71, -74.01},
                            Place{43.65, -79.38},
                            Place{33.75, -84.39},
                            Place{25.76, -80.19},
                            Place{45.50, -73.57},
                            Place{32.08, 34.78},
                            Place{25.20, 55.27},
                            Place{26.22, 50.58},
                            Place{21.49, 39.19},
                            Place{6.52, 3.38},
                            Place{-26.20, 28.05},
                            Place{10.48, -66.90}};

constexpr Place westEdge{30.0, -89.0}; ///< of what the picture shows
constexpr Place eastEdge{30.0, 61.0};
constexpr double boostedAt = 0.3; ///< of its height, from the top: where Frankfurt is
constexpr int edge = 56; ///< of the words, from the picture's edges
constexpr int logoSize = 36;
constexpr int claimSize = 48;
constexpr int claimLine = 54;
constexpr int claimWeight = 600;

QPointF onPlane(Place place)
{
    return toPlane(place.latitude, place.longitude);
}

GeoPoint geoPoint(Place place)
{
    constexpr double micro = 1e6;
    return *GeoPoint::microdegrees(std::int64_t(place.latitude * micro),
                                   std::int64_t(place.longitude * micro));
}

/// The Atlantic between its clouds, whatever the picture's shape is.
MapCamera cameraFor(QSizeF window)
{
    const double scale = window.width() / (onPlane(eastEdge).x() - onPlane(westEdge).x());
    const QPointF centre((onPlane(westEdge).x() + onPlane(eastEdge).x()) / 2,
                         onPlane(frankfurt).y() + window.height() * (0.5 - boostedAt) / scale);
    return {window, centre, scale};
}

QPen hairline(Colour name, double width)
{
    QPen pen(colour(name), width);
    pen.setCosmetic(true);
    return pen;
}

void paintLand(QPainter &painter, const MapCamera &camera)
{
    const WorldOutline &world = WorldOutline::shipped();
    const int level = WorldOutline::levelFor(camera.scale());
    painter.save();
    painter.setTransform(camera.transform(), true);
    painter.setBrush(colour(Colour::Land));
    for (const LandPiece &piece : world.land(level)) {
        if (!piece.bounds.intersects(camera.visible()))
            continue;
        painter.setPen(piece.coast.isEmpty() ? hairline(Colour::Coast, 0.75) : QPen(Qt::NoPen));
        painter.drawPath(piece.area);
        if (!piece.coast.isEmpty())
            painter.strokePath(piece.coast, hairline(Colour::Coast, 0.75));
    }
    for (const BorderLine &border : world.borders(level))
        if (border.bounds.intersects(camera.visible()))
            painter.strokePath(border.line, hairline(Colour::Border, 0.75));
    painter.restore();
}

QPainterPath lineOf(const Arc &arc, const MapCamera &camera)
{
    QPainterPath path;
    for (const QPointF &point : greatCircle(geoPoint(arc.from), geoPoint(arc.to))) {
        const QPointF at = camera.toWindow(point);
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    return path;
}

QPen round(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void paintArc(QPainter &painter, const Arc &arc, const MapCamera &camera)
{
    const QPainterPath line = lineOf(arc, camera);
    const QColor main = colour(arc.isBoosted ? Colour::Turbo : Colour::Link);
    painter.setBrush(Qt::NoBrush);
    if (arc.isBoosted) {
        painter.strokePath(line, round(withAlpha(main, 0.12), arc.width + 14));
        painter.strokePath(line, round(withAlpha(main, 0.2), arc.width + 7));
    }
    painter.strokePath(line, round(withAlpha(main, arc.isBoosted ? 0.6 : 0.45), arc.width));
    QPen dashes(main, arc.width * (arc.isBoosted ? 0.9 : 0.6));
    const double dash = dashLength(arc.isBoosted ? 0.9 : 0.4) / dashes.widthF();
    dashes.setDashPattern({dash, dashPeriod / dashes.widthF() - dash});
    dashes.setCapStyle(Qt::FlatCap);
    painter.strokePath(line, dashes);
}

} // namespace

WorldPicture::WorldPicture(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Turbolane: your cloud connections, on one map"));
}

void WorldPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event)) {
        m_picture = {};
        update();
    }
}

void WorldPicture::paintEvent(QPaintEvent *)
{
    const QSize wanted = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != wanted) {
        m_picture = QPixmap(wanted);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(colour(Colour::Sea));
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMap(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintWords(painter);
}

void WorldPicture::paintMap(QPainter &painter) const
{
    const MapCamera camera = cameraFor(size());
    paintLand(painter, camera);
    for (const Arc &arc : arcs)
        paintArc(painter, arc, camera);
    painter.setPen(QPen(colour(Colour::Ink2), 1.5));
    painter.setBrush(colour(Colour::Surface));
    for (const Place &place : places)
        painter.drawEllipse(camera.toWindow(onPlane(place)), 3.0, 3.0);
    // The words at the foot stand on the plain sea.
    QLinearGradient fade(0, height() * 0.5, 0, height() * 0.78);
    fade.setColorAt(0.0, withAlpha(colour(Colour::Sea), 0.0));
    fade.setColorAt(1.0, withAlpha(colour(Colour::Sea), 0.96));
    painter.fillRect(rect(), fade);
}

void WorldPicture::paintWords(QPainter &painter) const
{
    const bool isMirrored = isRightToLeft();
    const Qt::Alignment leading = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int side = grown(logoSize);
    const QRect whole = rect().adjusted(edge, edge, -edge, -edge);
    const QRect logo(isMirrored ? whole.right() - side : whole.left(), whole.top(), side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLogo(painter, logo);
    const QRect name =
        isMirrored ? whole.adjusted(0, 0, -side - 12, 0) : whole.adjusted(side + 12, 0, 0, 0);
    TextLine{.text = tr("Turbolane"), .font = ui::font(Type::Heading), .alignment = leading}.paint(
        painter, QRect(name.left(), whole.top(), name.width(), side), colour(Colour::Ink));

    const TextBlock promise{
        .text = tr("Draw a connection, see its exact price, and boost it for just the hours you "
                   "need."),
        .font = ui::font(Type::Title, 400),
        .lineHeight = lineHeight(Type::Title) + grown(4),
        .alignment = leading};
    const int below = promise.heightFor(whole.width());
    promise.paint(painter, QRect(whole.left(), whole.bottom() - below, whole.width(), below),
                  colour(Colour::Ink2));
    const TextBlock claim{.text = tr("Your cloud connections,\non one map."),
                          .font = fontOfSize(grown(claimSize), claimWeight, Family::Display),
                          .lineHeight = grown(claimLine),
                          .alignment = leading};
    const int above = claim.heightFor(whole.width());
    claim.paint(
        painter,
        QRect(whole.left(), whole.bottom() - below - grown(16) - above, whole.width(), above),
        colour(Colour::Ink));
}

} // namespace turbolane::ui
