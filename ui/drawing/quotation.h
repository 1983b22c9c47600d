// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/failure.h"
#include "client/questions.h"
#include "ui/drawing/draft.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <optional>
#include <string>

namespace turbolane::client {
class ApiJob;
class CarrierClient;
} // namespace turbolane::client

namespace turbolane::ui {

/// What the carrier would build for a draft, and for how much. Asks after a short rest, so that a
/// slider under way asks once; the last question wins. An offer is only shown for the very draft
/// that it answers.
///
/// Where countries are to be avoided, a second question is asked beside the first: its path is the
/// candidate of kind `avoiding`, a word of ours.
class Quotation final : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { Nothing, Asking, Offered, Refused };
    static const std::string avoiding;

    explicit Quotation(client::CarrierClient &client, QObject *parent = nullptr);

    /// Quotes this draft; the same again asks nothing. One end missing: nothing to quote.
    void quote(const Draft &draft);
    /// As quote(), without the rest: a snap wants its price at once.
    void quoteNow(const Draft &draft);
    /// The same question once more: after a refusal, or because prices may have moved.
    void askAgain();
    void drop();

    /// By its kind; one that is not offered is as good as none. Stays chosen when prices move.
    void choose(const std::string &kind);

    State state() const { return m_state; }
    /// In state Offered.
    const client::PathOffer &offer() const;
    const CandidatePath &best() const { return offer().candidates.front(); }
    const CandidatePath &chosen() const;
    /// What an order of this candidate has to say besides its path.
    PathPolicy policyOf(const CandidatePath &candidate) const;
    /// False: the carrier shows one path and takes no other wish.
    bool knowsKinds() const { return m_knowsKinds; }
    /// Why there is no path that avoids those countries, where there is none.
    const std::optional<client::Failure> &avoidingFailure() const { return m_avoidingFailure; }
    /// In state Refused.
    const client::Failure &failure() const;

signals:
    void changed();

private:
    struct Questions {
        client::PathQuestion all;
        std::optional<client::PathQuestion> avoiding;
        friend bool operator==(const Questions &, const Questions &) = default;
    };
    static Questions questionsFor(const Draft &draft);
    bool prepare(const Draft &draft);
    void ask();
    void askForAll();
    void askForAvoiding();
    void abandon();
    void oneLess();
    void refuse(const client::Failure &failure);
    void enter(State state);

    client::CarrierClient &m_client;
    QTimer m_rest;
    std::optional<Questions> m_questions;
    QList<QPointer<client::ApiJob>> m_jobs;
    int m_open = 0;
    std::optional<client::PathOffer> m_asked; ///< what the questions under way have brought
    std::optional<CandidatePath> m_askedAvoiding;
    std::optional<client::PathOffer> m_offer;
    std::optional<client::Failure> m_failure;
    std::optional<client::Failure> m_avoidingFailure;
    std::string m_chosen;
    bool m_knowsKinds = true; ///< until the carrier refuses the word
    State m_state = State::Nothing;
};

} // namespace turbolane::ui
