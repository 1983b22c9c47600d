// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/chipplacement.h"

#include "ui/map/arcshape.h"

#include <array>

namespace turbolane::ui {

namespace {

constexpr std::array partsOfTheLine{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
constexpr std::array besideLine{12.0, 20.0, 28.0}; // pixels
constexpr double edge = 8.0; // to the window's edge
constexpr int priceOfMark = 8;
constexpr int priceOfPart = 2;
constexpr int priceOfGap = 3; ///< a line between a card and its own line misleads
constexpr double ownLine = 5.0; // pixels, which the own line may take of the gap
constexpr int countedHits = 40;

/// A place for the card, and the gap between the card and its line.
struct Place {
    QRectF box;
    QRectF gap;
};

QRectF between(QPointF a, QPointF b)
{
    return QRectF(a, b).normalized();
}

std::vector<Place> placesAt(QPointF at, QSizeF size, bool centred)
{
    if (centred)
        return {{{at - QPointF(size.width(), size.height()) / 2.0, size}, {}}};
    std::vector<Place> places;
    for (const double away : besideLine)
        for (const QPointF way : {QPointF(1, 1), QPointF(-1, -1), QPointF(1, -1), QPointF(-1, 1)}) {
            const QPointF corner = at + way * away;
            const QPointF topLeft(way.x() > 0 ? corner.x() : corner.x() - size.width(),
                                  way.y() > 0 ? corner.y() : corner.y() - size.height());
            places.push_back({{topLeft, size}, between(at + way * ownLine, corner)});
        }
    return places;
}

} // namespace

QRectF placeChip(QSizeF size, const std::vector<QPolygonF> &lines, bool centred,
                 const ChipGround &ground)
{
    QRectF best;
    int lowest = 1'000'000;
    const QRectF inside = ground.window.adjusted(edge, edge, -edge, -edge);
    const int priceOfLine = centred ? 3 : 1;
    const auto consider = [&](const Place &place, int price) {
        if (!inside.contains(place.box) || !ground.taken.isFree(place.box))
            return;
        price += priceOfMark * ground.marks.hits(place.box, countedHits)
            + priceOfLine * ground.busy.hits(place.box, countedHits)
            + priceOfGap * ground.busy.hits(place.gap, countedHits);
        if (price < lowest) {
            lowest = price;
            best = place.box;
        }
    };
    for (const QPolygonF &line : lines)
        for (std::size_t i = 0; i < partsOfTheLine.size(); ++i) {
            const auto places = placesAt(pointAlong(line, partsOfTheLine.at(i)), size, centred);
            for (std::size_t k = 0; k < places.size(); ++k)
                consider(places[k], priceOfPart * int(i) + int(k));
        }
    return best;
}

} // namespace turbolane::ui
