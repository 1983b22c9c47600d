// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/focusring.h"

#include "ui/style/paint.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QVariant>

namespace turbolane::ui {

namespace {

constexpr const char *radiusProperty = "focusRadius";

class Ring final : public QWidget {
public:
    Ring(QWidget *window, int radius)
        : QWidget(window)
        , m_radius(radius)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocusRing(
            painter,
            rect().adjusted(focusRingReach, focusRingReach, -focusRingReach, -focusRingReach),
            m_radius);
    }

private:
    int m_radius;
};

/// What can be seen of the ring: a viewport cuts it, any other parent lets it reach out.
QRect visiblePart(const QWidget *focused, const QWidget *window)
{
    QRect visible = window->rect();
    for (const QWidget *parent = focused->parentWidget(); parent && parent != window;
         parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            visible &= QRect(parent->mapTo(window, QPoint()), parent->size());
    }
    return visible;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { moveTo(now); });
}

void FocusRing::follow(QWidget *widget, int radius)
{
    static QPointer<FocusRing> ring;
    if (!ring)
        ring = new FocusRing(qApp);
    widget->setProperty(radiusProperty, radius);
}

void FocusRing::moveTo(QWidget *focused)
{
    leave();
    if (!focused || !focused->property(radiusProperty).isValid() || !focused->isVisible())
        return;
    m_focused = focused;
    for (QWidget *widget = focused; widget; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
        if (widget->isWindow())
            break;
    }
    m_drawn = new Ring(focused->window(), focused->property(radiusProperty).toInt());
    place();
    m_drawn->show();
    m_drawn->raise();
}

void FocusRing::leave()
{
    for (const QPointer<QWidget> &widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_focused = nullptr;
    if (m_drawn)
        m_drawn->deleteLater();
    if (m_drawn)
        m_drawn->hide();
    m_drawn = nullptr;
}

void FocusRing::place()
{
    if (!m_focused || !m_drawn)
        return;
    const QWidget *window = m_drawn->parentWidget();
    const QRect around(m_focused->mapTo(window, QPoint()), m_focused->size());
    const QRect reach =
        around.adjusted(-focusRingReach, -focusRingReach, focusRingReach, focusRingReach);
    m_drawn->setGeometry(reach);
    const QRect seen = reach & visiblePart(m_focused, window);
    if (seen == reach)
        m_drawn->clearMask();
    else
        m_drawn->setMask(seen.translated(-reach.topLeft()));
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::LayoutRequest)
        place();
    else if (type == QEvent::Hide || type == QEvent::ParentAboutToChange)
        leave();
    return false;
}

} // namespace turbolane::ui
