// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/capacity/timeline.h"
#include "backend/store/follower.h"
#include "backend/store/reservationtable.h"

#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace turbolane::backend {

/// What is promised of everything that can be used up, over all time, as the store says it. Kept
/// in memory, so that a question costs about the logarithm of the number of promises.
///
/// Time itself changes three things, once and for good, as pass() is told that it has come:
/// - what has begun counts as held since ever, even if the clock is set back later;
/// - what is past its planned end counts as held for good until it is released: the datapath may
///   be late in letting go, and what is still carried is not free;
/// - what is held only until it expires is free from that instant on.
class Calendar final : public Follower {
public:
    /// What a holder has from now on, in place of all it had; nothing to release it.
    void put(const HolderId &holder, std::vector<Reservation> held);
    std::vector<Reservation> heldBy(const HolderId &holder) const;
    /// Who holds some of it in that time, by name. Looks at everyone: not for every question.
    std::vector<HolderId> holdersOf(const ResourceId &resource, Interval time) const;
    std::size_t holders() const { return m_holders.size(); }

    void pass(Instant now);

    /// Of nothing promised yet: a timeline without a change.
    const Timeline &of(const ResourceId &resource) const;
    /// ... without what these hold. Lives no longer than the calendar stays as it is.
    Lessened of(const ResourceId &resource, std::span<const HolderId> without) const;
    /// The most promised at any instant of a window that is not empty, without what these hold.
    std::int64_t highest(const ResourceId &resource, Interval window,
                         std::span<const HolderId> without) const;

    std::size_t mark() const override { return m_undo.size(); }
    void undoTo(std::size_t mark) override;
    void keepAll() override { m_undo.clear(); }

private:
    /// A reservation, and what time has made of it.
    struct Promise {
        Reservation reservation;
        bool isLate = false;
        bool isExpired = false;
    };
    struct Before {
        HolderId holder;
        std::vector<Reservation> held;
    };

    /// When it counts; empty: not at all.
    static Interval extentOf(const Promise &promise);
    static bool isDue(Promise &promise, Instant now);
    void replace(const HolderId &holder, std::vector<Reservation> held);
    void count(const Promise &promise, std::int64_t sign);

    std::unordered_map<ResourceId, Timeline> m_timelines;
    std::unordered_map<HolderId, std::vector<Promise>> m_holders;
    std::set<std::pair<Instant, HolderId>> m_watched; ///< when time changes something for whom
    std::vector<Before> m_undo; ///< what was so before each change of the open transaction
};

} // namespace turbolane::backend
