// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/datapath/steptimes.h"
#include "domain/clock.h"
#include "domain/money.h"

#include <cstdint>
#include <functional>
#include <string>

namespace turbolane::backend {

class AnswerBook;
class Assurance;
class Audit;
class BoostService;
class Budgets;
class BundleService;
class Capacity;
class Catalogue;
class Charging;
class Disputes;
class EventLog;
class Explainer;
class Holds;
class Inventory;
class InvoiceService;
class MaintenancePlan;
class MeterBook;
class Meters;
class Offers;
class OrderService;
class PortService;
struct Purse;
class Quotes;
class SceneService;
class ScheduleService;
class Telemetry;

/// What GET /carrier says.
struct CarrierFacts {
    std::string name;
    Currency currency;
    std::string timeZone; ///< of the account: months and hours are cut in it
    Instant now{};
    std::string version;
    std::string datapath; ///< "simulated"
    StepTimes stepTimes = StepTimes::Demo;
    std::int64_t lastEvent = 0;
};

/// How proofs of path are signed; whoever opens the door hands it in.
struct ProofSeal {
    std::string publicKey; ///< PEM
    std::function<std::string(const std::string &)> sign; ///< base64; empty when it fails
};

/// Everything a door may ask. For the carrier's thread only, inside a Command.
struct Services {
    const Clock &clock;
    const Catalogue &catalogue;
    Inventory &inventory;
    Offers &offers;
    OrderService &orders;
    BoostService &boosts;
    Charging &charging;
    Telemetry &telemetry;
    EventLog &events;
    AnswerBook &answers;
    std::function<CarrierFacts()> facts;
    Capacity &capacity;
    Holds &holds;
    MaintenancePlan &maintenance;
    Explainer &explainer;
    Quotes &quotes;
    SceneService &scenes;
    ScheduleService &schedules;
    Assurance &assurance;
    InvoiceService &invoices;
    Meters &meters;
    const MeterBook &carried;
    PortService &ports;
    BundleService &bundles;
    Purse &purse;
    Budgets &budgets;
    Disputes &disputes;
    Audit &audit;
    ProofSeal seal = {};
    std::string linesKeptIn = {}; ///< the folder of the kernel's lines; empty: simulated
};

/// One request, as the carrier sees it. Many are committed together; each stands or falls alone.
struct Command {
    /// On the carrier's thread, in a savepoint. False: undo what it wrote (a refusal changes
    /// nothing). The answer is made in here, and sent in `answered`.
    std::function<bool()> run;
    /// On the carrier's thread, after the commit. Not kept: the disk failed, nothing was changed,
    /// and the answer that run() made must not be sent; say Unavailable.
    std::function<void(bool kept)> answered;
};

} // namespace turbolane::backend
