// SPDX-License-Identifier: GPL-3.0-or-later

// Network: what is, beside what shall be.

#include "lines/keeper/names.h"
#include "lines/keeper/network.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace turbolane::lines {

namespace {

const ShaperState *shaperAt(const Shapers &shapers, int interface)
{
    const auto found = shapers.find(interface);
    return found == shapers.end() ? nullptr : &found->second;
}

} // namespace

void Network::take(Known &known, const ShaperState &a, const ShaperState &z)
{
    if (known.filled) {
        known.towardsA.leaveOutUntil(a.flow);
        known.towardsZ.leaveOutUntil(z.flow);
    }
    known.towardsA.see(a.flow);
    known.towardsZ.see(z.flow);
    known.state.towardsA = known.towardsA.total();
    known.state.towardsZ = known.towardsZ.total();
    known.state.inForce = known.state.line.carries ? std::min(a.rate, z.rate) : Bandwidth();
}

Result<Done> Network::look(const std::string &id)
{
    const auto found = m_lines.find(id);
    if (found == m_lines.end())
        return Error{ErrorCode::NotFound, "no line " + id};
    Known &known = found->second;
    if (!known.isBuilt)
        return Error{ErrorCode::Unavailable, known.state.trouble};
    const auto a = shaperOf(m_core.netlink, known.ports.a);
    const auto z = shaperOf(m_core.netlink, known.ports.z);
    if (!a || !z)
        return Error{ErrorCode::Unavailable, "its shapers are not there"};
    take(known, *a, *z);
    return Done{};
}

Result<Descriptor> Network::socketAt(const End &end, Talk talk) const
{
    const Descriptor *namespaceOfSite = site(end.site);
    if (namespaceOfSite == nullptr)
        return Error{ErrorCode::NotFound, "no line ends at " + end.site};
    return socketIn(*namespaceOfSite, m_core.descriptor, talk, end.address);
}

Result<Done> Network::beginTest(const std::string &id)
{
    if (const auto looked = look(id); !looked)
        return looked.error();
    Known &known = m_lines.at(id);
    const auto a = shaperOf(m_core.netlink, known.ports.a);
    const auto z = shaperOf(m_core.netlink, known.ports.z);
    if (!a || !z)
        return Error{ErrorCode::Unavailable, "its shapers are not there"};
    known.filled = Known::Before{*a, *z};
    return Done{};
}

bool Network::endTest(const std::string &id)
{
    const auto found = m_lines.find(id);
    if (found == m_lines.end() || !found->second.filled)
        return false;
    (void)look(id);
    Known &known = found->second;
    const auto before = std::exchange(known.filled, std::nullopt);
    const auto a = shaperOf(m_core.netlink, known.ports.a);
    const auto z = shaperOf(m_core.netlink, known.ports.z);
    // One that has to wait each time asks at least once for each of the largest packets.
    constexpr std::uint64_t largest = 256UL * 1'024;
    const auto heldBack = [](const ShaperState &was, const ShaperState &is) {
        return std::uint64_t(is.heldBack - was.heldBack) * largest
            >= is.flow.bytes - was.flow.bytes;
    };
    return before && a && z && heldBack(before->a, *a) && heldBack(before->z, *z);
}

void Network::leaveOut(const std::string &id, std::uint64_t packets, std::uint64_t bytes)
{
    if (const auto found = m_lines.find(id); found != m_lines.end())
        found->second.towardsZ.leaveOut(packets, bytes);
}

/// Its three interfaces are there, and still the same.
bool Network::isComplete(const Known &known, const Interfaces &interfaces) const
{
    const Names names(known.state.line);
    const auto isThere = [&](const std::string &name, int index) {
        const auto found = interfaces.find(name);
        return found != interfaces.end() && found->second.index == index;
    };
    return known.isBuilt && isThere(names.a, known.ports.a) && isThere(names.z, known.ports.z)
        && isThere(names.bridge, known.ports.bridge);
}

/// True if there was something to repair.
Result<bool> Network::repair(Known &known, const Interfaces &interfaces, const Shapers &shapers)
{
    if (!isComplete(known, interfaces)) {
        tearDown(known);
        if (const auto built = build(known); !built)
            return built.error();
        return true;
    }
    const Line &line = known.state.line;
    const Names names(line);
    Netlink &core = m_core.netlink;
    bool repaired = false;
    Result<Done> done = Done{};
    const auto putRight = [&](bool isRight, const std::function<Result<Done>()> &deed) {
        if (isRight || !done)
            return;
        repaired = true;
        done = deed();
    };
    for (const std::string &name : {names.a, names.z}) {
        const Interface &port = interfaces.at(name);
        const ShaperState *shaper = shaperAt(shapers, port.index);
        putRight(shaper != nullptr && shaper->rate == line.rate,
                 [&] { return shape(core, port.index, Shaping::of(line.rate)); });
        putRight(port.bridge == known.ports.bridge,
                 [&] { return core.send(netmessage::setBridge(port.index, known.ports.bridge)); });
        putRight(port.isUp == line.carries,
                 [&] { return core.send(netmessage::setUp(port.index, line.carries)); });
    }
    putRight(interfaces.at(names.bridge).isUp,
             [&] { return core.send(netmessage::setUp(known.ports.bridge, true)); });
    if (!done)
        return done.error();
    return repaired;
}

/// True if anything had to be repaired.
Result<bool> Network::readAndRepair()
{
    const auto interfaces = m_core.netlink.interfaces();
    if (!interfaces)
        return interfaces.error();
    const auto shapers = lines::shapers(m_core.netlink);
    if (!shapers)
        return shapers.error();
    bool any = false;
    for (auto &[id, known] : m_lines) {
        const auto repaired = repair(known, *interfaces, *shapers);
        known.state.trouble = repaired ? "" : repaired.error().detail;
        known.state.repairs += repaired && *repaired ? 1 : 0;
        any = any || (repaired && *repaired);
        const ShaperState *a = shaperAt(*shapers, known.ports.a);
        const ShaperState *z = shaperAt(*shapers, known.ports.z);
        if (a != nullptr && z != nullptr)
            take(known, *a, *z);
        else
            known.state.inForce = {};
    }
    return any;
}

Result<Done> Network::look()
{
    auto repaired = readAndRepair();
    if (repaired && *repaired)
        repaired = readAndRepair(); // what is in force is what was read, not what was wished
    if (!repaired)
        return repaired.error();
    return Done{};
}

} // namespace turbolane::lines
