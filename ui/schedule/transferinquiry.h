// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/questions.h"
#include "domain/charges.h"
#include "domain/transfer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace turbolane::client {
class ApiJob;
class CarrierClient;
} // namespace turbolane::client

namespace turbolane::ui {

/// A transfer of a connection's, and what it is boosted to already in that time.
struct TransferQuestion {
    ConnectionId connection;
    Transfer transfer;
    struct Standing {
        Interval time;
        Bandwidth bandwidth;
    };
    std::vector<Standing> boosts = {};
};

/// A way to do it, with what the carrier asks for each of its boosts.
struct TransferOffer {
    TransferCourse course;
    std::vector<client::BoostQuestion> boosts = {}; ///< none longer than a boost may be
    std::vector<Money> prices = {}; ///< of each, the most it can cost
    std::optional<Money> total = {}; ///< nothing where nothing is boosted
    Seconds boosted{0};
    Seconds atNight{0}; ///< of that, at the night rate
};

/// The time in clock hours, cut where the connection is boosted already; nothing has a price yet.
std::vector<TransferSlot> hoursOf(const TransferQuestion &question);

/// Asks the carrier what each hour would cost and whether it can be had: whole stretches, and where
/// one is refused its halves; then what each boost of each way costs exactly. One question at a
/// time, and a burst of changed minds is one inquiry.
class TransferInquiry final : public QObject {
    Q_OBJECT

public:
    explicit TransferInquiry(client::CarrierClient &carrier, QObject *parent = nullptr);
    ~TransferInquiry() override;

    void ask(const TransferQuestion &question);
    void stop();

    bool isAsking() const { return m_isAsking; }
    /// The cheapest first, without a boost last; none while it is asked.
    const std::vector<TransferOffer> &offers() const { return m_offers; }
    /// Why nothing could be asked.
    const std::optional<client::Failure> &trouble() const { return m_trouble; }
    std::int64_t mostMoved() const { return m_mostMoved; }
    std::optional<Instant> doneUnboosted() const { return m_doneUnboosted; }

signals:
    void changed();

private:
    /// Of m_hours, from one place on.
    struct Run {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    void forget();
    void begin();
    void askNextRun();
    void priceRun(Run run, const Estimate &estimate);
    void halve(Run run);
    void offerCourses();
    void askNextPrice();
    void takePrice(const Estimate &estimate);
    void dropOffer();
    void finish();
    void fail(const client::Failure &failure);

    client::CarrierClient &m_carrier;
    TransferQuestion m_question;
    QTimer m_pause;
    QPointer<client::ApiJob> m_job;
    std::vector<TransferSlot> m_hours;
    std::deque<Run> m_open;
    int m_asked = 0;
    bool m_isAsking = false;
    std::vector<TransferOffer> m_priced; ///< being priced
    std::size_t m_at = 0; ///< which of them
    std::vector<TransferOffer> m_offers;
    std::optional<client::Failure> m_trouble;
    std::int64_t m_mostMoved = 0;
    std::optional<Instant> m_doneUnboosted;
};

} // namespace turbolane::ui
