// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/noticelayer.h"

#include "ui/map/chippainter.h"

#include <QPainter>

#include <cmath>

namespace turbolane::ui {

void NoticeLayer::setNotice(std::optional<MapNotice> notice)
{
    if (notice == m_notice)
        return;
    m_notice = std::move(notice);
    update();
}

void NoticeLayer::paintLayer(QPainter &painter, const QRectF &exposed)
{
    if (!m_notice)
        return;
    const MapPalette &palette = context().palette;
    QColor veil = palette.sea;
    veil.setAlphaF(0.45F);
    painter.fillRect(exposed, veil);

    const ChipWords words{m_notice->title, m_notice->text, palette.badFill};
    QRectF box({}, chipSize(words, palette));
    box.moveCenter(QRectF({}, context().camera.window()).center());
    box.moveTo(std::round(box.x()) + 0.5, std::round(box.y()) + 0.5);
    paintChip(painter, box, words, palette);
}

} // namespace turbolane::ui
