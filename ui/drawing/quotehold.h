// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/plans.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace turbolane::client {
class AskQuoteJob;
}

namespace turbolane::ui {

/// A price that the carrier keeps for a while, and the capacity with it. It is about one order: as
/// soon as another is wanted, what was kept is given back.
class QuoteHold final : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { None, Asking, Held, Expired, Refused };

    explicit QuoteHold(const Desk &desk, QObject *parent = nullptr);

    void hold(const client::NewConnection &order);
    /// Gives back what was kept, unless it is about this very order.
    void keepOnlyFor(const std::optional<client::NewConnection> &order);
    /// It was ordered: nothing is left to give back.
    void forget();

    State state() const { return m_state; }
    /// In state Held or Expired.
    const Quote &quote() const;
    Seconds left() const;
    /// In state Refused.
    const client::Failure &failure() const;

signals:
    /// Also once a second while one is held.
    void changed();

private:
    void tick();
    void enter(State state);

    const Desk m_desk;
    QTimer m_second;
    State m_state = State::None;
    std::optional<client::NewConnection> m_order;
    std::optional<Quote> m_quote;
    std::optional<client::Failure> m_failure;
    QPointer<client::AskQuoteJob> m_job;
};

} // namespace turbolane::ui
