// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "domain/bandwidth.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace turbolane::ui {

/// What the person was doing when it went wrong.
enum class Deed : std::uint8_t { Read, Quote, Order, Change, Boost, Extend, EndBoost, Terminate };

/// The connection it was about, as far as it is known.
struct Subject {
    QString connection = {}; ///< its name; empty when there is none yet
    std::optional<Bandwidth> inForce = {}; ///< what it still carries
};

/// An error as a person reads it: what happened, what still runs, the money, one next step. The
/// code comes last, in mono, selectable.
struct Trouble {
    QString what;
    QString stillRuns; ///< empty when nothing runs that could be touched
    QString charged; ///< empty when only reading
    QString next;
    QString code;

    /// All but the code, as one paragraph.
    QString text() const;
};

/// The carrier said no.
Trouble troubleOf(ErrorCode code, Deed deed, const Subject &subject = {});
/// No answer, no trust, or no for an answer.
Trouble troubleOf(const client::Failure &failure, Deed deed, const Subject &subject = {});

} // namespace turbolane::ui
