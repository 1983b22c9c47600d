// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/detail/detailsight.h"
#include "ui/kit/card.h"
#include "ui/turbo/boostflow.h"

namespace turbolane::ui {

class Beat;
class DockFlight;
class Hairline;
class Label;
class LinkButton;

/// Turbo, and under it the latest order: its steps with the time each took and usually takes, of
/// one that is done on request.
class TurboCard final : public Card {
    Q_OBJECT

public:
    TurboCard(const Desk &desk, Beat &beat, QWidget *parent = nullptr);
    ~TurboCard() override;

    void show(const DetailSight &sight);
    /// An empty id: none. Nothing is asked then.
    void follow(const ConnectionId &connection) { m_flow.setConnection(connection); }
    void focusTurbo();

signals:
    void announced(const QString &sentence);

private:
    void arrange();
    void showSteps(bool wanted);

    TurboPanel *m_turbo;
    Hairline *m_line;
    DockFlight *m_flight;
    Label *m_summary;
    LinkButton *m_toggle;
    BoostFlow m_flow;
    bool m_wantsSteps = false;
};

/// The order whose steps are told: the one under way, or else the last one that has begun.
const Order *latestFlight(const ConnectionId &connection, const client::Picture &picture);

} // namespace turbolane::ui
