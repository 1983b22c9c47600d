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
    m_lines.erase(found);
    dropEmptySites();
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

void Network::dropEmptySites()
{
    std::erase_if(m_sites, [this](const auto &site) {
        return std::ranges::none_of(m_lines, [&](const auto &entry) {
            const Line &line = entry.second.state.line;
            return line.a.site == site.first || line.z.site == site.first;
        });
    });
}

/// Whatever has one of its names, in the core or at a site, is not what it should be.
void Network::tearDown(Known &known)
{
    const Line &line = known.state.line;
    const Names names(line);
    (void)m_core.netlink.removeGroup(line.number);
    for (const std::string &name : {names.a, names.z, names.bridge})
        (void)m_core.netlink.remove(name);
    for (const std::string &site : {line.a.site, line.z.site})
        if (const auto found = m_sites.find(site); found != m_sites.end())
            (void)found->second.netlink.remove(Names(line).inSite);
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
    dropEmptySites();
    return built;
}

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
    Netlink &core = m_core.netlink;
    if (!mayGoOn(Step::Bridge))
        return objected();
    if (const auto made = core.addBridge(Names(line).bridge, line.number); !made)
        return made.error();
    const struct {
        Step step;
        std::string name;
        const Namespace &site;
    } ports[] = {{Step::A, Names(line).a, **a}, {Step::Z, Names(line).z, **z}};
    for (const auto &port : ports) {
        if (!mayGoOn(port.step))
            return objected();
        const auto made = core.addVeth(
            {port.name, Names(line).inSite, port.site.descriptor.number(), line.number});
        if (!made)
            return made.error();
    }
    return join(known);
}

Result<Done> Network::join(Known &known)
{
    const Line &line = known.state.line;
    Netlink &core = m_core.netlink;
    const auto a = core.indexOf(Names(line).a);
    const auto z = core.indexOf(Names(line).z);
    const auto middle = core.indexOf(Names(line).bridge);
    if (!a || !z || !middle)
        return Error{ErrorCode::Unavailable, "what was just made is not there"};
    known.ports = {*a, *z, *middle};
    if (const auto shaped = mayGoOn(Step::Shaping) ? reshape(known) : objected(); !shaped)
        return shaped.error();
    if (!mayGoOn(Step::Joining))
        return objected();
    for (const int port : {*a, *z}) {
        if (const auto joined = core.setBridge(port, *middle); !joined)
            return joined.error();
        (void)core.setAlias(port, line.id + " " + line.label);
    }
    for (const End *end : {&line.a, &line.z})
        if (const auto settled =
                mayGoOn(Step::Addresses) ? settle(known, end->site, *end) : objected();
            !settled)
            return settled.error();
    known.isBuilt = true;
    return mayGoOn(Step::Up) ? open(known) : objected();
}

Result<Done> Network::settle(Known &known, const std::string &site, const End &end)
{
    const Line &line = known.state.line;
    Netlink &netlink = m_sites.at(site).netlink;
    const auto index = netlink.indexOf(Names(line).inSite);
    if (!index)
        return index.error();
    (void)netlink.setAlias(*index, line.id + " " + line.label);
    if (const auto given = netlink.addAddress(*index, end.address, line.prefixLength); !given)
        return given.error();
    return netlink.setUp(*index, true);
}

Result<Done> Network::reshape(Known &known)
{
    const Shaping shaping = Shaping::of(known.state.line.rate);
    for (const int port : {known.ports.a, known.ports.z})
        if (const auto shaped = shape(m_core.netlink, port, shaping); !shaped)
            return shaped.error();
    return Done{};
}

/// Or shuts it, where it shall carry nothing.
Result<Done> Network::open(Known &known)
{
    for (const int port : {known.ports.a, known.ports.z})
        if (const auto set = m_core.netlink.setUp(port, known.state.line.carries); !set)
            return set.error();
    return Done{};
}

} // namespace turbolane::lines
