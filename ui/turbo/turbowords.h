// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turbolook.h"

namespace turbolane::ui {

/// What stands on the cap.
TurboWords turboWords(const TurboFace &face, TurboState shown, Instant carrierNow);
/// What stands on it where two presses start: before the first, and for 5 s after it.
TurboWords turboPressWords();
TurboWords turboOfferWords(const TurboFace &face);

/// "3:41:12": hours, minutes and seconds until then, a begun second counting whole; never below
/// zero.
QString countdown(Instant now, Instant end);

/// The sentence a screen reader says when one face follows another; empty when there is none.
QString turboNews(const TurboFace &before, const TurboFace &after, Instant carrierNow);

/// Says how much is left, once at each of 60, 15, 5 and 1 minutes.
class CountdownCalls {
public:
    /// A boost found running, or one made longer: what lies above is not called.
    void start(Millis left);
    /// The sentence due, or none. After a gap only the nearest is said.
    QString call(Millis left);

private:
    Millis m_next{0};
};

} // namespace turbolane::ui
