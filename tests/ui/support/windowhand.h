// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/map/mapview.h"

#include "fakehouse.h"

namespace turbolane::test {

/// Mouse and keyboard as the window system delivers them: to the window, which finds out itself
/// what is under the pointer and what has the focus.
class WindowHand {
public:
    explicit WindowHand(FakeHouse &house)
        : m_house(house)
    { }

    ui::MapView &map() const { return *m_house.find<ui::MapView>("mapView"); }
    /// Where a city is, in the window.
    QPoint at(const char *city) const;

    void moveTo(QPoint inWindow) const;
    void press(QPoint inWindow) const;
    void release(QPoint inWindow) const;
    void click(QPoint inWindow) const;
    void click(const char *widget) const;
    void doubleClick(const char *widget) const;
    /// From a city with a port; the button stays down.
    void pull(const char *from, const char *to) const;
    void draw(const char *from, const char *to) const;
    /// In the form of a new connection: its second card, what is typed there, the first found.
    void chooseOnRamp(const char *typed) const;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void keyDown(Qt::Key key) const;
    /// What the keyboard sends by itself while a key is held.
    void keyAgain(Qt::Key key) const;
    void keyUp(Qt::Key key) const;
    void type(const char *text) const;

    /// The one of that name that can be seen, or null.
    QWidget *seen(const char *widget) const;
    bool isSeen(const char *widget) const { return seen(widget) != nullptr; }
    QString focused() const; ///< the object name of what has the focus
    /// Every word to be read in there, with plain spaces.
    QString words(const QWidget *in) const;
    QString words(const char *widget) const;

private:
    QPoint restingPlace(const char *widget) const;

    FakeHouse &m_house;
};

} // namespace turbolane::test
