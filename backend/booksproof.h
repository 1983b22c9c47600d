// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/billproof.h"
#include "domain/clock.h"
#include "domain/result.h"

#include <QString>

namespace turbolane::backend {

/// Opens the books of a carrier that does not run and works one of its invoices out again. The
/// errors of Foundations::lay() and of BillProver.
Result<BillProof> proveInvoice(const QString &dataDirectory, const QString &network,
                               const InvoiceId &invoice, const Clock &clock);

/// For people: a line an item, and the difference.
std::string textOf(const BillProof &proof);

} // namespace turbolane::backend
