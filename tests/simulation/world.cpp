// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulation/world.h"

#include "backend/assurance/assurance.h"

#include <array>

namespace turbolane::backend::tests {

namespace {

StepTimes timesOf(std::uint32_t seed)
{
    constexpr std::array times{StepTimes::Demo, StepTimes::None, StepTimes::Real};
    return times[seed % times.size()];
}

Result<std::string> idOf(const Result<PlacedOrder> &placed)
{
    return placed ? Result<std::string>(placed->order.id.text()) : placed.error();
}
Result<std::string> idOf(const Result<Scene> &scene)
{
    return scene ? Result<std::string>(scene->id.text()) : scene.error();
}
Result<std::string> idOf(const Result<Schedule> &schedule)
{
    return schedule ? Result<std::string>(schedule->id.text()) : schedule.error();
}
Result<std::string> idOf(const Result<std::vector<Boost>> &boosts)
{
    if (!boosts)
        return boosts.error();
    std::string ids;
    for (const Boost &boost : *boosts)
        ids += boost.id.text() + " ";
    return ids;
}
Result<std::string> idOf(const Result<Boost> &boost)
{
    return boost ? Result<std::string>(boost->id.text() + text(boost->endsAt)) : boost.error();
}

} // namespace

World::World(std::uint32_t seed, const Weather &weather)
    : m_weather(weather)
    , m_random(seed)
    , m_house(timesOf(seed), seed)
{
    m_house.settings().wrap = [this, seed](std::unique_ptr<Datapath> inner) {
        auto flaky = std::make_unique<FlakyDatapath>(
            std::move(inner), m_house.clock(),
            FlakyDatapath::Moods{.seed = seed,
                                 .failingPercent = m_failingPercent,
                                 .isSilent = m_weather.pace == Pace::Days});
        m_datapath = flaky.get();
        return std::unique_ptr<Datapath>(std::move(flaky));
    };
    m_house.settings().failingEvery = weather.failingEvery;
    m_house.settings().failingFor = weather.failingEvery / 2;
    if (weather.pace == Pace::Days) { // what a carrier does at rest is the same every five minutes
        m_house.settings().longestPause = std::chrono::hours(2);
        m_house.settings().meterBeat = std::chrono::hours(1);
        m_house.settings().rounds = std::chrono::hours(1);
    }
    m_house.kill();
    m_house.start();
}

std::int64_t World::oneOf(std::int64_t sides)
{
    return std::int64_t(m_random()) % sides; // not a distribution: those differ between libraries
}

void World::tell(const std::string &line)
{
    m_told += text(m_house.clock().now()) + " " + line + "\n";
}

ConnectionId World::someConnection()
{
    const auto all = m_house.services().inventory.connections();
    if (all.empty())
        return ConnectionId("connection-0");
    if (const auto live = m_house.store().connections.live();
        m_weather.pace == Pace::Days && !live.empty() && oneOf(4) != 0)
        return live[std::size_t(oneOf(std::int64_t(live.size())))].id; // most are long gone
    return all[std::size_t(oneOf(std::int64_t(all.size())))].id;
}

BoostId World::someBoost()
{
    const auto all = m_house.services().inventory.boosts();
    return all.empty() ? BoostId("boost-0") : all[std::size_t(oneOf(2)) % all.size()].id;
}

SceneId World::someScene()
{
    const auto all = m_house.services().inventory.scenes();
    return all.empty() ? SceneId("scene-0") : all[std::size_t(oneOf(3)) % all.size()].id;
}

std::optional<Schedule> World::someSchedule()
{
    const auto all = m_house.services().inventory.schedules();
    if (all.empty())
        return std::nullopt;
    return all[std::size_t(oneOf(3)) % all.size()];
}

Result<std::string> World::ask(const IdempotencyKey &key, const Deed &deed)
{
    return m_house.ask<std::string>([&](Services &services) -> Result<std::string> {
        const auto earlier = services.answers.earlier(key, key.text());
        if (earlier && *earlier)
            return (*earlier)->body;
        const auto answer = deed(services);
        if (answer)
            services.answers.keep(key, key.text(), {.status = 202, .body = *answer});
        return answer;
    });
}

/// As a client does it: the same key again after the carrier is back.
void World::doIt(const std::string &what, const Deed &deed)
{
    const IdempotencyKey key("key-" + std::to_string(++m_deeds));
    auto answer = ask(key, deed);
    if (m_house.isDead()) {
        comeBackIfDead();
        answer = ask(key, deed);
    }
    tell(what + ": " + (answer ? *answer : std::string(wireName(answer.error().code))));
    if (!answer)
        return;
    ++m_accepted;
    m_done.push_back({key, deed, *answer, m_house.clock().now()});
}

void World::comeBackIfDead()
{
    if (!m_house.isDead())
        return;
    m_house.kill();
    m_house.clock().advance(Millis(oneOf(90'000)));
    tell("was dead, is back");
    ++m_faults;
    m_house.start();
}

/// None, mostly; else one condition, which the small world can meet and may lose.
PathPolicy World::anyPolicy()
{
    PathPolicy policy;
    switch (oneOf(24)) {
    case 0: policy.avoidCountries = {"FR"}; break;
    case 1: policy.withinCountries = {"DE", "NL", "GB"}; break;
    case 2: policy.viaCountries = {"GB"}; break;
    case 3: policy.avoidZones = {"UK"}; break;
    case 4: policy.withinZones = {"EU", "UK"}; break;
    case 5: policy.viaZones = {"UK"}; break;
    case 6: policy.encryption = Encryption::Macsec; break;
    case 7: policy.avoidRisks = {"C-FRA-LON-1"}; break;
    case 8: policy.avoidPops = {PopId("AMS")}; break;
    case 9: policy.avoidLinks = {LinkId("FRA-AMS-1")}; break;
    case 10: policy.longestRoundTrip = Micros(10'000); break;
    default: break;
    }
    return policy;
}

AddConnection World::anyLine()
{
    constexpr std::array ports{"port-fra", "port-lon", "port-iad", "port-gov"};
    constexpr std::array ramps{"ams-cloud", "lon-cloud", "iad-cloud", "fra-cloud", "gov-cloud"};
    const Bandwidth base = Bandwidth::mbps(500 * (1 + oneOf(8)));
    const PathPolicy policy = anyPolicy();
    return {.name = "line-" + std::to_string(oneOf(30)),
            .port = PortId(ports[std::size_t(oneOf(4))]),
            .onRamp = OnRampId(ramps[std::size_t(oneOf(5))]),
            .base = base,
            .turbo = base.plus(Bandwidth::mbps(500 * oneOf(8))),
            .vlan = {},
            .mostHourly = {},
            .externalId = {},
            .policy = policy,
            .protection = oneOf(4) == 0 ? Protection::OnePlusOne : Protection::Unprotected,
            .restorationOrder = int(1 + oneOf(9))};
}

void World::add()
{
    AddConnection ask = anyLine();
    if (oneOf(4) == 0)
        ask.port = someOrderedPort();
    doIt("add " + ask.name, [ask](Services &s) { return idOf(s.orders.add(ask)); });
}

void World::modify()
{
    ModifyConnection ask{
        .connection = someConnection(), .name = {}, .base = {}, .turbo = {}, .version = {}};
    if (oneOf(4) == 0)
        ask.name = "line-" + std::to_string(oneOf(30));
    else
        ask.base = Bandwidth::mbps(500 * (1 + oneOf(8)));
    if (oneOf(2) == 0)
        ask.turbo = Bandwidth::mbps(500 * (1 + oneOf(16)));
    doIt("modify " + ask.connection.text(),
         [ask](Services &s) { return idOf(s.orders.modify(ask)); });
}

void World::remove()
{
    const auto tooMany = oneTooMany();
    const DeleteConnection ask{.connection = tooMany ? *tooMany : someConnection(), .version = {}};
    doIt("delete " + ask.connection.text(),
         [ask](Services &s) { return idOf(s.orders.remove(ask)); });
}

void World::boost()
{
    const StartBoost ask{.connection = someConnection(),
                         .to = Bandwidth::mbps(500 * (2 + oneOf(16))),
                         .duration = Seconds(60 + oneOf(4) * oneOf(300)),
                         .most = {}};
    doIt("boost " + ask.connection.text() + " to " + ask.to.text(),
         [ask](Services &s) { return idOf(s.boosts.start(ask)); });
}

void World::boostLater()
{
    const StartBoost ask{.connection = someConnection(),
                         .to = Bandwidth::mbps(500 * (2 + oneOf(16))),
                         .duration = Seconds(60 + oneOf(4) * oneOf(300)),
                         .most = {},
                         .startsAt = m_house.clock().now() + Millis(oneOf(1'200'000))};
    doIt("boost " + ask.connection.text() + " at " + text(*ask.startsAt),
         [ask](Services &s) { return idOf(s.boosts.start(ask)); });
}

void World::makeScene()
{
    NewScene ask{.name = "scene-" + std::to_string(oneOf(20)), .members = {}};
    for (std::int64_t members = 1 + oneOf(3); members > 0; --members)
        ask.members.push_back(
            {.connection = someConnection(), .to = Bandwidth::mbps(500 * (2 + oneOf(10)))});
    doIt("make " + ask.name, [ask](Services &s) { return idOf(s.scenes.create(ask)); });
}

void World::pressScene()
{
    BoostScene ask{.scene = someScene(), .duration = Seconds(60 + oneOf(600))};
    if (oneOf(2) == 0)
        ask.startsAt = m_house.clock().now() + Millis(oneOf(600'000));
    doIt("press " + ask.scene.text(), [ask](Services &s) { return idOf(s.scenes.boost(ask)); });
}

void World::releaseScene()
{
    const SceneId id = someScene();
    doIt("release " + id.text(), [id](Services &s) { return idOf(s.scenes.end(id)); });
}

void World::makeSchedule()
{
    const Instant start = m_house.clock().now() + Millis(oneOf(1'200'000));
    NewSchedule ask{.name = "schedule-" + std::to_string(oneOf(20)),
                    .connection = someConnection(),
                    .scene = {},
                    .to = Bandwidth::mbps(500 * (2 + oneOf(10))),
                    .duration = Seconds(60 + oneOf(900)),
                    .start = LocalTime(std::chrono::ceil<Seconds>(start).time_since_epoch()),
                    .timeZone = "UTC",
                    .rule = "FREQ=DAILY;COUNT=" + std::to_string(1 + oneOf(4)),
                    .ifFull = oneOf(2) == 0 ? IfFull::Move : IfFull::Refuse};
    if (oneOf(3) == 0) {
        ask.connection = {};
        ask.scene = someScene();
        ask.to = {};
    }
    doIt("make " + ask.name, [ask](Services &s) { return idOf(s.schedules.create(ask)); });
}

void World::skipATime()
{
    const auto schedule = someSchedule();
    if (!schedule || schedule->occurrences.empty())
        return;
    const ScheduleId id = schedule->id;
    const auto count = std::int64_t(schedule->occurrences.size());
    const Instant at = schedule->occurrences[std::size_t(oneOf(count))].startsAt;
    doIt("skip " + id.text() + " " + text(at),
         [id, at](Services &s) { return idOf(s.schedules.skip(id, at)); });
}

void World::endSchedule()
{
    const auto schedule = someSchedule();
    if (!schedule)
        return;
    const ScheduleId id = schedule->id;
    doIt("end " + id.text(), [id](Services &s) { return idOf(s.schedules.end(id)); });
}

void World::extend()
{
    const ExtendBoost ask{.boost = someBoost(), .additional = Seconds(1 + oneOf(600)), .most = {}};
    doIt("extend " + ask.boost.text(), [ask](Services &s) { return idOf(s.boosts.extend(ask)); });
}

void World::end()
{
    const BoostId id = someBoost();
    doIt("end " + id.text(), [id](Services &s) { return idOf(s.boosts.end(id)); });
}

void World::waitAWhile()
{
    const bool isLong = oneOf(3) == 0;
    Millis time(isLong ? oneOf(600'000) : oneOf(20'000));
    if (m_weather.pace == Pace::Days && oneOf(4) != 0)
        time = Millis(isLong ? oneOf(std::int64_t(12) * 86'400'000)
                             : oneOf(std::int64_t(2) * 86'400'000));
    tell("waits " + std::to_string(time.count()) + " ms");
    m_house.pass(time);
    comeBackIfDead();
}

void World::restart()
{
    const Millis time(oneOf(2) == 0 ? oneOf(1'500) : oneOf(300'000));
    ++m_faults;
    tell("is down for " + std::to_string(time.count()) + " ms");
    m_house.kill();
    m_house.clock().advance(time);
    m_house.start();
}

void World::fallAsleep()
{
    if (m_house.isDead())
        return;
    const Millis time(oneOf(3) == 0 ? oneOf(15'000) : oneOf(900'000));
    ++m_faults;
    tell("is asleep for " + std::to_string(time.count()) + " ms");
    m_house.jump(time);
    comeBackIfDead();
}

void World::setClockBack()
{
    if (m_house.isDead())
        return;
    const Millis time(oneOf(2) == 0 ? oneOf(5'000) : oneOf(3'600'000));
    tell("the clock is set back by " + std::to_string(time.count()) + " ms");
    m_house.jump(-time);
    comeBackIfDead();
}

void World::dieSoon()
{
    const int commits = 1 + int(oneOf(4));
    tell("will die after " + std::to_string(commits) + " commits");
    m_house.dieAfterCommits(commits);
}

void World::tryAgain()
{
    if (m_done.empty())
        return;
    const Done &done = m_done[std::size_t(oneOf(std::int64_t(m_done.size())))];
    constexpr std::chrono::days answersAreKept{30};
    if (m_house.clock().now() - done.at > answersAreKept)
        return; // nobody promised more
    auto answer = ask(done.key, done.deed);
    if (m_house.isDead()) {
        comeBackIfDead();
        answer = ask(done.key, done.deed);
    }
    if (!answer || *answer != done.answer)
        m_brokenRetry = done.key.text() + " was answered " + done.answer + " and then "
            + (answer ? *answer : answer.error().detail);
}

void World::loseOne()
{
    const ConnectionId id = someConnection();
    ++m_faults;
    tell("the datapath loses " + id.text());
    m_datapath->lose(id);
}

void World::breakOne()
{
    constexpr std::array links{"FRA-AMS-1", "AMS-LON-1", "FRA-LON-1", "LON-IAD-1"};
    constexpr std::array others{"LON", "port-fra", "ams-cloud"};
    constexpr std::array kinds{FaultKind::Pop, FaultKind::Port, FaultKind::OnRamp};
    BreakPart ask{.kind = FaultKind::Link, .part = links[std::size_t(oneOf(4))]};
    if (const auto other = std::size_t(oneOf(9)); other < others.size())
        ask = {.kind = kinds[other], .part = others[other]};
    if (oneOf(2) == 0)
        ask.lasting = std::chrono::minutes(1 + oneOf(5));
    ++m_faults;
    doIt("break " + ask.part, [ask](Services &s) -> Result<std::string> {
        const auto fault = s.assurance.breakPart(ask);
        return fault ? Result<std::string>(fault->id.text()) : fault.error();
    });
}

void World::mendOne()
{
    FaultId id("fault-0");
    for (const Fault &fault : m_house.services().assurance.faults())
        if (!fault.endedAt)
            id = fault.id;
    doIt("mend " + id.text(), [id](Services &s) -> Result<std::string> {
        const auto fault = s.assurance.mend(id);
        return fault ? Result<std::string>(fault->id.text()) : fault.error();
    });
}

/// More than enough is in service, and a year is long.
std::optional<ConnectionId> World::oneTooMany()
{
    constexpr std::ptrdiff_t enough = 4;
    if (m_weather.pace != Pace::Days)
        return std::nullopt;
    const auto live = m_house.store().connections.live();
    const auto serves = [](const Connection &each) { return each.state == ProductState::Active; };
    if (std::ranges::count_if(live, serves) <= enough)
        return std::nullopt;
    return std::ranges::find_if(live, serves)->id;
}

void World::takeOneStep()
{
    using Step = void (World::*)();
    constexpr std::array<Step, 45> steps{&World::orderPort,
                                         &World::giveBackPort,
                                         &World::orderPair,
                                         &World::orderPair,
                                         &World::orderPortAndLine,
                                         &World::add,
                                         &World::add,
                                         &World::add,
                                         &World::modify,
                                         &World::modify,
                                         &World::remove,
                                         &World::boost,
                                         &World::boost,
                                         &World::boost,
                                         &World::boostLater,
                                         &World::boostLater,
                                         &World::makeScene,
                                         &World::pressScene,
                                         &World::releaseScene,
                                         &World::pressScene,
                                         &World::makeSchedule,
                                         &World::skipATime,
                                         &World::endSchedule,
                                         &World::extend,
                                         &World::end,
                                         &World::waitAWhile,
                                         &World::waitAWhile,
                                         &World::waitAWhile,
                                         &World::waitAWhile,
                                         &World::restart,
                                         &World::dieSoon,
                                         &World::tryAgain,
                                         &World::tryAgain,
                                         &World::loseOne,
                                         &World::fallAsleep,
                                         &World::breakOne,
                                         &World::mendOne,
                                         &World::mendOne,
                                         &World::setBudget,
                                         &World::dropBudget,
                                         &World::dropBudget,
                                         &World::tagOne,
                                         &World::payOne,
                                         &World::takeOneBack,
                                         &World::setClockBack};
    if (oneTooMany())
        return remove(); // or all there is would soon be sold
    const std::size_t known = steps.size() - (m_weather.clockwork == Clockwork::SetBack ? 0 : 1);
    (this->*steps[std::size_t(oneOf(std::int64_t(known)))])();
}

void World::settle()
{
    comeBackIfDead();
    m_house.dieAfterCommits(-1);
    m_failingPercent = 0;
    if (m_house.settings().failingEvery > Seconds(0)) {
        m_house.settings().failingEvery = Seconds(0);
        m_house.kill();
        m_house.start();
    }
    m_datapath->behave();
    for (int faults = 0; faults < 60; ++faults)
        mendOne();
    tell("comes to rest");
    m_house.pass(std::chrono::hours(3));
    if (!m_house.store().ports.inWork().empty())
        m_house.pass(std::chrono::hours(2)); // a data centre takes four for a cross connect
}

} // namespace turbolane::backend::tests
