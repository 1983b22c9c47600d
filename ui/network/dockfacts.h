// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/picture.h"
#include "domain/charges.h"
#include "domain/priceplan.h"

#include <QWidget>

namespace turbolane::ui {

class Badge;
class Button;
class FactGrid;
class Label;

/// Which connection this is, how it is, and the facts about it; and the way to end it.
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
        const std::optional<PriceChoices> &choices; ///< for the plan's title
    };
    void tell(const View &view);

signals:
    void terminatePressed();
    void openPressed();

private:
    void tellIdentity(const View &view);
    void tellFacts(const View &view);
    static QString termOf(const View &view);
    void tellAct(const View &view);

    class Mark;
    Mark *m_mark;
    Label *m_name;
    Badge *m_badge;
    Label *m_ends;
    FactGrid *m_facts;
    FactGrid *m_charging; ///< by what plan, for how long
    Label *m_vlanWord;
    Label *m_vlan;
    Label *m_way;
    Button *m_open;
    Button *m_terminate;
};

} // namespace turbolane::ui
