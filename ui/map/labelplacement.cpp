// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/labelplacement.h"

#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace turbolane::ui {

namespace {

constexpr double air = 2.5; // pixels between a mark and its label
constexpr double margin = 1.5; // the halo, which may not touch anything either

/// Where a box stands: its nearest corner or edge lies in this direction from the mark. `shift`
/// slides a box above or below along its own width.
struct Side {
    double x;
    double y;
    double shift = 0.0;
};

constexpr double steep = 0.866; // sine of 60 degrees
constexpr double gentle = 0.5;

// In the order cartographers prefer them.
constexpr std::array sides{
    Side{1, 0},           Side{-1, 0},           Side{steep, gentle},  Side{-steep, gentle},
    Side{steep, -gentle}, Side{-steep, -gentle}, Side{gentle, -steep}, Side{-gentle, -steep},
    Side{gentle, steep},  Side{-gentle, steep},  Side{0, -1},          Side{0, 1},
    Side{0, -1, 0.25},    Side{0, -1, -0.25},    Side{0, 1, 0.25},     Side{0, 1, -0.25}};

/// How much of a length lies on the near side of where it is attached.
double hang(double direction)
{
    if (direction == 0.0)
        return 0.5;
    return direction > 0.0 ? 0.0 : 1.0;
}

QRectF boxAt(const LabelWish &wish, Side side)
{
    const double away = wish.reach + air;
    const double w = wish.size.width();
    const double h = wish.size.height();
    const QPointF corner(side.x * away - (hang(side.x) - side.shift) * w,
                         side.y * away - hang(side.y) * h);
    return {wish.anchor + corner, wish.size};
}

} // namespace

std::vector<QRectF> boxesBeside(const LabelWish &wish)
{
    std::vector<QRectF> boxes;
    boxes.reserve(sides.size());
    for (const Side side : sides)
        boxes.push_back(boxAt(wish, side));
    return boxes;
}

QRectF withHalo(const QRectF &box)
{
    return box.adjusted(-margin, -margin, margin, margin);
}

namespace {

/// Of the free places, the one that hides the fewest lines.
std::optional<QRectF> bestBox(const LabelWish &wish, const LabelGround &ground)
{
    const auto canStandIn = [&ground](const QRectF &box) {
        return ground.window.contains(box) && ground.taken.isFree(withHalo(box));
    };
    if (!wish.reserved.isEmpty() && canStandIn(wish.reserved))
        return wish.reserved;
    std::optional<QRectF> best;
    int fewest = 1'000;
    for (const QRectF &box : boxesBeside(wish)) {
        if (!canStandIn(box))
            continue;
        const int crossed = ground.busy.hits(withHalo(box), fewest);
        if (crossed < fewest) {
            fewest = crossed;
            best = box;
        }
    }
    return best;
}

} // namespace

void addDisc(Occupancy &taken, QPointF centre, double radius)
{
    for (const double angle : {12.0, 30.0, 45.0, 60.0, 78.0}) {
        const double x = radius * std::cos(angle * std::numbers::pi / 180.0);
        const double y = radius * std::sin(angle * std::numbers::pi / 180.0);
        taken.add({centre.x() - x, centre.y() - y, 2.0 * x, 2.0 * y});
    }
}

std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &wishes, LabelGround ground)
{
    std::vector<PlacedLabel> placed;
    for (std::size_t i = 0; i < wishes.size(); ++i)
        if (const auto box = bestBox(wishes[i], ground)) {
            ground.taken.add(*box);
            placed.push_back({i, *box});
        }
    return placed;
}

} // namespace turbolane::ui
