// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

/// Lies over a window as a part of it: raised, with round corners and a shadow that takes no mouse.
class FloatingCard : public QWidget {
    Q_OBJECT

public:
    FloatingCard(int radius, QWidget *window);

    /// Above all that is in the window.
    void lift();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_radius;
    QWidget *m_shadow; ///< a sibling: it reaches further than this
};

} // namespace turbolane::ui
