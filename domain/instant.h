// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace turbolane {

/// A point in time, UTC, to the millisecond. Time zones live at the edges.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Seconds = std::chrono::seconds;
using Millis = std::chrono::milliseconds;
/// Latency, always one way unless its name says round trip.
using Micros = std::chrono::microseconds;

/// "2026-05-12T12:32:07.250Z" (RFC 3339, always UTC, always milliseconds).
std::string text(Instant instant);

/// Reads RFC 3339 with "Z" or a numeric offset and up to nine decimals (cut to milliseconds).
Result<Instant> parseInstant(std::string_view text);

/// Billing counts whole seconds: starts round up and ends round up, so a charge never begins
/// before the service does and a boost lasts as long as was sold.
constexpr Instant ceilToSecond(Instant instant)
{
    return std::chrono::ceil<std::chrono::seconds>(instant);
}
constexpr Instant floorToSecond(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant);
}

} // namespace turbolane
