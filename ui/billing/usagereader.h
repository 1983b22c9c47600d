// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/charges.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace turbolane::client {
class CarrierClient;
class UsageRowsJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// Reads the usage rows that somebody looks at: those of all boosts, and of one connection's base
/// charge. A month of base rows is long, so no other is asked for.
class UsageReader final : public QObject {
    Q_OBJECT

public:
    explicit UsageReader(client::CarrierClient &carrier, QObject *parent = nullptr);

    /// Whose base rows are looked at; empty: nobody's.
    void lookAt(const ConnectionId &connection) { m_looked = connection; }
    const ConnectionId &looked() const { return m_looked; }
    /// One reading at a time; asking during one reads once more after it.
    void read();
    bool isReading() const { return m_waiting > 0; }
    /// What was read last of the boosts, and of the base charge that is looked at.
    std::vector<UsageRow> rows() const;

signals:
    /// A reading has ended well.
    void arrived();
    /// It has not; what was read before stays.
    void failed(const turbolane::client::Failure &failure);

private:
    void follow(client::UsageRowsJob *job, const ConnectionId &connection);
    void take(const ConnectionId &connection, const std::vector<UsageRow> &rows);
    void end();

    client::CarrierClient &m_carrier;
    ConnectionId m_looked;
    std::vector<UsageRow> m_boosts;
    std::map<ConnectionId, std::vector<UsageRow>> m_bases;
    std::optional<client::Failure> m_failure;
    int m_waiting = 0;
    bool m_onceMore = false;
};

} // namespace turbolane::ui
