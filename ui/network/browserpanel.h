// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/card.h"
#include "ui/network/onramplist.h"

class QStackedWidget;

namespace turbolane::ui {

class BrowserList;
class Tabs;

/// The left side of the Network page: everything there is, in three lists.
class BrowserPanel final : public Surface {
    Q_OBJECT

public:
    static constexpr int panelWidth = 304;

    BrowserPanel(const Desk &desk, const OnRampList::Parts &parts, QWidget *parent = nullptr);

    enum class Tab : std::uint8_t { OnRamps, Connections, Ports };
    void showTab(Tab tab);
    OnRampList &onRamps() { return *m_onRamps; }

signals:
    /// A connection to the selected on-ramp, or to one that is still to be chosen.
    void newConnectionWanted();
    void connectionActivated();

private:
    void makeConnections();
    void makePorts();
    void follow();
    void count();

    const Desk m_desk;
    OnRampList::Parts m_parts;
    Tabs *m_tabs;
    QStackedWidget *m_stack;
    OnRampList *m_onRamps;
    BrowserList *m_connections = nullptr;
    BrowserList *m_ports = nullptr;
};

} // namespace turbolane::ui
