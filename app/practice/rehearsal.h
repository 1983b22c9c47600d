// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/practice/practicebooks.h"
#include "backend/backend.h"
#include "ui/practice/practice.h"

#include <atomic>

namespace turbolane::app {

/// The carrier inside, while it practises: its books, its clock, and what is done to it. On the
/// window's thread, but for prepare().
class Rehearsal final : public ui::Practice {
    Q_OBJECT

public:
    explicit Rehearsal(PracticeBooks books);

    /// Before the carrier opens, on the starter's thread: tells the story where there is none, sets
    /// the clock to where it ended. The errors of Story, PracticeBooks and openDatabase().
    Result<Done> prepare(backend::Backend::Options &options);
    /// Whoever looks is shown around, as if the story had just been told.
    void greet() { m_isFresh = true; }
    /// It is open; outlives its use here.
    void take(backend::Backend &carrier);
    /// It is about to be closed.
    void leave() { m_carrier = nullptr; }

    PracticeClock &clock() override { return m_clock; }
    const PracticeClock &clock() const { return m_clock; }
    std::optional<Instant> nextEvent() const override;
    bool has(ui::Drill drill) const override;
    void set(ui::Drill drill, bool on, const ConnectionId &about) override;
    QString cutLink() const override { return m_cutLink; }
    std::optional<int> telling() const override;
    bool isFresh() const override { return m_isFresh; }
    void startAnew() override;

signals:
    /// The program has to start over: the story will be told anew.
    void anew();
    /// It answers again.
    void found();

private:
    void cut(const ConnectionId &about);
    void mend();
    void lookForCuts();
    void setCut(const FaultId &fault, const QString &link);
    void complain(const Error &error);
    bool tellProgress(int percent);

    PracticeBooks m_books;
    PracticeClock m_clock;
    backend::Backend *m_carrier = nullptr;
    FaultId m_cut;
    QString m_cutLink;
    bool m_isCloudSlow = false;
    bool m_isLost = false;
    std::atomic<int> m_told = -1; ///< percent; below zero: nothing is being told
    std::atomic<bool> m_isFresh = false;
};

} // namespace turbolane::app
