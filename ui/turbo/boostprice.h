// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/questions.h"
#include "domain/charges.h"
#include "domain/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace turbolane::client {
class CarrierClient;
class EstimateBoostJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// What the boost that is being considered would cost, kept fresh: its end moves with the clock,
/// so it is asked anew every minute, and a burst of changed minds is one question.
class BoostPrice final : public QObject {
    Q_OBJECT

public:
    BoostPrice(client::CarrierClient &client, const Clock &carrierClock);
    ~BoostPrice() override;

    /// stamp: another one makes the same question new (the connection's version).
    void consider(const client::BoostQuestion &question, std::int64_t stamp);
    /// Nothing is considered, or nobody looks.
    void stop();
    /// The one at hand is doubted.
    void askAgain();

    const std::optional<Estimate> &price() const { return m_price; }
    const std::optional<client::Failure> &trouble() const { return m_trouble; }

signals:
    void changed();

private:
    void ask();
    void take(const Estimate &price);
    void fail(const client::Failure &failure);
    void abandon();

    client::CarrierClient &m_client;
    const Clock &m_carrierClock;
    std::optional<client::BoostQuestion> m_question;
    std::int64_t m_stamp = 0;
    std::optional<Estimate> m_price;
    std::optional<client::Failure> m_trouble;
    QPointer<client::EstimateBoostJob> m_job;
    QTimer m_soon;
    QTimer m_again;
};

} // namespace turbolane::ui
