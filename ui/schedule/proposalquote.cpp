// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/proposalquote.h"

#include "client/carrierclient.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/moveboostjobs.h"

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds afterPull{120};

} // namespace

ProposalQuote::ProposalQuote(client::CarrierClient &carrier, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterPull);
    connect(&m_pause, &QTimer::timeout, this, &ProposalQuote::send);
}

ProposalQuote::~ProposalQuote()
{
    forget();
}

void ProposalQuote::forget()
{
    m_pause.stop();
    m_price.reset();
    m_trouble.reset();
    if (m_job) {
        m_job->disconnect(this);
        m_job->abandon();
    }
}

void ProposalQuote::ask(const Question &question)
{
    forget();
    m_question = question;
    m_pause.start();
    emit changed();
}

void ProposalQuote::stop()
{
    forget();
    emit changed();
}

template <typename Job>
void ProposalQuote::follow(Job *job)
{
    m_job = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_price = job->answer();
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_trouble = failure;
        emit changed();
    });
}

void ProposalQuote::send()
{
    if (const auto *boost = std::get_if<client::BoostQuestion>(&m_question))
        follow(m_carrier.estimateBoost(*boost));
    else
        follow(m_carrier.estimateMove(std::get<client::BoostMove>(m_question)));
}

} // namespace turbolane::ui
