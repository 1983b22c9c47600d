// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QFrame>

namespace turbolane::ui {

class Button;
class DurationEdit;
class Label;

/// A small window over the others in which any time can be typed. Enter takes it, Esc does not.
class OtherTime final : public QFrame {
    Q_OBJECT

public:
    explicit OtherTime(Seconds now, QWidget *parent);
    void openAbove(const QWidget &anchor);

signals:
    void chosen(turbolane::Seconds lasting);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    DurationEdit *m_edit;
    Label *m_hint;
    Button *m_use;
};

} // namespace turbolane::ui
