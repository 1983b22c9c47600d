// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/script.h"

#include "backend/assurance/assurance.h"
#include "backend/assurance/pathlog.h"
#include "backend/capacity/capacity.h"
#include "backend/maintenance/maintenanceplan.h"
#include "tests/support/smallworld.h"

#include <QFile>
#include <QTest>

#include <charconv>
#include <set>
#include <sstream>

namespace turbolane::backend::tests {

std::int64_t number(const std::string &word)
{
    std::int64_t value = 0;
    const auto [end, bad] = std::from_chars(word.data(), word.data() + word.size(), value);
    require(bad == std::errc() && end == word.data() + word.size(), "a script has good numbers");
    return value;
}

namespace {

Bandwidth bandwidth(const std::string &word)
{
    const bool negative = word.starts_with('-');
    const auto parsed = Bandwidth::parse(negative ? word.substr(1) : word);
    require(bool(parsed), "a script has good bandwidths");
    return negative ? Bandwidth::kbps(-parsed->inKbps()) : *parsed;
}

Money euros(const std::string &word)
{
    return Money::micros(number(word), Currency::of("EUR"));
}

/// The word behind that word, if it is there.
std::optional<std::string> after(const std::vector<std::string> &words, const std::string &word)
{
    for (std::size_t place = 0; place + 1 < words.size(); ++place)
        if (words[place] == word)
            return words[place + 1];
    return std::nullopt;
}

template <typename Value, typename Read>
std::optional<Value> read(const std::vector<std::string> &words, const char *word, Read reader)
{
    const auto found = after(words, word);
    return found ? std::optional<Value>(reader(*found)) : std::nullopt;
}

std::vector<std::string> wordsOf(const std::string &line)
{
    std::istringstream stream(line.substr(0, line.find('#')));
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// A star at the end of what is expected stands for whatever follows.
bool agrees(const std::string &found, const std::string &expected)
{
    if (expected.ends_with(" *"))
        return found.starts_with(expected.substr(0, expected.size() - 1));
    return found == expected;
}

PortId portNamed(CarrierHouse &house, const std::string &name)
{
    for (const Port &port : house.services().inventory.ports())
        if (port.name == name)
            return port.id;
    return PortId(name);
}

/// The last of them, or the one that "nth" counts from the first.
BoostId chosenOf(const std::vector<Boost> &newestFirst, const std::vector<std::string> &words)
{
    const std::size_t count = newestFirst.size();
    const auto nth = read<std::int64_t>(words, "nth", number).value_or(std::int64_t(count));
    if (nth < 1 || std::size_t(nth) > count)
        return BoostId("boost-none");
    return newestFirst[count - std::size_t(nth)].id;
}

} // namespace

void scriptRows(const char *file)
{
    QFile text(QStringLiteral(":/scripts/") + QLatin1String(file));
    require(text.open(QIODevice::ReadOnly), "the scripts are built in");
    QTest::addColumn<std::string>("script");
    std::istringstream lines(text.readAll().toStdString());
    std::string name;
    std::string script;
    const auto addRow = [&] {
        if (!name.empty())
            QTest::newRow(name.c_str()) << script;
        script.clear();
    };
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("== ")) {
            addRow();
            name = line.substr(3);
        } else {
            script += line + "\n";
        }
    }
    addRow();
}

Script::Script()
    : m_house(std::make_unique<CarrierHouse>())
{ }

std::string Script::run(const std::string &script)
{
    std::istringstream lines(script);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t arrow = line.find("->");
        const Words words = wordsOf(line.substr(0, arrow));
        if (words.empty())
            continue;
        const std::string found = step(words);
        const std::string expected =
            arrow == std::string::npos ? "" : joined(wordsOf(line.substr(arrow + 2)));
        if (!agrees(found, expected))
            return line + "\n   but it was: " + found;
    }
    return {};
}

