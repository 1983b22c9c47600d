// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "domain/instant.h"
#include "ui/desk.h"

#include <QObject>
#include <QTimer>

namespace turbolane::ui {

class Banner;
class Practice;
class Rail;
class StatusBar;

/// Keeps what surrounds every page like the picture: status bar, banner, the dot on the rail.
class WindowFeed final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        StatusBar &status;
        Banner &banner;
        Rail &rail;
        int boostsItem; ///< of the rail: where running boosts are shown
    };
    WindowFeed(const Desk &desk, const Parts &parts, QObject *parent = nullptr);

    /// From now on the carrier is one that practises; outlives this.
    void practise(Practice &practice);

signals:
    /// How old the last figures of money are, while they are late; zero when they are not any more.
    void usageLate(turbolane::Seconds behind);
    void settingsWanted();

private:
    void follow(const client::PortfolioChange &change);
    void tick();
    void showCarrier();
    Seconds usageBehind() const;
    void tellUsage(Seconds behind);
    void showBoosts();
    void showCharges();
    void showTrouble();
    QString carrierName() const;
    bool isRefused() const;
    QString silence() const;
    QString whatHolds() const;

    const Desk m_desk;
    Parts m_parts;
    Practice *m_practice = nullptr;
    QTimer m_second;
    bool m_saysRefused = false; ///< the banner leads to where a token is entered
    Seconds m_behind{0}; ///< as it was told last
};

} // namespace turbolane::ui
