// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/capacity/calendar.h"
#include "backend/capacity/forever.h"
#include "backend/capacity/resource.h"
#include "backend/paths/network.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/path.h"
#include "domain/port.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace turbolane::backend {

class Store;

/// Something that bandwidth is used up of, and how much of it there is.
struct Part {
    ResourceId resource;
    Bandwidth whole;
};

/// Bandwidth wanted on a port, along a path and on a cloud side, for a time.
struct Demanded {
    Port port; ///< of no id: it starts at a PoP
    Path path;
    Bandwidth rate;
    Interval time;
    std::optional<OnRamp> onRamp = {}; ///< empty: it ends at a PoP
    std::vector<Part> also = {}; ///< what else it takes as much of: a second path, a far port
    std::vector<HolderId> besides = {}; ///< what these hold does not stand in its way
};

/// The first thing that has not enough free throughout a time.
struct Shortage {
    ResourceId resource;
    Bandwidth whole;
    Bandwidth free; ///< least, at any instant of the time
    Interval time; ///< in which it is not enough: the first such stretch of the window
    bool isClosed = false; ///< by maintenance or a fault
};

/// What is promised of every link, port and cloud side, and until when. Free is never negative, at
/// any instant: what does not fit throughout its whole window is not promised at all. Answers from
/// a calendar in memory that follows the store, also where a transaction is taken back.
///
/// What is planned to be closed counts for everything that has an end. What is asked for for good
/// (until forEver) would meet some maintenance or other on every link there is: for that only
/// counts what is closed when it begins.
class Capacity {
public:
    /// Reads everything that is held. Lives no longer than the store.
    Capacity(Store &store, const Network &network, const Clock &clock);
    ~Capacity();
    Capacity(const Capacity &) = delete;
    Capacity &operator=(const Capacity &) = delete;

    /// Of every link, by its index, what is free throughout the time.
    std::vector<Bandwidth> freeLinks(Interval time, std::span<const HolderId> besides = {}) const;
    Bandwidth freeOnPort(const Port &port, Interval time) const;
    Bandwidth freeOnCloudSide(const OnRamp &onRamp, Interval time) const;
    Bandwidth freeOf(const ResourceId &resource, Bandwidth whole, Interval time,
                     std::span<const HolderId> besides = {}) const;
    /// Every stretch of the time with as much free all along, in order.
    struct Stretch {
        Interval time;
        Bandwidth free;
    };
    std::vector<Stretch> stretches(const ResourceId &resource, Bandwidth whole,
                                   Interval time) const;

    /// How much of it there is, when nothing is promised.
    Part partOf(const Port &port) const;
    Part partOf(const LinkId &link) const;
    Part partOf(const OnRamp &onRamp) const;
    /// The links of its second path, for Demanded::also.
    std::vector<Part> standbyOf(const Connection &connection) const;
    /// The links of the path that it would be switched to, which a raise of it takes as well. None
    /// where that path is closed at any instant of the time: then there is no switching to it.
    std::vector<Part> otherPathOf(const Connection &connection, Interval time) const;
    /// By maintenance or a fault, at any instant of the time; for good, when it begins.
    bool isClosed(const ResourceId &resource, Interval time) const;

    /// Port first, then the path from its A end, then the cloud side, then the rest.
    std::optional<Shortage> shortage(const Demanded &demanded) const;
    /// AbovePort or AboveCapacity, saying what is free; the second names the link or on-ramp.
    Result<Done> fits(const Demanded &demanded) const;
    /// When a time as long as the one demanded could start, not before it does, with room for all
    /// of it. Nothing: never.
    std::optional<Instant> firstSlot(const Demanded &demanded) const;

    /// Holds what fits() has allowed. For good when the time ends at forEver; freed by itself at
    /// `expires`, if that is given, unless it was handed over before.
    void reserve(const HolderId &holder, const Demanded &demanded,
                 const std::optional<Instant> &expires = {});
    /// What was held until it expires is this one's from now on, and does not expire any more.
    void handOver(const HolderId &from, const HolderId &to);
    /// Of a connection that takes another path: the old one is free at once.
    void move(const HolderId &holder, const Demanded &demanded);
    void setRate(const HolderId &holder, Bandwidth rate);
    void setEnd(const HolderId &holder, Instant to);
    /// Exactly once for each holder.
    void release(const HolderId &holder);

    /// Nothing of it is free for new promises in that time; what is promised already stays.
    void close(const HolderId &by, const ResourceId &resource, Interval time);
    void open(const HolderId &by);
    /// Broken down since then, until it is known to end or setUp(). Not written down: whoever knows
    /// of the fault does.
    void setDown(const ResourceId &resource, Instant since,
                 const std::optional<Instant> &until = {});
    void setUp(const ResourceId &resource);
    std::vector<Reservation> heldBy(const HolderId &holder) const
    {
        return m_calendar.heldBy(holder);
    }
    /// Who was promised something of it in that time.
    std::vector<HolderId> holdersOf(const ResourceId &resource, Interval time) const;

    /// Writes down what time has begun. To be called when anything is due.
    void runDue();
    /// How many hold something: of those that are closed, whoever closes them, too.
    std::size_t holders() const { return m_calendar.holders(); }

private:
    const Calendar &today() const;
    std::vector<HolderId> closedLater(const ResourceId &resource, Interval time) const;
    Lessened timelineOf(const ResourceId &resource, Interval time,
                        std::span<const HolderId> besides) const;
    std::vector<Part> partsOf(const Demanded &demanded) const;

    Store &m_store;
    const Network &m_network;
    const Clock &m_clock;
    mutable Calendar m_calendar; ///< what time does to it is seen when somebody looks
    /// Who has ever closed it. What the calendar does not know any more does no harm here.
    std::unordered_map<ResourceId, std::set<HolderId>> m_closers;
};

/// "from ... until ...", or "from ... on" where no end is known.
std::string textOf(const Interval &time);

HolderId holderOf(const ConnectionId &connection);
HolderId holderOf(const BoostId &boost);
HolderId holderOf(const HoldId &hold);
HolderId holderOf(const QuoteId &quote);
HolderId holderOf(const MaintenanceId &maintenance);

} // namespace turbolane::backend
