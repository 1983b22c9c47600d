// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/order.h"

#include "domain/life.h"

namespace turbolane {

namespace {

constexpr std::array actions{
    StateName<OrderAction>{OrderAction::Add, "add"},
    StateName<OrderAction>{OrderAction::Modify, "modify"},
    StateName<OrderAction>{OrderAction::Delete, "delete"},
};
constexpr std::array holders{
    StateName<StepHolder>{StepHolder::Carrier, "carrier"},
    StateName<StepHolder>{StepHolder::Cloud, "cloud"},
    StateName<StepHolder>{StepHolder::Customer, "customer"},
    StateName<StepHolder>{StepHolder::DataCentre, "dataCentre"},
};
constexpr std::array stepStates{
    StateName<StepState>{StepState::ToDo, "toDo"},
    StateName<StepState>{StepState::Now, "now"},
    StateName<StepState>{StepState::Done, "done"},
    StateName<StepState>{StepState::Failed, "failed"},
};
constexpr std::array stepKinds{
    StateName<StepKind>{StepKind::PriceLocked, "priceLocked"},
    StateName<StepKind>{StepKind::CapacityReserved, "capacityReserved"},
    StateName<StepKind>{StepKind::EdgesSet, "edgesSet"},
    StateName<StepKind>{StepKind::CloudAccepted, "cloudAccepted"},
    StateName<StepKind>{StepKind::TestedAtLineRate, "testedAtLineRate"},
    StateName<StepKind>{StepKind::CapacityFreed, "capacityFreed"},
    StateName<StepKind>{StepKind::LoaIssued, "loaIssued"},
    StateName<StepKind>{StepKind::CrossConnected, "crossConnected"},
    StateName<StepKind>{StepKind::PortLit, "portLit"},
    StateName<StepKind>{StepKind::PortDark, "portDark"},
    StateName<StepKind>{StepKind::CrossConnectRemoved, "crossConnectRemoved"},
};
constexpr std::array purposes{
    StateName<OrderPurpose>{OrderPurpose::Change, "change"},
    StateName<OrderPurpose>{OrderPurpose::BoostUp, "boostUp"},
    StateName<OrderPurpose>{OrderPurpose::BoostDown, "boostDown"},
};

} // namespace

std::string_view wireName(OrderAction action)
{
    return nameIn(actions, action);
}
std::string_view wireName(StepHolder holder)
{
    return nameIn(holders, holder);
}
std::string_view wireName(StepState state)
{
    return nameIn(stepStates, state);
}
std::string_view wireName(StepKind kind)
{
    return nameIn(stepKinds, kind);
}
std::string_view wireName(OrderPurpose purpose)
{
    return nameIn(purposes, purpose);
}
std::optional<OrderAction> orderActionNamed(std::string_view name)
{
    return stateIn(actions, name);
}
std::optional<StepHolder> stepHolderNamed(std::string_view name)
{
    return stateIn(holders, name);
}
std::optional<StepState> stepStateNamed(std::string_view name)
{
    return stateIn(stepStates, name);
}
std::optional<StepKind> stepKindNamed(std::string_view name)
{
    return stateIn(stepKinds, name);
}
std::optional<OrderPurpose> orderPurposeNamed(std::string_view name)
{
    return stateIn(purposes, name);
}

} // namespace turbolane
