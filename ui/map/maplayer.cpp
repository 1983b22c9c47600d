// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/maplayer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace turbolane::ui {

namespace {

using namespace std::chrono_literals;

// Of the 16 ms that a frame has at 60 a second, for each of the three layers that keep a picture.
constexpr auto patience = 4ms;
constexpr double farthestWindow = 16'384.0;

} // namespace

MapLayer::MapLayer(const MapContext &context)
    : m_context(context)
{
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF MapLayer::boundingRect() const
{
    return {0.0, 0.0, farthestWindow, farthestWindow};
}

void MapLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLayer(*painter, option->exposedRect);
    painter->restore();
}

void CanvasLayer::invalidate()
{
    m_canvas.invalidate();
    update();
}

void CanvasLayer::repaintPart(const Patch &patch)
{
    if (!m_settled || !m_canvas.patch(*this, patch.canvas))
        return invalidate();
    for (const QRect &rect : patch.window)
        update(QRectF(rect));
}

void CanvasLayer::paintLayer(QPainter &painter, const QRectF &)
{
    const bool wasSettled = m_settled;
    m_settled = m_canvas.advance(*this, context().camera, context().devicePixelRatio, patience);
    m_canvas.draw(painter, context().camera);
    if (!m_settled)
        QMetaObject::invokeMethod(
            this, [this] { update(); }, Qt::QueuedConnection);
    else if (!wasSettled)
        emit settled();
}

} // namespace turbolane::ui
