// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QPointer>
#include <QWidget>

namespace turbolane::ui {

class OtherTime;
class SegmentedChoice;

/// For how long: 1, 2, 4, 8 or 24 hours, or any other time that is typed.
class TimeChoice final : public QWidget {
    Q_OBJECT

public:
    explicit TimeChoice(QWidget *parent = nullptr);

    Seconds lasting() const { return m_lasting; }
    /// By the program: says nothing.
    void setLasting(Seconds lasting);
    /// The next longer (1) or shorter (-1) of the usual hours.
    void step(int by);
    /// As if it had been chosen.
    void choose(Seconds lasting);
    /// Opens the field in which any time can be typed.
    void askForOther();

    SegmentedChoice &segments() const { return *m_segments; }

signals:
    /// By the person.
    void chosen(turbolane::Seconds lasting);

private:
    void choosePlace(int place);

    SegmentedChoice *m_segments;
    Seconds m_lasting{0};
    QPointer<OtherTime> m_other;
};

} // namespace turbolane::ui
