// SPDX-License-Identifier: GPL-3.0-or-later

// Network: what is, beside what shall be.

#include "lines/keeper/names.h"
#include "lines/keeper/network.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turbolane::lines {

namespace {

const ShaperState *shaperAt(const Shapers &shapers, int interface)
{
    const auto found = shapers.find(interface);
    return found == shapers.end() ? nullptr : &found->second;
}

} // namespace

void Network::take(Known &known, const ShaperState &a, const ShaperState &z) const
{
    known.read = m_looks;
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

/// The ports of a line in its core, and what they should be.
bool Network::isRight(const Known &known, const Seen &seen) const
{
    if (!isComplete(known, seen.interfaces))
        return false;
    const Line &line = known.state.line;
    const Names names(line);
    return seen.interfaces.at(names.bridge).isUp
        && std::ranges::all_of(std::array{&names.a, &names.z}, [&](const std::string *name) {
               const Interface &port = seen.interfaces.at(*name);
               const ShaperState *shaper = shaperAt(seen.shapers, port.index);
               return shaper != nullptr && shaper->rate == line.rate
                   && port.bridge == known.ports.bridge && port.isUp == line.carries;
           });
}

Result<Done> Network::repair(Known &known, const Seen &seen)
{
    if (!isComplete(known, seen.interfaces)) {
        tearDown(known);
        return build(known);
    }
    const Line &line = known.state.line;
    const Names names(line);
    NetMessages all;
    for (const std::string &name : {names.a, names.z}) {
        const Interface &port = seen.interfaces.at(name);
        const ShaperState *shaper = shaperAt(seen.shapers, port.index);
        if (shaper == nullptr || shaper->rate != line.rate)
            all.push_back(shaped(port.index, Shaping::of(line.rate)));
        if (port.bridge != known.ports.bridge)
            all.push_back(netmessage::setBridge(port.index, known.ports.bridge));
        if (port.isUp != line.carries)
            all.push_back(netmessage::setUp(port.index, line.carries));
    }
    if (!seen.interfaces.at(names.bridge).isUp)
        all.push_back(netmessage::setUp(known.ports.bridge, true));
    return m_core.netlink.send(std::move(all));
}

/// Of one line, read for itself.
Network::Seen Network::seenNow(const Known &known)
{
    Seen seen;
    if (!known.isBuilt)
        return seen;
    const Names names(known.state.line);
    for (const std::string &name : {names.a, names.z, names.bridge})
        if (const auto found = m_core.netlink.interface(name))
            seen.interfaces[name] = *found;
    for (const int port : {known.ports.a, known.ports.z})
        if (const auto found = shaperOf(m_core.netlink, port))
            seen.shapers[port] = *found;
    return seen;
}

/// What was told of many may be older than the line: before anything is repaired it is asked for by
/// itself. And what is in force is what is read thereafter, not what was wished.
void Network::compare(Known &known, const Seen &seen)
{
    const bool isNewer = known.read == m_looks;
    if (isRight(known, seen)) {
        known.state.trouble.clear();
        if (!isNewer)
            take(known, seen.shapers.at(known.ports.a), seen.shapers.at(known.ports.z));
        return;
    }
    Seen now = seenNow(known);
    known.state.trouble.clear();
    if (!isRight(known, now)) {
        const auto repaired = repair(known, now);
        known.state.trouble = repaired ? "" : repaired.error().detail;
        known.state.repairs += repaired ? 1 : 0;
        now = seenNow(known);
    }
    const ShaperState *a = shaperAt(now.shapers, known.ports.a);
    const ShaperState *z = shaperAt(now.shapers, known.ports.z);
    if (a != nullptr && z != nullptr)
        take(known, *a, *z);
    else
        known.state.inForce = {};
}

/// False: these were the last.
bool Network::compareSome()
{
    constexpr int mostAtOnce = 64;
    auto at = m_lines.upper_bound(m_look->last);
    for (int done = 0; at != m_lines.end() && done < mostAtOnce; ++at, ++done) {
        const std::uint32_t repairs = at->second.state.repairs;
        compare(at->second, m_look->seen);
        m_look->last = at->first;
        if (repairs != at->second.state.repairs || !at->second.isBuilt)
            return true; // that took a while
    }
    return at != m_lines.end();
}

/// True: that was all of this step.
Result<bool> Network::hearSome()
{
    const bool areInterfaces = m_look->step == LookStep::Interfaces;
    if (!m_look->dump) {
        auto dump = Dump::of(areInterfaces ? askForInterfaces() : askForShapers());
        if (!dump)
            return dump.error();
        m_look->dump = std::move(*dump);
    }
    Seen &seen = m_look->seen;
    return m_look->dump->hear([&](nlmsghdr *told) {
        if (areInterfaces)
            hearInterface(told, seen.interfaces);
        else
            hearShaper(told, seen.shapers);
    });
}

bool Network::goOnLooking()
{
    if (!m_look) {
        ++m_looks;
        m_look = Look{};
    }
    bool goesOn = true;
    if (m_look->step == LookStep::Lines) {
        goesOn = compareSome();
    } else {
        const auto heard = hearSome();
        goesOn = bool(heard);
        if (heard && *heard) {
            m_look->dump.reset();
            m_look->step =
                m_look->step == LookStep::Interfaces ? LookStep::Shapers : LookStep::Lines;
        }
    }
    if (!goesOn)
        m_look.reset();
    return goesOn;
}

void Network::look()
{
    while (goOnLooking()) { }
}

} // namespace turbolane::lines
