// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/steadytime.h"

namespace turbolane::backend {

Instant SteadyTime::now()
{
    const Instant now = ownOf(m_clock.now());
    if (now < m_latest)
        m_ahead += m_latest - now;
    else
        m_latest = now;
    return m_latest;
}

} // namespace turbolane::backend
