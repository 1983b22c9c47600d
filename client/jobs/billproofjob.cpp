// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/billproofjob.h"

#include "client/wire/charging.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

BillProofJob::BillProofJob(const InvoiceId &invoice)
    : JobOf({.verb = Verb::Get, .path = {u"invoices"_s, wire::text(invoice), u"proof"_s}},
            wire::readBillProof)
{ }

} // namespace turbolane::client
