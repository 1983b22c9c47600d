// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QPointF>
#include <QString>

#include <chrono>
#include <functional>

class QWidget;

namespace turbolane::app {

/// A hand on mouse and keyboard. Its events enter at the native window, where the platform's own
/// would: hit testing, grabs, hover and focus are the real ones. It never calls a widget's slot.
class Hand {
public:
    explicit Hand(QWidget &window)
        : m_window(window)
    { }

    /// Moves in small steps, as a hand does, so that hover and snapping happen on the way.
    void moveTo(QPoint inWindow);
    void press();
    void release();
    void click(QPoint inWindow);
    void clickOn(const QWidget &widget);
    void type(const QString &text);
    void pressKey(int key, Qt::KeyboardModifiers modifiers = {});
    void releaseKey(int key, Qt::KeyboardModifiers modifiers = {});
    void tapKey(int key, Qt::KeyboardModifiers modifiers = {});

    QPoint centreOf(const QWidget &widget) const;
    QPoint at() const { return m_at.toPoint(); }

private:
    void send(int type, Qt::MouseButton button);

    QWidget &m_window;
    QPointF m_at;
    Qt::MouseButtons m_down;
};

/// Lets the program run until the condition holds; false when patience ends first.
bool waitUntil(const std::function<bool()> &holds, std::chrono::milliseconds patience);
/// Lets the program run for so long: for things a person would wait for, such as holding a button.
void letRun(std::chrono::milliseconds time);

} // namespace turbolane::app
