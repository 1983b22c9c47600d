// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/carrier.h"

#include "backend/datapath/linux/lineends.h"
#include "backend/datapath/linux/openlines.h"
#include "backend/datapath/simulateddatapath.h"
#include "backend/log.h"
#include "backend/store/transaction.h"

#include <QDir>

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::chrono::days answersKept{30};
constexpr Seconds pauseAfterFailure{1};
/// Far more than one change after another takes; a loop beyond it would be a fault of ours.
constexpr int mostRounds = 1'000;

} // namespace

Result<std::unique_ptr<Carrier>> Carrier::open(const Settings &settings, const Clock &clock,
                                               const EventEncoder &encoder)
{
    auto ground =
        Foundations::lay({settings.dataDirectory, settings.places, settings.data, clock.now()});
    if (!ground)
        return ground.error();
    const Store &store = (*ground)->store;
    auto real =
        openLines({.folder = settings.dataDirectory,
                   .isReal = settings.carries == Carries::Linux,
                   .hosts = settings.lineHosts},
                  clock, [&store](const ConnectionId &id) { return lineEndsOf(id, store); });
    if (!real)
        return real.error();
    Settings chosen = settings;
    if (*real)
        chosen.wrap = [&](std::unique_ptr<Datapath>) -> std::unique_ptr<Datapath> {
            return settings.wrap ? settings.wrap(std::move(*real)) : std::move(*real);
        };
    auto carrier = std::make_unique<Carrier>(std::move(*ground), chosen, clock, encoder);
    if (const auto started = carrier->start(); !started)
        return started.error();
    return carrier;
}

Carrier::Carrier(std::unique_ptr<Foundations> ground, const Settings &settings, const Clock &clock,
                 const EventEncoder &encoder)
    : m_ground(std::move(ground))
    , m_clock(clock)
    , m_practises(settings.practises)
    , m_longestPause(settings.longestPause)
    , m_events(m_ground->store, encoder, clock)
    , m_answers(m_ground->store, clock)
    , m_inventory(m_ground->store, m_events)
    , m_capacity(m_ground->store, m_ground->network, clock)
    , m_routing({m_inventory, m_capacity, m_ground->planner})
    , m_work(m_ground->store, clock)
    , m_datapath(makeDatapath(settings))
    , m_meters(m_ground->store, clock)
    , m_ownMeter({m_ground->store, m_meters, *m_datapath, clock, settings.meterBeat})
    , m_carried({m_ground->store, m_meters, m_ownMeter, clock})
    , m_charging({m_ground->store, m_ground->biller, m_carried, clock})
    , m_purse({m_ground->store, m_events, m_inventory, m_charging, m_ground->biller,
               m_ground->catalogue.customer().carrierName, clock})
    , m_boostLife({m_ground->store, m_inventory, m_capacity, m_charging, clock})
    , m_boostsAhead(
          {m_ground->store, m_inventory, m_capacity, m_charging, m_ground->catalogue, clock})
    , m_pathLog(m_ground->store)
    , m_orderLife({m_ground->store, m_inventory, m_capacity, m_charging, m_boostLife, m_boostsAhead,
                   m_pathLog})
    , m_reconciler({m_ground->store, m_inventory, m_orderLife, *m_datapath, clock, settings.rounds})
    , m_orders({m_ground->store, m_inventory, m_capacity, m_charging, m_boostLife, m_boostsAhead,
                m_ground->catalogue, m_ground->network, m_ground->tariffs, *m_datapath, clock,
                m_routing, typicalPortTimes(settings.stepTimes)})
    , m_boosts({m_inventory, m_capacity, m_charging, m_boostLife, m_boostsAhead,
                m_ground->catalogue, *m_datapath, clock, m_purse.guard})
    , m_offers({m_inventory, m_capacity, m_ground->catalogue, m_ground->network, m_ground->tariffs,
                clock, m_routing, m_work})
    , m_telemetry(m_ground->store, m_carried, clock)
    , m_holds({m_ground->store, m_inventory, m_capacity, m_events, m_ground->catalogue,
               m_ground->network, clock, m_routing})
    , m_maintenance(
          {m_ground->store, m_inventory, m_capacity, m_events, m_ground->catalogue, clock, m_work})
    , m_explainer({m_inventory, m_capacity, m_ground->catalogue, m_offers, m_routing, clock})
    , m_quotes({m_ground->store, m_orders, m_capacity, m_events, clock, m_work})
    , m_scenes({m_ground->store, m_inventory, m_boosts, m_ground->catalogue})
    , m_placing({m_inventory, m_capacity, m_boosts, m_scenes, m_ground->catalogue,
                 m_ground->network, clock, m_explainer})
    , m_schedules({m_ground->store, m_inventory, m_boosts, m_boostsAhead, m_placing,
                   m_ground->catalogue, clock, m_purse.guard})
    , m_restoration({m_ground->store, m_inventory, m_capacity, m_boostLife, m_ground->catalogue,
                     m_ground->planner, m_boostsAhead, clock})
    , m_assurance({m_ground->store, m_events, m_inventory, m_capacity, m_pathLog, m_restoration,
                   m_ground->catalogue, *m_datapath, m_ground->levels, m_ground->network, clock,
                   m_work})
    , m_invoices({m_ground->store, m_events, m_charging, m_ground->biller, m_assurance,
                  m_ground->levels, m_ground->catalogue.customer(), m_ground->invoicing, clock})
    , m_disputes({m_ground->store, m_events, m_invoices, clock})
    , m_budgets({m_ground->store, m_purse.budgets, m_events, m_inventory, m_purse.tags, m_charging,
                 m_purse.forecaster, m_ground->biller, m_boostLife, m_boostsAhead, clock})
    , m_portLife(
          {m_ground->store, m_inventory, m_charging, m_ground->catalogue, m_ground->tariffs, clock})
    , m_ports({m_ground->store, m_inventory, m_charging, m_ground->catalogue, m_ground->tariffs,
               settings.stepTimes, clock})
    , m_bundleLife(
          {m_ground->store, m_inventory, m_orders, m_orderLife, m_ports, m_portLife, clock})
    , m_bundles({m_ground->store, m_inventory, m_orders, m_ports, m_explainer, m_routing,
                 m_ground->catalogue, clock})
    , m_audit({m_ground->store, m_events, *m_datapath, clock},
              {m_ground->store, m_inventory, m_capacity, m_charging, m_orders, m_boostLife,
               m_boostsAhead, m_pathLog, m_portLife, m_holds, m_quotes, m_budgets, m_schedules,
               m_ground->catalogue, *m_datapath, clock})
    , m_services{clock,
                 m_ground->catalogue,
                 m_inventory,
                 m_offers,
                 m_orders,
                 m_boosts,
                 m_charging,
                 m_telemetry,
                 m_events,
                 m_answers,
                 [this, times = settings.stepTimes] { return facts(times); },
                 m_capacity,
                 m_holds,
                 m_maintenance,
                 m_explainer,
                 m_quotes,
                 m_scenes,
                 m_schedules,
                 m_assurance,
                 m_invoices,
                 m_meters,
                 m_carried,
                 m_ports,
                 m_bundles,
                 m_purse,
                 m_budgets,
                 m_disputes,
                 m_audit}
    , m_lastRan(clock.now())
{
    // Of several machines each has its own: what is typed here would not find the others' sites.
    if (settings.carries == Carries::Linux && settings.lineHosts.isEmpty())
        m_services.linesKeptIn = QDir(settings.dataDirectory).absolutePath().toStdString();
}

