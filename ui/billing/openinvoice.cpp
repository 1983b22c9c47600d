// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/billing/openinvoice.h"

#include "client/carrierclient.h"
#include "client/jobs/invoicejobs.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

/// A correction may take back as many rows as it adds.
bool opensToRows(const BillItem &item)
{
    return item.rows != 0 || item.kind == ItemKind::Correction;
}

} // namespace

OpenInvoice::OpenInvoice(client::CarrierClient &carrier, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
{ }

void OpenInvoice::open(const InvoiceId &invoice)
{
    if (invoice == m_id)
        return;
    m_id = invoice;
    m_invoice.reset();
    m_rows.clear();
    m_failure.reset();
    m_looked = 0;
    if (!m_id.isEmpty())
        read();
}

void OpenInvoice::read()
{
    client::InvoiceJob *job = m_carrier.invoice(m_id);
    connect(job, &client::ApiJob::succeeded, this, [this, job, asked = m_id] {
        if (asked != m_id)
            return;
        m_invoice = job->answer();
        emit changed();
    });
    failsInto(job, m_id);
}

/// An answer to what nobody looks at any more says nothing here.
void OpenInvoice::failsInto(client::ApiJob *job, const InvoiceId &asked)
{
    connect(job, &client::ApiJob::failed, this, [this, asked](const client::Failure &failure) {
        if (asked != m_id)
            return;
        m_failure = failure;
        emit changed();
    });
}

void OpenInvoice::lookAt(int item)
{
    if (!m_invoice || item == m_looked)
        return;
    m_looked = item;
    m_failure.reset();
    const auto found = std::ranges::find(m_invoice->items, item, &BillItem::number);
    if (found == m_invoice->items.end() || !opensToRows(*found) || m_rows.contains(item))
        return;
    client::InvoiceRowsJob *job = m_carrier.invoiceRows(m_id, item);
    connect(job, &client::ApiJob::succeeded, this, [this, job, item, asked = m_id] {
        if (asked != m_id)
            return;
        m_rows[item] = job->answer();
        emit changed();
    });
    failsInto(job, m_id);
}

const std::vector<UsageRow> *OpenInvoice::rowsOf(int item) const
{
    const auto found = m_rows.find(item);
    return found == m_rows.end() ? nullptr : &found->second;
}

void OpenInvoice::again()
{
    m_failure.reset();
    if (!m_invoice && !m_id.isEmpty())
        read();
    else
        lookAt(std::exchange(m_looked, 0));
}

} // namespace turbolane::ui
