// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/quotation.h"

#include "client/carrierclient.h"
#include "client/jobs/pathsjob.h"

namespace turbolane::ui {

namespace {

bool same(const client::PathQuestion &a, const client::PathQuestion &b)
{
    return a.port == b.port && a.onRamp == b.onRamp && a.base == b.base && a.turbo == b.turbo;
}

client::PathQuestion questionFor(const Draft &draft)
{
    client::PathQuestion question{
        .port = draft.port->id, .onRamp = draft.onRamp->id, .base = draft.base, .turbo = {}};
    if (draft.turbo > draft.base)
        question.turbo = draft.turbo;
    return question;
}

} // namespace

Quotation::Quotation(client::CarrierClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(120));
    connect(&m_rest, &QTimer::timeout, this, &Quotation::ask);
}

void Quotation::quote(const Draft &draft)
{
    if (prepare(draft))
        m_rest.start();
}

void Quotation::quoteNow(const Draft &draft)
{
    const bool isWaiting = m_rest.isActive();
    if (prepare(draft) || isWaiting)
        ask();
}

void Quotation::askAgain()
{
    if (!m_question)
        return;
    enter(State::Asking);
    ask();
}

void Quotation::drop()
{
    m_rest.stop();
    if (m_job)
        m_job->abandon();
    m_job.clear();
    m_question.reset();
    m_offer.reset();
    enter(State::Nothing);
}

/// True where there is something new to ask.
bool Quotation::prepare(const Draft &draft)
{
    if (!draft.isJoined()) {
        drop();
        return false;
    }
    const client::PathQuestion question = questionFor(draft);
    if (m_question && same(*m_question, question))
        return false;
    m_question = question;
    enter(State::Asking);
    return true;
}

void Quotation::ask()
{
    m_rest.stop();
    if (m_job)
        m_job->abandon();
    m_job = m_client.paths(*m_question);
    connect(m_job, &client::ApiJob::succeeded, this, [this, job = m_job.get()] {
        m_offer = job->answer();
        m_job.clear();
        enter(State::Offered);
    });
    connect(m_job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_failure = failure;
        m_job.clear();
        enter(State::Refused);
    });
}

void Quotation::enter(State state)
{
    if (state == State::Nothing && m_state == State::Nothing)
        return;
    m_state = state;
    emit changed();
}

const client::PathOffer &Quotation::offer() const
{
    require(m_state == State::Offered && m_offer.has_value(), "no offer was made for this draft");
    return *m_offer;
}

const client::Failure &Quotation::failure() const
{
    require(m_state == State::Refused && m_failure.has_value(), "nothing was refused");
    return *m_failure;
}

} // namespace turbolane::ui
