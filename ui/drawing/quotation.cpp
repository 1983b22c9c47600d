// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/quotation.h"

#include "client/carrierclient.h"
#include "client/jobs/pathsjob.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace turbolane::ui {

namespace {

const std::vector<std::string> comparedKinds{"fastest", "greenest", "cheapest", "pair"};

/// The order of the rows; kinds of a newer carrier stand before the last two.
std::size_t rankOf(const CandidatePath &candidate)
{
    constexpr std::array<std::string_view, 6> ranks{"fastest", "greenest", "cheapest",
                                                    "",        "avoiding", "pair"};
    constexpr std::size_t unknown = 3;
    const auto found = std::ranges::find(ranks, candidate.kind);
    return found == ranks.end() ? unknown : std::size_t(found - ranks.begin());
}

} // namespace

const std::string Quotation::avoiding = "avoiding";

Quotation::Quotation(client::CarrierClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(120));
    connect(&m_rest, &QTimer::timeout, this, &Quotation::ask);
}

Quotation::Questions Quotation::questionsFor(const Draft &draft)
{
    Questions questions{.all = {.port = draft.port->id,
                                .onRamp = draft.onRamp->id,
                                .base = draft.base,
                                .turbo = {},
                                .kinds = comparedKinds},
                        .avoiding = {}};
    if (draft.turbo > draft.base)
        questions.all.turbo = draft.turbo;
    questions.all.plan = draft.plan;
    questions.all.termMonths = draft.termMonths;
    questions.all.policy = draft.rules;
    questions.all.policy.longestRoundTrip = draft.longest;
    questions.all.policy.apartFrom = draft.apartFrom;
    if (!draft.avoided.empty()) {
        questions.avoiding = questions.all;
        questions.avoiding->kinds = {"fastest"};
        questions.avoiding->policy.avoidCountries = draft.avoided;
    }
    return questions;
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
    if (!m_questions)
        return;
    enter(State::Asking);
    ask();
}

void Quotation::abandon()
{
    for (const QPointer<client::ApiJob> &job : std::exchange(m_jobs, {}))
        if (job)
            job->abandon();
    m_open = 0;
}

void Quotation::drop()
{
    m_rest.stop();
    abandon();
    m_questions.reset();
    m_offer.reset();
    m_avoidingFailure.reset();
    m_chosen.clear();
    enter(State::Nothing);
}

/// True where there is something new to ask.
bool Quotation::prepare(const Draft &draft)
{
    if (!draft.isJoined()) {
        drop();
        return false;
    }
    Questions questions = questionsFor(draft);
    if (m_questions && *m_questions == questions)
        return false;
    m_questions = std::move(questions);
    enter(State::Asking);
    return true;
}

void Quotation::ask()
{
    m_rest.stop();
    abandon();
    m_asked.reset();
    m_askedAvoiding.reset();
    m_avoidingFailure.reset();
    m_open = m_questions->avoiding ? 2 : 1;
    askForAll();
    if (m_questions->avoiding)
        askForAvoiding();
}

void Quotation::askForAll()
{
    client::PathQuestion question = m_questions->all;
    if (!m_knowsKinds)
        question.kinds.clear();
    auto *job = m_client.paths(question);
    m_jobs.append(job);
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_asked = job->answer();
        oneLess();
    });
    connect(job, &client::ApiJob::failed, this, &Quotation::refuse);
}

void Quotation::askForAvoiding()
{
    client::PathQuestion question = *m_questions->avoiding;
    if (!m_knowsKinds)
        question.kinds.clear();
    auto *job = m_client.paths(question);
    m_jobs.append(job);
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        m_askedAvoiding = job->answer().candidates.front();
        m_askedAvoiding->kind = avoiding;
        oneLess();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_avoidingFailure = failure;
        oneLess();
    });
}

/// An older carrier shows the one path it knows, to a question without kinds.
void Quotation::refuse(const client::Failure &failure)
{
    abandon();
    if (failure.code == ErrorCode::UnexpectedField && std::exchange(m_knowsKinds, false))
        return ask();
    m_failure = failure;
    enter(State::Refused);
}

void Quotation::oneLess()
{
    --m_open;
    if (m_open > 0)
        return;
    m_jobs.clear();
    if (m_askedAvoiding)
        m_asked->candidates.push_back(*m_askedAvoiding);
    std::ranges::stable_sort(m_asked->candidates, {}, rankOf);
    m_offer = std::exchange(m_asked, std::nullopt);
    enter(State::Offered);
}

void Quotation::choose(const std::string &kind)
{
    if (kind == m_chosen)
        return;
    m_chosen = kind;
    if (m_state == State::Offered)
        emit changed();
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

const CandidatePath &Quotation::chosen() const
{
    const auto &candidates = offer().candidates;
    const auto found = std::ranges::find(candidates, m_chosen, &CandidatePath::kind);
    return found == candidates.end() ? candidates.front() : *found;
}

PathPolicy Quotation::policyOf(const CandidatePath &candidate) const
{
    require(m_questions.has_value(), "an offer answers a question");
    const auto &all = offer().candidates;
    const auto around = std::ranges::find(all, avoiding, &CandidatePath::kind);
    // A path that keeps out of those countries anyway is promised to go on doing so.
    const bool avoids = around != all.end() && around->path == candidate.path && !candidate.standby;
    return avoids ? m_questions->avoiding->policy : m_questions->all.policy;
}

const client::Failure &Quotation::failure() const
{
    require(m_state == State::Refused && m_failure.has_value(), "nothing was refused");
    return *m_failure;
}

} // namespace turbolane::ui
