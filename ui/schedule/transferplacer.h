// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "ui/schedule/transferinquiry.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace turbolane::ui {

/// Schedules the boosts of an offer, one after the other and each for no more than was shown. Where
/// one is refused those before it are taken back, which costs nothing: all of them, or none.
class TransferPlacer final : public QObject {
    Q_OBJECT

public:
    explicit TransferPlacer(client::CarrierClient &carrier, QObject *parent = nullptr);

    bool isPlacing() const { return m_isPlacing; }
    void place(const TransferOffer &offer);

signals:
    void placed();
    /// left: how many are scheduled all the same, since they could not be taken back.
    void failed(const turbolane::client::Failure &failure, int left);

private:
    void placeNext();
    void takeBackNext();

    client::CarrierClient &m_carrier;
    TransferOffer m_offer;
    std::vector<BoostId> m_placed;
    client::Failure m_failure;
    int m_left = 0;
    bool m_isPlacing = false;
};

} // namespace turbolane::ui
