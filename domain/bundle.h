// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/life.h"
#include "domain/orderstate.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// Stored and sent: append only.
enum class BundleState : std::uint8_t {
    InProgress = 1, ///< nothing is charged until every part is done
    Completed = 2,
    Failed = 3, ///< a part could not be had: all were taken back, and nothing was charged
    TakingBack = 4
};

inline constexpr std::array bundleStateNames{
    StateName<BundleState>{BundleState::InProgress, "inProgress"},
    StateName<BundleState>{BundleState::Completed, "completed"},
    StateName<BundleState>{BundleState::Failed, "failed"},
    StateName<BundleState>{BundleState::TakingBack, "takingBack"},
};

inline constexpr std::array bundleLife{
    Step<BundleState>{BundleState::InProgress, BundleState::Completed},
    Step<BundleState>{BundleState::InProgress, BundleState::TakingBack},
    Step<BundleState>{BundleState::TakingBack, BundleState::Failed},
};

/// What two connections of a bundle may not share. Each includes those before.
enum class KeptApart : std::uint8_t {
    Links = 1,
    Pops = 2, ///< between the ends
    Risks = 3 ///< nothing that fails cuts both
};

inline constexpr std::array keptApartNames{
    StateName<KeptApart>{KeptApart::Links, "links"},
    StateName<KeptApart>{KeptApart::Pops, "pops"},
    StateName<KeptApart>{KeptApart::Risks, "risks"},
};

constexpr std::string_view wireName(BundleState state)
{
    return nameIn(bundleStateNames, state);
}
constexpr std::optional<BundleState> bundleStateNamed(std::string_view name)
{
    return stateIn(bundleStateNames, name);
}
constexpr bool mayBecome(BundleState from, BundleState to)
{
    return allows(bundleLife, from, to);
}
constexpr bool isTerminal(BundleState state)
{
    return isLast(bundleLife, state);
}
constexpr std::string_view wireName(KeptApart apart)
{
    return nameIn(keptApartNames, apart);
}
constexpr std::optional<KeptApart> keptApartNamed(std::string_view name)
{
    return stateIn(keptApartNames, name);
}

/// One of `connection` and `port` is named.
struct BundleItem {
    OrderId order;
    ConnectionId connection;
    PortId port;
    OrderState state = OrderState::Acknowledged; ///< of the order
    friend bool operator==(const BundleItem &, const BundleItem &) = default;
};

/// Orders that stand or fall together.
struct Bundle {
    BundleId id;
    std::string name;
    BundleState state = BundleState::InProgress;
    std::optional<KeptApart> apart; ///< its two connections, also when one is moved after a fault
    Instant placedAt{};
    std::optional<Instant> endedAt; ///< completed or failed
    std::string reason; ///< why it failed; else empty
    std::vector<BundleItem> items; ///< as they were given
    friend bool operator==(const Bundle &, const Bundle &) = default;
};

} // namespace turbolane
