// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/practice/floatingcard.h"
#include "ui/tour/tourwords.h"

namespace turbolane::ui {

class Button;
class Label;

/// What a step of the tour says, how far it is, and the way on: back, on, and out of it.
class TourCard final : public FloatingCard {
    Q_OBJECT

public:
    explicit TourCard(QWidget *window);

    /// place from nought.
    void tell(int place, int count, const TourWords &words);
    void focusNext();
    /// In the window: beside the light, where it covers it least.
    void placeBeside(const QRect &light, const QRect &kept);

signals:
    void backWanted();
    void nextWanted();
    void leaveWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *head();
    QWidget *foot();
    int heightFor(int width) const;

    Label *m_count;
    Button *m_leave;
    Label *m_title;
    Label *m_text;
    Label *m_deed;
    QWidget *m_progress;
    QWidget *m_keys = nullptr;
    Button *m_back;
    Button *m_next;
};

} // namespace turbolane::ui
