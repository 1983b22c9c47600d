// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/happenings/accounthappenings.h"
#include "ui/happenings/historyreader.h"

#include <QTimer>

namespace turbolane::ui {

/// Everything that happened over the account, kept like the picture. One a window; made anew at
/// most a few times a second, however much changes.
class AccountLog final : public QObject {
    Q_OBJECT

public:
    explicit AccountLog(const Desk &desk, QObject *parent = nullptr);

    const QList<Happening> &all() const { return m_told.all; } ///< newest first
    bool goesOn() const { return m_told.goesOn; }
    /// The picture and what was kept are both here.
    bool isRead() const;
    const std::optional<client::Failure> &failure() const { return m_history.failure(); }
    void readAgain() { m_history.readAgain(); }
    /// What came before.
    void readOlder();

signals:
    void changed();

private:
    void gather();

    const Desk m_desk;
    HistoryReader m_history;
    QTimer m_pause;
    QTimer m_beat; ///< planned maintenance begins and ends without an event
    std::size_t m_most = 500;
    AccountHappenings m_told;
};

} // namespace turbolane::ui
