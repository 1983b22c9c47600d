// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/carrier.h"
#include "backend/http/eventframe.h"
#include "domain/clock.h"

#include <QString>

#include <functional>
#include <memory>

namespace turbolane::app {

/// What somebody asks a carrier for, and when.
struct Deed {
    Instant at{};
    std::function<Result<Done>(backend::Services &)> ask;
};

/// A carrier on a clock that leaps from one thing to the next, for what has to have happened.
class Storyteller {
public:
    struct Setting {
        QString folder;
        std::uint64_t seed = 1; ///< of its datapath
        Instant start{};
    };
    /// Where it has come to between start and end, in percent; false to give up.
    using Progress = std::function<bool(int percent)>;

    /// What Carrier::open() refuses.
    static Result<std::unique_ptr<Storyteller>> open(const Setting &setting, Instant end,
                                                     Progress progress);
    /// At its instant, which is not before that of the deed before it.
    Result<Done> tell(const Deed &deed);
    /// The carrier does on the way what it has to do, at the instants it has to.
    Result<Done> passTo(Instant instant);

private:
    Storyteller(const Setting &setting, Instant end, Progress progress);

    SimulatedClock m_clock;
    const Instant m_start;
    const Instant m_end;
    const Progress m_progress;
    backend::http::WireEncoder m_encoder;
    std::unique_ptr<backend::Carrier> m_carrier;
};

} // namespace turbolane::app
