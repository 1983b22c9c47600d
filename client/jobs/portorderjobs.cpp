// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/portorderjobs.h"

#include "client/wire/catalogue.h"
#include "client/wire/charging.h"
#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

DataCentresJob::DataCentresJob()
    : JobOf({.verb = Verb::Get, .path = {u"datacentres"_s}}, wire::readDataCentres)
{ }

PortCostJob::PortCostJob(const NewPort &wanted)
    : JobOf({.verb = Verb::Post, .path = {u"orders"_s, u"estimate"_s}, .body = wire::body(wanted)},
            wire::readOrderEstimate)
{ }

PlacePortJob::PlacePortJob(const NewPort &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"orders"_s}, .body = wire::body(wanted), .key = key},
            wire::readPlacedPort)
{ }

PlacePortJob::PlacePortJob(const PortId &port, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"orders"_s}, .body = wire::body(port), .key = key},
            wire::readPlacedPort)
{ }

} // namespace turbolane::client
