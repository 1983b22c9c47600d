// SPDX-License-Identifier: GPL-3.0-or-later

// WeekCalendar: what hands and keys do to it.

#include "ui/calendar/weekcalendar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace turbolane::ui {

namespace {

constexpr int edge = 6; ///< of a block, that can be pulled
constexpr Seconds hour{3'600};

} // namespace

Instant WeekCalendar::instantAt(QPoint point) const
{
    return m_plan.at(
        {double(point.x()), double(point.y() - m_plan.header() + verticalScrollBar()->value())});
}

WeekCalendar::Grip WeekCalendar::gripOf(const BlockPiece &piece, QPoint point) const
{
    const QRectF at = shown(piece);
    if (piece.ends && point.y() > at.bottom() - edge)
        return Grip::End;
    if (piece.begins && point.y() < at.top() + edge && at.height() > 3 * edge)
        return Grip::Begin;
    return Grip::Move;
}

/// The proposal lies above everything.
void WeekCalendar::takeHold(QPoint point)
{
    m_held = {.grip = Grip::Draw, .from = {}, .at = instantAt(point), .pressed = point};
    if (point.y() < m_plan.header() || point.x() < m_plan.axis()) {
        m_held.grip = Grip::None;
        return;
    }
    for (const BlockPiece &piece : m_proposed)
        if (shown(piece).contains(point)) {
            m_held.grip = gripOf(piece, point);
            m_held.from = *m_proposal;
            return;
        }
    const BlockPiece *piece = pieceAt(point);
    if (!piece)
        return;
    const CalendarBlock &block = m_model.row(piece->row);
    if (block.movable) {
        m_held.grip = gripOf(*piece, point);
        m_held.from = {.block = block.id, .time = block.time};
    } else if (block.kind != BlockKind::Work) {
        m_held.grip = Grip::None;
    }
}

void WeekCalendar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    takeHold(point);
    const bool isProposal = m_held.grip != Grip::Draw && m_proposal && m_held.from == *m_proposal;
    if (isProposal)
        return;
    if (m_proposal)
        letGo();
    const BlockPiece *piece = pieceAt(point);
    choose(piece ? m_model.row(piece->row).id : QString());
}

void WeekCalendar::pull(QPoint point)
{
    const Instant at = instantAt(point);
    Proposal proposal = m_held.from;
    switch (m_held.grip) {
    case Grip::None: return;
    case Grip::Draw: proposal.time = times().drawn(m_held.at, at); break;
    case Grip::Move:
        proposal.time = times().begunAt(proposal.time, proposal.time.from() + (at - m_held.at));
        break;
    case Grip::Begin: proposal.time = times().begunEarlier(proposal.time, at); break;
    case Grip::End: proposal.time = times().endedAt(proposal.time, at); break;
    }
    propose(proposal);
}

void WeekCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        const BlockPiece *piece = pieceAt(point);
        const bool canPull =
            piece && m_model.row(piece->row).movable && gripOf(*piece, point) != Grip::Move;
        viewport()->setCursor(canPull ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    const int way = (point - m_held.pressed).manhattanLength();
    m_held.isPulled = m_held.isPulled || way >= QApplication::startDragDistance();
    if (!m_held.isPulled || m_held.grip == Grip::None)
        return;
    QScrollBar &bar = *verticalScrollBar();
    if (point.y() < m_plan.header())
        bar.setValue(bar.value() - bar.singleStep() / 2);
    else if (point.y() > viewport()->height())
        bar.setValue(bar.value() + bar.singleStep() / 2);
    pull(point);
}

void WeekCalendar::mouseReleaseEvent(QMouseEvent *)
{
    m_held = {};
}

void WeekCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const BlockPiece *piece = pieceAt(event->position().toPoint());
    if (piece && m_model.row(piece->row).movable)
        emit editWanted();
}

/// What is proposed is chosen: it is what keys go to.
void WeekCalendar::propose(const Proposal &proposal)
{
    if (m_proposal == proposal)
        return;
    const ProposalWords words = m_words;
    const bool isOther = !m_proposal || m_proposal->block != proposal.block;
    if (isOther && m_chosen != proposal.block)
        choose(proposal.block);
    setProposal(proposal);
    if (!isOther)
        setProposalWords({.title = words.title, .line = words.line, .note = {}});
    emit proposed();
}

void WeekCalendar::letGo()
{
    setProposal({});
    emit proposed();
}

/// The proposal, or what is chosen where it may be moved.
std::optional<Proposal> WeekCalendar::movable() const
{
    if (m_proposal)
        return m_proposal;
    const int number = m_model.numberOf(m_chosen);
    if (number < 0 || !m_model.row(number).movable)
        return std::nullopt;
    return Proposal{.block = m_chosen, .time = m_model.row(number).time};
}

void WeekCalendar::proposeNew()
{
    const Instant first = std::max(times().earliest(), m_plan.time().from());
    choose({});
    propose({.block = {}, .time = times().drawn(first, first + hour)});
}

bool WeekCalendar::step(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isBack = key == Qt::Key_Up || key == Qt::Key_Left;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = isBack ? -1 : 1;
    auto proposal = movable();
    if (!proposal || (modifiers & Qt::ControlModifier)) {
        if (m_proposal)
            letGo();
        chooseNext(sign);
        return true;
    }
    Interval &time = proposal->time;
    if (modifiers & Qt::ShiftModifier)
        time = times().endedAt(time, time.to() + sign * (isAcross ? hour : WeekTimes::step));
    else if (isAcross)
        time = times().daysLater(time, sign);
    else
        time = times().begunAt(time, time.from() + sign * WeekTimes::step);
    propose(*proposal);
    return true;
}

void WeekCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Left: step(event->key(), event->modifiers()); return;
    case Qt::Key_Insert: return proposeNew();
    case Qt::Key_Enter:
    case Qt::Key_Return:
        if (m_proposal || !m_chosen.isEmpty())
            emit editWanted();
        return;
    case Qt::Key_Delete:
        if (!m_proposal && !m_chosen.isEmpty())
            emit removeWanted();
        return;
    case Qt::Key_PageUp: emit weekWanted(-1); return;
    case Qt::Key_PageDown: emit weekWanted(1); return;
    case Qt::Key_Home: emit todayWanted(); return;
    case Qt::Key_Escape:
        if (m_proposal)
            return letGo();
        if (!m_chosen.isEmpty())
            return choose({});
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace turbolane::ui
