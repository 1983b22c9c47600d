// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapcamera.h"

#include <QColor>
#include <QPixmap>
#include <QRegion>

#include <chrono>

class QPainter;

namespace turbolane::ui {

/// What a canvas is filled with, in jobs small enough to stop after any of them.
class CanvasWork {
public:
    virtual ~CanvasWork() = default;
    /// Called once for a camera, before its jobs; answers how many there are.
    virtual int prepare(const MapCamera &camera) = 0;
    virtual void paintJob(QPainter &painter, const MapCamera &camera, int job) = 0;
    /// Invalid for a canvas that one can see through.
    virtual QColor ground() const { return {}; }
};

/// A picture of a layer, somewhat larger than the window. A pan inside its edge costs nothing. When
/// another picture is needed it is painted in slices, so that no frame waits for it: until it is
/// whole, the last one is shown, moved and scaled to where it belongs.
class LayerCanvas {
public:
    static constexpr double edge = 64.0; ///< pixels around the window

    /// What the picture shows is out of date.
    void invalidate() { m_outdated = true; }
    /// Paints on, at least one job, for about this long. True when the picture fits the camera.
    bool advance(CanvasWork &work, const MapCamera &camera, double devicePixelRatio,
                 std::chrono::milliseconds patience);
    void draw(QPainter &painter, const MapCamera &camera) const;
    /// Paints all jobs again inside `dirty`, which is in pixels of the picture's own camera.
    /// False where there is no picture to patch.
    bool patch(CanvasWork &work, const QRegion &dirty);
    /// The camera of the picture that draw() shows.
    const MapCamera &shownCamera() const { return m_shown.camera; }
    int picturesPainted() const { return m_picturesPainted; }

private:
    struct Picture {
        QPixmap pixmap; ///< null where there is nothing to paint
        MapCamera camera;
        double devicePixelRatio = 0.0; ///< 0: not begun
    };

    static bool serves(const Picture &picture, const MapCamera &camera, double devicePixelRatio);
    void paintSome(CanvasWork &work, std::chrono::milliseconds patience);
    void begin(CanvasWork &work, const MapCamera &camera, double devicePixelRatio);

    Picture m_shown;
    Picture m_next;
    int m_nextJob = 0;
    int m_jobs = 0;
    int m_picturesPainted = 0;
    bool m_outdated = true;
};

} // namespace turbolane::ui
