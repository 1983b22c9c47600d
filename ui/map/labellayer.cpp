// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/labellayer.h"

#include <QPainter>

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr double haloReach = 3.0;
constexpr double edge = 3.0; ///< a word cut off by the window's edge, or nearly, looks broken
constexpr double stopReach = 4.5;

WordPictures::Weight weightOf(bool strong)
{
    return strong ? WordPictures::Weight::Strong : WordPictures::Weight::Usual;
}

} // namespace

void LabelLayer::paletteChanged()
{
    const MapPalette &palette = context().palette;
    m_words.setStyle({.usual = palette.label,
                      .strong = palette.portLabel,
                      .ink = palette.ink,
                      .halo = palette.halo});
    update();
}

QSizeF LabelLayer::portNameSize(const QString &name)
{
    return m_words.size(name, WordPictures::Weight::Strong);
}

LabelLayer::Wished LabelLayer::wished(const QString &text, bool strong, QPointF anchor,
                                      double reach)
{
    return {{m_words.size(text, weightOf(strong)), anchor, reach, {}}, text, strong};
}

std::vector<LabelLayer::Wished> LabelLayer::wishes(const Surroundings &surroundings)
{
    std::vector<Wished> ports;
    std::vector<Wished> cities;
    const QRectF window({}, context().camera.window());
    for (const MapMark &mark : context().marks) {
        const QPointF at = context().camera.toWindow(mark.plane);
        if (mark.kind == MarkKind::Pop || !window.contains(at))
            continue;
        const bool strong = mark.kind == MarkKind::Port || mark.id == context().focus.target;
        Wished next = wished(mark.name, strong, at, mark.reach());
        next.wish.reserved = mark.nameRoom.translated(at);
        (strong ? ports : cities).push_back(next);
    }
    std::vector<Wished> all = std::move(ports);
    for (const auto &[at, name] : surroundings.stops)
        all.push_back(wished(name, false, at, stopReach));
    all.insert(all.end(), cities.begin(), cities.end());
    return all;
}

LabelGround LabelLayer::ground(const Surroundings &surroundings) const
{
    const QRectF window({}, context().camera.window());
    LabelGround ground{
        .window = window.adjusted(edge, edge, -edge, -edge), .taken = {}, .busy = {}};
    for (const MapMark &mark : context().marks)
        addDisc(ground.taken, context().camera.toWindow(mark.plane), mark.reach());
    for (const auto &stop : surroundings.stops)
        addDisc(ground.taken, stop.first, stopReach);
    for (const QRectF &chip : surroundings.chips)
        ground.taken.add(chip);
    for (const QRectF &widget : context().covered)
        ground.taken.add(widget);
    for (const QRectF &line : surroundings.lines)
        ground.busy.add(line);
    return ground;
}

void LabelLayer::arrange(const Surroundings &surroundings)
{
    const std::vector<Wished> all = wishes(surroundings);
    std::vector<LabelWish> bare;
    bare.reserve(all.size());
    for (const Wished &one : all)
        bare.push_back(one.wish);
    std::vector<Label> labels;
    for (const PlacedLabel &placed : placeLabels(bare, ground(surroundings)))
        labels.push_back({all[placed.wish].text, all[placed.wish].strong, placed.box});

    const auto repaintMissing = [this](const std::vector<Label> &from,
                                       const std::vector<Label> &in) {
        for (const Label &label : from)
            if (std::find(in.begin(), in.end(), label) == in.end())
                update(label.box.adjusted(-haloReach, -haloReach, haloReach, haloReach));
    };
    repaintMissing(m_labels, labels);
    repaintMissing(labels, m_labels);
    m_labels = std::move(labels);
}

void LabelLayer::paintLayer(QPainter &painter, const QRectF &exposed)
{
    for (const Label &label : m_labels)
        if (label.box.adjusted(-haloReach, -haloReach, haloReach, haloReach).intersects(exposed))
            m_words.draw(painter, label.text, weightOf(label.strong), label.box.topLeft());
}

} // namespace turbolane::ui
