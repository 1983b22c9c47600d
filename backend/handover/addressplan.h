// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <cstdint>
#include <string>

namespace turbolane::backend {

/// The two ends of a connection in its own subnet.
struct EndAddresses {
    std::string customer;
    std::string cloud;
    friend bool operator==(const EndAddresses &, const EndAddresses &) = default;
};

/// Where every connection's BGP addresses come from, and the only place that knows: a /30 each, by
/// its number, so that no two ever share one and none changes. First the link-local block without
/// its reserved ends (RFC 3927), then the shared address space (RFC 6598): both are routed by
/// nobody.
class AddressPlan {
public:
    static constexpr int prefixLength = 30;
    /// How many connections there are addresses for, one after the other.
    static constexpr std::int64_t linkLocal = std::int64_t(254) * 64;
    static constexpr std::int64_t shared = std::int64_t(1) << 20;
    /// AS numbers for private use (RFC 6996): one for all of the customer's routers, since one of
    /// them may end many connections; and one for clouds that have told none of theirs.
    static constexpr std::int64_t customerAsn = 4'200'000'001;
    static constexpr std::int64_t unknownCloudAsn = 4'200'000'002;

    /// number: from 1. OutOfRange where there are none left.
    static Result<EndAddresses> addressesOf(std::int64_t number);
    /// "connection-7" is the seventh. NotFound for a name that none of ours has.
    static Result<std::int64_t> numberOf(const ConnectionId &id);
};

} // namespace turbolane::backend
