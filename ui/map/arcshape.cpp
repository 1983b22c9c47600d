// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/arcshape.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace turbolane::ui {

namespace {

constexpr std::array turns{-360.0, 0.0, 360.0};
constexpr double longestCover = 72.0; // pixels
// Half of the widest glow and the farthest bow of a bundle.
constexpr double widestLine = 28.0;
constexpr double shortestStep = 5.0; // pixels

QPolygonF bowed(const QPolygonF &line, double bow)
{
    QPolygonF result = line;
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const QLineF along(line[i - 1], line[i + 1]);
        const double length = std::max(1e-6, along.length());
        const double part = double(i) / double(line.size() - 1);
        const double push = bow * std::sin(std::numbers::pi * part) / length;
        result[i] += QPointF(-along.dy(), along.dx()) * push;
    }
    return result;
}

/// Points that are too close to bend the line on the screen are left out.
QPolygonF drawn(const std::vector<QPointF> &plane, double turn, const MapCamera &camera)
{
    QPolygonF line;
    for (std::size_t i = 0; i < plane.size(); ++i) {
        const QPointF point = camera.toWindow(plane[i] + QPointF(turn, 0.0));
        const QPointF step = line.isEmpty() ? QPointF() : point - line.last();
        const bool isEnd = i == 0 || i + 1 == plane.size();
        if (isEnd || QPointF::dotProduct(step, step) >= shortestStep * shortestStep)
            line.append(point);
    }
    return line;
}

double lengthOf(const QPolygonF &line)
{
    double length = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

} // namespace

ArcShape::ArcShape(std::vector<QPointF> plane)
    : m_plane(std::move(plane))
{
    m_bounds = QPolygonF(QList<QPointF>(m_plane.begin(), m_plane.end())).boundingRect();
    m_crossesTheEdge = m_bounds.left() < -180.0 || m_bounds.right() > 180.0;
}

bool ArcShape::isIn(const MapCamera &camera, double turn) const
{
    if (turn != 0.0 && !m_crossesTheEdge)
        return false;
    const double slack = widestLine / camera.scale();
    const QRectF bounds = m_bounds.translated(turn, 0.0).adjusted(-slack, -slack, slack, slack);
    const bool onTheMap = bounds.right() > -180.0 && bounds.left() < 180.0;
    return onTheMap && bounds.intersects(camera.visible());
}

bool ArcShape::isIn(const MapCamera &camera) const
{
    return std::any_of(turns.begin(), turns.end(), [&](double turn) { return isIn(camera, turn); });
}

std::vector<QPolygonF> ArcShape::inWindow(const MapCamera &camera, double bow) const
{
    std::vector<QPolygonF> pictures;
    for (const double turn : turns) {
        if (!isIn(camera, turn))
            continue;
        const QPolygonF line = drawn(m_plane, turn, camera);
        pictures.push_back(bow == 0.0 ? line : bowed(line, bow));
    }
    return pictures;
}

double distanceTo(const QPolygonF &line, QPointF point)
{
    double best = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF way = line[i] - line[i - 1];
        const double length = std::max(1e-9, QPointF::dotProduct(way, way));
        const double part = QPointF::dotProduct(point - line[i - 1], way) / length;
        const QPointF nearest = line[i - 1] + way * std::clamp(part, 0.0, 1.0);
        best = std::min(best, QLineF(point, nearest).length());
    }
    return best;
}

QPointF pointAlong(const QPolygonF &line, double part)
{
    double left = part * lengthOf(line);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF step(line[i - 1], line[i]);
        if (left <= step.length() && step.length() > 0.0)
            return step.pointAt(left / step.length());
        left -= step.length();
    }
    return line.isEmpty() ? QPointF() : line.last();
}

std::vector<QRectF> coverOf(const QPolygonF &line, double width)
{
    std::vector<QRectF> cover;
    const double half = width / 2.0 + 1.0;
    QRectF box;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF step = QRectF(line[i - 1], line[i]).normalized();
        const QRectF joined = box.isNull() ? step : box.united(step);
        if (!box.isNull() && std::max(joined.width(), joined.height()) > longestCover) {
            cover.push_back(box.adjusted(-half, -half, half, half));
            box = step;
        } else {
            box = joined;
        }
    }
    cover.push_back(box.adjusted(-half, -half, half, half));
    return cover;
}

std::vector<QRectF> beadsAlong(const QPolygonF &line, double apart)
{
    std::vector<QRectF> beads;
    double next = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF step(line[i - 1], line[i]);
        for (; next <= step.length() && step.length() > 0.0; next += apart) {
            const QPointF at = step.pointAt(next / step.length());
            beads.emplace_back(at.x() - 2.0, at.y() - 2.0, 4.0, 4.0);
        }
        next -= step.length();
    }
    return beads;
}

} // namespace turbolane::ui
