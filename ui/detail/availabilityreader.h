// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/portfoliochange.h"
#include "domain/disturbance.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace turbolane::ui {

/// Whether how a connection is served, or could be, is another after this change.
bool touchesService(const client::PortfolioChange &change, const ConnectionId &connection);

/// How well one connection was served in the last 30 days, read while somebody looks: at once,
/// with each change of it, and once a minute.
class AvailabilityReader final : public QObject {
    Q_OBJECT

public:
    explicit AvailabilityReader(const Desk &desk, QObject *parent = nullptr);

    /// An empty id: none.
    void follow(const ConnectionId &connection);
    /// False while nobody can see it: nothing is asked then. Seen again it is read at once.
    void setSeen(bool seen);

    /// Of that connection; none until it was read.
    const std::optional<Availability> &availability() const { return m_availability; }
    Interval asked() const { return m_asked; } ///< for the availability
    const std::optional<client::Failure> &failure() const { return m_failure; }

signals:
    void changed();

private:
    void read();

    const Desk m_desk;
    ConnectionId m_connection;
    bool m_isSeen = true;
    int m_question = 0; ///< an answer to an earlier one says nothing here
    QTimer m_again;
    Interval m_asked = Interval::between({}, {});
    std::optional<Availability> m_availability;
    std::optional<client::Failure> m_failure;
};

} // namespace turbolane::ui
