// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/floatingcard.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace turbolane::ui {

namespace {

constexpr int reach = 24;
constexpr int sinks = 6; ///< the light comes from above
constexpr int layers = 8;

/// Many faint layers: what one blur would be, without an effect that repaints all beneath it.
class Shadow final : public QWidget {
public:
    Shadow(int radius, QWidget *window)
        : QWidget(window)
        , m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QColor shade = colour(Colour::Sh2);
        painter.setBrush(withAlpha(shade, shade.alphaF() / layers));
        const QRectF card = QRectF(rect()).adjusted(reach, reach, -reach, -reach);
        for (int layer = 1; layer <= layers; ++layer) {
            const double out = double(layer * (reach - sinks)) / layers;
            painter.drawRoundedRect(card.adjusted(-out, sinks - out, out, sinks + out),
                                    m_radius + out, m_radius + out);
        }
    }

private:
    int m_radius;
};

} // namespace

FloatingCard::FloatingCard(int radius, QWidget *window)
    : QWidget(window)
    , m_radius(radius)
    , m_shadow(new Shadow(radius, window))
{
    hide();
}

void FloatingCard::lift()
{
    m_shadow->raise();
    raise();
}

bool FloatingCard::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide)
        m_shadow->setVisible(type == QEvent::Show);
    if (type == QEvent::Move || type == QEvent::Resize)
        m_shadow->setGeometry(geometry().adjusted(-reach, -reach, reach, reach));
    return QWidget::event(event);
}

void FloatingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(),
             {.fill = colour(Colour::Raised),
              .border = colour(Colour::Line),
              .radius = qreal(m_radius)});
}

} // namespace turbolane::ui
