// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colour.h"

#include <QBasicTimer>
#include <QWidget>

namespace turbolane::ui {

/// Counts turns for something that waits; stands still with reduced motion and while not wanted.
class Turning final : public QObject {
    Q_OBJECT

public:
    explicit Turning(QWidget *repaints);
    void setWanted(bool wanted);
    bool isWanted() const { return m_timer.isActive() || m_wanted; }
    qreal phase() const { return m_phase; } ///< 0 to 1, one turn

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *m_repaints;
    QBasicTimer m_timer;
    qreal m_phase = 0;
    bool m_wanted = false;
};

/// Says that something is under way; give it an accessible name that says what.
class Spinner final : public QWidget {
    Q_OBJECT

public:
    explicit Spinner(int size = 16, Colour colour = Colour::Ink2, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int m_size;
    Colour m_colour;
    Turning m_turning;
};

/// Rows of grey bars in the place of two-line rows that are still loading.
class Skeleton final : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(int rows, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rows;
};

} // namespace turbolane::ui
