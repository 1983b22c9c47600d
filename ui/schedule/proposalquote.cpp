// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/proposalquote.h"

#include "client/carrierclient.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/moveboostjobs.h"
#include "client/jobs/schedulejobs.h"

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
        take(job->answer());
        emit changed();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_trouble = failure;
        emit changed();
    });
}

void ProposalQuote::take(const Estimate &estimate)
{
    m_price = Price{.total = estimate.total, .from = estimate.from, .to = estimate.to};
}

void ProposalQuote::take(const ScheduleEstimate &estimate)
{
    m_price = Price{.total = estimate.total};
}

void ProposalQuote::send()
{
    if (const auto *boost = std::get_if<client::BoostQuestion>(&m_question))
        follow(m_carrier.estimateBoost(*boost));
    else if (const auto *time = std::get_if<client::TimeMove>(&m_question))
        follow(m_carrier.estimateTimeMove(*time));
    else
        follow(m_carrier.estimateMove(std::get<client::BoostMove>(m_question)));
}

} // namespace turbolane::ui
