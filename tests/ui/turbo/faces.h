// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/turbomotion.h"

namespace turbolane::ui {

/// 2026-05-12T12:32:00Z, when the boost of the pictures began.
inline constexpr Instant pressed{std::chrono::seconds(1'778'589'120)};

/// The face of the pictures in each state: four hours from 2 to 10 Gbps.
inline TurboFace faceOf(TurboState state)
{
    using namespace std::chrono_literals;
    TurboFace face;
    face.state = state;
    face.subject = QStringLiteral("con-1");
    face.lasting = 4h;
    face.price = QStringLiteral("€35.28");
    face.step = state == TurboState::Provisioning ? 3 : 0;
    face.steps = state == TurboState::Provisioning ? 5 : 0;
    face.startsAt = pressed;
    face.endsAt = pressed + 4h;
    face.base = QStringLiteral("2 Gbps");
    face.sentence = QStringLiteral("boost seq-archive-iad from 2 to 10 Gbps for 4 hours");
    if (state == TurboState::Failed)
        face.reason = QStringLiteral("Ashburn did not answer in 30 s.");
    if (state == TurboState::Disabled)
        face.reason = QStringLiteral("Not in service");
    return face;
}

/// A state as the design draws it: well into it, at the moment of the design's picture.
inline TurboLook lookOf(TurboState state)
{
    using namespace std::chrono_literals;
    constexpr Millis now{100'000};
    const Millis into = state == TurboState::Reverting ? 470ms : 3'600ms;
    TurboMotion motion;
    motion.setFace(faceOf(state == TurboState::Pressing ? TurboState::Armed : state), now - into);
    if (state == TurboState::Pressing && motion.press(TurboGesture::Hold, now - 496ms))
        return {};
    const Millis passed = state == TurboState::Active ? Millis(18min + 48s) : 9'700ms;
    return motion.look(now, pressed + passed);
}

} // namespace turbolane::ui
