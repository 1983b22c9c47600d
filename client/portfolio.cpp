// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/portfolio.h"

#include "client/carrierclock.h"
#include "client/chargespoll.h"
#include "client/pictureload.h"
#include "client/telemetrywatch.h"

#include <algorithm>

namespace turbolane::client {

namespace {

using Subject = PortfolioChange::Subject;

/// Whose subject a thing of an event is.
struct SubjectOf {
    Subject operator()(const Port &) const { return Subject::Ports; }
    Subject operator()(const Connection &) const { return Subject::Connection; }
    Subject operator()(const Order &) const { return Subject::Order; }
    Subject operator()(const Bundle &) const { return Subject::Order; }
    Subject operator()(const Boost &) const { return Subject::Boost; }
    Subject operator()(const Schedule &) const { return Subject::Plans; }
    Subject operator()(const Scene &) const { return Subject::Plans; }
    Subject operator()(const Invoice &) const { return Subject::Invoices; }
    Subject operator()(const Budget &) const { return Subject::Budgets; }
    Subject operator()(const Dispute &) const { return Subject::Disputes; }
    Subject operator()(const Tagged &) const { return Subject::Tags; }
    Subject operator()(const Maintenance &) const { return Subject::Maintenance; }
};

template <typename Thing>
std::string idOf(const Thing &thing)
{
    return thing.id.text();
}
template <>
std::string idOf(const Bundle &)
{
    return {}; // it is about any number of orders
}
template <>
std::string idOf(const Tagged &tagged)
{
    return tagged.connection.isEmpty() ? tagged.port.text() : tagged.connection.text();
}

} // namespace

Portfolio::Portfolio(CarrierClient &client, EventFeed &feed, CarrierClock &clock,
                     PortfolioPace pace)
    : m_client(client)
    , m_feed(feed)
    , m_clock(clock)
    , m_pace(std::move(pace))
    , m_tags(std::make_unique<CatalogueTags>())
    , m_charges(std::make_unique<ChargesPoll>(client))
    , m_telemetry(std::make_unique<TelemetryWatch>(client, clock))
{
    require(!m_pace.reload.empty(), "a portfolio pauses between two tries");
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Portfolio::load);
    connect(&m_feed, &EventFeed::arrived, this, &Portfolio::apply);
    connect(&m_feed, &EventFeed::stateChanged, this, &Portfolio::followFeed);
    connect(&m_feed, &EventFeed::lostTrack, this, &Portfolio::loadAgain);
    connect(&m_feed, &EventFeed::refused, this, [this](const Failure &failure) {
        m_trouble = failure;
        tell(Subject::Standing);
    });
    connect(m_charges.get(), &ChargesPoll::arrived, this, &Portfolio::takeCharges);
    connect(m_telemetry.get(), &TelemetryWatch::grown, this, [this] {
        hear();
        tell(Subject::Telemetry, m_telemetry->picture().connection.text());
    });
}

Portfolio::~Portfolio() = default;

void Portfolio::start()
{
    if (m_standing == Standing::Stopped)
        load();
}

void Portfolio::stop()
{
    m_pause.stop();
    m_load.reset();
    setStanding(Standing::Stopped);
    m_feed.stop();
    setPace();
}

void Portfolio::retryNow()
{
    if (m_pause.isActive())
        load();
    else
        m_feed.retryNow();
}

void Portfolio::load()
{
    m_pause.stop();
    if (m_standing == Standing::Stopped)
        setStanding(Standing::Loading);
    m_load = std::make_unique<PictureLoad>(m_client, m_clock, m_picture, *m_tags);
    connect(m_load.get(), &PictureLoad::loaded, this, &Portfolio::takeLoaded);
    connect(m_load.get(), &PictureLoad::failed, this, &Portfolio::loadLater);
    m_load->start();
}

/// The feed has lost the thread. Once is bad luck; again and again is no reason to hurry.
void Portfolio::loadAgain()
{
    setStanding(Standing::Loading);
    setPace();
    if (m_failures == 0)
        m_pause.start(Millis(0));
    else
        m_pause.start(nextPause());
    ++m_failures;
}

