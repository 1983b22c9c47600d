// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/charges.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace turbolane::client {

class CarrierClient;
class ChargesJob;

/// Asks for the charges again and again, one question at a time. What is shown is always what the
/// carrier said; nothing is reckoned in between.
class ChargesPoll final : public QObject {
    Q_OBJECT

public:
    explicit ChargesPoll(CarrierClient &client);
    ~ChargesPoll() override;

    void every(Millis interval);
    void pause();
    /// Something happened that costs: does not wait for its turn.
    void askNow();

signals:
    void arrived(const turbolane::Charges &charges);

private:
    CarrierClient &m_client;
    QPointer<ChargesJob> m_job;
    QTimer m_turn;
    bool m_onceMore = false;
};

} // namespace turbolane::client
