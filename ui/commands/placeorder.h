// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/failure.h"
#include "client/questions.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

namespace turbolane::client {
class CarrierClient;
class PlaceOrderJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// Orders a connection, a change of one, or its end. One question at a time: a second press while
/// the first is under way asks nothing. What becomes of an accepted order is told by the Portfolio.
class PlaceOrder final : public QObject {
    Q_OBJECT

public:
    explicit PlaceOrder(client::CarrierClient &client, QObject *parent = nullptr);
    ~PlaceOrder() override;

    void add(const client::NewConnection &wanted);
    void change(const client::ConnectionChange &change);
    void remove(const client::Removal &removal);
    /// Exactly as the carrier offered it.
    void placeOffered(const QJsonObject &order);
    bool isAsking() const { return !m_job.isNull(); }

signals:
    void asking();
    void accepted(const turbolane::client::PlacedOrder &placed);
    /// Nothing was changed, unless the failure is Unreachable: then the Portfolio will tell.
    void refused(const turbolane::client::Failure &failure);

private:
    void follow(client::PlaceOrderJob *job);

    client::CarrierClient &m_client;
    QPointer<client::PlaceOrderJob> m_job;
};

} // namespace turbolane::ui