void Portfolio::loadLater(const Failure &failure)
{
    m_trouble = failure;
    setStanding(Standing::Lost);
    m_pause.start(nextPause());
    ++m_failures;
    tell(Subject::Standing);
}

Millis Portfolio::nextPause() const
{
    return m_pace.reload.at(std::min(m_failures, m_pace.reload.size() - 1));
}

void Portfolio::takeLoaded()
{
    const std::optional<Charges> charges = std::move(m_picture.charges);
    m_picture = m_load->picture();
    m_picture.charges = charges;
    *m_tags = m_load->tags();
    m_loaded = true;
    m_trouble.reset();
    hear();
    for (const Subject subject :
         {Subject::Carrier, Subject::OnRamps, Subject::Topology, Subject::Ports,
          Subject::Connection, Subject::Order, Subject::Boost, Subject::Plans, Subject::Invoices,
          Subject::Budgets, Subject::Disputes, Subject::Tags, Subject::Maintenance})
        tell(subject);
    if (m_standing == Standing::Stopped)
        return; // somebody who was told has stopped us
    m_feed.resume(m_picture.carrier->lastEvent);
    m_charges->askNow();
}

void Portfolio::apply(const Event &event)
{
    m_failures = 0;
    m_clock.atLeast(event.at);
    m_lastEvent = event.at;
    hear();
    const auto put = [this](const auto &thing) {
        using Thing = std::decay_t<decltype(thing)>;
        if constexpr (std::is_same_v<Thing, BudgetAlert>) {
            emit budgetAlerted(thing);
        } else if constexpr (!std::is_same_v<Thing, std::monostate>) {
            if (m_picture.put(thing))
                tell(SubjectOf()(thing), idOf(thing));
        }
    };
    std::visit(put, event.thing);
    // What is charged changes when a connection, a port or a boost does.
    if (std::holds_alternative<Connection>(event.thing) || std::holds_alternative<Port>(event.thing)
        || std::holds_alternative<Boost>(event.thing))
        m_charges->askNow();
    setPace();
}

void Portfolio::takeCharges(const Charges &charges)
{
    m_clock.atLeast(charges.asOf);
    hear();
    const bool isNew = m_picture.charges != charges;
    m_picture.charges = charges;
    setPace();
    if (isNew)
        tell(Subject::Charges);
}

void Portfolio::followFeed()
{
    if (!m_loaded || m_standing == Standing::Stopped)
        return;
    switch (m_feed.state()) {
    case EventFeed::State::Live:
        m_trouble.reset();
        setStanding(Standing::Live);
        break;
    case EventFeed::State::Waiting: setStanding(Standing::Lost); break;
    case EventFeed::State::Connecting:
    case EventFeed::State::Stopped: break;
    }
    setPace();
    tell(Subject::Standing);
}

void Portfolio::setAttentive(bool attentive)
{
    m_attentive = attentive;
    setPace();
}

void Portfolio::watch(const ConnectionId &connection)
{
    m_telemetry->follow(connection);
    tell(Subject::Telemetry, connection.text());
}

const TelemetryPicture &Portfolio::telemetry() const
{
    return m_telemetry->picture();
}

/// A lost carrier is not asked for figures; whether it is back is the feed's question.
void Portfolio::setPace()
{
    if (m_standing != Standing::Live) {
        m_charges->pause();
        m_telemetry->pause();
        return;
    }
    m_telemetry->every(m_attentive ? m_pace.attentive : m_pace.idle);
    m_charges->every(m_attentive && m_picture.isCharging() ? m_pace.attentive : m_pace.idle);
}

void Portfolio::hear()
{
    m_lastHeard = m_clock.now();
}

void Portfolio::setStanding(Standing standing)
{
    if (m_standing == standing)
        return;
    m_standing = standing;
    tell(Subject::Standing);
}

void Portfolio::tell(Subject subject, std::string id)
{
    emit changed({.subject = subject, .id = std::move(id)});
}

} // namespace turbolane::client
