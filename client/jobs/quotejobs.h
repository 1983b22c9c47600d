// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/plans.h"

namespace turbolane::client {

/// POST quotes: price, path and capacity kept until a visible expiry.
class AskQuoteJob final : public JobOf<Quote> {
    Q_OBJECT

public:
    explicit AskQuoteJob(const QuoteQuestion &question, const IdempotencyKey &key);
};

/// POST quotes/{id}/decline: what was kept is free again.
class DeclineQuoteJob final : public JobOf<Quote> {
    Q_OBJECT

public:
    explicit DeclineQuoteJob(const QuoteId &quote, const IdempotencyKey &key);
};

} // namespace turbolane::client
