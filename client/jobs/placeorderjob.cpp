// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/placeorderjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

PlaceOrderJob::PlaceOrderJob(const NewConnection &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"orders"_s}, .body = wire::body(wanted), .key = key},
            wire::readPlaced)
{ }

PlaceOrderJob::PlaceOrderJob(const ConnectionChange &change, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = {u"orders"_s},
             .body = wire::body(change),
             .key = key,
             .ifMatch = wire::ifMatch(change.version)},
            wire::readPlaced)
{ }

PlaceOrderJob::PlaceOrderJob(const Removal &removal, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = {u"orders"_s},
             .body = wire::body(removal),
             .key = key,
             .ifMatch = wire::ifMatch(removal.version)},
            wire::readPlaced)
{ }

PlaceOrderJob::PlaceOrderJob(const QJsonObject &order, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"orders"_s}, .body = order, .key = key},
            wire::readPlaced)
{ }

} // namespace turbolane::client