std::string Script::step(const Words &words)
{
    const std::string &verb = words[0];
    if (verb == "times") {
        m_house = std::make_unique<CarrierHouse>(*stepTimesNamed(words[1]));
        return {};
    }
    if (verb == "wider" || verb == "widest") {
        m_house->kill();
        m_house->settings().places = verb == "wider" ? widerWorld : widestWorld;
        m_house->start();
        return {};
    }
    if (verb == "tick") {
        m_house->pass(Seconds(number(words[1])));
        return {};
    }
    if (verb == "asleep" || verb == "back") {
        const Seconds time(number(words[1]));
        m_house->jump(verb == "back" ? -time : time);
        return {};
    }
    if (verb == "down") {
        m_house->kill();
        m_house->clock().advance(Seconds(number(words[1])));
        m_house->start();
        return {};
    }
    if (verb == "add" || verb == "modify" || verb == "delete")
        return order(words);
    if (verb == "boost" || verb == "extend" || verb == "end" || verb == "move")
        return boost(words);
    const std::set<std::string> plans{
        "scene", "press", "release", "forget",  "worth", "skip",  "schedule", "foresee",
        "stop",  "plan",  "count",   "because", "shift", "weigh", "change",   "consider"};
    if (plans.contains(verb))
        return plan(words);
    if (verb == "break" || verb == "mend")
        return fault(words);
    if (verb == "work")
        return work(words);
    return look(words);
}

std::optional<Connection> Script::named(const std::string &name)
{
    for (const Connection &connection : m_house->services().inventory.connections())
        if (connection.name == name)
            return connection; // the newest of that name
    return std::nullopt;
}

ConnectionId Script::idOf(const std::string &name)
{
    const auto connection = named(name);
    return connection ? connection->id : ConnectionId(name);
}

std::string Script::order(const Words &words)
{
    if (words[0] == "add")
        return add(words);
    if (words[0] == "modify")
        return modify(words);
    const DeleteConnection ask{.connection = idOf(words[1]),
                               .version = read<std::int64_t>(words, "version", number)};
    return verdict(m_house->ask<PlacedOrder>([&](Services &s) { return s.orders.remove(ask); }));
}

namespace {

PathPolicy policyIn(const std::vector<std::string> &words)
{
    PathPolicy policy;
    if (const auto country = after(words, "avoid"))
        policy.avoidCountries = {*country};
    return policy;
}

} // namespace

std::string Script::add(const Words &words)
{
    const AddConnection ask{
        .name = words[1],
        .port = portNamed(*m_house, words[2]),
        .onRamp = OnRampId(words[3]),
        .base = bandwidth(words[4]),
        .turbo = bandwidth(words[5]),
        .vlan = read<Vlan>(words, "vlan", [](const auto &w) { return *Vlan::of(number(w)); }),
        .mostHourly = read<Money>(words, "most", euros),
        .externalId = {},
        .policy = policyIn(words),
        .seek = seekNamed(after(words, "seek").value_or("latency")).value_or(Seek::Latency),
        .protection = std::find(words.begin(), words.end(), "protected") == words.end()
            ? Protection::Unprotected
            : Protection::OnePlusOne,
        .restorationOrder = read<int>(words, "order", [](const auto &w) {
                                return int(number(w));
                            }).value_or(usualRestoration)};
    return verdict(m_house->ask<PlacedOrder>([&](Services &s) { return s.orders.add(ask); }));
}

std::string Script::modify(const Words &words)
{
    const ModifyConnection ask{.connection = idOf(words[1]),
                               .name = after(words, "name"),
                               .base = read<Bandwidth>(words, "base", bandwidth),
                               .turbo = read<Bandwidth>(words, "turbo", bandwidth),
                               .version = read<std::int64_t>(words, "version", number)};
    return verdict(m_house->ask<PlacedOrder>([&](Services &s) { return s.orders.modify(ask); }));
}

