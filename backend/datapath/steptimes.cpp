// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/steptimes.h"

#include "domain/life.h"

namespace turbolane::backend {

namespace {

constexpr std::array names{
    StateName<StepTimes>{StepTimes::None, "none"},
    StateName<StepTimes>{StepTimes::Demo, "demo"},
    StateName<StepTimes>{StepTimes::Real, "real"},
};

/// As quick for a demonstration as in earnest: people do not wait for these.
StageTimes rescueTimes(Work work)
{
    if (work == Work::Switch)
        return {Millis(20), Millis(0), Millis(30)};
    return work == Work::Reroute ? StageTimes{Millis(700), Millis(0), Millis(500)} : StageTimes{};
}

StageTimes demoTimes(Work work)
{
    switch (work) {
    case Work::Build: return {Millis(1'800), Millis(2'600), Millis(1'500)};
    case Work::Change: return {Millis(900), Millis(1'200), Millis(900)};
    case Work::Boost: return {Millis(600), Millis(700), Millis(700)};
    case Work::Remove: return {Millis(900), Millis(1'100), Millis(400)};
    case Work::Switch:
    case Work::Reroute:
    case Work::LetGo: return rescueTimes(work);
    }
    return {};
}

StageTimes realTimes(Work work)
{
    switch (work) {
    case Work::Build: return {Millis(60'000), Millis(240'000), Millis(60'000)};
    case Work::Change: return {Millis(15'000), Millis(45'000), Millis(30'000)};
    case Work::Boost: return {Millis(5'000), Millis(15'000), Millis(10'000)};
    case Work::Remove: return {Millis(30'000), Millis(60'000), Millis(10'000)};
    case Work::Switch:
    case Work::Reroute:
    case Work::LetGo: return rescueTimes(work);
    }
    return {};
}

} // namespace

std::string_view wireName(StepTimes times)
{
    return nameIn(names, times);
}

std::optional<StepTimes> stepTimesNamed(std::string_view name)
{
    return stateIn(names, name);
}

StageTimes typicalTimes(StepTimes times, Work work)
{
    switch (times) {
    case StepTimes::None: return {};
    case StepTimes::Demo: return demoTimes(work);
    case StepTimes::Real: return realTimes(work);
    }
    return {};
}

PortTimes typicalPortTimes(StepTimes times)
{
    using std::chrono::hours;
    using std::chrono::minutes;
    switch (times) {
    case StepTimes::None: return {};
    case StepTimes::Demo:
        return {Millis(1'500), Millis(2'600), Millis(1'200), Millis(700), Millis(900)};
    case StepTimes::Real: return {minutes(5), hours(4), minutes(2), minutes(1), hours(1)};
    }
    return {};
}

} // namespace turbolane::backend
