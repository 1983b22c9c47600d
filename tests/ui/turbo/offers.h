// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/turbo/faces.h"
#include "ui/turbo/turbooffer.h"

namespace turbolane::ui {

inline Money euro(std::int64_t micros)
{
    return Money::micros(micros, Currency::of("EUR"));
}

/// One rate all through.
inline Estimate estimateOf(Instant from, Seconds lasting, std::int64_t hourlyMicros)
{
    const HourlyRate rate = HourlyRate::of(hourlyMicros, 1, Currency::of("EUR"));
    const Money total = *rate.amountFor(lasting, Rounding::HalfUp);
    const Interval time = Interval::between(from, from + lasting);
    const UsageRow row{.id = UsageId("preview"),
                       .connection = ConnectionId("con-1"),
                       .kind = ChargeKind::Boost,
                       .boost = {},
                       .time = time,
                       .billed = lasting,
                       .bandwidth = Bandwidth::gbps(8),
                       .band = RateBand::Day,
                       .rate = rate,
                       .amount = total};
    return {.time = time,
            .rows = {row},
            .total = total.roundedToMinor(Rounding::HalfUp),
            .perHour = rate.perHour(),
            .rounding = Rounding::HalfUp,
            .from = Bandwidth::gbps(2),
            .to = Bandwidth::gbps(10)};
}

inline Boost boostOf(BoostState state)
{
    using namespace std::chrono_literals;
    return {.id = BoostId("boost-1"),
            .connection = ConnectionId("con-1"),
            .state = state,
            .from = Bandwidth::gbps(2),
            .to = Bandwidth::gbps(10),
            .placedAt = pressed,
            .startsAt = pressed,
            .endsAt = pressed + 4h,
            .activeAt = {},
            .endedAt = {},
            .shownPrice = euro(35'280'000),
            .extra = HourlyRate::of(8'820'000, 1, Currency::of("EUR")),
            .upOrder = OrderId("ord-1"),
            .downOrder = OrderId("ord-2"),
            .reason = {}};
}

/// The offer of the pictures in each state.
inline TurboOffer offerOf(TurboState state)
{
    using namespace std::chrono_literals;
    TurboOffer offer;
    offer.face = faceOf(state);
    offer.now = pressed;
    offer.base = Bandwidth::gbps(2);
    offer.turbo = Bandwidth::gbps(10);
    offer.lasting = 4h;
    if (state == TurboState::Armed || state == TurboState::Failed)
        offer.price = estimateOf(pressed, 4h, 8'820'000);
    if (state == TurboState::Provisioning)
        offer.boost = boostOf(BoostState::Activating);
    if (state == TurboState::Reverting)
        offer.boost = boostOf(BoostState::Reverting);
    if (state == TurboState::Active) {
        offer.boost = boostOf(BoostState::Active);
        offer.spent = euro(2'763'600);
        offer.hourMore = estimateOf(pressed + 4h, 1h, 8'820'000);
    }
    return offer;
}

} // namespace turbolane::ui
