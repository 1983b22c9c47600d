// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apijob.h"
#include "domain/invoice.h"

#include <vector>

namespace turbolane::client {

/// GET invoices: without their items, newest first; credit notes too.
class InvoicesJob final : public JobOf<std::vector<Invoice>> {
    Q_OBJECT

public:
    InvoicesJob();
};

/// GET invoices/{id}: with its items.
class InvoiceJob final : public JobOf<Invoice> {
    Q_OBJECT

public:
    explicit InvoiceJob(const InvoiceId &invoice);
};

/// GET invoices/{id}/rows: the usage rows under one of its items.
class InvoiceRowsJob final : public JobOf<std::vector<UsageRow>> {
    Q_OBJECT

public:
    /// item: its number on the invoice.
    explicit InvoiceRowsJob(const InvoiceId &invoice, int item);
};

/// GET invoices/{id}/csv: the carrier's own table, as it came.
class InvoiceCsvJob final : public JobOf<QByteArray> {
    Q_OBJECT

public:
    explicit InvoiceCsvJob(const InvoiceId &invoice);
};

} // namespace turbolane::client
