// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/failure.h"
#include "client/questions.h"
#include "ui/drawing/draft.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace turbolane::client {
class CarrierClient;
class PathsJob;
} // namespace turbolane::client

namespace turbolane::ui {

/// What the carrier would build for a draft, and for how much. Asks after a short rest, so that a
/// slider under way asks once; the last question wins. An offer is only shown for the very draft
/// that it answers.
class Quotation final : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { Nothing, Asking, Offered, Refused };

    explicit Quotation(client::CarrierClient &client, QObject *parent = nullptr);

    /// Quotes this draft; the same again asks nothing. One end missing: nothing to quote.
    void quote(const Draft &draft);
    /// As quote(), without the rest: a snap wants its price at once.
    void quoteNow(const Draft &draft);
    /// The same question once more: after a refusal, or because prices may have moved.
    void askAgain();
    void drop();

    State state() const { return m_state; }
    /// In state Offered.
    const client::PathOffer &offer() const;
    const CandidatePath &best() const { return offer().candidates.front(); }
    /// In state Refused.
    const client::Failure &failure() const;

signals:
    void changed();

private:
    bool prepare(const Draft &draft);
    void ask();
    void enter(State state);

    client::CarrierClient &m_client;
    QTimer m_rest;
    std::optional<client::PathQuestion> m_question;
    QPointer<client::PathsJob> m_job;
    std::optional<client::PathOffer> m_offer;
    std::optional<client::Failure> m_failure;
    State m_state = State::Nothing;
};

} // namespace turbolane::ui
