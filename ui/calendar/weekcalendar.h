// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/blockpainter.h"
#include "ui/calendar/blocksmodel.h"

#include <QAbstractScrollArea>

#include <optional>

namespace turbolane::ui {

struct WeekSight;

/// A week of boosts, painted from the one model of blocks. Time runs the same way in every
/// language. A click chooses a block, and so do the arrows, in the order of their times.
class WeekCalendar final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The model outlives this.
    explicit WeekCalendar(const BlocksModel &model, QWidget *parent = nullptr);

    void show(QDate firstDay, const QTimeZone &zone);
    /// By the carrier's clock.
    void setNow(Instant now);
    Interval time() const { return m_plan.time(); }

    /// The one that is chosen; empty: none.
    const QString &chosen() const { return m_chosen; }
    /// By the program: says nothing.
    void setChosen(const QString &block);

    /// Where a block stands in the viewport, or an empty rectangle: its first day of this week.
    QRect placeOf(const QString &block) const;

signals:
    /// By the person; empty: nothing is chosen any more.
    void blockChosen(const QString &block);
    void removeWanted(); ///< of the chosen one
    void weekWanted(int step); ///< -1 the one before, 1 the one after
    void todayWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    WeekSight sight() const;
    const BlockPiece *pieceAt(QPoint point) const;
    QRectF shown(const BlockPiece &piece) const;
    void choose(const QString &block);
    void chooseNext(int step);
    void scrollTo(const QString &block);
    void describe();

    const BlocksModel &m_model;
    QDate m_firstDay;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Instant m_now{};
    WeekPlan m_plan;
    std::vector<BlockPiece> m_pieces;
    QString m_chosen;
};

} // namespace turbolane::ui
