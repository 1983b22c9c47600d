// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "domain/charges.h"
#include "domain/disturbance.h"
#include "domain/priceplan.h"

#include <QWidget>

namespace turbolane::ui {

class Badge;
class Button;
class FactGrid;
class Label;
class ProviderMark;

/// Which connection this is, how it is, the facts about it, and what can be done with it.
class DockFacts final : public QWidget {
    Q_OBJECT

public:
    static constexpr int columnWidth = 312;

    explicit DockFacts(QWidget *parent = nullptr);

    struct View {
        const Connection &connection;
        const client::Picture &picture;
        Instant now{};
        bool lost = false; ///< what is shown is the last known
        std::optional<TelemetrySample> latest; ///< what it carries just now
        const std::optional<Availability> &served; ///< in the last 30 days
        const std::optional<PriceChoices> &choices; ///< for the plan's title
    };
    void tell(const View &view);

signals:
    void openPressed();
    void schedulePressed();
    /// The menu of all else is wanted, below this.
    void morePressed(const QWidget &button);

private:
    void tellIdentity(const View &view);
    void tellFacts(const View &view);
    void tellActs(const View &view);

    ProviderMark *m_mark;
    Label *m_name;
    Badge *m_badge;
    Label *m_ends;
    FactGrid *m_facts;
    Label *m_vlanWord;
    Label *m_vlan;
    Label *m_way;
    Label *m_charging; ///< by what plan, for how long
    Button *m_open;
    Button *m_schedule;
    Button *m_more;
};

} // namespace turbolane::ui
