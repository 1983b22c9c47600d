// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/obstacletext.h"

#include "domain/require.h"

#include <array>
#include <charconv>
#include <string_view>

namespace turbolane::backend {

namespace {

constexpr std::size_t lines = 7;

template <typename Value>
std::string lineOf(const std::optional<Value> &value, std::int64_t number)
{
    return value ? std::to_string(number) : std::string();
}

std::optional<std::int64_t> numberIn(std::string_view line)
{
    if (line.empty())
        return std::nullopt;
    std::int64_t value = 0;
    const auto [end, bad] = std::from_chars(line.data(), line.data() + line.size(), value);
    require(bad == std::errc() && end == line.data() + line.size(),
            "numbers are written as they are read");
    return value;
}

std::string lineOf(const std::optional<Instant> &instant)
{
    return lineOf(instant, instant.value_or(Instant()).time_since_epoch().count());
}

std::string lineOf(const std::optional<Bandwidth> &bandwidth)
{
    return lineOf(bandwidth, bandwidth.value_or(Bandwidth()).inKbps());
}

std::optional<Instant> instantIn(std::string_view line)
{
    const auto number = numberIn(line);
    return number ? std::optional(Instant(Millis(*number))) : std::nullopt;
}

std::optional<Bandwidth> bandwidthIn(std::string_view line)
{
    const auto number = numberIn(line);
    return number ? std::optional(Bandwidth::kbps(*number)) : std::nullopt;
}

} // namespace

std::string obstacleText(const std::optional<Obstacle> &obstacle)
{
    if (!obstacle)
        return {};
    std::string text = obstacle->cause;
    for (const std::string &line :
         {obstacle->kind, obstacle->id, lineOf(obstacle->from), lineOf(obstacle->until),
          lineOf(obstacle->free), lineOf(obstacle->missing)})
        text += "\n" + line;
    return text;
}

std::optional<Obstacle> obstacleFrom(const std::string &text)
{
    if (text.empty())
        return std::nullopt;
    std::array<std::string_view, lines> read{};
    std::string_view rest = text;
    for (std::string_view &line : read) {
        const std::size_t end = rest.find('\n');
        line = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return Obstacle{.cause = std::string(read[0]),
                    .kind = std::string(read[1]),
                    .id = std::string(read[2]),
                    .from = instantIn(read[3]),
                    .until = instantIn(read[4]),
                    .free = bandwidthIn(read[5]),
                    .missing = bandwidthIn(read[6])};
}

} // namespace turbolane::backend
