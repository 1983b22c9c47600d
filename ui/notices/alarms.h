// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "client/portfoliochange.h"
#include "domain/boost.h"
#include "domain/connection.h"
#include "domain/order.h"
#include "ui/desk.h"
#include "ui/settings/preferences.h"
#include "ui/turbo/turbowords.h"

#include <QTimer>

#include <optional>
#include <unordered_map>

namespace turbolane::ui {

/// Something that cannot wait until somebody looks.
struct Alarm {
    AlarmKind kind = AlarmKind::Failed;
    QString title; ///< "seq-archive-iad goes back in 5 minutes"
    QString text; ///< "10 Gbps until 18:32, then 2 Gbps again"
    ConnectionId connection;
};

/// Watches every boost, order and connection by the carrier's clock: each alarm is raised once, and
/// once more for a new end. What was so before the picture was first known raises none.
class Alarms final : public QObject {
    Q_OBJECT

public:
    explicit Alarms(const Desk &desk, QObject *parent = nullptr);

    static constexpr Millis soon = std::chrono::minutes(5);

    /// What each second brings: the countdowns of boosts that run.
    void tick();

signals:
    void raised(const turbolane::ui::Alarm &alarm);
    /// How much is left of a boost, at 60, 15, 5 and 1 minutes: for who cannot see it.
    void called(const turbolane::ConnectionId &connection, const QString &sentence);

private:
    struct Watched {
        BoostState state = BoostState::Scheduled;
        Instant endsAt{};
        bool isSoonTold = false; ///< of that end, or it lay within when it was first seen
        CountdownCalls calls;
    };

    void follow(const client::PortfolioChange &change);
    void lookAtAll();
    void look(const Boost &boost);
    void look(const Order &order);
    void look(const Connection &connection);
    void tellEnd(const Boost &boost);
    void tellFailure(const Boost &boost);
    void tellSoon(const Boost &boost, Millis left);
    void count(const Boost &boost, Watched &watched);
    void raise(AlarmKind kind, const ConnectionId &connection, const QString &title,
               const QString &text);
    QString nameOf(const ConnectionId &connection) const;

    const Desk m_desk;
    QTimer m_tick;
    bool m_isKnown = false; ///< the picture was seen once
    std::unordered_map<BoostId, Watched> m_boosts;
    std::unordered_map<OrderId, OrderState> m_orders;
    std::unordered_map<ConnectionId, Riding> m_ridings;
};

} // namespace turbolane::ui
