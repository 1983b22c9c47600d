// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/eventfeed.h"
#include "client/picture.h"
#include "client/portfoliochange.h"
#include "client/telemetrypicture.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace turbolane::client {

class CarrierClient;
class CarrierClock;
class ChargesPoll;
class PictureLoad;
struct CatalogueTags;
class TelemetryWatch;

/// How often what is asked for, in milliseconds.
struct PortfolioPace {
    Millis attentive{1'000}; ///< charges and telemetry, while somebody looks
    Millis idle{10'000}; ///< the same, while nobody does
    std::vector<Millis> reload{Millis(1'000), Millis(2'000), Millis(5'000), Millis(10'000)};
};

/// The one picture of what this customer has, kept current by the event feed. Nothing else
/// changes it: a job that succeeds does not.
///
/// When the carrier is lost the last known picture stays, dated by lastHeard().
class Portfolio final : public QObject {
    Q_OBJECT

public:
    enum class Standing : std::uint8_t {
        Stopped,
        Loading, ///< asking for everything; the picture is empty or the last known one
        Live, ///< loaded, and the feed is up
        Lost, ///< the carrier does not answer; trying again
    };

    Portfolio(CarrierClient &client, EventFeed &feed, CarrierClock &clock, PortfolioPace pace = {});
    ~Portfolio() override;

    void start();
    void stop();
    /// Tries at once instead of when the pause is over.
    void retryNow();
    /// Whether somebody is looking: sets the pace of charges and telemetry.
    void setAttentive(bool attentive);
    /// Follows one connection's traffic; an empty id follows none.
    void watch(const ConnectionId &connection);

    const Picture &picture() const { return m_picture; }
    const TelemetryPicture &telemetry() const;
    Standing standing() const { return m_standing; }
    /// Everything was read at least once.
    bool isLoaded() const { return m_loaded; }
    /// The carrier's time of the last word from it.
    std::optional<Instant> lastHeard() const { return m_lastHeard; }
    /// The carrier's time of the last event that came in since the start.
    std::optional<Instant> lastEvent() const { return m_lastEvent; }
    /// Why it is lost, where that is known.
    const std::optional<Failure> &trouble() const { return m_trouble; }
    const EventFeed &feed() const { return m_feed; }

signals:
    void changed(const turbolane::client::PortfolioChange &change);
    /// A budget has reached one of its thresholds; told once each month, as long as this follows.
    void budgetAlerted(const turbolane::BudgetAlert &alert);

private:
    void load();
    void loadAgain();
    void loadLater(const Failure &failure);
    Millis nextPause() const;
    void takeLoaded();
    void apply(const Event &event);
    void takeCharges(const Charges &charges);
    void followFeed();
    void setPace();
    void hear();
    void setStanding(Standing standing);
    void tell(PortfolioChange::Subject subject, std::string id = {});

    CarrierClient &m_client;
    EventFeed &m_feed;
    CarrierClock &m_clock;
    const PortfolioPace m_pace;
    Picture m_picture;
    std::unique_ptr<CatalogueTags> m_tags;
    std::unique_ptr<PictureLoad> m_load;
    std::unique_ptr<ChargesPoll> m_charges;
    std::unique_ptr<TelemetryWatch> m_telemetry;
    QTimer m_pause;
    std::size_t m_failures = 0;
    Standing m_standing = Standing::Stopped;
    bool m_loaded = false;
    bool m_attentive = false;
    std::optional<Instant> m_lastHeard;
    std::optional<Instant> m_lastEvent;
    std::optional<Failure> m_trouble;
};

} // namespace turbolane::client
