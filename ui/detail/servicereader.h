// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/path.h"
#include "ui/detail/availabilityreader.h"

namespace turbolane::ui {

/// How well one connection was served, and what its path is sold for now, read while somebody
/// looks: the offer at once and with each change of the connection.
class ServiceReader final : public QObject {
    Q_OBJECT

public:
    explicit ServiceReader(const Desk &desk, QObject *parent = nullptr);

    /// An empty id: none.
    void follow(const ConnectionId &connection);

    const std::optional<Availability> &availability() const { return m_served.availability(); }
    Interval asked() const { return m_served.asked(); } ///< for the availability
    const std::optional<client::Failure> &failure() const { return m_served.failure(); }
    /// Its own path as it could be ordered now; none where it cannot be.
    const std::optional<CandidatePath> &offer() const { return m_offer; }

signals:
    void changed();

private:
    void readOffer();

    const Desk m_desk;
    AvailabilityReader m_served;
    ConnectionId m_connection;
    int m_question = 0; ///< an answer to an earlier one says nothing here
    std::optional<CandidatePath> m_offer;
};

} // namespace turbolane::ui
