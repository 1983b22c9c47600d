// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/transferinquiry.h"

#include "client/carrierclient.h"
#include "client/jobs/estimateboostjob.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr std::chrono::milliseconds afterTyping{250};
constexpr std::chrono::hours anHour{1};
constexpr std::chrono::minutes shortestSlot{10};
constexpr Millis longestBoost = std::chrono::days(7);
/// A carrier that refuses again and again is not asked for ever: what is left cannot be had.
constexpr int mostQuestions = 96;

Instant nextHour(Instant instant)
{
    return std::chrono::floor<std::chrono::hours>(instant) + anHour;
}

std::vector<Instant> edgesOf(const TransferQuestion &question)
{
    const Interval time = question.transfer.time;
    std::vector<Instant> edges{time.from(), time.to()};
    for (Instant at = nextHour(time.from()); at < time.to(); at += anHour)
        edges.push_back(at);
    for (const auto &boost : question.boosts)
        for (const Instant edge : {boost.time.from(), boost.time.to()})
            if (time.contains(edge))
                edges.push_back(edge);
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

Bandwidth standingIn(const TransferQuestion &question, Interval time)
{
    Bandwidth most = question.transfer.base;
    for (const auto &boost : question.boosts)
        if (boost.time.overlaps(time))
            most = std::max(most, boost.bandwidth);
    return most;
}

bool mayBeRaised(const TransferQuestion &question, const TransferSlot &slot)
{
    return slot.time.length() >= shortestSlot && slot.standing == question.transfer.base
        && question.transfer.raised > slot.standing;
}

/// Its share of a row that reaches beyond it, rounded up: a price is never told too low.
std::int64_t shareOf(const UsageRow &row, Interval time)
{
    const Wide length = std::max<std::int64_t>(row.time.length().count(), 1);
    const Wide within = row.time.intersected(time).length().count();
    return std::int64_t((Wide(row.amount.inMicros()) * within + length - 1) / length);
}

client::BoostQuestion boostOf(const TransferQuestion &question, Interval time)
{
    return {.connection = question.connection,
            .to = question.transfer.raised,
            .lasting = std::chrono::floor<Seconds>(time.length()),
            .startsAt = time.from()};
}

/// None of its boosts lasts longer than one may.
TransferOffer offerOf(const TransferQuestion &question, TransferCourse course)
{
    TransferOffer offer{.course = std::move(course)};
    for (const Interval &boost : offer.course.boosts) {
        offer.boosted += std::chrono::floor<Seconds>(boost.length());
        for (Instant from = boost.from(); from < boost.to(); from += longestBoost)
            offer.boosts.push_back(boostOf(
                question, Interval::between(from, std::min(from + longestBoost, boost.to()))));
    }
    return offer;
}

bool costsNoMore(const TransferOffer &offer, const TransferOffer &than)
{
    return offer.total && than.total && offer.total->inMicros() <= than.total->inMicros();
}

} // namespace

std::vector<TransferSlot> hoursOf(const TransferQuestion &question)
{
    const std::vector<Instant> edges = edgesOf(question);
    std::vector<TransferSlot> hours;
    for (std::size_t place = 1; place < edges.size(); ++place) {
        const Interval time = Interval::between(edges[place - 1], edges[place]);
        hours.push_back({.time = time, .standing = standingIn(question, time)});
    }
    return hours;
}

TransferInquiry::TransferInquiry(client::CarrierClient &carrier, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(afterTyping);
    connect(&m_pause, &QTimer::timeout, this, &TransferInquiry::begin);
}

TransferInquiry::~TransferInquiry()
{
    forget();
}

void TransferInquiry::forget()
{
    m_pause.stop();
    m_isAsking = false;
    m_open.clear();
    m_priced.clear();
    m_offers.clear();
    m_trouble.reset();
    if (m_job) {
        m_job->disconnect(this);
        m_job->abandon();
    }
}

void TransferInquiry::ask(const TransferQuestion &question)
{
    forget();
    m_question = question;
    m_isAsking = true;
    m_pause.start();
    emit changed();
}

void TransferInquiry::stop()
{
    forget();
    emit changed();
}

