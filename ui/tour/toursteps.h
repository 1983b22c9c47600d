// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>

namespace turbolane::ui {

/// The page a step is about.
enum class TourPlace : std::uint8_t { Network, Billing };

/// What a step waits for; it can be passed over all the same.
enum class TourDeed : std::uint8_t {
    None,
    Drawn, ///< a connection is being drawn; the next step is not gone to by itself
    Boosted, ///< a boost that began since is active
    BoostOver, ///< no boost of the tour's connection runs
    FibreCut,
    FibreMended,
    Invoiced ///< one more invoice than before
};

enum class TourStepId : std::uint8_t {
    Map,
    Prices,
    Draw,
    Boost,
    EndsByItself,
    Bill,
    Cut,
    Mend,
    Month
};

struct TourStep {
    TourStepId id;
    TourPlace place;
    /// Object names of what is in the light; the first that can be seen.
    std::array<const char *, 2> lit;
    TourDeed waitsFor;
};

/// The story, in its order. Words are made by tourwords, as they name what is there.
inline constexpr std::array tourSteps{
    TourStep{TourStepId::Map, TourPlace::Network, {"mapView", ""}, TourDeed::None},
    TourStep{TourStepId::Prices, TourPlace::Network, {"browserPanel", ""}, TourDeed::None},
    TourStep{TourStepId::Draw, TourPlace::Network, {"pathsPanel", "mapView"}, TourDeed::Drawn},
    TourStep{TourStepId::Boost, TourPlace::Network, {"turboPanel", ""}, TourDeed::Boosted},
    TourStep{TourStepId::EndsByItself, TourPlace::Network, {"turboPanel", ""}, TourDeed::BoostOver},
    TourStep{TourStepId::Bill, TourPlace::Billing, {"soFarCard", ""}, TourDeed::None},
    TourStep{TourStepId::Cut, TourPlace::Network, {"connectionDock", ""}, TourDeed::FibreCut},
    TourStep{TourStepId::Mend, TourPlace::Network, {"connectionDock", ""}, TourDeed::FibreMended},
    TourStep{TourStepId::Month, TourPlace::Billing, {"invoicesCard", ""}, TourDeed::Invoiced},
};

constexpr bool everyStepStandsAtItsPlace()
{
    for (std::size_t place = 0; place < tourSteps.size(); ++place)
        if (std::size_t(tourSteps.at(place).id) != place)
            return false;
    return true;
}
static_assert(everyStepStandsAtItsPlace());

} // namespace turbolane::ui
