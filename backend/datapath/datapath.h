// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/steptimes.h"
#include "domain/bandwidth.h"
#include "domain/ids.h"
#include "domain/interval.h"
#include "domain/measurement.h"
#include "domain/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

/// What a connection shall carry, and why.
struct Wanted {
    ConnectionId connection;
    OrderId order; ///< the order this is done for; empty when nothing is in flight
    Work work = Work::Build;
    Bandwidth rate; ///< zero: nothing, take it away
    Bandwidth base; ///< ordered for good; below the rate during a boost
    std::vector<LinkId> links = {}; ///< carried over these, from the A end on
    /// Of a boost: when it is back at the base rate, whatever has become of the carrier by then.
    std::optional<Instant> until = {};
};

/// What a connection may carry, and how much of it is for good.
struct Profile {
    Bandwidth rate;
    Bandwidth base;
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What the datapath says about one connection. A stage that has not passed yet has no instant;
/// none is ever in the future.
struct Report {
    Wanted wanted; ///< what was last asked of it
    std::optional<Instant> edgesSet;
    std::optional<Instant> cloudAccepted;
    std::optional<Instant> tested; ///< at line rate; of a removal: gone
    std::optional<Measurement> measured = {}; ///< by the test, where it sends packets
    std::optional<Error> failure; ///< this work was given up
    std::optional<Instant> failedAt;
    Bandwidth inForce; ///< carried just now
    Instant inForceSince{};
};

struct Counters {
    std::int64_t bytes = 0; ///< since the datapath has known the connection
    std::int64_t packets = 0;
    std::int64_t drops = 0; ///< packets above the rate
};

enum class Health : std::uint8_t { Well = 1, Degraded = 2 };

/// What a connection carried in a time of one rate.
struct Carried {
    std::int64_t kilobits = 0;
    Bandwidth peak; ///< of any one second
};

/// What carries the bits. Only the reconciler touches it. A simulated one forgets everything when
/// its process ends; a real one may find again what it left. Asking is quick; the work goes on by
/// itself and is seen in report().
class Datapath {
public:
    virtual ~Datapath() = default;

    /// Starts the work. What is carried now goes on until the new rate is tested; a lower rate is
    /// in force as soon as the edges are set. Asking again for the same starts it anew.
    virtual void apply(const Wanted &wanted) = 0;
    /// Puts back at once what was carried before the carrier went down.
    virtual void restore(const Wanted &wanted) = 0;
    /// The path it was on broke: nothing is carried until the next work is tested. Cannot fail.
    virtual void cut(const ConnectionId &connection) = 0;
    /// Links that carry nothing just now, by no deed of the carrier's.
    virtual std::vector<LinkId> broken() const { return {}; }
    /// The boost of this connection ends then. For what can keep that by itself.
    virtual void lease(const ConnectionId &, std::optional<Instant>) { }
    /// Whether it was carried all the time the carrier was away. Known until it is asked for again.
    virtual bool carriedOn(const ConnectionId &) const { return false; }
    /// Of a removal that was seen to be done.
    virtual void forget(const ConnectionId &connection) = 0;

    virtual std::optional<Report> report(const ConnectionId &connection) const = 0;
    virtual std::vector<ConnectionId> connections() const = 0;
    /// The first instant after this one at which a report will have changed by itself.
    virtual std::optional<Instant> nextChange(Instant after) const = 0;

    /// Called from any thread when there is news, until it was taken. For what goes on by itself.
    virtual void onNews(std::function<void()>) { }
    /// Connections whose report may have changed in a way that nextChange() could not tell.
    virtual std::vector<ConnectionId> takeNews() { return {}; }

    /// For drills: from now on no cloud side accepts anything, until it is let go again. A datapath
    /// that is real knows no such thing.
    virtual void holdCloud(bool) { }

    virtual Counters counters(const ConnectionId &connection) const = 0;
    /// Of a time, past or present, in which this one profile was in force; whole seconds.
    virtual Carried carried(const ConnectionId &connection, Interval time,
                            const Profile &inForce) const = 0;
    /// The same, one second after the other.
    virtual std::vector<std::int64_t> kilobitsBySecond(const ConnectionId &connection,
                                                       Interval time, const Profile &inForce) const
    {
        std::vector<std::int64_t> seconds;
        for (Instant at = time.from(); at < time.to(); at += Seconds(1))
            seconds.push_back(
                carried(connection, Interval::between(at, at + Seconds(1)), inForce).kilobits);
        return seconds;
    }
    /// Packets dropped because they came above the rate. Nothing: not counted in all of that time.
    virtual std::optional<std::int64_t> dropped(const ConnectionId &, Interval) const
    {
        return std::nullopt;
    }
    virtual Health health() const = 0;
    virtual StageTimes typical(Work work) const = 0;
    virtual std::string kind() const = 0; ///< "simulated" or "linux"
};

} // namespace turbolane::backend