Carrier::~Carrier() = default;

std::unique_ptr<Datapath> Carrier::makeDatapath(const Settings &settings)
{
    SimulatedDatapath::Settings habits{.times = settings.stepTimes, .seed = settings.seed};
    if (settings.failingEvery > Seconds(0)) {
        habits.failing.every = settings.failingEvery;
        habits.failing.longest = std::min(settings.failingFor, settings.failingEvery);
        for (const Link &link : m_ground->catalogue.links())
            habits.failing.links.push_back(link.id);
    }
    std::unique_ptr<Datapath> simulated = std::make_unique<SimulatedDatapath>(
        habits, m_clock,
        [this](const ConnectionId &id, Instant instant) { return offsetAt(id, instant); });
    return settings.wrap ? settings.wrap(std::move(simulated)) : std::move(simulated);
}

Seconds Carrier::offsetAt(const ConnectionId &connection, Instant instant)
{
    const std::string name = m_ground->store.connections.terms(connection).aEndTimeZone;
    auto found = m_zones.find(name);
    if (found == m_zones.end()) {
        const Result<TimeZone> zone = TimeZone::named(name);
        if (!zone)
            return Seconds(0);
        found = m_zones.emplace(name, *zone).first;
    }
    return found->second.offsetAt(instant);
}

CarrierFacts Carrier::facts(StepTimes stepTimes) const
{
    const Customer &customer = m_ground->catalogue.customer();
    return {.name = customer.carrierName,
            .currency = customer.currency,
            .timeZone = customer.timeZone,
            .now = m_clock.now(),
            .version = TURBOLANE_VERSION,
            .datapath = m_datapath->kind(),
            .stepTimes = stepTimes,
            .lastEvent = m_events.last()};
}

Result<Done> Carrier::start()
{
    Transaction together(m_ground->store.database());
    m_inventory.seed(m_ground->catalogue.customer());
    m_ground->store.answers.forgetBefore(m_clock.now() - answersKept);
    m_events.prune();
    // Whichever is later: the file is a second old at most, and a commit may be younger than it.
    auto lastAlive = m_ground->store.events.lastAt();
    if (m_ground->directory)
        lastAlive = std::max(lastAlive, m_ground->directory->lastAlive());
    if (!m_practises && lastAlive && *lastAlive < m_clock.now() && !allCarriedOn())
        m_charging.recordOutage(*lastAlive, m_clock.now());
    m_boostLife.runDue();
    m_boostsAhead.runDue();
    m_schedules.runDue();
    m_assurance.runDue();
    m_inventory.tellChanges();
    if (const auto kept = together.commit(); !kept)
        return kept.error();
    m_events.takeWritten(); // nobody listens yet
    stillAlive();
    m_reconciler.restore();
    run({});
    m_audit.lookAtStart();
    return Done{};
}

