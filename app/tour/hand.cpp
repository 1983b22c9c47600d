// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/hand.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace turbolane::app {

namespace {

constexpr std::chrono::milliseconds look{15};
constexpr int stepsOfAMove = 14;

} // namespace

void Hand::send(int type, Qt::MouseButton button)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *target = popup != nullptr ? popup : modal != nullptr ? modal : &m_window;
    const QPointF global = m_window.mapToGlobal(m_at);
    const QPointF local = target->mapFromGlobal(global);
    QMouseEvent event(QEvent::Type(type), local, local, global, button, m_down, Qt::NoModifier);
    QCoreApplication::sendEvent(target->windowHandle(), &event);
}

void Hand::moveTo(QPoint inWindow)
{
    const QPointF from = m_at;
    for (int step = 1; step <= stepsOfAMove; ++step) {
        m_at = from + (QPointF(inWindow) - from) * step / stepsOfAMove;
        send(QEvent::MouseMove, Qt::NoButton);
        letRun(look);
    }
}

void Hand::press()
{
    m_down = Qt::LeftButton;
    send(QEvent::MouseButtonPress, Qt::LeftButton);
}

void Hand::release()
{
    m_down = Qt::NoButton;
    send(QEvent::MouseButtonRelease, Qt::LeftButton);
}

void Hand::click(QPoint inWindow)
{
    moveTo(inWindow);
    press();
    letRun(look);
    release();
    letRun(look);
}

void Hand::clickOn(const QWidget &widget)
{
    click(centreOf(widget));
}

void Hand::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return;
        QWindow *window = focus->window()->windowHandle();
        QKeyEvent down(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
        QKeyEvent up(QEvent::KeyRelease, letter.toUpper().unicode(), Qt::NoModifier, letter);
        QCoreApplication::sendEvent(window, &down);
        QCoreApplication::sendEvent(window, &up);
        letRun(look);
    }
}

void Hand::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(QApplication::activeWindow() != nullptr
                                    ? QApplication::activeWindow()->windowHandle()
                                    : m_window.windowHandle(),
                                &event);
}

void Hand::releaseKey(int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(QApplication::activeWindow() != nullptr
                                    ? QApplication::activeWindow()->windowHandle()
                                    : m_window.windowHandle(),
                                &event);
}

void Hand::tapKey(int key, Qt::KeyboardModifiers modifiers)
{
    pressKey(key, modifiers);
    letRun(look);
    releaseKey(key, modifiers);
}

QPoint Hand::centreOf(const QWidget &widget) const
{
    return m_window.mapFromGlobal(widget.mapToGlobal(widget.rect().center()));
}

bool waitUntil(const std::function<bool()> &holds, std::chrono::milliseconds patience)
{
    QElapsedTimer waited;
    waited.start();
    while (!holds()) {
        if (std::chrono::milliseconds(waited.elapsed()) > patience)
            return false;
        letRun(std::chrono::milliseconds(5));
    }
    return true;
}

void letRun(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace turbolane::app
