// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/layercanvas.h"

#include <QElapsedTimer>
#include <QPainter>

#include <cmath>

namespace turbolane::ui {

bool LayerCanvas::serves(const Picture &picture, const MapCamera &camera, double devicePixelRatio)
{
    if (picture.devicePixelRatio != devicePixelRatio || picture.camera.scale() != camera.scale())
        return false;
    const double slack = 0.01 / camera.scale();
    return picture.camera.visible()
        .adjusted(-slack, -slack, slack, slack)
        .contains(camera.visible());
}

void LayerCanvas::begin(CanvasWork &work, const MapCamera &camera, double devicePixelRatio)
{
    m_next = {.pixmap = {}, .camera = camera.padded(edge), .devicePixelRatio = devicePixelRatio};
    m_jobs = work.prepare(m_next.camera);
    m_nextJob = 0;
    m_outdated = false;
    if (m_jobs == 0 && !work.ground().isValid())
        return;
    const QSizeF pixels = m_next.camera.window() * devicePixelRatio;
    m_next.pixmap = QPixmap(int(std::ceil(pixels.width())), int(std::ceil(pixels.height())));
    m_next.pixmap.setDevicePixelRatio(devicePixelRatio);
    m_next.pixmap.fill(work.ground().isValid() ? work.ground() : QColor(Qt::transparent));
}

bool LayerCanvas::advance(CanvasWork &work, const MapCamera &camera, double devicePixelRatio,
                          std::chrono::milliseconds patience)
{
    const bool begun = m_next.devicePixelRatio > 0.0;
    // Well before the edge of the picture comes into view the next one is begun.
    if (!begun && !m_outdated && serves(m_shown, camera.padded(edge / 2.0), devicePixelRatio))
        return true;
    if (m_outdated || !serves(m_next, camera, devicePixelRatio))
        begin(work, camera, devicePixelRatio);
    paintSome(work, patience);
    if (m_nextJob < m_jobs)
        return false;
    m_shown = std::exchange(m_next, {});
    ++m_picturesPainted;
    return true;
}

void LayerCanvas::paintSome(CanvasWork &work, std::chrono::milliseconds patience)
{
    if (m_next.pixmap.isNull())
        return;
    QElapsedTimer spent;
    spent.start();
    QPainter painter(&m_next.pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    do {
        if (m_nextJob < m_jobs)
            work.paintJob(painter, m_next.camera, m_nextJob++);
    } while (m_nextJob < m_jobs && !spent.hasExpired(patience.count()));
}

void LayerCanvas::draw(QPainter &painter, const MapCamera &camera) const
{
    if (m_shown.pixmap.isNull())
        return;
    const QRectF had = m_shown.camera.visible();
    const QPointF corner = camera.toWindow(had.topLeft());
    if (m_shown.camera.scale() == camera.scale()) {
        painter.drawPixmap(QPoint(qRound(corner.x()), qRound(corner.y())), m_shown.pixmap);
        return;
    }
    const QRectF target(corner, had.size() * camera.scale());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(target, m_shown.pixmap, QRectF(m_shown.pixmap.rect()));
}

bool LayerCanvas::patch(CanvasWork &work, const QRegion &dirty)
{
    if (m_shown.pixmap.isNull())
        return false;
    QPainter painter(&m_shown.pixmap);
    painter.setClipRegion(dirty);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    const QColor ground = work.ground().isValid() ? work.ground() : QColor(Qt::transparent);
    painter.fillRect(dirty.boundingRect(), ground);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setRenderHint(QPainter::Antialiasing);
    const int jobs = work.prepare(m_shown.camera);
    for (int job = 0; job < jobs; ++job)
        work.paintJob(painter, m_shown.camera, job);
    return true;
}

} // namespace turbolane::ui
