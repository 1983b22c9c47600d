// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapmark.h"
#include "ui/map/mappalette.h"

#include <QPixmap>

#include <map>
#include <tuple>

class QPainter;

namespace turbolane::ui {

/// A ring with one segment for each provider present.
void paintProviderRing(QPainter &painter, QPointF centre, double radius, ProviderSet providers,
                       const MapPalette &palette);

/// The customer's port: an ink square with a socket in it.
void paintPortSquare(QPainter &painter, QPointF centre, const MapPalette &palette);

/// Pictures of marks. Many cities look alike, so each look is painted once for a palette.
class MarkPictures {
public:
    void forget() { m_pictures.clear(); }
    void draw(QPainter &painter, const MapMark &mark, QPointF at, const MapPalette &palette);

private:
    using Look = std::tuple<MarkKind, double, unsigned>;

    std::map<Look, QPixmap> m_pictures;
};

} // namespace turbolane::ui