std::string Script::boost(const Words &words)
{
    const ConnectionId connection = idOf(words[1]);
    if (words[0] == "boost") {
        const StartBoost ask{.connection = connection,
                             .to = bandwidth(words[2]),
                             .duration = Seconds(number(words[3])),
                             .most = read<Money>(words, "most", euros),
                             .startsAt = secondsOn(words, "in"),
                             .endsBy = secondsOn(words, "by")};
        return verdict(m_house->ask<Boost>([&](Services &s) { return s.boosts.start(ask); }));
    }
    const auto boosts = m_house->services().inventory.boosts(connection);
    const BoostId id = chosenOf(boosts, words);
    if (words[0] == "end")
        return verdict(m_house->ask<Boost>([&](Services &s) { return s.boosts.end(id); }));
    if (words[0] == "move") {
        const MoveBoost other{.boost = id,
                              .startsAt = *secondsOn(words, "in"),
                              .duration = Seconds(number(words[2])),
                              .most = read<Money>(words, "most", euros)};
        return verdict(m_house->ask<Boost>([&](Services &s) { return s.boosts.move(other); }));
    }
    const ExtendBoost ask{.boost = id, .additional = Seconds(number(words[2])), .most = {}};
    return verdict(m_house->ask<Boost>([&](Services &s) { return s.boosts.extend(ask); }));
}

std::string Script::work(const Words &words)
{
    const Instant now = m_house->clock().now();
    const PlanMaintenance ask{.kind = ResourceKind::Link,
                              .resource = words[1],
                              .from = now + Seconds(number(words[2])),
                              .to = now + Seconds(number(words[3])),
                              .why = "a splice"};
    return verdict(
        m_house->ask<PlannedMaintenance>([&](Services &s) { return s.maintenance.plan(ask); }));
}

std::string Script::fault(const Words &words)
{
    if (words[0] == "break") {
        BreakPart ask{.kind = *faultKindNamed(words[1]), .part = words[2]};
        if (words.size() > 3)
            ask.lasting = std::chrono::minutes(number(words[3]));
        return verdict(
            m_house->ask<Fault>([&](Services &s) { return s.assurance.breakPart(ask); }));
    }
    FaultId id("fault-none");
    for (const Fault &fault : m_house->services().assurance.faults())
        if (fault.part == words[1] && !fault.endedAt)
            id = fault.id;
    return verdict(m_house->ask<Fault>([&](Services &s) { return s.assurance.mend(id); }));
}

namespace {

std::vector<std::string> linksOf(const Path &path)
{
    std::vector<std::string> links;
    for (const LinkId &link : path.links)
        links.push_back(link.text());
    return links;
}

} // namespace

std::string Script::ridesOf(const Connection &connection)
{
    const Path *path = riddenPath(connection);
    Words words = path == nullptr ? Words() : linksOf(*path);
    words.insert(words.begin(), std::string(wireName(connection.riding)));
    return joined(words);
}

std::string Script::disturbancesOf(const Connection &connection)
{
    const Interval ever = Interval::between(Instant(), m_house->clock().now() + Seconds(1));
    const auto found = m_house->services().assurance.availability(connection.id, ever);
    require(bool(found), "it is there");
    Words words;
    for (const Disturbance &each : found->disturbances) {
        words.emplace_back(wireName(each.action));
        const auto convergence = each.convergence();
        words.push_back(convergence ? std::to_string(convergence->count()) + "ms" : "open");
    }
    words.push_back(std::to_string(found->down.count()) + "s down");
    return joined(words);
}

std::string Script::look(const Words &words)
{
    if (words[0] == "free")
        return freeOf(words);
    if (words[0] == "why")
        return m_why;
    const auto connection = named(words[1]);
    if (!connection)
        return "no such connection";
    if (words[0] == "lines")
        return linesOf(*connection);
    if (words[0] == "orders")
        return ordersOf(*connection);
    if (words[0] == "steps")
        return stepsOf(*connection);
    if (words[0] == "boosts")
        return boostsOf(*connection);
    if (words[0] == "all")
        return allOf(*connection);
    if (words[0] == "parts")
        return partsOf(*connection);
    if (words[0] == "shown")
        return shownOf(*connection);
    if (words[0] == "rides")
        return ridesOf(*connection);
    if (words[0] == "beside")
        return connection->standby ? joined(linksOf(*connection->standby)) : "nothing";
    if (words[0] == "disturbed")
        return disturbancesOf(*connection);
    if (words[0] == "billed")
        return billedOf(*connection, words[2]);
    return "no such step";
}

