// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/request.h"
#include "client/wire/fields.h"
#include "domain/billproof.h"
#include "domain/orderestimate.h"
#include "domain/whatif.h"

namespace turbolane::client::wire {

// The words of money (kind, band, rounding) are closed: a bill that is half understood is worse
// than one that cannot be read.
std::optional<Rounding> roundingNamed(std::string_view name);
Estimate estimate(const Fields &fields);
Result<Charges> readCharges(const Answer &answer);
Result<std::vector<UsageRow>> readUsageRows(const Answer &answer);
Result<Estimate> readEstimate(const Answer &answer);
Result<TerminationCost> readTermination(const Answer &answer);
Result<OrderEstimate> readOrderEstimate(const Answer &answer);
Result<WhatIf> readWhatIf(const Answer &answer);
Result<BillProof> readBillProof(const Answer &answer);
Result<Telemetry> readTelemetry(const Answer &answer);

} // namespace turbolane::client::wire
