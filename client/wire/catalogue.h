// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/pathpolicy.h"

namespace turbolane::client::wire {

// One thing.
OnRamp onRamp(const Fields &fields);
Pop pop(const Fields &fields);
Link link(const Fields &fields);
Path path(const Fields &fields);
std::optional<Path> pathIfAny(const Fields &fields, QLatin1String key);
Encryption encryptionIfAny(const Fields &fields);
PathPolicy policy(const Fields &fields);
CandidatePath candidate(const Fields &fields);
Reach reach(const Fields &fields);
DataCentre dataCentre(const Fields &fields);

// A whole answer.
Result<CarrierFacts> readCarrier(const Answer &answer);
Result<OnRampList> readOnRamps(const Answer &answer);
Result<Topology> readTopology(const Answer &answer);
Result<std::vector<Reach>> readReach(const Answer &answer);
Result<PathOffer> readPaths(const Answer &answer);
Result<std::vector<DataCentre>> readDataCentres(const Answer &answer);

} // namespace turbolane::client::wire