/// By what outlives the carrier: then being away is no outage.
bool Carrier::allCarriedOn() const
{
    bool any = false;
    for (const Connection &connection : m_inventory.connections()) {
        if (!isInService(connection.state))
            continue;
        any = true;
        if (!m_datapath->carriedOn(connection.id))
            return false;
    }
    return any;
}

void Carrier::onEvents(std::function<void(const std::vector<Event> &)> publish)
{
    m_publish = std::move(publish);
}

void Carrier::stillAlive()
{
    noticePause();
    // A kill before the pause is written down must leave it to be found.
    if (m_ground->directory && !m_pause)
        m_ground->directory->stillAlive(m_clock.now());
}

void Carrier::noticePause()
{
    const Instant now = m_clock.now();
    if (!m_practises && now - m_lastRan > m_longestPause) {
        const Interval known = m_pause.value_or(Interval::between(m_lastRan, now));
        m_pause = Interval::between(std::min(known.from(), m_lastRan), std::max(known.to(), now));
    }
    m_lastRan = now;
}

void Carrier::run(std::vector<Command> commands)
{
    if (commitTogether(std::move(commands)))
        settle();
}

bool Carrier::commitTogether(std::vector<Command> commands)
{
    noticePause();
    Transaction together(m_ground->store.database());
    if (m_pause)
        m_charging.recordOutage(m_pause->from(), m_pause->to());
    doWhatIsDue();
    for (Command &command : commands)
        runOne(command);
    const Result<Done> kept = together.commit();
    const std::vector<Event> written = m_events.takeWritten();
    m_notBefore.reset();
    kept ? m_pause.reset() : forgetUnkept();
    for (Command &command : commands)
        if (command.answered)
            command.answered(bool(kept));
    if (kept && m_publish && !written.empty())
        m_publish(written);
    return bool(kept);
}

void Carrier::forgetUnkept()
{
    m_meters.forgetUnkept();
    m_notBefore = m_clock.now() + pauseAfterFailure;
}

void Carrier::doWhatIsDue()
{
    m_capacity.runDue();
    m_holds.runDue();
    m_quotes.runDue();
    m_portLife.runDue();
    m_reconciler.observe();
    m_boostLife.runDue();
    m_budgets.runDue(); // before what it would only end is started
    m_boostsAhead.runDue();
    m_schedules.runDue();
    m_assurance.runDue();
    m_meters.runDue();
    m_ownMeter.runDue();
    m_bundleLife.runDue();
    m_invoices.runDue();
    m_inventory.tellChanges();
}

void Carrier::runOne(Command &command)
{
    bool keep = false;
    {
        Savepoint alone(m_ground->store.database());
        keep = command.run();
        if (keep) {
            m_inventory.tellChanges();
            alone.keep();
        }
    }
    if (!keep) {
        m_inventory.forgetChanges();
        m_events.forgetUnkept();
    }
}

/// Until the datapath has been asked for everything and has nothing new to say.
void Carrier::settle()
{
    for (int round = 0; round < mostRounds; ++round) {
        const bool asked = m_reconciler.steer();
        const auto due = nextDue();
        if (!asked && !(due && *due <= m_clock.now()))
            return;
        if (!commitTogether({}))
            return;
    }
    qCCritical(logCarrier) << "the datapath and the store do not come to rest";
}

namespace {

using MaybeInstant = std::optional<Instant>;

MaybeInstant earliest(std::initializer_list<MaybeInstant> all)
{
    MaybeInstant next;
    for (const MaybeInstant &due : all)
        if (due)
            next = next ? std::min(*next, *due) : *due;
    return next;
}

} // namespace

std::optional<Instant> Carrier::nextOfServices() const
{
    return earliest({m_boostLife.nextDue(), m_holds.nextDue(), m_quotes.nextDue(),
                     m_boostsAhead.nextDue(), m_schedules.nextDue(), m_assurance.nextDue(),
                     m_portLife.nextDue(), m_bundleLife.nextDue(), m_invoices.nextDue()});
}

std::optional<Instant> Carrier::nextEvent() const
{
    return earliest({nextOfServices(), m_datapath->nextChange(m_clock.now())});
}

std::optional<Instant> Carrier::nextDue() const
{
    const Instant now = m_clock.now();
    const MaybeInstant next = earliest(
        {m_reconciler.nextDue(), nextOfServices(), m_meters.nextDue(), m_ownMeter.nextDue(),
         m_budgets.nextDue(), m_pause ? MaybeInstant(now) : std::nullopt});
    if (!m_notBefore)
        return next;
    // Never further ahead than it was set, even if the clock was set back since.
    const Instant notBefore = std::min(*m_notBefore, now + pauseAfterFailure);
    return next ? std::max(*next, notBefore) : notBefore;
}

} // namespace turbolane::backend
