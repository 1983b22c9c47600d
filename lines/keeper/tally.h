// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/words.h"

namespace turbolane::lines {

/// Adds up counters of the kernel's that begin again from zero whenever what they count is made
/// anew.
class Tally {
public:
    void see(const Flow &now)
    {
        const bool isAnew = now.bytes < m_last.bytes || now.drops < m_last.drops;
        const Flow from = isAnew ? Flow{} : m_last;
        m_total.bytes += now.bytes - from.bytes;
        m_total.drops += now.drops - from.drops;
        m_total.packets += now.packets < from.packets ? now.packets : now.packets - from.packets;
        m_last = now;
    }
    /// What was counted is gone: the next count begins at zero.
    void restart() { m_last = {}; }
    const Flow &total() const { return m_total; }

private:
    Flow m_total;
    Flow m_last;
};

} // namespace turbolane::lines
