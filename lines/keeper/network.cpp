// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/network.h"

#include "lines/keeper/names.h"

#include <algorithm>
#include <utility>

namespace turbolane::lines {

namespace {

bool hasSameEnds(const Line &one, const Line &other)
{
    return one.number == other.number && one.a == other.a && one.z == other.z
        && one.prefixLength == other.prefixLength && one.label == other.label;
}

Error objected()
{
    return {ErrorCode::Unavailable, "a test says no"};
}

} // namespace

Result<Done> Network::put(const Line &line)
{
    for (const auto &[id, known] : m_lines)
        if (id != line.id && known.state.line.number == line.number)
            return Error{ErrorCode::NameTaken, "the number of " + line.id + " is that of " + id};
    const auto found = m_lines.find(line.id);
    if (found != m_lines.end() && !hasSameEnds(found->second.state.line, line))
        remove(line.id);
    const bool isNew = !m_lines.contains(line.id);
    Known &known = m_lines[line.id];
    const Line before = std::exchange(known.state.line, line);
    Result<Done> done = Done{};
    if (!known.isBuilt)
        done = build(known);
    else if (before.rate != line.rate)
        done = reshape(known);
    if (done && !isNew && before.carries != line.carries)
        done = open(known);
    known.state.trouble = done ? "" : done.error().detail;
    if (!done && isNew)
        remove(line.id);
    return done;
}

bool Network::remove(const std::string &id)
{
    const auto found = m_lines.find(id);
    if (found == m_lines.end())
        return false;
    tearDown(found->second);
    const Line line = found->second.state.line;
    m_lines.erase(found);
    dropSitesOf(line);
    return true;
}

void Network::clear()
{
    while (!m_lines.empty())
        remove(m_lines.begin()->first);
}

const Descriptor *Network::site(const std::string &name) const
{
    const auto found = m_sites.find(name);
    return found == m_sites.end() ? nullptr : &found->second.descriptor;
}

Result<Namespace *> Network::siteFor(const std::string &name)
{
    if (const auto found = m_sites.find(name); found != m_sites.end())
        return &found->second;
    auto made = newNamespace(m_core.descriptor);
    if (!made)
        return made.error();
    return &m_sites.emplace(name, std::move(*made)).first->second;
}

/// Of its two sites those that no other line ends at.
void Network::dropSitesOf(const Line &line)
{
    for (const std::string &site : {line.a.site, line.z.site})
        if (std::ranges::none_of(m_lines, [&](const auto &entry) {
                const Line &other = entry.second.state.line;
                return other.a.site == site || other.z.site == site;
            }))
            m_sites.erase(site);
}

/// Whatever has one of its names, in the core or at a site, is not what it should be.
void Network::tearDown(Known &known)
{
    const Line &line = known.state.line;
    const Names names(line);
    NetMessages away;
    away.push_back(netmessage::removeGroup(line.number));
    for (const std::string &name : {names.a, names.z, names.bridge})
        away.push_back(netmessage::remove(name));
    (void)m_core.netlink.send(std::move(away));
    for (const std::string &site : {line.a.site, line.z.site})
        if (const auto found = m_sites.find(site); found != m_sites.end())
            (void)found->second.netlink.send(netmessage::remove(names.inSite));
    known.isBuilt = false;
    known.ports = {};
    known.towardsA.restart();
    known.towardsZ.restart();
    known.state.inForce = {};
}

Result<Done> Network::build(Known &known)
{
    auto built = buildOnce(known);
    if (!built) {
        tearDown(known);
        if (built.error().code == ErrorCode::NameTaken)
            built = buildOnce(known); // what had its names is gone now
        if (!built)
            tearDown(known);
    }
    return built;
}

/// One message to the core for all that is made in it, and one to each site.
Result<Done> Network::buildOnce(Known &known)
{
    const Line &line = known.state.line;
    if (!mayGoOn(Step::Sites))
        return objected();
    const auto a = siteFor(line.a.site);
    if (!a)
        return a.error();
    const auto z = siteFor(line.z.site);
    if (!z)
        return z.error();
    bool isRefused = false;
    NetMessages all = made(line, (*a)->descriptor, (*z)->descriptor, isRefused);
    if (const auto done = m_core.netlink.send(std::move(all)); !done || isRefused)
        return done ? objected() : done.error();
    const Names names(line);
    known.ports = {names.indexOfA, names.indexOfZ, names.indexOfBridge};
    for (const bool atA : {true, false})
        if (const auto settled = mayGoOn(Step::Addresses) ? settle(line, atA) : objected();
            !settled)
            return settled.error();
    known.isBuilt = true;
    known.read = m_looks; // what a look has heard already is of another
    return mayGoOn(Step::Up) ? open(known) : objected();
}

/// All up to the step of which a test says no.
NetMessages Network::made(const Line &line, const Descriptor &a, const Descriptor &z,
                          bool &isRefused) const
{
    NetMessages all;
    const auto ask = [&](Step step, NetMessage message) {
        isRefused = isRefused || !mayGoOn(step);
        if (!isRefused)
            all.push_back(std::move(message));
    };
    const Names names(line);
    const std::uint32_t group = line.number;
    ask(Step::Bridge, netmessage::addBridge(names.bridge, group, names.indexOfBridge));
    ask(Step::A,
        netmessage::addVeth({names.a, names.inSite, a.number(), group, names.indexOfA,
                             names.indexInSite, names.hardwareOfA}));
    ask(Step::Z,
        netmessage::addVeth({names.z, names.inSite, z.number(), group, names.indexOfZ,
                             names.indexInSite, names.hardwareOfZ}));
    for (const int port : {names.indexOfA, names.indexOfZ})
        ask(Step::Shaping, shaped(port, Shaping::of(line.rate)));
    for (const int port : {names.indexOfA, names.indexOfZ}) {
        ask(Step::Joining, netmessage::setBridge(port, names.indexOfBridge));
        ask(Step::Joining, netmessage::setAlias(port, line.id + " " + line.label));
    }
    return all;
}

Result<Done> Network::settle(const Line &line, bool atA)
{
    const Names names(line);
    const End &end = atA ? line.a : line.z;
    const int index = names.indexInSite;
    NetMessages all;
    all.push_back(netmessage::setAlias(index, line.id + " " + line.label));
    all.push_back(netmessage::addAddress(index, end.address, line.prefixLength));
    all.push_back(netmessage::setUp(index, true));
    all.push_back(netmessage::addNeighbour(index, atA ? line.z.address : line.a.address,
                                           atA ? names.hardwareOfZ : names.hardwareOfA));
    return m_sites.at(end.site).netlink.send(std::move(all));
}

/// Both directions with one message.
Result<Done> Network::reshape(Known &known)
{
    NetMessages both;
    for (const int port : {known.ports.a, known.ports.z})
        both.push_back(shaped(port, Shaping::of(known.state.line.rate)));
    return m_core.netlink.send(std::move(both));
}

/// Or shuts it, where it shall carry nothing.
Result<Done> Network::open(Known &known)
{
    NetMessages both;
    for (const int port : {known.ports.a, known.ports.z})
        both.push_back(netmessage::setUp(port, known.state.line.carries));
    return m_core.netlink.send(std::move(both));
}

} // namespace turbolane::lines
