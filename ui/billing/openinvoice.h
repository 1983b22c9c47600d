// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/invoice.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace turbolane::client {
class ApiJob;
class CarrierClient;
} // namespace turbolane::client

namespace turbolane::ui {

/// The invoice that somebody reads, and the usage rows under those of its items that were looked
/// at. Neither ever changes, so each is read once.
class OpenInvoice final : public QObject {
    Q_OBJECT

public:
    explicit OpenInvoice(client::CarrierClient &carrier, QObject *parent = nullptr);

    /// An empty id closes it.
    void open(const InvoiceId &invoice);
    const InvoiceId &id() const { return m_id; }
    /// With its items; none until it was read.
    const std::optional<Invoice> &invoice() const { return m_invoice; }

    /// Reads the rows under that item, where it has any and they are not known. 0: none.
    void lookAt(int item);
    /// nullptr: not read.
    const std::vector<UsageRow> *rowsOf(int item) const;
    /// Why the latest reading has failed; none while one is under way.
    const std::optional<client::Failure> &failure() const { return m_failure; }
    /// Asks again for what is missing.
    void again();

signals:
    void changed();

private:
    void read();
    void failsInto(client::ApiJob *job, const InvoiceId &asked);

    client::CarrierClient &m_carrier;
    InvoiceId m_id;
    std::optional<Invoice> m_invoice;
    std::map<int, std::vector<UsageRow>> m_rows;
    std::optional<client::Failure> m_failure;
    int m_looked = 0;
};

} // namespace turbolane::ui
