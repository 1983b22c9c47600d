// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/desktopnotices.h"

#include "ui/notices/desktopmessages.h"

namespace turbolane::ui {

DesktopNotices::DesktopNotices(const Preferences &preferences, DesktopMessages &messages,
                               QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_messages(messages)
{
    connect(&messages, &DesktopMessages::clicked, this, [this] { emit openWanted(m_last); });
}

void DesktopNotices::take(const Alarm &alarm)
{
    if (!m_preferences.notifiesOf(alarm.kind))
        return;
    m_last = alarm.connection;
    m_messages.show(alarm.title, alarm.text);
}

} // namespace turbolane::ui
