// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/charges.h"

#include <optional>

namespace turbolane::backend {

struct StartBoost {
    ConnectionId connection;
    Bandwidth to;
    Seconds duration{0}; ///< 60 s to 7 days
    std::optional<Money> most; ///< refused with PriceMoved if it would cost more
};

struct ExtendBoost {
    BoostId boost;
    Seconds additional{0};
    std::optional<Money> most; ///< for the added part
};

/// Temporary raises. Each is kept as an up order and a dated down order beside its own row, so any
/// other door sees the same truth; it ends by the carrier's clock, whoever is watching.
class BoostService {
public:
    struct Parts;
    explicit BoostService(const Parts &parts);

    Result<Estimate> estimate(const StartBoost &ask) const;
    /// The added part only.
    Result<Estimate> estimate(const ExtendBoost &ask) const;

    Result<Boost> start(const StartBoost &ask);
    Result<Boost> extend(const ExtendBoost &ask);
    /// Not active yet: cancelled and not charged. Active: ends now.
    Result<Boost> end(const BoostId &id);

private:
    const Parts &m_parts;
};

} // namespace turbolane::backend
