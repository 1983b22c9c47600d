// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/life.h"
#include "domain/money.h"

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane {

using FindingId = Id<struct FindingTag>;

/// What can be left over, or missing, where two of a carrier's books tell of one thing. Sent on the
/// wire and part of a finding's id: append only.
enum class FindingKind : std::uint8_t {
    OrderOfNothing = 1,
    OrderOfWhatIsOver,
    ConnectionWithoutOrder,
    VlanWithoutHolder,
    ConnectionWithoutVlan,
    BandwidthWithoutHolder,
    ConnectionWithoutBandwidth,
    BoostWithoutBandwidth,
    HoldWithoutBandwidth,
    QuoteWithoutBandwidth,
    ChargeWithoutService,
    ServiceWithoutCharge,
    BoostWithoutCharge,
    PortWithoutCharge,
    HistoryWithoutService,
    ServiceWithoutHistory,
    BoostOfNothing,
    BoostOfNoConnection,
    ConnectionOfNoBoost,
    LineWithoutConnection,
    ConnectionWithoutLine,
    BudgetOfNothing,
    ScheduleOfNothing,
    SceneOfNothing,
    BundleOfNothing,
    RecordOfNothing,
};

inline constexpr std::array findingKindNames{
    StateName<FindingKind>{FindingKind::OrderOfNothing, "orderOfNothing"},
    StateName<FindingKind>{FindingKind::OrderOfWhatIsOver, "orderOfWhatIsOver"},
    StateName<FindingKind>{FindingKind::ConnectionWithoutOrder, "connectionWithoutOrder"},
    StateName<FindingKind>{FindingKind::VlanWithoutHolder, "vlanWithoutHolder"},
    StateName<FindingKind>{FindingKind::ConnectionWithoutVlan, "connectionWithoutVlan"},
    StateName<FindingKind>{FindingKind::BandwidthWithoutHolder, "bandwidthWithoutHolder"},
    StateName<FindingKind>{FindingKind::ConnectionWithoutBandwidth, "connectionWithoutBandwidth"},
    StateName<FindingKind>{FindingKind::BoostWithoutBandwidth, "boostWithoutBandwidth"},
    StateName<FindingKind>{FindingKind::HoldWithoutBandwidth, "holdWithoutBandwidth"},
    StateName<FindingKind>{FindingKind::QuoteWithoutBandwidth, "quoteWithoutBandwidth"},
    StateName<FindingKind>{FindingKind::ChargeWithoutService, "chargeWithoutService"},
    StateName<FindingKind>{FindingKind::ServiceWithoutCharge, "serviceWithoutCharge"},
    StateName<FindingKind>{FindingKind::BoostWithoutCharge, "boostWithoutCharge"},
    StateName<FindingKind>{FindingKind::PortWithoutCharge, "portWithoutCharge"},
    StateName<FindingKind>{FindingKind::HistoryWithoutService, "historyWithoutService"},
    StateName<FindingKind>{FindingKind::ServiceWithoutHistory, "serviceWithoutHistory"},
    StateName<FindingKind>{FindingKind::BoostOfNothing, "boostOfNothing"},
    StateName<FindingKind>{FindingKind::BoostOfNoConnection, "boostOfNoConnection"},
    StateName<FindingKind>{FindingKind::ConnectionOfNoBoost, "connectionOfNoBoost"},
    StateName<FindingKind>{FindingKind::LineWithoutConnection, "lineWithoutConnection"},
    StateName<FindingKind>{FindingKind::ConnectionWithoutLine, "connectionWithoutLine"},
    StateName<FindingKind>{FindingKind::BudgetOfNothing, "budgetOfNothing"},
    StateName<FindingKind>{FindingKind::ScheduleOfNothing, "scheduleOfNothing"},
    StateName<FindingKind>{FindingKind::SceneOfNothing, "sceneOfNothing"},
    StateName<FindingKind>{FindingKind::BundleOfNothing, "bundleOfNothing"},
    StateName<FindingKind>{FindingKind::RecordOfNothing, "recordOfNothing"},
};

constexpr std::string_view wireName(FindingKind kind)
{
    return nameIn(findingKindNames, kind);
}
constexpr std::optional<FindingKind> findingKindNamed(std::string_view name)
{
    return stateIn(findingKindNames, name);
}

/// One of the two ways out of a finding.
struct Remedy {
    std::string does; ///< what would become of it, for people
    std::optional<Money> costs = {}; ///< charged at once; empty: nothing
    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/// Something that the carrier's books do not agree about.
struct Finding {
    FindingId id; ///< "vlanWithoutHolder:connection-7": the same as long as it lasts
    FindingKind kind = FindingKind::RecordOfNothing;
    std::string thing; ///< what is left over, or what lacks something: its id
    std::string about; ///< what it refers to or lacks; may be empty
    std::optional<Instant> since = {}; ///< as far as the books know
    std::string what; ///< one sentence, for people
    std::optional<Remedy> adopt = {}; ///< what is missing is made; empty: there is no way to
    std::optional<Remedy> cancel = {}; ///< what is left over is taken away
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// What became of a finding: told once.
struct SettledFinding {
    FindingId id;
    FindingKind kind = FindingKind::RecordOfNothing;
    bool wasAdopted = false; ///< else cancelled
    friend bool operator==(const SettledFinding &, const SettledFinding &) = default;
};

} // namespace turbolane
