// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/startboostjob.h"

#include "client/wire/inventory.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

StartBoostJob::StartBoostJob(const BoostQuestion &question, const std::optional<Money> &most,
                             const IdempotencyKey &key)
    : JobOf(
        {.verb = Verb::Post, .path = {u"boosts"_s}, .body = wire::body(question, most), .key = key},
        wire::readBoost)
{ }

} // namespace turbolane::client
