// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/network.h"
#include "lines/keeper/prober.h"

#include <deque>

namespace turbolane::lines {

/// Tests of lines that are under way, and what the last of them have found. Begun and looked after
/// on the keeper's thread; the packets are sent in others.
class LineTests {
public:
    explicit LineTests(Network &network)
        : m_network(network)
    { }

    /// NotFound. WrongState: it carries nothing. Locked: it is being tested. Unavailable.
    Result<Done> begin(const Probe &probe);
    /// The rate of a line was changed just now.
    void changed(const std::string &id) { m_prober.changed(id); }
    /// So that packets of ours are not told as the customer's: before each reading of counters.
    void leaveOurs();
    /// The first of them after this number.
    FindingPage findings(std::uint64_t after);

private:
    Result<Prober::Task> taskFor(const Probe &probe, const Line &line) const;
    void collect();
    Finding judged(Prober::Result result);

    static constexpr std::size_t remembered = 4'096;

    Network &m_network;
    Prober m_prober;
    std::deque<Finding> m_findings;
    std::uint64_t m_last = 0;
};

} // namespace turbolane::lines
