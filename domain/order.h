// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/measurement.h"
#include "domain/orderstate.h"
#include "domain/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turbolane {

/// Add, Modify and Delete are the standard's words for an order item's action.
enum class OrderAction : std::uint8_t { Add = 1, Modify = 2, Delete = 3 };

/// Who has to move before a step can end.
enum class StepHolder : std::uint8_t {
    Carrier = 1,
    Cloud = 2,
    Customer = 3,
    DataCentre = 4 ///< who runs the building
};

enum class StepState : std::uint8_t { ToDo = 1, Now = 2, Done = 3, Failed = 4 };

/// The steps of a flight record, in the order they are flown. An order has the ones it needs.
enum class StepKind : std::uint8_t {
    PriceLocked = 1,
    CapacityReserved = 2,
    EdgesSet = 3,
    CloudAccepted = 4,
    TestedAtLineRate = 5,
    CapacityFreed = 6,
    LoaIssued = 7, ///< letter of authority: the data centre may join a port to the customer
    CrossConnected = 8, ///< by the data centre, under that letter
    PortLit = 9, ///< of a connection that is ordered with its port: it waits for that
    PortDark = 10,
    CrossConnectRemoved = 11
};

struct FlightStep {
    StepKind kind = StepKind::PriceLocked;
    StepHolder holder = StepHolder::Carrier;
    StepState state = StepState::ToDo;
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    Millis typical{0};
    std::string foreignKind = {}; ///< a carrier's own word, where it is none of ours
    std::optional<Measurement> measured = {}; ///< where the step ended with packets on the line
    friend bool operator==(const FlightStep &, const FlightStep &) = default;
};

/// Why the customer placed it, or which half of a boost it is.
enum class OrderPurpose : std::uint8_t { Change = 1, BoostUp = 2, BoostDown = 3 };

struct Order {
    OrderId id;
    std::string externalId; ///< "boost-7-up", or the customer's own; may be empty
    OrderAction action = OrderAction::Add;
    OrderPurpose purpose = OrderPurpose::Change;
    OrderState state = OrderState::Acknowledged;
    ConnectionId connection; ///< empty: it is about a port
    Instant placedAt{};
    std::optional<Instant> requestedCompletion; ///< of a dated order
    std::optional<Instant> completedAt;
    std::vector<FlightStep> steps; ///< the flight record
    std::optional<Error> failure;
    /// A carrier's own word for it, where it is none of ours; `state` then holds the nearest
    /// one. For showing only; the reference carrier leaves it empty.
    std::string foreignState = {};
    PortId port = {}; ///< of an order for a port
    friend bool operator==(const Order &, const Order &) = default;
};

std::string_view wireName(OrderAction action);
std::string_view wireName(StepHolder holder);
std::string_view wireName(StepState state);
std::string_view wireName(StepKind kind);
std::string_view wireName(OrderPurpose purpose);
std::optional<OrderAction> orderActionNamed(std::string_view name);
std::optional<StepHolder> stepHolderNamed(std::string_view name);
std::optional<StepState> stepStateNamed(std::string_view name);
std::optional<StepKind> stepKindNamed(std::string_view name);
std::optional<OrderPurpose> orderPurposeNamed(std::string_view name);

} // namespace turbolane
