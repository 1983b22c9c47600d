// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/path.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <unordered_map>
#include <vector>

namespace turbolane::client {
class CarrierClient;
class ReachJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// How far every on-ramp is from a port, asked once a port and kept.
class ReachBook final : public QObject {
    Q_OBJECT

public:
    explicit ReachBook(client::CarrierClient &client, QObject *parent = nullptr);
    ~ReachBook() override;

    /// Opens the book at this port; asks where it is not known yet.
    void open(const PortId &port);
    /// Asks anew for the open port, whatever is known.
    void askAgain();
    /// Forgets every port: prices or the network changed.
    void forget();

    const PortId &port() const { return m_port; }
    bool isAsking() const { return !m_job.isNull(); }
    /// Why the last question had no answer, until it is asked again.
    const std::optional<client::Failure> &failure() const { return m_failure; }
    /// Null while it is not known.
    const Reach *find(const OnRampId &onRamp) const;
    bool isKnown() const { return m_ports.contains(m_port); }

signals:
    /// Another port, an answer, a failure, or a question that began.
    void changed();

private:
    using Page = std::unordered_map<OnRampId, Reach>;
    void take(const std::vector<Reach> &reach, const PortId &port);

    client::CarrierClient &m_client;
    PortId m_port;
    std::unordered_map<PortId, Page> m_ports;
    QPointer<client::ReachJob> m_job;
    std::optional<client::Failure> m_failure;
};

} // namespace turbolane::ui
