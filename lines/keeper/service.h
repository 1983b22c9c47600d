// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lines/channel.h"
#include "lines/keeper/keeper.h"

#include <atomic>
#include <list>

namespace turbolane::lines {

/// The keeper at its door, until it is told to end. It outlives the carrier that started it for as
/// long as there is a line to keep. Without lines and without a carrier it ends after a while, and
/// at once when nobody could find it any more because its socket is gone.
class Service {
public:
    struct Parts {
        Doorway &door;
        Keeper &keeper;
        Watch &watch;
        Uptime uptime;
        Millis idleFor{10'000};
    };
    explicit Service(const Parts &parts)
        : m_parts(parts)
    { }

    /// Blocks. `ends` may be set by a signal.
    void run(const std::atomic<bool> &ends);

private:
    void waitForNews();
    void letIn();
    bool serve(Channel &channel);
    bool isOver();

    static constexpr std::size_t mostCarriers = 16;

    Parts m_parts;
    std::list<Channel> m_carriers;
    Millis m_busyAt{0};
};

} // namespace turbolane::lines
