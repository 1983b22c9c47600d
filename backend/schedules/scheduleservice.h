// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/schedules/placing.h"
#include "backend/schedules/recurrence.h"

#include <optional>
#include <string>

namespace turbolane::backend {

class BoostsAhead;
class BudgetGuard;
class Store;

struct NewSchedule {
    std::string name;
    ConnectionId connection; ///< or a scene
    SceneId scene;
    Bandwidth to; ///< of a connection
    Seconds duration{0}; ///< 60 s to 7 days
    LocalTime start{}; ///< now or later, and a time of the rule
    std::string timeZone; ///< IANA
    std::string rule; ///< RFC 5545; empty: once
    IfFull ifFull = IfFull::Refuse;
};

/// Another time for one time of a schedule, which is an exception from then on.
struct MoveTime {
    ScheduleId schedule;
    Instant time{}; ///< that starts then, or was asked for then
    Instant startsAt{}; ///< later than now; rounded up to a second
    Seconds duration{0}; ///< as of NewSchedule
    std::optional<Money> most = {}; ///< for all its boosts together
    std::string approvedBy = {}; ///< as of StartBoost
};

/// Another course for all the times of a schedule that are to come.
struct ChangeSchedule {
    ScheduleId schedule;
    NewSchedule to; ///< of the connection or scene that it is of; its start may be over
    std::optional<Money> most = {}; ///< for all its times within the horizon together
    int mostRefused = 0; ///< times within the horizon that may be without room
};

/// Boosts that come again. Each time within the horizon is an ordinary scheduled boost, or one for
/// each member of a scene; each day the horizon moves on by a day, and what was refused is asked
/// for again as long as it is to come.
class ScheduleService {
public:
    struct Parts {
        Store &store;
        Inventory &inventory;
        BoostService &boosts;
        BoostsAhead &ahead;
        const Placing &placing;
        const Catalogue &catalogue;
        const Clock &clock;
        const BudgetGuard &guard;
    };
    explicit ScheduleService(const Parts &parts)
        : m_parts(parts)
    { }

    /// Every time within the horizon as it would be placed now.
    Result<ScheduleEstimate> estimate(const NewSchedule &ask) const;
    /// Refused where times lie within the horizon and none of them can be had: as the first was.
    Result<Schedule> create(const NewSchedule &ask);
    /// The time that starts then, or was asked for then. WrongState once it has begun.
    Result<Schedule> skip(const ScheduleId &id, Instant startsAt);
    /// What would become of it, and what it would cost at most.
    Result<ScheduleEstimate> estimate(const MoveTime &ask) const;
    /// All of its boosts, or it stays as it was. One that was refused is placed. WrongState once it
    /// has begun, or after it was taken out.
    Result<Schedule> move(const MoveTime &ask);
    /// The same as boosts of their own, for whoever explains a refusal.
    Result<std::vector<StartBoost>> asStarts(const MoveTime &ask) const;
    /// Every time to come within the horizon as it would be after the change.
    Result<ScheduleEstimate> estimate(const ChangeSchedule &ask);
    /// All of its times to come, or it stays as it was; those that have begun stay. What was
    /// decided of one time stays decided for its day: one that was taken out stays out, one that
    /// was moved stays where it was moved to, as long as there is room for it.
    Result<Schedule> change(const ChangeSchedule &ask);
    /// What has begun goes on until its end; nothing comes after it.
    Result<Schedule> end(const ScheduleId &id);

    void runDue();
    std::optional<Instant> nextDue() const;

    static constexpr int horizonDays = 60;
    static constexpr std::chrono::days pastShown{30};

private:
    /// The time that is named, of the schedule that has it.
    struct Named {
        Schedule schedule;
        Occurrence time;
    };
    Result<Named> named(const ScheduleId &id, Instant startsAt) const;
    Result<Named> movable(const MoveTime &ask) const;
    Result<std::vector<Estimate>> estimatesOf(const MoveTime &ask, const Named &named) const;
    Result<Done> moveBoosts(const MoveTime &ask, const Named &named);
    static Occurrence movedTo(Occurrence time, const MoveTime &ask);
    /// What is asked for, as far as it can be judged without looking at capacity.
    struct Draft {
        Schedule schedule;
        Recurrence times;
    };
    Result<Draft> draft(const NewSchedule &ask, Instant earliest) const;
    Result<Done> isGoodTarget(const NewSchedule &ask) const;
    Result<Recurrence> timesOf(const NewSchedule &ask, Instant earliest) const;
    Result<Done> nameIsFree(const std::string &name, const ScheduleId &except = {}) const;
    /// What was decided of single times, by their days.
    struct Decided;
    static Decided decidedOf(const Schedule &schedule, Instant now);
    Result<Schedule> applied(const ChangeSchedule &ask);
    void clearAhead(const Schedule &schedule);
    void placeAhead(const Schedule &schedule, Recurrence times, const Decided &decided);
    bool placedThen(const Schedule &schedule, Instant askedFor, Interval time);
    std::vector<Occurrence> ahead(const Schedule &schedule) const;
    Result<Money> priceOf(const std::vector<Occurrence> &times) const;
    Error whyRefused(const Schedule &schedule, const Occurrence &time) const;
    /// With what is asked for before it; it is added to that.
    /// Why a budget does not let it pass.
    struct TooDear {
        Error why;
        std::optional<Obstacle> obstacle = {};
    };
    std::optional<TooDear> tooDear(const Placing::Place &place,
                                   std::vector<Estimate> &before) const;
    /// Not placed yet.
    static Occurrence asked(const Schedule &schedule, Instant askedFor);
    Occurrence placed(const Schedule &schedule, Instant askedFor);
    void roll(const Schedule &schedule, Recurrence times);
    void lookAgain(const Schedule &schedule, Instant now);
    void takeOut(const Schedule &schedule, Occurrence occurrence, const std::string &reason);
    bool isToCome(const Occurrence &occurrence) const;

    Parts m_parts;
};

} // namespace turbolane::backend
