// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/orderjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

OrderJob::OrderJob(const OrderId &order)
    : JobOf({.verb = Verb::Get, .path = {u"orders"_s, wire::text(order)}}, wire::readOrder)
{ }

} // namespace turbolane::client
