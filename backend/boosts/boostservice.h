// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/capacity/capacity.h"
#include "domain/boost.h"
#include "domain/charges.h"
#include "domain/clock.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "domain/place.h"
#include "domain/port.h"

#include <optional>
#include <vector>

namespace turbolane::backend {

class BoostLife;
class BoostsAhead;
class BudgetGuard;
class Catalogue;
class Charging;
class Datapath;
class Inventory;
class Taken;

/// What several estimates come to.
Money totalOf(const std::vector<Estimate> &estimates, Currency currency);

struct StartBoost {
    ConnectionId connection;
    Bandwidth to;
    Seconds duration{0}; ///< 60 s to 7 days
    std::optional<Money> most; ///< refused with PriceMoved if it would cost more
    std::optional<Instant> startsAt = {}; ///< rounded up to a second; empty: now
    ScheduleId schedule = {}; ///< that asks for it
    SceneId scene = {}; ///< that it is a part of
    std::string approvedBy = {}; ///< an operator who lets it pass a budget's limit
    /// The end that was shown with `most`. Between a price and its press a dearer hour comes
    /// closer: what would cost more for that ends here, and costs no more than was shown.
    std::optional<Instant> endsBy = {};
    /// A scheduled boost that this one takes the place of: neither its time nor what it holds
    /// stands in the way.
    BoostId instead = {};
};
/// For Demanded and Raise.
std::vector<HolderId> besidesOf(const StartBoost &ask);

struct ExtendBoost {
    BoostId boost;
    Seconds additional{0}; ///< above zero; the whole boost lasts 7 days at most
    std::optional<Money> most; ///< for the added part
    std::string approvedBy = {}; ///< as of StartBoost
};

/// Another time for a boost that has not begun. One of a schedule's is moved by its schedule alone.
struct MoveBoost {
    BoostId boost;
    Instant startsAt{}; ///< later than now; rounded up to a second
    Seconds duration{0}; ///< as of StartBoost
    std::optional<Money> most; ///< for the whole boost
    std::string approvedBy = {}; ///< as of StartBoost
    ScheduleId schedule = {}; ///< that asks for it
};

inline constexpr Seconds shortestBoost{60};
inline constexpr Seconds longestBoost{std::chrono::days(7)};
inline constexpr Seconds furthestStart{std::chrono::days(366)};

/// Temporary raises. Each is kept as an up order and a dated down order beside its own row, so any
/// other door sees the same truth; it ends by the carrier's clock, whoever is watching.
class BoostService {
public:
    struct Parts {
        Inventory &inventory;
        Capacity &capacity;
        Charging &charging;
        BoostLife &life;
        BoostsAhead &ahead;
        const Catalogue &catalogue;
        const Datapath &datapath;
        const Clock &clock;
        const BudgetGuard &guard;
    };
    explicit BoostService(const Parts &parts)
        : m_parts(parts)
    { }

    /// Refuses what start() would refuse, but for the price.
    Result<Estimate> estimate(const StartBoost &ask) const;
    /// The added part only.
    Result<Estimate> estimate(const ExtendBoost &ask) const;

    /// The whole boost at its other time.
    Result<Estimate> estimate(const MoveBoost &ask) const;

    /// Of several at once, of as many connections: what one takes is not there for the others.
    Result<std::vector<Estimate>> estimate(const std::vector<StartBoost> &asks) const;

    /// One that starts later is scheduled: its capacity is held for it from now on.
    Result<Boost> start(const StartBoost &ask);
    /// All of them, or none. `most` is for all of them together.
    Result<std::vector<Boost>> start(const std::vector<StartBoost> &asks,
                                     const std::optional<Money> &most);
    /// Only an active one.
    Result<Boost> extend(const ExtendBoost &ask);
    /// All of it or nothing: where it does not fit it stays as it was, holding what it held.
    Result<Boost> move(const MoveBoost &ask);
    /// The same as a boost of its own, for whoever explains a refusal. WrongState, NotFound.
    Result<StartBoost> asStart(const MoveBoost &ask) const;
    /// Not started yet: cancelled at once. Not active yet: cancelled and not charged. Active: ends
    /// now.
    Result<Boost> end(const BoostId &id);

private:
    /// What start() will do, once it is known that it may.
    struct Draft {
        Connection connection;
        Port port;
        OnRamp onRamp;
        Instant accepted;
        bool isLater = false; ///< it waits for its start
        Interval time; ///< whole seconds, as shown
        Interval held() const
        {
            return Interval::between(isLater ? time.from() : accepted, time.to());
        }
    };
    struct LongerDraft {
        Boost boost;
        Instant newEnd;
        Estimate estimate;
        Demanded more; ///< for the added time
    };
    Result<Done> mayBeBoosted(const Connection &connection, bool isLater) const;
    Result<Done> mayCarry(const StartBoost &ask, const Connection &connection,
                          const Port &port) const;
    Instant startOf(const StartBoost &ask) const;
    bool canBeShorter(const StartBoost &ask) const;
    Result<Interval> timeOf(const StartBoost &ask) const;
    Result<Draft> draft(const StartBoost &ask) const;
    Result<Estimate> priced(const StartBoost &ask, const Draft &draft, Taken &taken) const;
    Result<Boost> startIn(const StartBoost &ask);
    Result<std::vector<Boost>> startIn(const std::vector<StartBoost> &asks,
                                       const std::optional<Money> &most);
    Order upOrder(const Draft &draft) const;
    Order downOrder(const Draft &draft) const;
    void keep(Boost &boost, const Draft &draft);
    void keepAt(const Draft &draft, const Boost &boost);
    bool holdsOther(const Connection &connection, const Boost &boost) const;
    void holdLonger(const LongerDraft &draft);
    Result<LongerDraft> draft(const ExtendBoost &ask) const;

    Parts m_parts;
};

} // namespace turbolane::backend
