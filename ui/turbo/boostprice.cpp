// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/boostprice.h"

#include "client/carrierclient.h"
#include "client/jobs/estimateboostjob.h"

namespace turbolane::ui {

using namespace std::chrono_literals;

namespace {

constexpr Millis settles = 80ms;
constexpr Millis retries = 15s;

bool isSame(const client::BoostQuestion &a, const client::BoostQuestion &b)
{
    return a.connection == b.connection && a.to == b.to && a.lasting == b.lasting
        && a.startsAt == b.startsAt;
}

} // namespace

BoostPrice::BoostPrice(client::CarrierClient &client, const Clock &carrierClock)
    : m_client(client)
    , m_carrierClock(carrierClock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settles);
    m_again.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BoostPrice::ask);
    connect(&m_again, &QTimer::timeout, this, &BoostPrice::ask);
}

BoostPrice::~BoostPrice()
{
    abandon();
}

void BoostPrice::consider(const client::BoostQuestion &question, std::int64_t stamp)
{
    const bool same = m_question && isSame(*m_question, question);
    if (same && m_stamp == stamp)
        return;
    m_question = question;
    m_stamp = stamp;
    abandon();
    m_again.stop();
    m_trouble.reset();
    m_price.reset();
    m_soon.start();
    emit changed();
}

void BoostPrice::stop()
{
    abandon();
    m_soon.stop();
    m_again.stop();
    m_question.reset();
    m_price.reset();
    m_trouble.reset();
}

void BoostPrice::askAgain()
{
    if (m_question)
        ask();
}

void BoostPrice::abandon()
{
    if (m_job)
        m_job->abandon();
    m_job.clear();
}

void BoostPrice::ask()
{
    abandon();
    auto *job = m_client.estimateBoost(*m_question);
    m_job = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] { take(job->answer()); });
    connect(job, &client::ApiJob::failed, this, &BoostPrice::fail);
}

void BoostPrice::take(const Estimate &price)
{
    m_job.clear();
    m_price = price;
    m_trouble.reset();
    const Millis intoMinute = m_carrierClock.now().time_since_epoch() % 1min;
    m_again.start(Millis(1min) - intoMinute);
    emit changed();
}

void BoostPrice::fail(const client::Failure &failure)
{
    m_job.clear();
    m_price.reset();
    m_trouble = failure;
    m_again.start(retries);
    emit changed();
}

} // namespace turbolane::ui
