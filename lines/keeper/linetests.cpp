// SPDX-License-Identifier: GPL-3.0-or-later

#include "lines/keeper/linetests.h"

#include <algorithm>

namespace turbolane::lines {

Result<Done> LineTests::begin(const Probe &probe)
{
    const auto known = m_network.lines().find(probe.id);
    if (known == m_network.lines().end())
        return Error{ErrorCode::NotFound, "no line " + probe.id};
    const Line &line = known->second.state.line;
    if (!known->second.isBuilt || !line.carries)
        return Error{ErrorCode::WrongState, "line " + probe.id + " carries nothing"};
    if (m_prober.isProbing(probe.id))
        return Error{ErrorCode::Locked, "line " + probe.id + " is being tested"};
    auto task = taskFor(probe, line);
    if (!task)
        return task.error();
    if (probe.fills)
        if (const auto begun = m_network.beginTest(probe.id); !begun)
            return begun.error();
    if (m_prober.start(std::move(*task)))
        return Done{};
    (void)m_network.endTest(probe.id);
    return Error{ErrorCode::Unavailable, "too many lines are being tested"};
}

Result<Prober::Task> LineTests::taskFor(const Probe &probe, const Line &line) const
{
    auto from = m_network.socketAt(line.a, Talk::Udp);
    auto to = m_network.socketAt(line.z, Talk::Udp);
    if (!from || !to)
        return !from ? from.error() : to.error();
    Prober::Task task{.id = probe.id,
                      .ticket = probe.ticket,
                      .from = std::move(*from),
                      .to = std::move(*to),
                      .address = line.z.address,
                      .interval = pacedInterval(probe.pace),
                      .lasting = probe.lasting};
    if (!probe.fills)
        return task;
    auto calling = m_network.socketAt(line.a, Talk::TcpCalling);
    auto listening = m_network.socketAt(line.z, Talk::TcpListening);
    if (!calling || !listening)
        return !calling ? calling.error() : listening.error();
    task.fill = LineFill::Ends{.listening = std::move(*listening),
                               .calling = std::move(*calling),
                               .calledAddress = line.z.address,
                               .rate = line.rate};
    return task;
}

void LineTests::leaveOurs()
{
    for (const auto &[id, packets] : m_prober.takeSent())
        m_network.leaveOut(id, packets, packets * pacedFrame);
}

/// Below what was set, and not for want of being let through: then the machine forwards no more.
Finding LineTests::judged(Prober::Result result)
{
    Finding finding{.number = ++m_last,
                    .id = std::move(result.id),
                    .ticket = result.ticket,
                    .measured = result.measured,
                    .trouble = std::move(result.trouble)};
    const auto known = m_network.lines().find(finding.id);
    if (known == m_network.lines().end()) {
        finding.trouble = "its line was taken away";
        return finding;
    }
    const bool wasHeldBack = result.filled && m_network.endTest(finding.id);
    const std::int64_t set = known->second.state.line.rate.inKbps();
    Measurement &measured = finding.measured;
    measured.isMachineLimit =
        measured.rate && measured.rate->inKbps() < set / 20 * 19 && !wasHeldBack;
    return finding;
}

void LineTests::collect()
{
    for (Prober::Result &result : m_prober.takeResults())
        m_findings.push_back(judged(std::move(result)));
    while (m_findings.size() > remembered)
        m_findings.pop_front();
}

FindingPage LineTests::findings(std::uint64_t after)
{
    collect();
    FindingPage page;
    for (const Finding &finding : m_findings)
        if (finding.number > after && page.findings.size() < findingsInPage)
            page.findings.push_back(finding);
    return page;
}

} // namespace turbolane::lines
