// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <cstdint>

namespace turbolane::backend::http {

inline constexpr std::int64_t kibibyte = 1024;

/// Everything a client could make grow, and how long it may take. One struct, so that a test can
/// shrink what it looks at.
struct Limits {
    std::int64_t headerBytes =
        16 * kibibyte; ///< request line and fields; also chunk lines, trailers
    int fields = 100;
    std::int64_t targetBytes = 4 * kibibyte;
    std::int64_t bodyBytes = 1024 * kibibyte; ///< a route may allow less, never more
    std::int64_t refusedBodyBytes = 16 * kibibyte; ///< swallowed so that a refusal keeps the client
    std::int64_t readBufferBytes = 64 * kibibyte;
    std::int64_t writeAheadBytes = 256 * kibibyte; ///< handed to the socket before it is waited for
    std::int64_t streamBacklogBytes = 1024 * kibibyte; ///< then the stream is closed
    std::int64_t recentEventBytes =
        1024 * kibibyte; ///< frames kept to close the gap after a backlog

    Millis handshake{10'000};
    Millis header{10'000}; ///< from its first byte
    Millis body{30'000}; ///< from the end of the header
    Millis reply{60'000}; ///< the carrier's own time to answer
    Millis idle{60'000}; ///< between two requests
    Millis writeStall{30'000}; ///< without a byte taken
    Millis linger{2'000}; ///< reading on after a refusal, so that a reset does not eat it
    Millis heartbeat{15'000};
    Millis drain{5'000}; ///< answers in flight when stopped
    Millis sweep{500}; ///< how often deadlines are looked at

    int peers = 512;
    int peersPerAddress = 256;
    int waitingToBeAccepted = 1024;
};

} // namespace turbolane::backend::http
