// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"
#include "ui/happenings/happenings.h"
#include "ui/notices/bellbutton.h"

#include <optional>

namespace turbolane::ui {

class AccountLog;
class NoticesPopover;

/// The bell of the window: counts what happened since its list was last open, and opens it. What
/// was read stays read over a start of the program.
class NoticeBell final : public QObject {
    Q_OBJECT

public:
    /// log: of the window, as long as this.
    NoticeBell(const Desk &desk, AccountLog &log, QObject *parent = nullptr);

    BellButton *button() const { return m_button; }
    void open();

signals:
    void chosen(const turbolane::ui::Happening &notice);
    void allWanted();

private:
    void refresh();
    QList<Happening> notices() const;
    void markRead();

    const Desk m_desk;
    AccountLog &m_log;
    BellButton *m_button;
    NoticesPopover *m_popover;
};

} // namespace turbolane::ui
