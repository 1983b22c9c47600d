// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace turbolane::ui {

class Button;
class Label;
class SegmentedChoice;

enum class ScheduleView : std::uint8_t { Week, Month, List };

/// The page's controls in the top bar: which time is shown, and how.
class ScheduleTop final : public QWidget {
    Q_OBJECT

public:
    explicit ScheduleTop(QWidget *parent = nullptr);

    /// "11 to 17 May 2026"; empty: all times, there is no going back and forth.
    void setTitle(const QString &title);
    ScheduleView view() const;
    /// By the program: says nothing.
    void setView(ScheduleView view);

signals:
    void stepWanted(int step); ///< -1 back, 1 on
    void todayWanted();
    void saveWanted(); ///< as a calendar file
    void openWanted();
    void viewChosen(turbolane::ui::ScheduleView view);

private:
    void openMenu();

    Button *m_back;
    Label *m_title;
    Button *m_on;
    Button *m_today;
    SegmentedChoice *m_views;
    Button *m_file;
};

} // namespace turbolane::ui
