// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/instant.h"
#include "domain/measurement.h"
#include "domain/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a carrier and the keeper of its lines say to each other.
namespace turbolane::lines {

inline constexpr std::uint16_t protocolVersion = 3;
inline constexpr std::size_t longestName = 64;
inline constexpr std::size_t longestSentence = 200;
inline constexpr std::uint32_t highestNumber = 9'999'999;
inline constexpr Bandwidth highestRate = Bandwidth::gbps(1'000);
inline constexpr Millis longestProbe{2'000};
inline constexpr Millis longestLease{1'000LL * 86'400 * 400};

/// One end of a line: an interface in a site, which is a network namespace.
struct End {
    std::string site; ///< letters, digits, '-', '_', '.'; at most longestName
    std::uint32_t address = 0; ///< IPv4, 10.0.0.1 is 0x0a000001
    friend bool operator==(const End &, const End &) = default;
};

/// A temporary raise: what the rate falls back to, and in how long.
struct Lease {
    Bandwidth base;
    Millis left{0}; ///< counted also while the machine sleeps
    friend bool operator==(const Lease &, const Lease &) = default;
};

/// A line as it shall be.
struct Line {
    std::string id; ///< the carrier's name for it; as a site's
    std::uint32_t number = 0; ///< from 1; names its interfaces, so no two share one
    End a;
    End z;
    std::uint8_t prefixLength = 30; ///< of the subnet both addresses are in
    std::string label = {}; ///< shown beside its interfaces; printable ASCII
    Bandwidth rate; ///< in each direction
    std::optional<Lease> lease = {};
    bool carries = true; ///< false: all is there, and nothing gets through
    friend bool operator==(const Line &, const Line &) = default;
};

/// What the kernel has counted in one direction since the line was made.
struct Flow {
    std::uint64_t bytes = 0; ///< with Ethernet headers
    std::uint64_t packets = 0;
    std::uint64_t drops = 0; ///< by the shaper: above the rate
    friend bool operator==(const Flow &, const Flow &) = default;
};

/// A line as it is.
struct LineState {
    Line line; ///< as it shall be, with what is left of its lease
    Bandwidth inForce; ///< read back from the kernel; zero: nothing gets through
    Flow towardsZ;
    Flow towardsA;
    std::uint32_t repairs = 0; ///< how often it was not as it should be, and was put right
    std::string trouble = {}; ///< why it is not as it should be, or empty
    friend bool operator==(const LineState &, const LineState &) = default;
};

/// What this machine's kernel can do beyond what every line needs.
struct Facts {
    std::uint16_t version = protocolVersion;
    std::int32_t process = 0;
    bool ownUser = true; ///< it works in a user namespace of its own, without privileges
    bool vlan = false;
    bool vxlan = false;
    bool netem = false; ///< latency
    friend bool operator==(const Facts &, const Facts &) = default;
};

// Requests. The two of an empty body are read in every version.
struct AskFacts {
    friend bool operator==(AskFacts, AskFacts) = default;
};
/// Ends every line, and the keeper.
struct Retire {
    friend bool operator==(Retire, Retire) = default;
};
/// Makes the line, or changes it into this. In place where only rate, lease or `carries` differ.
struct Put {
    Line line;
    friend bool operator==(const Put &, const Put &) = default;
};
struct Remove {
    std::string id;
    friend bool operator==(const Remove &, const Remove &) = default;
};
/// The lines after this one, in the order of their ids, once this look at them is over.
struct AskState {
    std::string after;
    std::uint64_t look = 0; ///< 0: as they were last seen
    friend bool operator==(const AskState &, const AskState &) = default;
};
/// The way into a site.
struct Enter {
    std::string site;
    friend bool operator==(const Enter &, const Enter &) = default;
};
/// Packets of the keeper's own over a line, from site to site, while everything else goes on: paced
/// ones, and then, if asked for, the line filled for a moment in each direction. Answered at once;
/// what was found is asked for. A Put in between is the change the measurement tells of.
struct Probe {
    std::string id;
    std::uint32_t ticket = 0; ///< the asker's own
    Bandwidth pace; ///< the lowest rate while it lasts: paced ones take a fifth of it at most
    Millis lasting{0}; ///< of the paced ones
    bool fills = false; ///< what is on the line then is not counted: of a line that nobody uses yet
    friend bool operator==(const Probe &, const Probe &) = default;
};
/// What was found, after this number of a finding.
struct AskProbed {
    std::uint64_t after = 0;
    friend bool operator==(const AskProbed &, const AskProbed &) = default;
};
/// That all lines are looked at, counters and all, as they are from now on. Many take their time,
/// and everything else is answered meanwhile.
struct AskLook {
    friend bool operator==(AskLook, AskLook) = default;
};
using Request =
    std::variant<AskFacts, Retire, Put, Remove, AskState, Enter, Probe, AskProbed, AskLook>;

// Answers.
struct StatePage {
    std::vector<LineState> lines;
    bool more = false;
    Millis age{0}; ///< so long ago their counters were read
    friend bool operator==(const StatePage &, const StatePage &) = default;
};
/// Two descriptors come along: the user namespace and the network namespace.
struct Entry {
    friend bool operator==(Entry, Entry) = default;
};
struct Finding {
    std::uint64_t number = 0; ///< grows
    std::string id = {};
    std::uint32_t ticket = 0;
    Measurement measured = {};
    std::string trouble = {}; ///< why there is nothing, or less than was asked for
    friend bool operator==(const Finding &, const Finding &) = default;
};
struct FindingPage {
    std::vector<Finding> findings;
    friend bool operator==(const FindingPage &, const FindingPage &) = default;
};
/// The look of this number is not over, or was over before it was asked for.
struct Looking {
    std::uint64_t look = 0; ///< grows
    friend bool operator==(Looking, Looking) = default;
};
using Answer = std::variant<Facts, Done, StatePage, Entry, Error, FindingPage, Looking>;
inline constexpr std::size_t linesInPage = 64;
inline constexpr std::size_t findingsInPage = 64;

} // namespace turbolane::lines
