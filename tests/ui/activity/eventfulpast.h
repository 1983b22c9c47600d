// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakehouse.h"

namespace turbolane::test {

using namespace std::chrono_literals;

/// A change of it failed at its second step, yesterday.
inline void addFailedOrder(FakeWorld &world, const ConnectionId &archive)
{
    const Instant now = world.now;
    Order failed = world.orders.front();
    failed.id = OrderId("o-failed");
    failed.externalId = "ticket-17";
    failed.action = OrderAction::Modify;
    failed.purpose = OrderPurpose::Change;
    failed.state = OrderState::Failed;
    failed.connection = archive;
    failed.placedAt = now - 26h;
    failed.completedAt = now - 26h + 31s;
    failed.steps = {{.kind = StepKind::PriceLocked,
                     .state = StepState::Done,
                     .startedAt = now - 26h,
                     .endedAt = now - 26h + 400ms},
                    {.kind = StepKind::EdgesSet,
                     .state = StepState::Failed,
                     .startedAt = now - 26h + 400ms,
                     .endedAt = now - 26h + 31s}};
    failed.failure = Error{ErrorCode::Unavailable, "the edge did not answer", {}};
    world.orders.insert(world.orders.begin(), failed);
}

/// One boost is over since this morning, one failed two days ago.
inline void addBoosts(FakeWorld &world, const ConnectionId &archive)
{
    const Instant now = world.now;
    Boost over = world.boosts.front();
    over.id = BoostId("b-over");
    over.connection = archive;
    over.state = BoostState::Ended;
    over.from = Bandwidth::gbps(2);
    over.to = Bandwidth::gbps(10);
    over.placedAt = over.startsAt = now - 7h;
    over.activeAt = now - 7h + 2s;
    over.endsAt = now - 3h;
    over.endedAt = now - 3h;
    over.reason = "time";
    world.boosts.push_back(over);
    Boost refused = over;
    refused.id = BoostId("b-failed");
    refused.state = BoostState::Failed;
    refused.placedAt = refused.startsAt = now - 50h;
    refused.activeAt.reset();
    refused.endedAt = now - 50h + 6s;
    world.boosts.push_back(refused);
}

/// It was carried over another path, three days ago.
inline void addDisturbance(FakeWorld &world, const ConnectionId &archive)
{
    const Instant now = world.now;
    Disturbance one;
    one.connection = archive;
    one.fault = FaultId("fault-3");
    one.cause = FaultCause::Network;
    one.from = now - 75h;
    one.until = one.from + 52s;
    one.action = Rescue::Rerouted;
    one.before = world.connection(archive)->path;
    one.after = one.before;
    Availability served;
    served.time = Interval::between(now - 720h, now);
    served.targetPpm = 999'500;
    served.disturbances.push_back(one);
    world.availability[archive] = served;
}

/// A furnished world in which something of each kind has happened.
inline void makeEventful(FakeWorld &world)
{
    world.furnish();
    world.billMonths();
    const Instant now = world.now;
    const ConnectionId archive("c-seq-archive-iad");
    addFailedOrder(world, archive);
    addBoosts(world, archive);
    addDisturbance(world, archive);
    BudgetAlert alert{.budget = BudgetId("media"),
                      .name = "Media",
                      .percent = 80,
                      .month = Interval::between(now - 288h, now + 480h),
                      .at = now - 5h};
    alert.monthly = euros(500'000'000);
    alert.spent = euros(401'250'000);
    Tagged tagged{.connection = archive, .tags = {{"team", "=media"}}, .version = 2};
    world.history = {{.number = 41, .at = now - 5h, .thing = alert},
                     {.number = 17, .at = now - 51h, .thing = tagged}};
}

} // namespace turbolane::test
