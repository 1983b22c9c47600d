// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/worldoutline.h"

#include "ui/map/projection.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <optional>

namespace turbolane::ui {

namespace {

// The coarsest level in which nothing is off by more than about a third of a pixel.
constexpr std::array levelLimits{1.2, 5.5, 20.0}; // pixels a degree
constexpr double southernmost = -89.9;

bool isOnTheCut(QPointF a, QPointF b)
{
    static const double south = toPlane(southernmost, 0.0).y();
    const bool onMeridian = std::abs(a.x()) == 180.0 && a.x() == b.x();
    return onMeridian || (a.y() > south && b.y() > south);
}

void addCoast(QPainterPath &coast, const std::vector<QPointF> &ring)
{
    bool drawing = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const bool cut = isOnTheCut(ring[i - 1], ring[i]);
        if (!cut && !drawing)
            coast.moveTo(ring[i - 1]);
        if (!cut)
            coast.lineTo(ring[i]);
        drawing = !cut;
    }
}

bool hasCut(const std::vector<QPointF> &ring)
{
    const auto cut = std::adjacent_find(ring.begin(), ring.end(), isOnTheCut);
    return cut != ring.end();
}

} // namespace

/// Walks the bytes; past the end or over a limit it reads zeros and says so in ok().
class WorldOutline::Reader {
public:
    explicit Reader(QByteArrayView data)
        : m_data(data)
    { }

    bool ok() const { return m_ok; }
    bool magic(QByteArrayView expected)
    {
        m_ok = m_data.startsWith(expected);
        m_at = expected.size();
        return m_ok;
    }
    unsigned byte()
    {
        m_ok = m_ok && m_at < m_data.size();
        return m_ok ? unsigned(static_cast<unsigned char>(m_data[m_at++])) : 0U;
    }
    unsigned number()
    {
        unsigned value = 0;
        for (unsigned shift = 0; shift < 28; shift += 7) {
            const unsigned part = byte();
            value |= (part & 127U) << shift;
            if (part < 128U)
                return value;
        }
        m_ok = false;
        return 0;
    }
    int signedNumber()
    {
        const unsigned value = number();
        return value & 1U ? -int(value / 2U) - 1 : int(value / 2U);
    }
    /// A count of things that take at least a byte each.
    std::size_t count()
    {
        const unsigned value = number();
        m_ok = m_ok && value <= m_data.size();
        return m_ok ? value : 0;
    }
    Line line()
    {
        Line line;
        line.vertices.resize(count());
        int x = 0;
        int y = 0;
        for (auto &vertex : line.vertices) {
            x += signedNumber();
            y += signedNumber();
            vertex = {x, y, 0};
        }
        unsigned four = 0;
        for (std::size_t i = 0; i < line.vertices.size(); ++i) {
            four = i % 4 == 0 ? byte() : four >> 2;
            line.vertices[i].level = int(four & 3U);
        }
        return line;
    }

private:
    QByteArrayView m_data;
    qsizetype m_at = 0;
    bool m_ok = true;
};

WorldOutline::WorldOutline(QByteArrayView data)
{
    Reader reader(data);
    if (!reader.magic("TLMAP1"))
        return;
    m_unitsPerDegree = std::max(1U, reader.number());
    for (std::size_t polygons = reader.count(); polygons > 0 && reader.ok(); --polygons) {
        auto &rings = m_polygons.emplace_back();
        for (std::size_t left = reader.count(); left > 0 && reader.ok(); --left)
            rings.push_back(reader.line());
    }
    for (std::size_t lines = reader.count(); lines > 0 && reader.ok(); --lines)
        m_borders.push_back(reader.line());
    if (!reader.ok()) {
        m_polygons.clear();
        m_borders.clear();
    }
}

const WorldOutline &WorldOutline::shipped()
{
    static const WorldOutline outline = [] {
        QFile file(QStringLiteral(":/turbolane/map/world.map"));
        return WorldOutline(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return outline;
}

int WorldOutline::levelFor(double pixelsPerDegree)
{
    const auto *limit = std::lower_bound(levelLimits.begin(), levelLimits.end(), pixelsPerDegree);
    return int(limit - levelLimits.begin());
}

std::vector<QPointF> WorldOutline::reduced(const Line &line, int level) const
{
    std::vector<QPointF> points;
    points.reserve(line.vertices.size());
    for (const Line::Vertex &vertex : line.vertices)
        if (vertex.level <= level) {
            const double latitude = std::clamp(vertex.latitude / m_unitsPerDegree, -90.0, 90.0);
            points.push_back(toPlane(latitude, vertex.longitude / m_unitsPerDegree));
        }
    return points;
}

LandPiece WorldOutline::piece(const std::vector<Line> &rings, int level) const
{
    LandPiece piece;
    std::vector<std::vector<QPointF>> outlines;
    for (const Line &ring : rings)
        if (auto points = reduced(ring, level); points.size() >= 4)
            outlines.push_back(std::move(points));
    for (const auto &points : outlines)
        piece.area.addPolygon(QPolygonF(QList<QPointF>(points.begin(), points.end())));
    if (std::any_of(outlines.begin(), outlines.end(), hasCut))
        for (const auto &points : outlines)
            addCoast(piece.coast, points);
    piece.bounds = piece.area.boundingRect();
    return piece;
}

const std::vector<LandPiece> &WorldOutline::land(int level) const
{
    auto &pieces = m_land.at(std::size_t(level));
    if (pieces.empty())
        for (const auto &rings : m_polygons)
            if (LandPiece next = piece(rings, level); !next.area.isEmpty())
                pieces.push_back(std::move(next));
    return pieces;
}

const std::vector<BorderLine> &WorldOutline::borders(int level) const
{
    auto &lines = m_borderLines.at(std::size_t(level));
    if (lines.empty())
        for (const Line &border : m_borders) {
            const auto points = reduced(border, level);
            QPainterPath path;
            path.addPolygon(QPolygonF(QList<QPointF>(points.begin(), points.end())));
            // A border along a parallel has no height, and nothing intersects an empty rectangle.
            lines.push_back({path.boundingRect().adjusted(-0.1, -0.1, 0.1, 0.1), path});
        }
    return lines;
}

} // namespace turbolane::ui
