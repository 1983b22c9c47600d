// SPDX-License-Identifier: GPL-3.0-or-later

// SchedulePage: what is only proposed.

#include "client/portfolio.h"
#include "ui/calendar/blocksmodel.h"
#include "ui/calendar/monthcalendar.h"
#include "ui/calendar/weekcalendar.h"
#include "ui/commands/undobar.h"
#include "ui/kit/button.h"
#include "ui/schedule/blocklegend.h"
#include "ui/schedule/proposalcolumn.h"
#include "ui/schedule/schedulecolumn.h"
#include "ui/schedule/scheduledialog.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/transfercolumn.h"
#include "ui/schedule/weekwords.h"

#include <QStackedWidget>

#include <algorithm>
#include <map>

namespace turbolane::ui {

void SchedulePage::wireProposal()
{
    connect(m_proposal, &ProposalColumn::letGo, this, &SchedulePage::dropProposal);
    connect(m_proposal, &ProposalColumn::timeWanted, this, &SchedulePage::moveProposal);
    connect(m_proposal, &ProposalColumn::repeatWanted, this, &SchedulePage::repeat);
    connect(m_proposal, &ProposalColumn::wordsChanged, this, [this] {
        if (m_week->proposal())
            m_week->setProposalWords(m_proposal->words());
    });
    connect(m_proposal, &ProposalColumn::placed, this, [this](const QString &block) {
        m_placed = block;
        if (UndoBar *bar = UndoBar::of(this))
            bar->offer({.what = m_proposal->whatWasDone(), .undo = m_proposal->wayBack()});
        dropProposal();
        refresh();
    });
}

void SchedulePage::followProposal()
{
    const auto &proposal = m_week->proposal();
    m_side->setCurrentWidget(proposal ? m_proposal : besideNothing());
    if (!proposal) {
        m_proposal->stop();
        return showChosen();
    }
    m_proposal->show(proposal->time, sourceOf(proposal->block));
}

void SchedulePage::dropProposal()
{
    const bool hadFocus = m_proposal->isAncestorOf(focusWidget());
    m_week->setProposal({});
    followProposal();
    if (hadFocus)
        m_week->setFocus();
}

void SchedulePage::moveProposal(Interval time)
{
    if (!m_week->proposal())
        return;
    const QString block = m_week->proposal()->block;
    if (!m_week->time().contains(time.from()))
        goTo(dateOf(time.from()));
    m_week->setProposal(Proposal{.block = block, .time = time});
    followProposal();
}

/// Goes on with what is proposed; else what may be moved becomes a proposal.
void SchedulePage::edit()
{
    const int number = m_model->numberOf(m_week->chosen());
    if (!m_week->proposal() && (number < 0 || !m_model->row(number).movable))
        return m_column->askToRemove();
    if (!m_week->proposal()) {
        const CalendarBlock block = m_model->row(number);
        m_week->setProposal(Proposal{.block = block.id, .time = block.time});
        followProposal();
    }
    m_proposal->takeFocus();
}

/// What the page is about just now; else where most of this customer's connections begin.
PopId SchedulePage::placeInHand() const
{
    const client::Picture &picture = m_desk.portfolio.picture();
    ConnectionId id = m_isPlanning ? m_transfer->connection() : ConnectionId();
    const BlockSource source = m_blocks.sources.value(chosen());
    if (m_week->proposal())
        id = m_proposal->connection();
    else if (const Boost *boost = picture.boost(source.boost))
        id = boost->connection;
    else if (const Schedule *schedule = picture.schedule(source.schedule))
        id = schedule->connection;
    const auto placeOf = [&picture](const Connection &connection) {
        const Port *port = picture.port(connection.port);
        return port ? port->pop : PopId();
    };
    if (const Connection *connection = picture.connection(id))
        return placeOf(*connection);
    std::map<PopId, int> begin;
    for (const Connection &connection : picture.connections())
        if (isInService(connection.state))
            ++begin[placeOf(connection)];
    const auto most =
        std::ranges::max_element(begin, {}, [](const auto &one) { return one.second; });
    return most == begin.end() ? PopId() : most->first;
}

void SchedulePage::showNights()
{
    const PopId place = placeInHand();
    m_week->setNights(m_nights.within(m_week->time(), place));
    const bool isBanded = !m_week->nights().empty() && !isMonth();
    m_legend->setNight(isBanded ? m_nights.word() : QString(), m_nights.note(place));
    m_week->setMarks(m_isPlanning ? m_transfer->marks() : std::vector<CalendarMark>());
}

void SchedulePage::wireTransfer()
{
    connect(m_plan, &Button::clicked, this, [this] { planTransfer(); });
    connect(m_transfer, &TransferColumn::letGo, this, &SchedulePage::closeTransfer);
    connect(m_transfer, &TransferColumn::blocksChanged, this, [this] {
        if (m_isPlanning && isVisible())
            refresh();
    });
    connect(m_transfer, &TransferColumn::placed, this, [this](Instant first) {
        closeTransfer();
        goTo(dateOf(first));
    });
}

void SchedulePage::planTransfer(const ConnectionId &connection)
{
    if (m_week->proposal())
        dropProposal();
    if (isList())
        setView(ScheduleView::Week);
    m_isPlanning = true;
    m_week->setChosen({});
    m_month->setChosen({});
    m_transfer->begin(connection);
    showChosen();
    m_transfer->takeFocus();
}

void SchedulePage::closeTransfer()
{
    const bool hadFocus = m_transfer->isAncestorOf(focusWidget());
    m_isPlanning = false;
    m_transfer->stop();
    refresh();
    if (hadFocus)
        m_plan->setFocus();
}

/// While nothing is chosen and nothing proposed.
QWidget *SchedulePage::besideNothing() const
{
    return m_isPlanning ? static_cast<QWidget *>(m_transfer) : m_column;
}

void SchedulePage::repeat(const client::BoostQuestion &boost)
{
    auto *dialog = new ScheduleDialog(m_desk, window());
    dialog->prefill(boost);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SchedulePage::dropProposal);
    dialog->open();
}

} // namespace turbolane::ui
