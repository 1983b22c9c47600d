// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/keeper/linefill.h"
#include "lines/keeper/pacedrecord.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <list>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace turbolane::lines {

/// Sends packets over lines and sees what becomes of them, in threads of its own: one for all that
/// are paced, some that fill lines, one after the other - two fast ones at once would measure each
/// other. They begin with the first task, and know nothing of a line but its sockets.
class Prober {
public:
    struct Task {
        std::string id;
        std::uint32_t ticket = 0;
        Descriptor from; ///< UDP, bound to its end's address
        Descriptor to; ///< likewise
        std::uint32_t address = 0; ///< of that one
        std::int64_t interval = 0; ///< nanoseconds between two paced ones
        Millis lasting{0};
        std::optional<LineFill::Ends> fill = {};
    };
    struct Result {
        std::string id;
        std::uint32_t ticket = 0;
        Measurement measured;
        bool filled = false;
        std::string trouble = {};
    };

    Prober() = default;
    Prober(const Prober &) = delete;
    Prober &operator=(const Prober &) = delete;
    ~Prober();

    /// False: too many are under way.
    bool start(Task task);
    /// What is under way for it tells of a change that was made now.
    void changed(const std::string &id);
    bool isProbing(const std::string &id) const;
    /// What is done, once.
    std::vector<Result> takeResults();
    /// Paced packets that were sent over each line since this was last asked.
    using Sent = std::map<std::string, std::uint64_t>;
    Sent takeSent();

    static constexpr std::size_t mostAtOnce = 4'096;
    static constexpr Bandwidth mostTogether = Bandwidth::mbps(800);

private:
    struct Flow {
        Task task;
        std::uint16_t port = 0;
        bool isThere = false; ///< something got through; from then on it is counted
        std::int64_t next = 0;
        std::int64_t until = 0;
        std::int64_t over = 0; ///< nothing is waited for any more
        PacedRecord record;
    };
    struct Filling {
        Task task;
        Measurement measured;
    };
    using Lock = std::unique_lock<std::mutex>;
    void pace();
    void fill();
    std::int64_t step(Flow &flow, std::int64_t now);
    void send(Flow &flow);
    bool mayFill() const;
    void begin(Flow &flow);
    static void knock(const Flow &flow);
    void receive(Flow &flow);
    void finish(Flow &flow);
    void end(Result result);

    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_toPace;
    std::condition_variable m_toFill;
    std::list<Flow> m_flows;
    std::deque<Filling> m_fillings;
    std::set<std::string> m_underWay;
    Sent m_sent;
    Bandwidth m_filled; ///< the rates of all lines that are being filled
    std::vector<Result> m_results;
    bool m_ends = false;
    std::thread m_pacing;
    std::array<std::thread, 8> m_filling;
};

} // namespace turbolane::lines
