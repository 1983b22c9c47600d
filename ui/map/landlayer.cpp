// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/landlayer.h"

#include "ui/map/projection.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr double coastWidth = 0.75; // pixels
constexpr int piecesPerJob = 24;
constexpr int degreesBetweenLines = 20;

QPen hairline(const QColor &colour, double width)
{
    QPen pen(colour, width);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

} // namespace

LandLayer::LandLayer(const MapContext &context, const WorldOutline &world)
    : CanvasLayer(context)
    , m_world(world)
{ }

int LandLayer::prepare(const MapCamera &camera)
{
    const QRectF visible = camera.visible();
    m_pieces.clear();
    for (const LandPiece &piece : m_world.land(WorldOutline::levelFor(camera.scale())))
        if (piece.bounds.intersects(visible))
            m_pieces.push_back(&piece);
    const int landJobs = (int(m_pieces.size()) + piecesPerJob - 1) / piecesPerJob;
    return landJobs + 2;
}

void LandLayer::paintJob(QPainter &painter, const MapCamera &camera, int job)
{
    painter.setTransform(camera.transform());
    if (job == 0) {
        paintGraticule(painter, camera);
        return;
    }
    const auto first = std::size_t(job - 1) * piecesPerJob;
    for (std::size_t i = first; i < std::min(first + piecesPerJob, m_pieces.size()); ++i)
        paintPiece(painter, *m_pieces[i]);
    if (first >= m_pieces.size())
        paintBorders(painter, camera);
}

void LandLayer::paintGraticule(QPainter &painter, const MapCamera &camera) const
{
    const QRectF world = worldOnPlane();
    painter.setPen(hairline(context().palette.graticule, 1.0));
    for (int longitude = -180; longitude <= 180; longitude += degreesBetweenLines)
        painter.drawLine(QPointF(longitude, world.top()), QPointF(longitude, world.bottom()));
    for (int latitude = -80; latitude <= 80; latitude += degreesBetweenLines) {
        const double y = toPlane(latitude, 0.0).y();
        if (camera.visible().top() <= y && y <= camera.visible().bottom())
            painter.drawLine(QPointF(world.left(), y), QPointF(world.right(), y));
    }
}

void LandLayer::paintPiece(QPainter &painter, const LandPiece &piece) const
{
    const QPen coast = hairline(context().palette.coast, coastWidth);
    painter.setBrush(context().palette.land);
    painter.setPen(piece.coast.isEmpty() ? coast : QPen(Qt::NoPen));
    painter.drawPath(piece.area);
    if (!piece.coast.isEmpty())
        painter.strokePath(piece.coast, coast);
}

void LandLayer::paintBorders(QPainter &painter, const MapCamera &camera) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hairline(context().palette.border, coastWidth));
    for (const BorderLine &border : m_world.borders(WorldOutline::levelFor(camera.scale())))
        if (border.bounds.intersects(camera.visible()))
            painter.drawPath(border.line);
}

} // namespace turbolane::ui
