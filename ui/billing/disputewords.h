// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dispute.h"

#include <QString>
#include <QTimeZone>

namespace turbolane::ui {

/// What was asked, what was answered, and what it led to.
QString noteOf(const Dispute &dispute, const QTimeZone &zone);
/// "Settle", "Withdraw query": how the customer may end it; empty: it is over.
QString closingWord(DisputeState state);

} // namespace turbolane::ui
