// SPDX-License-Identifier: GPL-3.0-or-later

// SchedulePage: what is only proposed.

#include "client/carrierclient.h"
#include "client/jobs/moveboostjobs.h"
#include "client/jobs/stopboostjob.h"
#include "ui/calendar/blocksmodel.h"
#include "ui/calendar/monthcalendar.h"
#include "ui/calendar/weekcalendar.h"
#include "ui/commands/undobar.h"
#include "ui/kit/button.h"
#include "ui/schedule/proposalcolumn.h"
#include "ui/schedule/schedulecolumn.h"
#include "ui/schedule/scheduledialog.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/transfercolumn.h"
#include "ui/schedule/weekwords.h"

#include <QStackedWidget>

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
    connect(m_proposal, &ProposalColumn::placed, this, [this](const BoostId &boost) {
        m_placed = blockOf(boost);
        offerUndo(boost);
        dropProposal();
        refresh();
    });
}

/// A new one is taken back, a moved one goes back; neither has begun, so nothing is charged.
void SchedulePage::offerUndo(const BoostId &placed)
{
    UndoBar *bar = UndoBar::of(this);
    if (bar == nullptr)
        return;
    client::CarrierClient &carrier = m_desk.carrier;
    const std::optional<Boost> &before = m_proposal->before();
    if (!before)
        return bar->offer({.what = tr("The boost is scheduled."),
                           .undo = [&carrier, placed] { return carrier.stopBoost(placed); }});
    const auto lasting = std::chrono::ceil<Seconds>(before->endsAt - before->startsAt);
    bar->offer({.what = tr("The boost is moved."), .undo = [&carrier, before = *before, lasting] {
                    return carrier.moveBoost(
                        {.boost = before.id, .startsAt = before.startsAt, .lasting = lasting},
                        before.shownPrice);
                }});
}

void SchedulePage::followProposal()
{
    const auto &proposal = m_week->proposal();
    m_side->setCurrentWidget(proposal ? m_proposal : besideNothing());
    if (!proposal) {
        m_proposal->stop();
        return showChosen();
    }
    m_proposal->show(proposal->time, boostOf(proposal->block));
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
