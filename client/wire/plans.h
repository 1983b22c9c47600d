// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/boost.h"
#include "domain/boostpart.h"
#include "domain/hold.h"
#include "domain/quote.h"
#include "domain/scene.h"
#include "domain/schedule.h"

namespace turbolane::client::wire {

/// The chain of a boost, where the carrier tells it; a part of a kind that is none of ours is left
/// out.
std::vector<BoostPart> boostParts(const Fields &fields);

// One thing. A state whose name is none of ours is read as the nearest: active where there is
// something to come, done where a time is over.
Schedule schedule(const Fields &fields);
Scene scene(const Fields &fields);
/// A state that is none of ours is read as over, so that nobody relies on it.
Quote quote(const Fields &fields);

// A whole answer.
Result<std::vector<Schedule>> readSchedules(const Answer &answer);
Result<Schedule> readSchedule(const Answer &answer);
Result<ScheduleEstimate> readScheduleEstimate(const Answer &answer);
Result<std::vector<Scene>> readScenes(const Answer &answer);
Result<Scene> readScene(const Answer &answer);
Result<SceneEstimate> readSceneEstimate(const Answer &answer);
/// {"boosts":[...]}
Result<std::vector<Boost>> readSceneBoosts(const Answer &answer);
Result<Quote> readQuote(const Answer &answer);
Result<Hold> readHold(const Answer &answer);

} // namespace turbolane::client::wire
