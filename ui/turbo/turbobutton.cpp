// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbobutton.h"

#include "ui/style/theme.h"
#include "ui/turbo/turbopainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace turbolane::ui {

namespace {

bool isHoldKey(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter
        || key == Qt::Key_Select;
}

} // namespace

TurboButton::TurboButton(Beat &beat, const Clock &carrierClock, QWidget *parent)
    : QAbstractButton(parent)
    , m_beat(beat)
    , m_carrierClock(carrierClock)
{
    setAccessibleName(tr("Turbo"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&beat, &Beat::struck, this, &TurboButton::strike);
    // Screen readers cannot hold: their press is the first of two.
    connect(this, &QAbstractButton::clicked, this, &TurboButton::pressedByAssistant);
    connect(&Theme::current(), &Theme::motionChanged, this, &TurboButton::followTheme);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    followTheme();
}

void TurboButton::followTheme()
{
    m_motion.setReduced(Theme::current().reducedMotion());
    refresh();
}

void TurboButton::setFace(const TurboFace &face)
{
    require(face.state != TurboState::Pressing, "nobody presses Turbo but a finger");
    const TurboFace before = m_motion.face();
    if (before == face)
        return;
    m_before = m_look;
    m_motion.setFace(face, m_beat.now());
    setEnabled(face.state != TurboState::Disabled);
    setAccessibleDescription(face.sentence);
    setToolTip(face.state == TurboState::Disabled ? face.reason : QString());
    tellTheFace(before);
    refresh();
}

void TurboButton::tellTheFace(const TurboFace &before)
{
    const Instant now = m_carrierClock.now();
    const bool counts = face().state == TurboState::Active;
    if (counts && (before.state != TurboState::Active || before.endsAt != face().endsAt))
        m_calls.start(face().endsAt - now);
    const QString news = turboNews(before, face(), now);
    if (!news.isEmpty())
        emit announced(news);
}

void TurboButton::callTheCountdown()
{
    if (face().state != TurboState::Active)
        return;
    const QString call = m_calls.call(face().endsAt - m_carrierClock.now());
    if (!call.isEmpty())
        emit announced(call);
}

void TurboButton::setDiameter(int pixels)
{
    m_diameter = std::clamp(pixels, smallest, largest);
    updateGeometry();
    update();
}

int TurboButton::margin() const
{
    return int(std::ceil(m_diameter * turboGlowReach));
}

QSize TurboButton::sizeHint() const
{
    const int side = m_diameter + 2 * margin();
    return {side, side};
}

void TurboButton::setGesture(TurboGesture gesture)
{
    m_gesture = gesture;
    m_motion.setGesture(gesture);
    refresh();
}

void TurboButton::strike()
{
    if (m_motion.advance(m_beat.now()))
        emit held();
    callTheCountdown();
    refresh();
}

void TurboButton::refresh()
{
    TurboLook look = m_motion.look(m_beat.now(), m_carrierClock.now());
    look.focus = hasFocus();
    if (look != m_look || m_motion.fading(m_beat.now()) > 0) {
        m_look = look;
        update();
    }
    askForBeat();
}

void TurboButton::askForBeat()
{
    const bool seen = isVisible() && !window()->isMinimized();
    m_beat.ask(this, seen ? m_motion.pace(m_beat.now(), m_carrierClock.now()) : Pace::Still);
}

void TurboButton::pressBy(TurboGesture gesture)
{
    m_before = m_look;
    if (m_motion.press(gesture, m_beat.now()))
        emit held();
    refresh();
}

void TurboButton::pressedByAssistant()
{
    const bool first = m_motion.mayPress();
    pressBy(TurboGesture::Press);
    if (first && m_motion.mayPress())
        emit announced(tr("%1. Press again within 5 seconds to boost.").arg(face().sentence));
}

void TurboButton::letGo()
{
    m_heldKey = 0;
    m_heldByMouse = false;
    m_before = m_look;
    m_motion.letGo(m_beat.now());
    refresh();
}

bool TurboButton::event(QEvent *event)
{
    // While a finger is on it, Esc lets go and does nothing else in the window.
    if (event->type() == QEvent::ShortcutOverride && (m_heldKey != 0 || m_heldByMouse)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

bool TurboButton::hitButton(const QPoint &at) const
{
    const QPointF from = QPointF(at) - QRectF(rect()).center();
    return std::hypot(from.x(), from.y()) <= m_diameter / 2.0;
}

void TurboButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hitButton(event->pos()) || m_heldKey != 0)
        return event->ignore();
    m_heldByMouse = true;
    pressBy(m_gesture);
}

void TurboButton::mouseMoveEvent(QMouseEvent *event)
{
    const bool on = hitButton(event->pos());
    m_motion.setHovered(on, m_beat.now());
    setCursor(on && m_motion.mayPress() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_heldByMouse && !on)
        letGo();
    refresh();
}

void TurboButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_heldByMouse)
        letGo();
}

void TurboButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_heldKey != 0 || m_heldByMouse || m_motion.offers())) {
        m_motion.giveUp(m_beat.now());
        return letGo();
    }
    if (!isHoldKey(event->key()))
        return event->ignore();
    if (event->isAutoRepeat() || m_heldKey != 0 || m_heldByMouse)
        return;
    m_heldKey = event->key();
    pressBy(m_gesture);
}

void TurboButton::keyReleaseEvent(QKeyEvent *event)
{
    if (!isHoldKey(event->key()))
        return event->ignore();
    if (!event->isAutoRepeat() && event->key() == m_heldKey)
        letGo();
}

void TurboButton::leaveEvent(QEvent *event)
{
    m_motion.setHovered(false, m_beat.now());
    refresh();
    QAbstractButton::leaveEvent(event);
}

void TurboButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    refresh();
}

void TurboButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    letGo();
}

void TurboButton::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    refresh();
}

void TurboButton::hideEvent(QHideEvent *event)
{
    QAbstractButton::hideEvent(event);
    m_motion.setHovered(false, m_beat.now());
    letGo();
}

void TurboButton::paintLook(QPainter &painter, const TurboLook &look) const
{
    paintTurbo(painter, {QRectF(rect()).center(), double(m_diameter)}, look);
}

void TurboButton::paintEvent(QPaintEvent *)
{
    // Painted again after having been out of sight: the beat may have been given up.
    askForBeat();
    QPainter painter(this);
    const double fading = m_motion.fading(m_beat.now());
    if (fading <= 0)
        return paintLook(painter, m_look);
    paintLook(painter, m_before);
    QPixmap layer(size() * devicePixelRatioF());
    layer.setDevicePixelRatio(devicePixelRatioF());
    layer.fill(Qt::transparent);
    QPainter onLayer(&layer);
    paintLook(onLayer, m_look);
    onLayer.end();
    painter.setOpacity(1 - fading);
    painter.drawPixmap(0, 0, layer);
}

} // namespace turbolane::ui
