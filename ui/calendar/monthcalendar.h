// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/blocksmodel.h"
#include "ui/calendar/monthplan.h"

#include <QWidget>

namespace turbolane::ui {

/// A month of boosts, painted from the one model of blocks: each day with as many as it has room
/// for, and how many more there are. Arrows go from day to day, Space through a day's boosts, Enter
/// opens the day's week, Del wants the chosen one removed.
class MonthCalendar final : public QWidget {
    Q_OBJECT

public:
    /// The model outlives this.
    explicit MonthCalendar(const BlocksModel &model, QWidget *parent = nullptr);

    /// Any day of the month: it has the keyboard's place.
    void show(QDate day, const QTimeZone &zone);
    void setNow(Instant now);
    Interval time() const { return m_plan.time(); }
    Interval monthTime() const { return m_plan.monthTime(); }
    QDate day() const { return m_day; }

    const QString &chosen() const { return m_chosen; }
    /// By the program: says nothing.
    void setChosen(const QString &block);
    /// Where a day stands, and the words "+2 more" in it (empty: all of them are shown).
    QRect placeOf(QDate day) const;
    QRect moreOf(QDate day) const;
    /// Where a block stands: on the first day it is shown on.
    QRect placeOf(const QString &block) const;

signals:
    /// By the person; empty: nothing is chosen any more.
    void blockChosen(const QString &block);
    void weekWanted(QDate day); ///< of that day
    void removeWanted();
    void monthWanted(int step);
    void todayWanted();
    void dayChanged(QDate day); ///< by the person: it wants to be shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What stands in one day.
    struct Cell {
        QRect at;
        std::vector<std::pair<int, QRect>> rows; ///< those that are shown
        int more = 0;
        QRect moreAt;
    };
    Cell cellOf(int place) const;
    int placeAt(QPoint point) const;
    void paintCell(QPainter &painter, int place) const;
    void paintHead(QPainter &painter, int place, const QRect &at) const;
    void goTo(QDate day);
    void choose(const QString &block);
    void chooseNext();
    void describe();

    const BlocksModel &m_model;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    MonthPlan m_plan;
    QDate m_day; ///< that keys go from
    Instant m_now{};
    QString m_chosen;
};

} // namespace turbolane::ui
