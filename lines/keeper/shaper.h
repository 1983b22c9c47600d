// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "lines/keeper/netlink.h"
#include "lines/words.h"

namespace turbolane::lines {

/// A token bucket at the root of an interface: what leaves there leaves at this rate, each bit of
/// it counted. One object holds the rate, its burst and its queue, so that one message changes all
/// three in place, and one question reads every shaper of a namespace with its counters.
struct Shaping {
    Bandwidth rate;
    std::uint32_t burstBytes = 0; ///< at once
    std::uint32_t queueBytes = 0; ///< waiting at most; what comes on top is dropped

    /// The burst is 10 ms of the rate, or 16,384 bytes (10 frames and some) where that is more:
    /// a kernel timer that is late by some milliseconds then costs no rate, and a short look sees
    /// no more than 1 % above it. The queue is 50 ms, and never less than three bursts: packets of
    /// 64 KB, as the kernel hands them on unsegmented, find room.
    static Shaping of(Bandwidth rate);
    friend bool operator==(const Shaping &, const Shaping &) = default;
};

/// What a shaper is and has counted.
struct ShaperState {
    Bandwidth rate;
    Flow flow;
    std::uint32_t heldBack = 0; ///< how often it let something wait
};

NetMessage shaped(int interface, const Shaping &shaping);
/// Sets it anew or changes it in place: nothing that waits is lost.
Result<Done> shape(Netlink &netlink, int interface, const Shaping &shaping);
/// Of every interface that has one, by its index.
using Shapers = std::map<int, ShaperState>;
/// For all of them, and for those that are told then.
NetMessage askForShapers();
void hearShaper(nlmsghdr *told, Shapers &into);
/// Of one interface, quickly. NotFound: it has none of ours.
Result<ShaperState> shaperOf(Netlink &netlink, int interface);
/// Whether the kernel has a queueing discipline of this name, tried on loopback.
bool knowsQueue(Netlink &netlink, const std::string &kind);

} // namespace turbolane::lines
