// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/alarms.h"

namespace turbolane::ui {

class DesktopMessages;

/// Tells the desktop of what the user wants to be told of. All it is given outlives it.
class DesktopNotices final : public QObject {
    Q_OBJECT

public:
    DesktopNotices(const Preferences &preferences, DesktopMessages &messages,
                   QObject *parent = nullptr);

    void take(const Alarm &alarm);

signals:
    /// A message was clicked. Empty: it was about nothing that could be opened.
    void openWanted(const turbolane::ConnectionId &connection);

private:
    const Preferences &m_preferences;
    DesktopMessages &m_messages;
    ConnectionId m_last; ///< what the last message was about
};

} // namespace turbolane::ui
