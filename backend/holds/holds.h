// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/paths/network.h"
#include "domain/clock.h"
#include "domain/hold.h"
#include "domain/pathpolicy.h"
#include "domain/place.h"
#include "domain/port.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

class Capacity;
class Catalogue;
class EventLog;
class Inventory;
class Routing;
class Store;
struct Demanded;

struct AskHold {
    std::string from; ///< a port, on-ramp or PoP
    std::string to;
    Bandwidth rate;
    std::optional<Instant> fromTime; ///< empty: now
    std::optional<Instant> toTime; ///< empty: for good
    Seconds duration{}; ///< of the hold itself
    PathPolicy policy = {}; ///< the path keeps to it
};

/// Bandwidth kept free for a customer who has not decided yet. It is free again at the shown
/// expiry, by the carrier's clock, whether or not the carrier runs then.
class Holds {
public:
    struct Parts {
        Store &store;
        const Inventory &inventory;
        Capacity &capacity;
        EventLog &events;
        const Catalogue &catalogue;
        const Network &network;
        const Clock &clock;
        const Routing &routing;
    };
    explicit Holds(const Parts &parts)
        : m_parts(parts)
    { }

    std::vector<Hold> all() const; ///< newest first
    Result<Hold> one(const HoldId &id) const;

    /// Along the path of least latency that has room throughout.
    Result<Hold> take(const AskHold &ask);
    /// WrongState once it is over.
    Result<Hold> release(const HoldId &id);

    /// Writes down what has expired.
    void runDue();
    std::optional<Instant> nextDue() const;

private:
    Result<Done> isSound(const AskHold &ask) const;
    Result<PopId> join(Demanded &demanded, const std::string &end, const char *pointer) const;
    void end(Hold &hold, HoldState state);

    Parts m_parts;
};

} // namespace turbolane::backend
