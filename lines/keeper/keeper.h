// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/linetests.h"

#include <functional>

namespace turbolane::lines {

/// How long the machine has been there, its sleep included; no clock on the wall changes it.
using Uptime = std::function<Millis()>;

/// Answers requests, keeps leases, and sees to it that what is stays what shall be.
class Keeper {
public:
    Keeper(Network network, Descriptor user, const Facts &facts, Uptime uptime);

    struct Answered {
        Answer answer;
        std::vector<int> descriptors = {}; ///< to go along; the keeper's own
    };
    Answered answer(const Request &request);

    /// Somebody changed the network: it is looked at anew.
    void lookSoon() { m_wanted = afterThis(); }
    /// To be called at untilNext(): does some of what there is to do by itself.
    void goOn();
    /// In how long that is; zero while it looks at the lines.
    Millis untilNext() const;
    bool isRetired() const { return m_isRetired; }
    bool isIdle() const { return m_network.lines().empty(); }
    Network &network() { return m_network; }

    static constexpr Millis lookEvery{500};

private:
    Answered put(const Put &put);
    Result<Done> put(const Line &line);
    Answered remove(const Remove &remove);
    Answered look();
    Answered page(const AskState &ask);
    Answered enter(const Enter &enter);
    Answered probe(const Probe &probe);
    LineState toldOf(const LineState &state) const;
    void endLeases();
    bool isLooking() const { return m_network.lookStep() != Network::LookStep::None; }
    /// The first look that begins after this instant.
    std::uint64_t afterThis() const { return m_looks + (isLooking() ? 2 : 1); }

    Network m_network;
    LineTests m_tests;
    Descriptor m_user; ///< namespace; not open where it works with the powers it was given
    const Facts m_facts;
    Uptime m_uptime;
    std::map<std::string, Millis> m_leaseEnds; ///< by line, as uptime
    std::map<std::string, Bandwidth> m_bases; ///< what it falls back to then
    std::uint64_t m_looks = 0; ///< that are over
    std::uint64_t m_wanted = 0; ///< somebody waits for this one
    Millis m_lookedAt{0};
    Millis m_readAt{0}; ///< the counters
    bool m_isRetired = false;
};

} // namespace turbolane::lines
