// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "client/spending.h"

#include <vector>

namespace turbolane::client {

/// GET disputes: newest first.
class DisputesJob final : public JobOf<std::vector<Dispute>> {
    Q_OBJECT

public:
    DisputesJob();
};

/// POST invoices/{id}/disputes
class RaiseDisputeJob final : public JobOf<Dispute> {
    Q_OBJECT

public:
    RaiseDisputeJob(const NewDispute &wanted, const IdempotencyKey &key);
};

/// POST disputes/{id}/close: content with the answer, or not asking any more.
class CloseDisputeJob final : public JobOf<Dispute> {
    Q_OBJECT

public:
    CloseDisputeJob(const DisputeId &dispute, const IdempotencyKey &key);
};

/// POST disputes/{id}/answer: by the carrier, once. Forbidden without its operator's token.
class AnswerDisputeJob final : public JobOf<Dispute> {
    Q_OBJECT

public:
    AnswerDisputeJob(const DisputeAnswer &answer, const IdempotencyKey &key);
};

} // namespace turbolane::client
