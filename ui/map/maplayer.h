// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/layercanvas.h"
#include "ui/map/mapcontext.h"

#include <QGraphicsObject>

namespace turbolane::ui {

/// One sheet of the map. The scene's units are the window's pixels, so a layer covers the window,
/// and asks the camera where a place is.
class MapLayer : public QGraphicsObject {
    Q_OBJECT

public:
    explicit MapLayer(const MapContext &context);

    QRectF boundingRect() const final;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) final;

    /// Another part of the world, another size of window, or other marks.
    virtual void cameraMoved() { update(); }
    /// Other colours, fonts or pixel density: nothing made with the old ones may be kept.
    virtual void paletteChanged() { update(); }

protected:
    const MapContext &context() const { return m_context; }
    virtual void paintLayer(QPainter &painter, const QRectF &exposed) = 0;

private:
    const MapContext &m_context;
};

/// A layer that keeps its picture between frames.
class CanvasLayer : public MapLayer, protected CanvasWork {
    Q_OBJECT

public:
    using MapLayer::MapLayer;

    void paletteChanged() override { invalidate(); }
    /// Nothing of it is still being painted.
    bool isSettled() const { return m_settled; }
    int picturesPainted() const { return m_canvas.picturesPainted(); }

signals:
    void settled();

protected:
    /// A part of the picture, in the pixels of the canvas and in those of the window.
    struct Patch {
        QRegion canvas;
        QRegion window;
    };

    void invalidate();
    /// Paints only that part again.
    void repaintPart(const Patch &patch);
    const MapCamera &canvasCamera() const { return m_canvas.shownCamera(); }
    void paintLayer(QPainter &painter, const QRectF &exposed) override;

private:
    LayerCanvas m_canvas;
    bool m_settled = false;
};

} // namespace turbolane::ui
