// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/pricelist.h"

#include "client/carrierclient.h"
#include "client/jobs/pricechoicesjob.h"
#include "client/portfolio.h"

namespace turbolane::ui {

PriceList::PriceList(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (change.subject == client::PortfolioChange::Subject::Standing && m_isWanted)
                    ask();
            });
}

void PriceList::want()
{
    m_isWanted = true;
    if (!m_choices)
        ask();
}

void PriceList::ask()
{
    if (m_job || m_desk.portfolio.standing() != client::Portfolio::Standing::Live)
        return;
    m_job = m_desk.carrier.priceChoices();
    connect(m_job, &client::ApiJob::succeeded, this, [this, job = m_job.get()] {
        m_job.clear();
        if (m_choices == job->answer())
            return;
        m_choices = job->answer();
        emit changed();
    });
    connect(m_job, &client::ApiJob::failed, this, [this] { m_job.clear(); });
}

} // namespace turbolane::ui
