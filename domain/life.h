// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace turbolane {

/// One allowed step of a life.
template <typename State>
struct Step {
    State from;
    State to;
};

/// A state and what it is called on the wire and in the database.
template <typename State>
struct StateName {
    State state;
    std::string_view name;
};

template <typename State, std::size_t Size>
constexpr bool allows(const std::array<Step<State>, Size> &life, State from, State to)
{
    for (const Step<State> &step : life)
        if (step.from == from && step.to == to)
            return true;
    return false;
}

/// True where no step leaves this state.
template <typename State, std::size_t Size>
constexpr bool isLast(const std::array<Step<State>, Size> &life, State state)
{
    for (const Step<State> &step : life)
        if (step.from == state)
            return false;
    return true;
}

template <typename State, std::size_t Size>
constexpr std::string_view nameIn(const std::array<StateName<State>, Size> &names, State state)
{
    for (const StateName<State> &entry : names)
        if (entry.state == state)
            return entry.name;
    return {};
}

template <typename State, std::size_t Size>
constexpr std::optional<State> stateIn(const std::array<StateName<State>, Size> &names,
                                       std::string_view name)
{
    for (const StateName<State> &entry : names)
        if (entry.name == name)
            return entry.state;
    return std::nullopt;
}

} // namespace turbolane
