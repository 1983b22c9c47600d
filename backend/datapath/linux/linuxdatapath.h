// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/datapath.h"
#include "backend/datapath/linux/carriedseconds.h"
#include "backend/datapath/linux/linehelper.h"
#include "domain/clock.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace turbolane::backend {

/// This machine's kernel as the datapath. A thread of its own speaks with the keeper of the lines:
/// the carrier's thread writes down what it wants, reads what was last seen, and waits for neither.
/// What is seen is looked at twice a second, and a change does not wait for that; a keeper that was
/// killed is started anew, and all its lines are put back. It has no say in paths: links are the
/// carrier's own.
class LinuxDatapath final : public Datapath {
public:
    /// Where a connection is.
    struct Ends {
        std::uint32_t number = 0;
        lines::End a;
        lines::End z;
        std::uint8_t prefixLength = 30;
        std::string label = {};
    };
    /// Asked on the thread of whoever calls apply() or restore().
    using EndsOf = std::function<std::optional<Ends>(const ConnectionId &)>;
    struct Settings {
        QString folder; ///< of the keeper's socket: the data directory
        QString program = {}; ///< empty: turbolane-lines beside this program
        /// Another machine's kernel. When it is away its lines are told as they were last seen.
        std::optional<LineHelper::Remote> remote = {};
    };

    /// Finds the keeper or starts it, and reads what it has. Unavailable with one sentence where
    /// this machine cannot; another one that is away is looked for until it is there. The clock is
    /// asked from both threads.
    static Result<std::unique_ptr<LinuxDatapath>> open(const Settings &settings, const Clock &clock,
                                                       EndsOf endsOf);
    LinuxDatapath(LineHelper helper, const Clock &clock, EndsOf endsOf); ///< called by open()
    /// The lines stay.
    ~LinuxDatapath() override;

    void apply(const Wanted &wanted) override;
    void restore(const Wanted &wanted) override;
    void cut(const ConnectionId &connection) override;
    void forget(const ConnectionId &connection) override;
    void lease(const ConnectionId &connection, std::optional<Instant> until) override;
    bool carriedOn(const ConnectionId &connection) const override;
    std::optional<Report> report(const ConnectionId &connection) const override;
    std::vector<ConnectionId> connections() const override;
    std::optional<Instant> nextChange(Instant after) const override;
    void onNews(std::function<void()> tell) override;
    std::vector<ConnectionId> takeNews() override;
    Counters counters(const ConnectionId &connection) const override;
    Carried carried(const ConnectionId &connection, Interval time,
                    const Profile &inForce) const override;
    std::vector<std::int64_t> kilobitsBySecond(const ConnectionId &connection, Interval time,
                                               const Profile &inForce) const override;
    std::optional<std::int64_t> dropped(const ConnectionId &connection,
                                        Interval time) const override;
    Health health() const override;
    StageTimes typical(Work work) const override;
    std::string kind() const override { return "linux"; }

    static constexpr Millis lookEvery{500};
    static constexpr Millis hitlessTest{200}; ///< so long packets run across a change of rate
    static constexpr Millis askEvery{20}; ///< what a test has found

private:
    /// Packets are on the line, and what they find out is still to come.
    struct Testing {
        std::uint32_t ticket = 0;
        bool fills = false;
        int attempts = 1;
    };
    struct Held {
        Wanted wanted;
        std::optional<Ends> ends;
        bool isCut = false;
        std::uint64_t asked = 0; ///< grows with everything that is wanted of it
        std::uint64_t done = 0; ///< which of these the kernel last had
        std::optional<Instant> put; ///< since when the kernel has it as it was asked for
        std::optional<Instant> set; ///< and since when that is tested
        std::optional<Testing> testing;
        std::optional<Measurement> measured;
        std::optional<Error> failure;
        std::optional<Instant> failedAt;
        Bandwidth inForce; ///< as is told: a raise once it is tested
        Instant inForceSince{};
        Bandwidth carried; ///< by the kernel
        Counters counters;
        CarriedSeconds seconds;
    };
    using States = std::map<std::string, lines::LineState>;
    /// At all lines, page by page: what is wanted meanwhile comes first.
    struct Look {
        std::uint64_t number = 0;
        std::string after = {};
        std::chrono::steady_clock::time_point next{}; ///< asked again
        std::chrono::steady_clock::time_point until{}; ///< and then given up
    };

    void adopt(const std::vector<lines::LineState> &found);
    void want(const Wanted &wanted);
    // Of the worker's thread; those with a lock hold it.
    using Lock = std::unique_lock<std::mutex>;
    void work();
    bool reachAgain(Lock &lock);
    void losesSight(const ConnectionId &connection, Held &held);
    void doQueued(Lock &lock);
    void doOne(const ConnectionId &connection, Lock &lock);
    void putDown(const ConnectionId &connection, Held &held, Bandwidth inForce, Lock &lock);
    void remove(const ConnectionId &connection, Lock &lock);
    // Of tests: linuxtests.cpp.
    bool isChangeOfRate(const ConnectionId &connection) const;
    void watchChanges(Lock &lock);
    bool beginTest(const ConnectionId &connection, bool fills, Bandwidth pace, Lock &lock);
    void fill(const ConnectionId &connection, Lock &lock);
    void takeFindings(Lock &lock);
    void judge(const ConnectionId &connection, Held &held, const lines::Finding &finding);
    bool isTesting() const;
    void beginLook(Lock &lock);
    bool goOnLooking(Lock &lock);
    void takePage(const lines::StatePage &page, Instant at);
    void take(const ConnectionId &connection, Held &held, const lines::LineState *state,
              Instant at);
    std::chrono::steady_clock::time_point untilNext() const;
    void compare(const ConnectionId &connection, Held &held, const lines::LineState *state);
    std::optional<lines::Line> lineFor(const ConnectionId &connection, const Held &held) const;
    void see(const ConnectionId &connection, Held &held, Bandwidth inForce);
    void tell(const ConnectionId &connection);
    void announce(Lock &lock);
    void waitForReading(Lock &lock, Instant until) const;

    LineHelper m_helper; ///< the worker's alone, once it runs
    const Clock &m_clock;
    const EndsOf m_endsOf;

    mutable std::mutex m_mutex; ///< guards all below
    mutable std::condition_variable m_changed;
    std::map<ConnectionId, Held> m_lines;
    States m_found; ///< that nobody has asked for in this life
    std::set<ConnectionId> m_queue;
    std::set<ConnectionId> m_first; ///< of these: what is carried, and shall be more or less
    std::set<ConnectionId> m_leaving;
    std::set<ConnectionId> m_news;
    std::function<void()> m_onNews;
    bool m_announced = false; ///< and not taken yet
    mutable bool m_lookNow = false;
    std::optional<Look> m_look;
    std::chrono::steady_clock::time_point m_nextLook{};
    Instant m_readAt{};
    std::optional<Error> m_trouble;
    std::uint32_t m_ticket = 0; ///< of the last test; other lives of the carrier had others
    std::uint64_t m_lastFinding = 0;
    bool m_ends = false;
    std::thread m_worker;
};

} // namespace turbolane::backend
