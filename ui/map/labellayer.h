// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/labelplacement.h"
#include "ui/map/maplayer.h"
#include "ui/map/wordpainter.h"

namespace turbolane::ui {

/// The names of places, where they fit.
class LabelLayer final : public MapLayer {
    Q_OBJECT

public:
    struct Label {
        QString text;
        bool strong = false;
        QRectF box;
        friend bool operator==(const Label &, const Label &) = default;
    };
    /// What is on the map besides marks: chips are taken, lines are busy, stops want names too.
    struct Surroundings {
        std::vector<QRectF> chips;
        std::vector<QRectF> lines;
        std::vector<std::pair<QPointF, QString>> stops;
    };

    using MapLayer::MapLayer;

    /// Places all labels again and repaints those that moved, came or went.
    void arrange(const Surroundings &surroundings);
    const std::vector<Label> &labels() const { return m_labels; }

    /// Of a port's name.
    QSizeF portNameSize(const QString &name);

    void paletteChanged() override;

private:
    struct Wished {
        LabelWish wish;
        QString text;
        bool strong = false;
    };

    void paintLayer(QPainter &painter, const QRectF &exposed) override;
    std::vector<Wished> wishes(const Surroundings &surroundings);
    Wished wished(const QString &text, bool strong, QPointF anchor, double reach);
    LabelGround ground(const Surroundings &surroundings) const;

    WordPictures m_words;
    std::vector<Label> m_labels;
};

} // namespace turbolane::ui