std::string Script::linesOf(const Connection &connection)
{
    return std::string(wireName(connection.state)) + " " + connection.inForce.text() + " vlan "
        + (connection.vlan ? std::to_string(connection.vlan->number()) : "none");
}

std::string Script::ordersOf(const Connection &connection)
{
    Words words;
    for (const Order &order : m_house->services().inventory.orders(connection.id)) {
        words.emplace_back(wireName(order.action));
        words.emplace_back(wireName(order.state));
    }
    return joined(words);
}

std::string Script::stepsOf(const Connection &connection)
{
    Words words;
    const auto order = m_house->services().inventory.order(connection.lastOrder);
    require(bool(order), "a connection has a last order");
    for (const FlightStep &step : order->steps) {
        words.emplace_back(wireName(step.kind));
        words.emplace_back(wireName(step.state));
    }
    return joined(words);
}

std::string Script::boostsOf(const Connection &connection)
{
    const auto boosts = m_house->services().inventory.boosts(connection.id);
    if (boosts.empty())
        return "none";
    Words words{std::string(wireName(boosts.front().state))};
    if (!boosts.front().reason.empty())
        words.push_back(boosts.front().reason);
    return joined(words);
}

std::string Script::allOf(const Connection &connection)
{
    Words words;
    for (const Boost &boost : m_house->services().inventory.boosts(connection.id))
        words.insert(words.begin(), std::string(wireName(boost.state)));
    return joined(words);
}

std::string Script::partsOf(const Connection &connection)
{
    Words words;
    const auto boosts = m_house->services().inventory.boosts(connection.id);
    require(!boosts.empty(), "it was boosted");
    Money sum = Money::zero(boosts.front().shownPrice.currency());
    for (const BoostPart &part : boosts.front().parts) {
        words.push_back(std::string(wireName(part.kind)) + (part.isBottleneck ? "!" : ""));
        words.push_back(part.limit.text());
        sum = *sum.plus(part.price);
    }
    require(sum == boosts.front().shownPrice, "the prices of the parts add up");
    return joined(words);
}

/// So many seconds from now.
std::optional<Instant> Script::secondsOn(const Words &words, const char *word)
{
    const auto later = read<std::int64_t>(words, word, number);
    return later ? std::optional(m_house->clock().now() + Seconds(*later)) : std::nullopt;
}

std::string Script::billedOf(const Connection &connection, const std::string &kind)
{
    const auto charges = m_house->services().charging.current();
    require(bool(charges), "a small bill can be made");
    for (const BillLine &line : charges->lines)
        if (line.connection == connection.id && wireName(line.kind) == kind)
            return std::to_string(line.billed.count()) + " seconds "
                + std::to_string(line.exact.inMicros());
    return "nothing";
}

std::string Script::shownOf(const Connection &connection)
{
    const auto boosts = m_house->services().inventory.boosts(connection.id);
    return boosts.empty() ? "none" : std::to_string(boosts.front().shownPrice.inMicros());
}

std::string Script::freeOf(const Words &words)
{
    const Instant from = secondsOn(words, "in").value_or(m_house->clock().now());
    const Instant end = words.size() > 2 ? from + Seconds(number(words[2])) : forEver;
    const Capacity &capacity = m_house->services().capacity;
    const auto found = m_house->services().inventory.port(portNamed(*m_house, words[1]));
    require(bool(found), "a script has good ports");
    return capacity.freeOnPort(*found, Interval::between(from, end)).text();
}

} // namespace turbolane::backend::tests
