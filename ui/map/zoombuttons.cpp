// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/zoombuttons.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int buttonSide = 32;
constexpr int frame = 3;
constexpr int iconSide = 16;

class ZoomButton final : public QAbstractButton {
public:
    ZoomButton(IconSpec icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(icon)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF face = QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0);
        if (isDown() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour(isDown() ? Colour::Pressed : Colour::Hover));
            painter.drawRoundedRect(face, 6.0, 6.0);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colour(Colour::Focus), 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(face, 6.0, 6.0);
        }
        QRectF at(0.0, 0.0, iconSide, iconSide);
        at.moveCenter(QRectF(rect()).center());
        paintIcon(painter, at, m_icon, colour(Colour::Ink));
    }

private:
    const IconSpec m_icon;
};

} // namespace

ZoomButtons::ZoomButtons(QWidget *parent)
    : QWidget(parent)
{
    add("plus", 2.0, tr("Zoom in"), &ZoomButtons::closer);
    add("minus", 2.0, tr("Zoom out"), &ZoomButtons::farther);
    add("globe", 1.75, tr("Whole world"), &ZoomButtons::wholeWorld);
    setCursor(Qt::ArrowCursor);
    resize(buttonSide + 2 * frame, int(m_buttons.size()) * (buttonSide + 1) - 1 + 2 * frame);
}

void ZoomButtons::add(const char *icon, double stroke, const QString &name,
                      void (ZoomButtons::*chosen)())
{
    auto *button = new ZoomButton({.name = icon, .stroke = stroke}, this);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setGeometry(frame, frame + int(m_buttons.size()) * (buttonSide + 1), buttonSide,
                        buttonSide);
    connect(button, &QAbstractButton::clicked, this, chosen);
    m_buttons.append(button);
}

void ZoomButtons::setMapPalette(const MapPalette &palette)
{
    m_palette = palette;
    update();
}

void ZoomButtons::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.line, 1.0));
    painter.setBrush(m_palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8.0, 8.0);
    for (qsizetype i = 1; i < m_buttons.size(); ++i) {
        const double y = m_buttons[i]->y() - 0.5;
        painter.drawLine(QPointF(frame, y), QPointF(width() - frame, y));
    }
}

} // namespace turbolane::ui
