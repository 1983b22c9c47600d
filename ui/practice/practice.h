// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/ids.h"
#include "domain/practiceclock.h"

#include <optional>

namespace turbolane::ui {

/// What goes wrong on purpose.
enum class Drill : std::uint8_t {
    FibreCut, ///< a link that carries the connection in question
    CloudSlow, ///< no cloud side accepts anything
    CarrierLost ///< nobody answers; the network goes on
};

/// What is in hand of whoever practises: the carrier's clock, faults, and the story from its
/// beginning. The program that keeps the carrier says how.
class Practice : public QObject {
    Q_OBJECT

public:
    /// The carrier's own; billing, boosts and schedules follow it.
    virtual PracticeClock &clock() = 0;
    /// When the carrier will do something that anybody would notice.
    virtual std::optional<Instant> nextEvent() const = 0;

    virtual bool has(Drill drill) const = 0;
    /// A cut needs a connection; any other where that has no link to cut.
    virtual void set(Drill drill, bool on, const ConnectionId &about) = 0;
    /// The link that is cut, for people; empty without one.
    virtual QString cutLink() const = 0;

    /// While the story is told: how much of it, in percent.
    virtual std::optional<int> telling() const = 0;
    /// It was told for this start of the program: nobody has seen it yet.
    virtual bool isFresh() const = 0;
    /// Throws its books away and tells the story anew; this and the window are gone soon after.
    virtual void startAnew() = 0;

signals:
    /// A drill, or how far the story is told.
    void changed();
    /// A drill that could not be: why.
    void refused(const QString &why);
};

} // namespace turbolane::ui
