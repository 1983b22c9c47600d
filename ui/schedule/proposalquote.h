// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/questions.h"
#include "client/timemove.h"
#include "domain/charges.h"
#include "domain/schedule.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <variant>

namespace turbolane::client {
class ApiJob;
class CarrierClient;
} // namespace turbolane::client

namespace turbolane::ui {

/// What a proposed boost, or another time for one, would cost: a burst of changed minds is one
/// question, and what was told of another one is forgotten at once.
class ProposalQuote final : public QObject {
    Q_OBJECT

public:
    using Question = std::variant<client::BoostQuestion, client::BoostMove, client::TimeMove>;
    struct Price {
        Money total; ///< the most it can cost
        Bandwidth from = {}; ///< of one boost alone
        Bandwidth to = {};
    };

    explicit ProposalQuote(client::CarrierClient &carrier, QObject *parent = nullptr);
    ~ProposalQuote() override;

    void ask(const Question &question);
    void stop();
    const std::optional<Price> &price() const { return m_price; }
    const std::optional<client::Failure> &trouble() const { return m_trouble; }

signals:
    void changed();

private:
    void send();
    void take(const Estimate &estimate);
    void take(const ScheduleEstimate &estimate);
    void forget();
    template <typename Job>
    void follow(Job *job);

    client::CarrierClient &m_carrier;
    Question m_question;
    QTimer m_pause;
    QPointer<client::ApiJob> m_job;
    std::optional<Price> m_price;
    std::optional<client::Failure> m_trouble;
};

} // namespace turbolane::ui
