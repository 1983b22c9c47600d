// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/billproof.h"

namespace turbolane::client {

/// GET invoices/{id}/proof: worked out again from the journal of charges alone.
class BillProofJob final : public JobOf<BillProof> {
    Q_OBJECT

public:
    explicit BillProofJob(const InvoiceId &invoice);
};

} // namespace turbolane::client
