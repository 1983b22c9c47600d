// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/disturbance.h"
#include "domain/path.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace turbolane::ui {

/// How well one connection was served in the last 30 days, and what its path is sold for, read
/// while somebody looks: at once, with each change of it, and once a minute.
class ServiceReader final : public QObject {
    Q_OBJECT

public:
    explicit ServiceReader(const Desk &desk, QObject *parent = nullptr);

    /// An empty id: none.
    void follow(const ConnectionId &connection);

    /// Of that connection; none until it was read.
    const std::optional<Availability> &availability() const { return m_availability; }
    Interval asked() const { return m_asked; } ///< for the availability
    const std::optional<client::Failure> &failure() const { return m_failure; }
    /// Its own path as it could be ordered now; none where it cannot be.
    const std::optional<CandidatePath> &offer() const { return m_offer; }

signals:
    void changed();

private:
    void read();
    void readAvailability();
    void readOffer();

    const Desk m_desk;
    ConnectionId m_connection;
    int m_question = 0; ///< an answer to an earlier one says nothing here
    QTimer m_again;
    Interval m_asked = Interval::between({}, {});
    std::optional<Availability> m_availability;
    std::optional<client::Failure> m_failure;
    std::optional<CandidatePath> m_offer;
};

} // namespace turbolane::ui
