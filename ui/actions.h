// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

#include <array>

class QWidget;

namespace turbolane::ui {

enum class ActionId : std::uint8_t {
    ShowNetwork,
    ShowConnections,
    ShowSchedule,
    ShowBilling,
    ShowActivity,
    ShowSettings,
    NewConnection,
    NewPort,
    ShowPorts,
    SearchEverything,
    FindOnRamp,
    FocusTurbo,
    NextPanel,
    PreviousPanel,
    ShowChartAsTable,
    Tour,
    Undo,
    About,
    Quit
};

struct ActionSpec {
    ActionId id;
    const char *text;
    const char *hint;
    const char *shortcut; ///< portable; empty for none
};

/// Every command of the window. Menus, tooltips, shortcuts and the test that no two shortcuts
/// collide all read this one table. Numbers of pages stay when more pages come.
inline constexpr std::array actionSpecs{
    ActionSpec{ActionId::ShowNetwork, QT_TRANSLATE_NOOP("Actions", "Network"),
               QT_TRANSLATE_NOOP("Actions", "Show the map, the on-ramps and the connection"),
               "Ctrl+1"},
    ActionSpec{ActionId::ShowConnections, QT_TRANSLATE_NOOP("Actions", "Connections"),
               QT_TRANSLATE_NOOP("Actions", "Show every connection in a table"), "Ctrl+2"},
    ActionSpec{ActionId::ShowSchedule, QT_TRANSLATE_NOOP("Actions", "Schedule"),
               QT_TRANSLATE_NOOP("Actions", "Show the boosts to come"), "Ctrl+3"},
    ActionSpec{ActionId::ShowBilling, QT_TRANSLATE_NOOP("Actions", "Billing"),
               QT_TRANSLATE_NOOP("Actions", "Show this month's charges down to usage rows"),
               "Ctrl+4"},
    ActionSpec{ActionId::ShowActivity, QT_TRANSLATE_NOOP("Actions", "Activity"),
               QT_TRANSLATE_NOOP("Actions", "Show everything that happened"), "Ctrl+5"},
    ActionSpec{ActionId::ShowSettings, QT_TRANSLATE_NOOP("Actions", "Settings"),
               QT_TRANSLATE_NOOP("Actions", "Show theme, text size and motion"), "Ctrl+,"},
    ActionSpec{ActionId::NewConnection, QT_TRANSLATE_NOOP("Actions", "New connection"),
               QT_TRANSLATE_NOOP("Actions", "Draw a connection from the selected port"), "N"},
    ActionSpec{ActionId::NewPort, QT_TRANSLATE_NOOP("Actions", "New port"),
               QT_TRANSLATE_NOOP("Actions", "Order a port at a data centre"), ""},
    ActionSpec{ActionId::ShowPorts, QT_TRANSLATE_NOOP("Actions", "Ports"),
               QT_TRANSLATE_NOOP("Actions", "Show your ports, order one or give one back"), ""},
    ActionSpec{ActionId::SearchEverything, QT_TRANSLATE_NOOP("Actions", "Search everything"),
               QT_TRANSLATE_NOOP("Actions",
                                 "Find places, connections, orders and commands, or type a boost"),
               "Ctrl+K"},
    ActionSpec{ActionId::FindOnRamp, QT_TRANSLATE_NOOP("Actions", "Find an on-ramp"),
               QT_TRANSLATE_NOOP("Actions", "Type a city, a site, a region or a provider"),
               "Ctrl+F"},
    ActionSpec{ActionId::FocusTurbo, QT_TRANSLATE_NOOP("Actions", "Turbo"),
               QT_TRANSLATE_NOOP("Actions", "Go to the Turbo button of the connection"), "T"},
    ActionSpec{ActionId::NextPanel, QT_TRANSLATE_NOOP("Actions", "Next panel"),
               QT_TRANSLATE_NOOP("Actions", "Move on to the next part of the window"), "F6"},
    ActionSpec{ActionId::PreviousPanel, QT_TRANSLATE_NOOP("Actions", "Previous panel"),
               QT_TRANSLATE_NOOP("Actions", "Move back to the part of the window before"),
               "Shift+F6"},
    ActionSpec{ActionId::ShowChartAsTable, QT_TRANSLATE_NOOP("Actions", "Chart as a table"),
               QT_TRANSLATE_NOOP("Actions", "Show the figures of the chart in rows"), "Alt+T"},
    ActionSpec{
        ActionId::Tour, QT_TRANSLATE_NOOP("Actions", "Tour"),
        QT_TRANSLATE_NOOP("Actions", "Be shown around in practice: offline, with books of its own"),
        "Shift+F1"},
    ActionSpec{ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "Undo"),
               QT_TRANSLATE_NOOP("Actions", "Take back what was done last, while it is offered"),
               "Ctrl+Z"},
    ActionSpec{ActionId::About, QT_TRANSLATE_NOOP("Actions", "About Turbolane"),
               QT_TRANSLATE_NOOP("Actions", "Show version, licences and sources"), "F1"},
    ActionSpec{ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "Quit"),
               QT_TRANSLATE_NOOP("Actions", "End Turbolane"), "Ctrl+Q"},
};

/// The table as actions of a window.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);
    QAction &operator[](ActionId id) const;

private:
    QHash<ActionId, QAction *> m_actions;
};

/// "Billing (Ctrl+4)", as the platform writes the keys.
QString hintWithShortcut(const QString &hint, const QKeySequence &keys);

} // namespace turbolane::ui
