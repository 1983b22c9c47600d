// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/charges.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/interval.h"
#include "domain/money.h"
#include "domain/pathpolicy.h"
#include "domain/protection.h"
#include "domain/vlan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane::client {

/// Which ways are there, and what do they cost?
struct PathQuestion {
    PortId port;
    OnRampId onRamp;
    Bandwidth base;
    std::optional<Bandwidth> turbo; ///< without it the price of a boost is not asked
    /// Of a change of this connection, which keeps its path; empty: of a new one.
    ConnectionId connection = {};
    /// Which kinds of candidates, as CandidatePath names them; empty: what the carrier shows by
    /// itself. A carrier that knows no kinds refuses them (UnexpectedField).
    std::vector<std::string> kinds = {};
    PathPolicy policy = {}; ///< every candidate keeps to it
    PlanId plan = {}; ///< whose price a candidate has; empty: the usual one
    int termMonths = 0; ///< 0: no term
    friend bool operator==(const PathQuestion &, const PathQuestion &) = default;
};

struct TelemetryQuestion {
    ConnectionId connection;
    Interval time = Interval::between({}, {});
    Seconds step{1}; ///< 1 to 86,400; time / step at most 3,000
};

/// An order that adds a connection.
struct NewConnection {
    std::string name; ///< 1 to 64 letters, digits, "-", "_", "."
    PortId port;
    OnRampId onRamp;
    Bandwidth base; ///< whole Mbps
    Bandwidth turbo; ///< above base, or equal to it for none
    std::optional<Vlan> vlan; ///< without it the lowest free one
    std::optional<Money> mostHourly; ///< refused (PriceMoved) if an hour would cost more
    std::string externalId = {};
    std::vector<LinkId> links = {}; ///< exactly this path, as a candidate showed it; empty: any
    PathPolicy policy = {}; ///< kept for as long as the connection lives
    Protection protection = Protection::Unprotected;
    PlanId plan = {}; ///< by which it is charged; empty: the usual one
    int termMonths = 0; ///< 0: no term
    std::string cloudAccount = {}; ///< what the cloud is told (domain/cloudaccount.h), or empty
};

/// An order that changes one. What is absent stays as it is.
struct ConnectionChange {
    ConnectionId connection;
    std::optional<std::string> name;
    std::optional<Bandwidth> base;
    std::optional<Bandwidth> turbo;
    std::optional<std::int64_t> version; ///< refused (Stale) if it is not the carrier's any more
    /// Charged otherwise from now on; not beside a bandwidth.
    std::optional<PlanId> plan = {};
    std::optional<int> termMonths = {}; ///< begins now; 0: none
};

/// An order that ends one.
struct Removal {
    ConnectionId connection;
    std::optional<std::int64_t> version; ///< as above
};

/// A boost to be priced or started.
struct BoostQuestion {
    ConnectionId connection;
    Bandwidth to;
    Seconds lasting{0}; ///< 60 s to 7 days
    std::optional<Instant> startsAt = {}; ///< empty: at once
    /// Only beside a price: the end that was shown with it. What would have become dearer since
    /// ends here, for no more than was shown, instead of being refused.
    std::optional<Instant> endsBy = {};
};

struct ExtensionQuestion {
    BoostId boost;
    Seconds additional{0};
};

/// Another time for a boost that has not begun.
struct BoostMove {
    BoostId boost;
    Instant startsAt{};
    Seconds lasting{0}; ///< as of BoostQuestion
    friend bool operator==(const BoostMove &, const BoostMove &) = default;
};

/// Each part narrows the rows; empty: all of the month.
struct UsageFilter {
    ConnectionId connection = {};
    std::optional<ChargeKind> kind = {};
    BoostId boost = {};
    PortId port = {};
    friend bool operator==(const UsageFilter &, const UsageFilter &) = default;
};

} // namespace turbolane::client
