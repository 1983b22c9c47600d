// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/chiplayer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

constexpr double edge = 2.0;
constexpr double stopReach = 5.0;

} // namespace

QSizeF ChipLayer::sizeOf(const MapChip &chip) const
{
    return chip.kind == MapChip::Kind::Figure ? figureSize(chip.words, context().palette)
                                              : chipSize(chip.words, context().palette);
}

ChipGround ChipLayer::groundFor(const std::vector<QRectF> &busy,
                                const std::vector<QPointF> &stops) const
{
    ChipGround ground{
        .window = QRectF({}, context().camera.window()), .taken = {}, .marks = {}, .busy = {}};
    for (const QRectF &widget : context().covered)
        ground.taken.add(widget);
    for (const MapMark &mark : context().marks) {
        const QPointF at = context().camera.toWindow(mark.plane);
        const QPointF reach(mark.reach(), mark.reach());
        if (mark.kind != MarkKind::Pop)
            ground.marks.add(QRectF(at - reach, at + reach));
    }
    for (const QPointF &stop : stops)
        ground.marks.add(
            {stop.x() - stopReach, stop.y() - stopReach, 2 * stopReach, 2 * stopReach});
    for (const QRectF &line : busy)
        ground.busy.add(line);
    return ground;
}

bool ChipLayer::arrange(std::vector<MapChip> chips, const std::vector<QRectF> &busy,
                        const std::vector<QPointF> &stops)
{
    ChipGround ground = groundFor(busy, stops);
    for (MapChip &chip : chips) {
        const bool centred = chip.kind == MapChip::Kind::Figure;
        chip.box = placeChip(sizeOf(chip), chip.lines, centred, ground);
        if (chip.box.isEmpty())
            continue;
        chip.box.moveTo(std::round(chip.box.x()) + 0.5, std::round(chip.box.y()) + 0.5);
        ground.taken.add(chip.box);
    }
    const auto before = boxes();
    repaintMissing(m_chips, chips);
    repaintMissing(chips, m_chips);
    m_chips = std::move(chips);
    return before != boxes();
}

void ChipLayer::repaintMissing(const std::vector<MapChip> &from, const std::vector<MapChip> &in)
{
    for (const MapChip &chip : from)
        if (!chip.box.isEmpty()
            && std::none_of(in.begin(), in.end(),
                            [&chip](const MapChip &other) { return other.looksLike(chip); }))
            update(chip.box.adjusted(-edge, -edge, edge, edge));
}

std::vector<QRectF> ChipLayer::boxes() const
{
    std::vector<QRectF> boxes;
    for (const MapChip &chip : m_chips)
        if (!chip.box.isEmpty() && chip.kind != MapChip::Kind::Passing)
            boxes.push_back(chip.box);
    return boxes;
}

const MapChip *ChipLayer::at(QPointF inWindow) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&](const MapChip &chip) {
        return chip.box.contains(inWindow);
    });
    return found == m_chips.end() ? nullptr : &*found;
}

void ChipLayer::paintLayer(QPainter &painter, const QRectF &exposed)
{
    for (const MapChip &chip : m_chips) {
        if (chip.box.isEmpty() || !chip.box.adjusted(-edge, -edge, edge, edge).intersects(exposed))
            continue;
        if (chip.kind == MapChip::Kind::Figure)
            paintFigure(painter, chip.box, chip.words, context().palette);
        else
            paintChip(painter, chip.box, chip.words, context().palette);
    }
}

} // namespace turbolane::ui
