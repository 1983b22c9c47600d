// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/network.h"
#include "backend/store/reservationtable.h"
#include "domain/clock.h"
#include "domain/interval.h"
#include "domain/path.h"
#include "domain/port.h"

#include <vector>

namespace turbolane::backend {

class Store;

/// Bandwidth wanted on a port and along a path, for a time.
struct Demanded {
    Port port;
    Path path;
    Bandwidth rate;
    Interval time;
};

/// What is promised of every link and port, and until when. Free is never negative, at any
/// instant: what does not fit throughout its whole window is not promised at all.
class Capacity {
public:
    Capacity(Store &store, const Network &network, const Clock &clock);

    /// Of every link, by its index, what is free throughout the time.
    std::vector<Bandwidth> freeLinks(Interval time) const;
    Bandwidth freeOnPort(const Port &port, Interval time) const;

    /// AbovePort or AboveCapacity, saying what is free; the second names the link.
    Result<Done> fits(const Demanded &demanded) const;
    /// Holds what fits() has allowed. For good when the time ends at forEver.
    void reserve(const HolderId &holder, const Demanded &demanded);

    void setRate(const HolderId &holder, Bandwidth rate);
    void setEnd(const HolderId &holder, Instant to);
    /// Exactly once for each holder.
    void release(const HolderId &holder);

private:
    Bandwidth freeOf(const ResourceId &resource, Bandwidth whole, Interval time) const;

    Store &m_store;
    const Network &m_network;
    const Clock &m_clock;
};

HolderId holderOf(const ConnectionId &connection);
HolderId holderOf(const BoostId &boost);
ResourceId resourceOf(const LinkId &link);
ResourceId resourceOf(const PortId &port);

} // namespace turbolane::backend
