// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice/storyteller.h"

#include <algorithm>

namespace turbolane::app {

namespace {

/// Meters catch up with so much at once.
constexpr Seconds step{3'600};

} // namespace

Storyteller::Storyteller(const Setting &setting, Instant end, Progress progress)
    : m_clock(setting.start)
    , m_start(setting.start)
    , m_end(end)
    , m_progress(std::move(progress))
{ }

Result<std::unique_ptr<Storyteller>> Storyteller::open(const Setting &setting, Instant end,
                                                       Progress progress)
{
    std::unique_ptr<Storyteller> teller(new Storyteller(setting, end, std::move(progress)));
    const backend::Carrier::Settings settings{.dataDirectory = setting.folder,
                                              .stepTimes = backend::StepTimes::Demo,
                                              .seed = setting.seed,
                                              .wrap = {},
                                              .practises = true};
    auto carrier = backend::Carrier::open(settings, teller->m_clock, teller->m_encoder);
    if (!carrier)
        return carrier.error();
    teller->m_carrier = std::move(*carrier);
    return teller;
}

Result<Done> Storyteller::tell(const Deed &deed)
{
    if (const auto passed = passTo(deed.at); !passed)
        return passed.error();
    Result<Done> answer = Error{ErrorCode::Unavailable, "the story could not be written down"};
    Result<Done> asked = Done{};
    std::vector<backend::Command> one;
    one.push_back({.run =
                       [&] {
                           asked = deed.ask(m_carrier->services());
                           return bool(asked);
                       },
                   .answered =
                       [&](bool kept) {
                           if (kept)
                               answer = asked;
                       }});
    m_carrier->run(std::move(one));
    return asked ? answer : asked;
}

Result<Done> Storyteller::passTo(Instant instant)
{
    while (m_clock.now() < instant) {
        const Instant now = m_clock.now();
        const Instant event = m_carrier->nextEvent().value_or(instant);
        m_clock.set(std::min({instant, now + step, std::max(event, now + Millis(1))}));
        m_carrier->run({});
        const auto percent = 100 * (m_clock.now() - m_start) / (m_end - m_start);
        if (!m_progress(int(percent)))
            return Error{ErrorCode::Unavailable, "the story was given up"};
    }
    m_carrier->stillAlive();
    return Done{};
}

} // namespace turbolane::app
