// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/event.h"
#include "client/jobs/historyjobs.h"
#include "client/request.h"

#include <QByteArray>

namespace turbolane::client::wire {

/// One frame's number and its data (a CloudEvent as JSON). A type that is not known here makes an
/// event without a thing.
Result<Event> readEvent(EventNumber number, const QByteArray &data);

/// A page of events that are over, each with its number.
Result<HistoryPage> readHistory(const Answer &answer);

} // namespace turbolane::client::wire
