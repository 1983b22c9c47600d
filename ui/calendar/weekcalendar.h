// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/blockpainter.h"
#include "ui/calendar/blocksmodel.h"
#include "ui/calendar/weektimes.h"

#include <QAbstractScrollArea>

#include <optional>

namespace turbolane::ui {

struct WeekSight;

/// A time that is only asked about: of a new boost, or another time for one that is there.
struct Proposal {
    QString block; ///< that is moved; empty: a new one
    Interval time = Interval::between({}, {});
    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// What stands in it.
struct ProposalWords {
    QString title;
    QString line;
    QString note;
    bool isRefused = false;
};

/// A week of boosts, painted from the one model of blocks. Time runs the same way in every
/// language. A click chooses a block; drawn on empty space, or pulled at what may be moved, it
/// becomes a proposal. Keys do the same: arrows choose, move what may be moved and is chosen, with
/// Shift change its length, with Control choose all the same; Insert proposes a new one, Enter goes
/// on with what is chosen or proposed, Del wants it removed, Esc lets it go.
class WeekCalendar final : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The model outlives this.
    explicit WeekCalendar(const BlocksModel &model, QWidget *parent = nullptr);

    void show(QDate firstDay, const QTimeZone &zone);
    /// By the carrier's clock.
    void setNow(Instant now);
    /// In which boosts cost less.
    void setNights(std::vector<Interval> nights);
    void setMarks(std::vector<CalendarMark> marks);
    const std::vector<CalendarMark> &marks() const { return m_marks; }
    const std::vector<Interval> &nights() const { return m_nights; }
    Interval time() const { return m_plan.time(); }

    /// The one that is chosen; empty: none.
    const QString &chosen() const { return m_chosen; }
    /// By the program: says nothing.
    void setChosen(const QString &block);

    const std::optional<Proposal> &proposal() const { return m_proposal; }
    /// By the program: says nothing.
    void setProposal(const std::optional<Proposal> &proposal);
    void setProposalWords(const ProposalWords &words);

    /// Where a block stands in the viewport, or an empty rectangle: its first day of this week.
    QRect placeOf(const QString &block) const;
    /// The same of the proposal.
    QRect placeOfProposal() const;
    /// Where a time of this week stands: at its day's middle.
    QPoint pointOf(Instant instant) const;

signals:
    /// By the person; empty: nothing is chosen any more.
    void blockChosen(const QString &block);
    void proposed(); ///< proposal() is another one, or there is none any more
    void editWanted(); ///< go on with the proposal, or with what is chosen
    void removeWanted(); ///< of the chosen one
    void weekWanted(int step); ///< -1 the one before, 1 the one after
    void todayWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Grip : std::uint8_t { None, Draw, Move, Begin, End };
    /// What the pointer took hold of.
    struct Held {
        Grip grip = Grip::None;
        Proposal from; ///< as it was when it was taken
        Instant at{}; ///< where
        QPoint pressed;
        bool isPulled = false; ///< far enough to be no click
    };

    void layOut();
    WeekSight sight() const;
    void paintBlocks(QPainter &painter) const;
    const BlockPiece *pieceAt(QPoint point) const;
    QRectF shown(const BlockPiece &piece) const;
    CalendarBlock proposedBlock() const;
    Instant instantAt(QPoint point) const;
    WeekTimes times() const { return {m_now, m_zone}; }
    Grip gripOf(const BlockPiece &piece, QPoint point) const;
    void takeHold(QPoint point);
    void pull(QPoint point);
    void propose(const Proposal &proposal);
    void letGo();
    void choose(const QString &block);
    void chooseNext(int step);
    bool step(int key, Qt::KeyboardModifiers modifiers);
    std::optional<Proposal> movable() const;
    void proposeNew();
    void scrollTo(const QRect &place);
    void describe();

    const BlocksModel &m_model;
    QDate m_firstDay;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Instant m_now{};
    WeekPlan m_plan;
    std::vector<BlockPiece> m_pieces;
    std::vector<BlockPiece> m_proposed; ///< pieces of the proposal
    QString m_chosen;
    std::optional<Proposal> m_proposal;
    ProposalWords m_words;
    Held m_held;
    std::vector<Interval> m_nights;
    std::vector<CalendarMark> m_marks;
};

} // namespace turbolane::ui
