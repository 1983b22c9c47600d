// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/words.h"

#include <algorithm>

namespace turbolane::lines {

/// Adds up counters of the kernel's that begin again from zero whenever what they count is made
/// anew.
class Tally {
public:
    void see(const Flow &now)
    {
        const bool isAnew = now.bytes < m_last.bytes || now.drops < m_last.drops;
        const Flow from = isAnew ? Flow{} : m_last;
        m_total.bytes += without(m_own.bytes, now.bytes - from.bytes);
        m_total.drops += now.drops - from.drops;
        m_total.packets += without(
            m_own.packets, now.packets < from.packets ? now.packets : now.packets - from.packets);
        m_last = now;
    }
    /// So much of what will be counted is ours, and is not told.
    void leaveOut(std::uint64_t packets, std::uint64_t bytes)
    {
        m_own.packets += packets;
        m_own.bytes += bytes;
    }
    /// All that was counted up to now is ours.
    void leaveOutUntil(const Flow &now) { m_last = now; }
    /// What was counted is gone: the next count begins at zero.
    void restart() { m_last = {}; }
    const Flow &total() const { return m_total; }

private:
    static std::uint64_t without(std::uint64_t &own, std::uint64_t counted)
    {
        const std::uint64_t left = std::min(own, counted);
        own -= left;
        return counted - left;
    }

    Flow m_total;
    Flow m_last;
    Flow m_own; ///< still to be counted
};

} // namespace turbolane::lines
