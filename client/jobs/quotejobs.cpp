// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/quotejobs.h"

#include "client/wire/plans.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

AskQuoteJob::AskQuoteJob(const QuoteQuestion &question, const IdempotencyKey &key)
    : JobOf({.verb = Verb::Post, .path = {u"quotes"_s}, .body = wire::body(question), .key = key},
            wire::readQuote)
{ }

DeclineQuoteJob::DeclineQuoteJob(const QuoteId &quote, const IdempotencyKey &key)
    : JobOf(
        {.verb = Verb::Post, .path = {u"quotes"_s, wire::text(quote), u"decline"_s}, .key = key},
        wire::readQuote)
{ }

} // namespace turbolane::client
