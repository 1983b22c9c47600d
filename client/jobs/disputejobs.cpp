// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/disputejobs.h"

#include "client/wire/money.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

DisputesJob::DisputesJob()
    : JobOf({.verb = Verb::Get, .path = {u"disputes"_s}}, wire::readDisputes)
{ }

RaiseDisputeJob::RaiseDisputeJob(const NewDispute &wanted, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = {u"invoices"_s, wire::text(wanted.invoice), u"disputes"_s},
             .body = wire::body(wanted),
             .key = key},
            wire::readDispute)
{ }

CloseDisputeJob::CloseDisputeJob(const DisputeId &dispute, const IdempotencyKey &key)
    : JobOf(
        {.verb = Verb::Post, .path = {u"disputes"_s, wire::text(dispute), u"close"_s}, .key = key},
        wire::readDispute)
{ }

AnswerDisputeJob::AnswerDisputeJob(const DisputeAnswer &answer, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post,
             .path = {u"disputes"_s, wire::text(answer.dispute), u"answer"_s},
             .body = wire::body(answer),
             .key = key},
            wire::readDispute)
{ }

} // namespace turbolane::client
