// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colour.h"

#include <QFrame>

namespace turbolane::ui {

/// A surface with a hairline and round corners; depth is a line, never a shadow.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    /// A tinted card with its own edge: the profile that Turbo runs.
    void setColours(Colour fill, Colour edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_fill = Colour::Surface;
    Colour m_edge = Colour::Line;
};

/// A plain area in a colour of the design, for pages and panels.
class Surface : public QWidget {
    Q_OBJECT

public:
    explicit Surface(Colour fill = Colour::Surface, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Colour m_fill;
};

/// A line of one pixel between two things.
class Hairline final : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A box layout that says its margins and spacing at once: left, top, right, bottom.
template <typename Layout>
Layout *boxed(QWidget *parent, const QMargins &margins, int spacing)
{
    auto *layout = new Layout(parent);
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace turbolane::ui
