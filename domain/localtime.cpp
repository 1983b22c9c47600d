// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/localtime.h"

namespace turbolane {

namespace {

constexpr std::size_t length = 19;

} // namespace

std::string text(LocalTime time)
{
    return text(Instant(time.time_since_epoch())).substr(0, length);
}

Result<LocalTime> parseLocalTime(std::string_view text)
{
    const auto asIfUtc = parseInstant(std::string(text) + "Z");
    if (!asIfUtc || text.size() != length || text[length - 9] != 'T')
        return Error{ErrorCode::Malformed, "not a local time: " + std::string(text.substr(0, 40))};
    return LocalTime(std::chrono::floor<Seconds>(*asIfUtc).time_since_epoch());
}

} // namespace turbolane
