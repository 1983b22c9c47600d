// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/boost.h"
#include "domain/charges.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace turbolane::client {
class CarrierClient;
class EstimateExtensionJob;
class UsageRowsJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// What the boost that runs has cost so far, and what one more hour would: as the carrier says,
/// nothing is reckoned here but the sum of its rows.
class BoostLedger final : public QObject {
    Q_OBJECT

public:
    explicit BoostLedger(client::CarrierClient &client);
    ~BoostLedger() override;

    /// nullptr: none runs.
    void follow(const Boost *boost);
    /// The bill went on: ask for the rows again, one question at a time.
    void refresh();

    const std::optional<Money> &spent() const { return m_spent; }
    const std::optional<Estimate> &hourMore() const { return m_hourMore; }

signals:
    void changed();

private:
    void askForHour();
    void take(const std::vector<UsageRow> &rows);
    void abandon();

    client::CarrierClient &m_client;
    std::optional<Boost> m_boost;
    std::optional<Money> m_spent;
    std::optional<Estimate> m_hourMore;
    QPointer<client::UsageRowsJob> m_rows;
    QPointer<client::EstimateExtensionJob> m_hour;
};

} // namespace turbolane::ui
