// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/nightrate.h"

#include "client/wire/fields.h"

namespace turbolane::client::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t minutesADay = 1'440;

NightPlace place(const Fields &fields)
{
    return {.pop = fields.id<PopId>("popId"_L1), .timeZone = fields.text("timeZone"_L1)};
}

NightRate nightRate(const Fields &fields)
{
    return {.from = std::chrono::minutes(fields.count("fromMinute"_L1, minutesADay)),
            .to = std::chrono::minutes(fields.count("toMinute"_L1, minutesADay)),
            .factorPpm = fields.count("factorPpm"_L1),
            .places = fields.each("places"_L1, place)};
}

} // namespace

Result<NightRate> readNightRate(const Answer &answer)
{
    return readWhole(answer.body, nightRate);
}

} // namespace turbolane::client::wire
