// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/carrierclient.h"
#include "domain/boost.h"
#include "domain/charges.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "domain/path.h"
#include "domain/place.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace turbolane::app {

/// What the tour saw happen. Each part is read back from the carrier over its API, never taken
/// from the screen.
struct Drive {
    std::optional<OnRamp> onRamp;
    std::optional<CandidatePath> offer; ///< what was shown before ordering
    std::optional<Order> order;
    std::optional<Connection> before; ///< rates are the datapath's
    std::optional<Connection> during;
    std::optional<Connection> after;
    std::optional<Estimate> shownPrice; ///< of the boost, before the press
    std::optional<Boost> boost;
    std::optional<Charges> charges;
    std::vector<UsageRow> rows;
};

/// The receipt as it is written to the file.
QJsonObject receiptOf(const Drive &drive);

/// What does not hold, in sentences; empty when everything does.
QStringList whatDoesNotHold(const Drive &drive);

} // namespace turbolane::app