/// The longest stretches that can be raised, none longer than a boost may be.
void TransferInquiry::begin()
{
    m_hours = hoursOf(m_question);
    m_asked = 0;
    for (std::size_t place = 0; place < m_hours.size(); ++place) {
        if (!mayBeRaised(m_question, m_hours[place]))
            continue;
        const bool goesOn = !m_open.empty() && m_open.back().first + m_open.back().count == place
            && m_hours[place].time.to() - m_hours[m_open.back().first].time.from() <= longestBoost;
        if (goesOn)
            ++m_open.back().count;
        else
            m_open.push_back({place, 1});
    }
    askNextRun();
}

void TransferInquiry::askNextRun()
{
    if (m_open.empty() || m_asked >= mostQuestions)
        return offerCourses();
    const Run run = m_open.front();
    m_open.pop_front();
    ++m_asked;
    const Interval time = Interval::between(m_hours[run.first].time.from(),
                                            m_hours[run.first + run.count - 1].time.to());
    client::EstimateBoostJob *job = m_carrier.estimateBoost(boostOf(m_question, time));
    m_job = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job, run] {
        priceRun(run, job->answer());
        askNextRun();
    });
    connect(job, &client::ApiJob::failed, this, [this, run](const client::Failure &failure) {
        if (failure.kind != client::FailureKind::Refused)
            return fail(failure);
        halve(run);
        askNextRun();
    });
}

void TransferInquiry::priceRun(Run run, const Estimate &estimate)
{
    for (std::size_t place = run.first; place < run.first + run.count; ++place) {
        std::int64_t micros = 0;
        for (const UsageRow &row : estimate.rows)
            micros += shareOf(row, m_hours[place].time);
        m_hours[place].price = Money::micros(micros, estimate.total.currency());
    }
}

/// One that cannot be halved cannot be had.
void TransferInquiry::halve(Run run)
{
    if (run.count < 2)
        return;
    const std::size_t half = run.count / 2;
    m_open.push_front({run.first + half, run.count - half});
    m_open.push_front({run.first, half});
}

void TransferInquiry::offerCourses()
{
    m_mostMoved = turbolane::mostMoved(m_question.transfer, m_hours);
    m_doneUnboosted = turbolane::doneUnboosted(m_question.transfer, m_hours);
    for (TransferCourse &course : coursesOf(m_question.transfer, m_hours))
        m_priced.push_back(offerOf(m_question, std::move(course)));
    m_at = 0;
    askNextPrice();
}

void TransferInquiry::askNextPrice()
{
    while (m_at < m_priced.size() && m_priced[m_at].prices.size() == m_priced[m_at].boosts.size())
        ++m_at;
    if (m_at == m_priced.size())
        return finish();
    const TransferOffer &offer = m_priced[m_at];
    client::EstimateBoostJob *job = m_carrier.estimateBoost(offer.boosts[offer.prices.size()]);
    m_job = job;
    connect(job, &client::ApiJob::succeeded, this, [this, job] {
        takePrice(job->answer());
        askNextPrice();
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        if (failure.kind != client::FailureKind::Refused)
            return fail(failure);
        dropOffer();
        askNextPrice();
    });
}

void TransferInquiry::takePrice(const Estimate &estimate)
{
    TransferOffer &offer = m_priced[m_at];
    const auto sum = offer.total ? offer.total->plus(estimate.total) : Result(estimate.total);
    if (!sum)
        return dropOffer();
    offer.total = *sum;
    offer.prices.push_back(estimate.total);
    for (const UsageRow &row : estimate.rows)
        if (row.band == RateBand::Night)
            offer.atNight += row.billed;
}

/// Something was taken between the two questions.
void TransferInquiry::dropOffer()
{
    m_priced.erase(m_priced.begin() + std::ptrdiff_t(m_at));
}

/// Prices of whole boosts may differ from those of their hours: the cheapest is the one that is.
void TransferInquiry::finish()
{
    m_isAsking = false;
    m_offers = std::move(m_priced);
    m_priced.clear();
    if (!m_offers.empty() && m_offers.front().course.way == TransferWay::Cheapest) {
        const auto best = std::ranges::find_if(
            m_offers.begin() + 1, m_offers.end(),
            [this](const TransferOffer &offer) { return costsNoMore(offer, m_offers.front()); });
        if (best != m_offers.end()) {
            best->course.way = TransferWay::Cheapest;
            m_offers.erase(m_offers.begin());
        }
    }
    emit changed();
}

void TransferInquiry::fail(const client::Failure &failure)
{
    forget();
    m_trouble = failure;
    emit changed();
}

} // namespace turbolane::ui
