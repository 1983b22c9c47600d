// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/assurance/broken.h"
#include "backend/store/reservationtable.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/disturbance.h"
#include "domain/interval.h"
#include "domain/maintenance.h"

#include <map>
#include <optional>
#include <vector>

namespace turbolane::backend {

class Capacity;
class Catalogue;
class Datapath;
class EventLog;
class Inventory;
class Network;
class PathLog;
class PlannedWork;
struct PathStatement;
class Restoration;
class ServiceLevels;
class Store;

/// What an operator breaks.
struct BreakPart {
    FaultKind kind = FaultKind::Link;
    std::string part;
    std::optional<std::chrono::minutes> lasting = {}; ///< empty: until it is cleared
};

/// Knows what is out of order, and sees to it that connections are carried all the same: protected
/// ones on the path that is held for them, others on a new one where there is room, in their
/// restoration order and then by age; whatever finds none waits until something comes back.
class Assurance {
public:
    struct Parts {
        Store &store;
        EventLog &events;
        Inventory &inventory;
        Capacity &capacity;
        PathLog &paths;
        Restoration &restoration;
        const Catalogue &catalogue;
        const Datapath &datapath;
        const ServiceLevels &levels;
        const Network &network;
        const Clock &clock;
        const PlannedWork &work;
    };
    /// A path that is broken for as long is lost: what is held on it is of no use until then.
    static constexpr Seconds patience{300};
    explicit Assurance(const Parts &parts)
        : m_parts(parts)
    { }

    /// NotFound, or WrongState where it is broken already.
    Result<Fault> breakPart(const BreakPart &ask);
    Result<Fault> mend(const FaultId &id);
    std::vector<Fault> faults() const; ///< newest first
    Result<Fault> fault(const FaultId &id) const;
    /// What was done to any connection and began before then, the newest first.
    std::vector<Disturbance> disturbances(Instant before, std::size_t most) const;
    Result<Availability> availability(const ConnectionId &id, Interval time) const;
    /// What carried it in that time, and whether its policy was kept.
    Result<PathStatement> statement(const ConnectionId &id, Interval time) const;

    /// Faults end at their time, links break by themselves and come back, and whoever waits is
    /// carried again where that can be. What is worked on is left by whoever finds another path;
    /// what is protected by a path that is lost gets another one.
    void runDue();
    std::optional<Instant> nextDue() const;

private:
    Broken broken() const;
    bool isKnown(FaultKind kind, const std::string &part) const;
    Fault begin(Fault fault);
    void end(Fault fault, Instant at);
    void endWhatIsOver();
    void followDatapath();
    /// Links, ports and cloud sides, and for how long as far as is known.
    std::map<ResourceId, Interval> outOfOrder() const;
    void tellCapacity();
    void letGo(Connection &connection, const Fault &fault);
    bool rescue(Connection &connection, const Broken &broken);
    /// How, or nothing where no path is left.
    std::optional<Rescue> moveOver(Connection &connection, const Broken &broken);
    void rescueWaiting();
    static bool needsPath(const Connection &connection);
    static void inRestorationOrder(std::vector<Connection> &connections);
    void letGoRate(Connection &connection, Instant at);
    void leaveWork();
    void leave(Connection &connection, const Maintenance &window, const Broken &unfit);
    bool hasLostStandby(const Connection &connection) const;
    void renewStandbys();
    std::optional<Instant> nextUpkeep() const;

    Parts m_parts;
    std::map<ResourceId, Interval> m_down; ///< what Capacity was told to be down
    std::optional<std::vector<Bandwidth>> m_triedWith; ///< what was free when nobody found a path
    Instant m_lookedAt{}; ///< for what begins by the clock alone
    std::optional<std::vector<Bandwidth>> m_stayedWith; ///< ... and on what is worked on
    std::optional<std::vector<Bandwidth>> m_unprotectedWith; ///< ... and no second one
};

} // namespace turbolane::backend
