// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace turbolane::ui {

/// The one ring around what has the focus, 2 px away from it, drawn above its neighbours: a widget
/// cannot paint outside itself.
class FocusRing final : public QObject {
    Q_OBJECT

public:
    /// From now on that widget has the ring while it has the focus.
    static void follow(QWidget *widget, int radius);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit FocusRing(QObject *parent);
    void moveTo(QWidget *focused);
    void leave();
    void place();

    QPointer<QWidget> m_focused;
    QPointer<QWidget> m_drawn; ///< a child of the focused window, gone when that is
    QList<QPointer<QWidget>> m_watched;
};

} // namespace turbolane::ui
