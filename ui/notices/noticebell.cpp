// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticebell.h"

#include "domain/clock.h"
#include "ui/happenings/accountlog.h"
#include "ui/notices/noticespopover.h"
#include "ui/settings/preferences.h"

#include <algorithm>

namespace turbolane::ui {

namespace {

constexpr qsizetype mostShown = 50;

} // namespace

NoticeBell::NoticeBell(const Desk &desk, AccountLog &log, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_log(log)
    , m_button(new BellButton)
    , m_popover(new NoticesPopover(m_button))
{
    connect(&log, &AccountLog::changed, this, &NoticeBell::refresh);
    connect(m_button, &QAbstractButton::clicked, this, &NoticeBell::open);
    connect(m_popover, &NoticesPopover::chosen, this, &NoticeBell::chosen);
    connect(m_popover, &NoticesPopover::allWanted, this, &NoticeBell::allWanted);
    refresh();
}

QList<Happening> NoticeBell::notices() const
{
    QList<Happening> found;
    for (const Happening &one : m_log.all()) {
        if (found.size() == mostShown)
            break;
        if (one.isNotice)
            found.append(one);
    }
    return found;
}

void NoticeBell::refresh()
{
    if (!m_log.isRead())
        return;
    const std::optional<Instant> readTo = m_desk.preferences.noticesReadTo();
    if (!readTo) // a new account, or a new machine: what lies before is history
        return m_desk.preferences.setNoticesReadTo(m_desk.clock.now());
    const auto unread = std::ranges::count_if(
        m_log.all(), [&readTo](const Happening &one) { return one.isNotice && one.at > *readTo; });
    if (m_popover->isVisible())
        return markRead();
    m_button->setUnread(int(unread));
}

void NoticeBell::markRead()
{
    const QList<Happening> found = notices();
    m_popover->show(found, m_desk.clock.now());
    if (!found.isEmpty())
        m_desk.preferences.setNoticesReadTo(
            std::max(found.front().at, m_desk.preferences.noticesReadTo().value_or(Instant{})));
    m_button->setUnread(0);
}

void NoticeBell::open()
{
    markRead();
    m_popover->setLayoutDirection(m_button->layoutDirection());
    m_popover->openBelow(*m_button);
}

} // namespace turbolane::ui
