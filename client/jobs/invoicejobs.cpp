// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/invoicejobs.h"

#include "client/wire/charging.h"
#include "client/wire/invoices.h"
#include "client/wire/requests.h"

namespace turbolane::client {

using namespace Qt::StringLiterals;

InvoicesJob::InvoicesJob()
    : JobOf({.verb = Verb::Get, .path = {u"invoices"_s}}, wire::readInvoices)
{ }

InvoiceJob::InvoiceJob(const InvoiceId &invoice)
    : JobOf({.verb = Verb::Get, .path = {u"invoices"_s, wire::text(invoice)}}, wire::readInvoice)
{ }

InvoiceRowsJob::InvoiceRowsJob(const InvoiceId &invoice, int item)
    : JobOf({.verb = Verb::Get,
             .path = {u"invoices"_s, wire::text(invoice), u"rows"_s},
             .query = QUrlQuery({{u"item"_s, QString::number(item)}})},
            wire::readUsageRows)
{ }

InvoiceCsvJob::InvoiceCsvJob(const InvoiceId &invoice)
    : JobOf({.verb = Verb::Get,
             .path = {u"invoices"_s, wire::text(invoice), u"csv"_s},
             .form = Form::Csv},
            wire::readTable)
{ }

} // namespace turbolane::client
