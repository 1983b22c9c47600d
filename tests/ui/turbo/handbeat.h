// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/turbo/beat.h"

namespace turbolane::ui {

/// Beats as often and as far as the test says.
class HandBeat final : public Beat {
public:
    Millis now() const override { return m_now; }
    /// In steps of a thirtieth of a second, as the real one; the last may be shorter.
    void advance(Millis by)
    {
        constexpr Millis step{33};
        const Millis end = m_now + by;
        while (m_now < end) {
            m_now = std::min(m_now + step, end);
            emit struck();
        }
    }

private:
    void paceChanged(Pace) override { }

    Millis m_now{10'000};
};

} // namespace turbolane::ui
