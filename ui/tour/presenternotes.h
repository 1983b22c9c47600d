// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

class Label;

/// What whoever shows the program has in mind at each step of the tour: a window of its own, for
/// another screen than the audience's. Right and Left go on and back, Esc closes it.
class PresenterNotes final : public QWidget {
    Q_OBJECT

public:
    explicit PresenterNotes(QWidget *audience);

    struct Step {
        int place = 0; ///< from nought
        int count = 0;
        QString title;
        QString deed; ///< what to do now, or what has been done
        QString notes;
        QString next; ///< the title of the step after it; empty: none
    };
    void tell(const Step &step);
    /// Nobody is being shown around.
    void tellKeys();
    /// On another screen than the audience's window, where there is one.
    void open();

signals:
    void nextWanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_audience;
    Label *m_place;
    Label *m_title;
    Label *m_deed;
    Label *m_notes;
    Label *m_next;
};

} // namespace turbolane::ui
