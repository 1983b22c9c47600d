// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/quotehold.h"

#include "client/carrierclient.h"
#include "client/jobs/quotejobs.h"
#include "domain/clock.h"

#include <tuple>

namespace turbolane::ui {

namespace {

bool same(const client::NewConnection &a, const client::NewConnection &b)
{
    const auto all = [](const client::NewConnection &order) {
        return std::tie(order.name, order.port, order.onRamp, order.base, order.turbo, order.links,
                        order.protection, order.plan, order.termMonths, order.cloudAccount);
    };
    return all(a) == all(b) && a.policy == b.policy;
}

} // namespace

QuoteHold::QuoteHold(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &QuoteHold::tick);
}

void QuoteHold::hold(const client::NewConnection &order)
{
    keepOnlyFor(std::nullopt);
    m_order = order;
    m_job = m_desk.carrier.askQuote({.order = order});
    connect(m_job, &client::ApiJob::succeeded, this, [this, job = m_job.get()] {
        m_quote = job->answer();
        m_job.clear();
        m_second.start();
        enter(State::Held);
        tick();
    });
    connect(m_job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_failure = failure;
        m_job.clear();
        enter(State::Refused);
    });
    enter(State::Asking);
}

void QuoteHold::keepOnlyFor(const std::optional<client::NewConnection> &order)
{
    if (m_state == State::None || (order && m_order && same(*order, *m_order)))
        return;
    if (m_job)
        m_job->abandon();
    if (m_state == State::Held)
        m_desk.carrier.declineQuote(m_quote->id);
    forget();
}

void QuoteHold::forget()
{
    m_job.clear();
    m_second.stop();
    m_order.reset();
    m_quote.reset();
    if (m_state != State::None)
        enter(State::None);
}

void QuoteHold::tick()
{
    if (m_state != State::Held)
        return;
    if (left() > Seconds(0))
        return emit changed();
    m_second.stop();
    enter(State::Expired);
}

Seconds QuoteHold::left() const
{
    return std::chrono::ceil<Seconds>(quote().validUntil - m_desk.clock.now());
}

void QuoteHold::enter(State state)
{
    m_state = state;
    emit changed();
}

const Quote &QuoteHold::quote() const
{
    require(m_quote.has_value(), "no price is held");
    return *m_quote;
}

const client::Failure &QuoteHold::failure() const
{
    require(m_failure.has_value(), "no price was refused");
    return *m_failure;
}

} // namespace turbolane::ui
