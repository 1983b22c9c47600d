// SPDX-License-Identifier: GPL-3.0-or-later

// ProposalColumn: what is ordered, and its words in the calendar.

#include "client/carrierclient.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/portfolio.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/kit/button.h"
#include "ui/schedule/proposalcolumn.h"
#include "ui/text.h"

namespace turbolane::ui {

void ProposalColumn::confirm()
{
    if (m_job || !m_quote.price())
        return;
    const Money most = m_quote.price()->total;
    if (!isMove())
        placeNew(most);
    else if (const auto thing = moved())
        placeMove(*thing, most);
}

void ProposalColumn::begin(client::ApiJob *job)
{
    m_job = job;
    m_confirm->setLoading(true, isMove() ? tr("Moving") : tr("Scheduling"));
    connect(job, &client::ApiJob::failed, this, &ProposalColumn::fail);
}

void ProposalColumn::placeMove(const MovedThing &thing, const Money &most)
{
    client::ApiJob *job = ui::move(m_desk.carrier, thing.source, m_time, most);
    const QString block = thing.isOfSchedule()
        ? blockOf(thing.source.schedule, thing.source.askedFor)
        : blockOf(thing.source.boost);
    begin(job);
    connect(job, &client::ApiJob::succeeded, this, [this, thing, block] {
        m_wayBack = ui::wayBack(m_desk.carrier, thing);
        m_confirm->setLoading(false);
        emit placed(block);
    });
}

void ProposalColumn::placeNew(const Money &most)
{
    client::StartBoostJob *job = m_desk.carrier.startBoost(question(), most);
    begin(job);
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        const BoostId boost = job->answer().id;
        m_wayBack = [&carrier = m_desk.carrier, boost]() -> client::ApiJob * {
            return carrier.stopBoost(boost);
        };
        m_confirm->setLoading(false);
        emit placed(blockOf(boost));
    });
}

QString ProposalColumn::whatWasDone() const
{
    if (!isMove())
        return tr("The boost is scheduled.");
    return m_moved.schedule.isEmpty() ? tr("The boost is moved.") : tr("This time is moved.");
}

void ProposalColumn::fail(const client::Failure &failure)
{
    m_confirm->setLoading(false);
    showTrouble(failure);
    emit wordsChanged();
}

ProposalWords ProposalColumn::words() const
{
    const auto &price = m_quote.price();
    const auto thing = moved();
    const Connection *connection = m_desk.portfolio.picture().connection(question().connection);
    ProposalWords words{.title = name(), .line = {}, .note = {}};
    if (thing)
        words.line = thing->line;
    else if (connection)
        words.line = text::bandwidthChange(connection->base, m_to->value());
    words.isRefused = m_quote.trouble().has_value();
    words.note = price    ? text::money(price->total)
        : words.isRefused ? tr("Not possible")
                          : QStringLiteral("\u2026");
    return words;
}

} // namespace turbolane::ui
