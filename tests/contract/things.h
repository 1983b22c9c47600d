// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/billproof.h"
#include "domain/boost.h"
#include "domain/bundle.h"
#include "domain/charges.h"
#include "domain/connection.h"
#include "domain/disturbance.h"
#include "domain/handover.h"
#include "domain/hold.h"
#include "domain/invoice.h"
#include "domain/maintenance.h"
#include "domain/nightrate.h"
#include "domain/order.h"
#include "domain/orderestimate.h"
#include "domain/path.h"
#include "domain/place.h"
#include "domain/port.h"
#include "domain/priceplan.h"
#include "domain/quote.h"
#include "domain/scene.h"
#include "domain/schedule.h"
#include "domain/whatif.h"

/// What the golden files beside this header say, as domain values. The client's test decodes the
/// files and finds these; the backend's test encodes these and finds the files.
namespace turbolane::contract {

Instant at(const char *text); ///< RFC 3339
Money eur(std::int64_t micros);

OnRamp onRamp(); ///< onramp.json
Pop pop(); ///< pop.json
Link link(); ///< link.json
Port port(); ///< port.json
Reach reach(); ///< reach.json
Path path(); ///< path.json
PathPolicy policy(); ///< policy.json: every rule set
CandidatePath candidate(); ///< candidate.json: a pair
Connection connection(); ///< connection.json: in service, boosted
Connection pendingConnection(); ///< connection-pending.json: every optional field absent
Hold hold(); ///< hold.json
Maintenance maintenance(); ///< maintenance.json
Quote quote(); ///< quote.json: accepted
Order order(); ///< order.json: half flown
Order failedOrder(); ///< order-failed.json
std::vector<BoostPart> boostParts(Money price); ///< of all boosts here
Boost boost(); ///< boost.json: active
Boost endedBoost(); ///< boost-ended.json
Boost scheduledBoost(); ///< boost-scheduled.json: of a schedule and a scene, with its parts
Schedule schedule(); ///< schedule.json: one time of each state
Schedule onceSchedule(); ///< schedule-once.json: of a scene, ended
ScheduleEstimate scheduleEstimate(); ///< schedule-estimate.json
Scene scene(); ///< scene.json
SceneEstimate sceneEstimate(); ///< scene-estimate.json
UsageRow boostRow(); ///< usagerow.json: open
UsageRow baseRow(); ///< usagerow-base.json
UsageRow takenBackRow(); ///< usagerow-back.json
Invoice invoice(); ///< invoice.json: paid, with a correction and a credit
PriceChoices priceChoices(); ///< price-choices.json
NightRate nightRate(); ///< night-rate.json
Invoice creditNote(); ///< invoice-credit.json: untaxed
Charges charges(); ///< charges.json
BillProof billProof(); ///< bill-proof.json: one that does not come out
WhatIf whatIf(); ///< what-if.json
Estimate estimate(); ///< estimate.json
TerminationCost termination(); ///< termination.json
TelemetrySample sample(); ///< sample.json; telemetry.json holds this one at a step of 1 s

OrderEstimate orderEstimate(); ///< order-estimate.json: of an end
Fault fault(); ///< fault.json
Availability availability(); ///< availability.json
Handover handover(); ///< handover.json

Port orderedPort(); ///< port-ordered.json: one that was given back
Order portOrder(); ///< order-port.json: half flown
Bundle bundle(); ///< bundle.json: one that failed
UsageRow portRow(); ///< usagerow-port.json
BillLine portLine(); ///< billline-port.json
OrderEstimate portEstimate(); ///< orderestimate-port.json

} // namespace turbolane::contract
