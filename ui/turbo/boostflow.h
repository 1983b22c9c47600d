// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/refusal.h"
#include "domain/connection.h"
#include "ui/desk.h"
#include "ui/trouble.h"
#include "ui/turbo/boostledger.h"
#include "ui/turbo/boostprice.h"
#include "ui/turbo/turbopanel.h"

#include <QTimer>

#include <map>

namespace turbolane::client {
class ApiJob;
struct Failure;
struct PortfolioChange;
} // namespace turbolane::client

namespace turbolane::ui {

struct TurboSight;

/// Asks the carrier what the Turbo panel asks for, and shows in it what the portfolio knows. An
/// accepted boost changes nothing here: the state changes when the picture does.
class BoostFlow final : public QObject {
    Q_OBJECT

public:
    /// The panel outlives this.
    BoostFlow(const Desk &desk, TurboPanel &panel);
    ~BoostFlow() override;

    void setConnection(const ConnectionId &connection);
    const ConnectionId &connection() const { return m_connection; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is remembered of a connection while another is looked at.
    struct Memory {
        QPointer<client::ApiJob> start; ///< asked for, not answered
        std::optional<BoostId> accepted; ///< answered; the picture does not show it yet
        std::optional<BoostId> rising; ///< seen on its way up: its failure is news
        QPointer<client::ApiJob> change; ///< extension, end or cancellation
        QString failure;
        QString refusal;
        std::vector<client::WayOut> offers; ///< of the failure
        std::optional<Bandwidth> to; ///< of the offer that was taken; empty: the turbo profile
        std::optional<Instant> startsAt; ///< as above; empty: at once
        QString done; ///< what came of a boost that starts later
    };

    void connectPanel();
    void followPicture(const client::PortfolioChange &change);
    void followPreferences();
    void refresh();
    bool waitsForTheFinger(const TurboOffer &offer) const;
    void considerPrice(const Connection *connection, const Boost *boost);
    void noticeLater(Memory &memory, const Boost &boost);
    void takeWayOut(int number);
    const std::vector<client::WayOut> &offersNow(const Memory &memory) const;
    QString refused(const client::Failure &failure, Deed deed) const;
    QStringList wordsOfAll(const std::vector<client::WayOut> &offers) const;
    void noticeEnds(Memory &memory);
    void chooseTime(Seconds lasting);
    void start(Bandwidth to, Seconds lasting, const Money &most);
    void started(const ConnectionId &connection, const BoostId &boost);
    void startFailed(const ConnectionId &connection, const client::Failure &failure);
    void extend(Seconds by, const Money &most);
    void end();
    void followChange(client::ApiJob &job, Deed deed);
    Subject subject(const ConnectionId &connection) const;
    TurboSight sight(const Memory &memory) const;

    const Desk m_desk;
    TurboPanel &m_panel;
    BoostPrice m_price;
    BoostLedger m_ledger;
    ConnectionId m_connection;
    Seconds m_lasting{std::chrono::hours(4)};
    std::map<ConnectionId, Memory> m_memories;
    QTimer m_afterPress; ///< what became known while a finger was on the button is shown then
    QTimer m_tick; ///< while a boost is on its way: silence has to be noticed
};

} // namespace turbolane::ui
