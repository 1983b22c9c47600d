// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/traffic.h"

#include "domain/money.h"

#include <algorithm>
#include <array>

namespace turbolane::backend {

namespace {

constexpr std::int64_t minutesPerDay = 1'440;
constexpr std::int64_t whole = 1'000; ///< shares are in thousandths of what is in force

/// A working day by the hour, as shares; the last is midnight again.
constexpr std::array<std::int64_t, 25> workingDay{
    210, 190, 180, 180, 190, 220, 300, 430, 580, 680, 710, 700, 660, //
    680, 720, 720, 690, 620, 520, 440, 390, 340, 290, 240, 210};
constexpr std::int64_t weekendPercent = 55;

constexpr std::int64_t boostShare = 900;
constexpr std::int64_t boostNoise = 30;
constexpr std::int64_t slowNoise = 70; ///< over a quarter of an hour
constexpr std::int64_t minuteNoise = 20;
constexpr std::int64_t rippleHeight = 40; ///< within a minute
constexpr std::int64_t leastShare = 60;
static_assert(boostShare + boostNoise + rippleHeight <= whole, "never above what is in force");
static_assert(leastShare >= rippleHeight, "never below nothing");

std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return (value - (value % by + by) % by) / by;
}

/// From -height to +height.
std::int64_t thrown(std::uint64_t seed, std::int64_t number, std::int64_t height)
{
    const std::uint64_t sides = std::uint64_t(2 * height + 1);
    return std::int64_t(scrambled(seed, std::uint64_t(number)) % sides) - height;
}

/// A straight line between throws that are `apart` from one another.
std::int64_t smooth(std::uint64_t seed, std::int64_t at, std::int64_t apart, std::int64_t height)
{
    const std::int64_t left = floorDivide(at, apart);
    const std::int64_t into = at - left * apart;
    const std::int64_t before = thrown(seed, left, height);
    const std::int64_t after = thrown(seed, left + 1, height);
    return before + (after - before) * into / apart;
}

} // namespace

std::uint64_t scrambled(std::uint64_t seed, std::uint64_t number)
{
    // Multiply and fold, twice: neighbours come out unlike each other.
    std::uint64_t value = (seed ^ (number * 0x9E3779B97F4A7C15ULL)) + 0x2545F4914F6CDD1DULL;
    value = (value ^ (value >> 29)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 32)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

std::uint64_t scrambled(std::uint64_t seed, const std::string &text)
{
    for (const char letter : text)
        seed = scrambled(seed, std::uint64_t(static_cast<unsigned char>(letter)) + 1);
    return seed;
}

std::int64_t Traffic::dayShare(std::int64_t minute) const
{
    const std::int64_t local = minute + m_offset / std::chrono::minutes(1);
    const std::int64_t day = floorDivide(local, minutesPerDay);
    const std::int64_t ofDay = local - day * minutesPerDay;
    const auto hour = std::size_t(ofDay / 60);
    const std::int64_t from = workingDay[hour];
    const std::int64_t share = from + (workingDay[hour + 1] - from) * (ofDay % 60) / 60;
    // The first of January 1970 was a Thursday; 2 and 3 days later came the weekend.
    const std::int64_t sinceThursday = day - floorDivide(day, 7) * 7;
    const bool weekend = sinceThursday == 2 || sinceThursday == 3;
    return weekend ? share * weekendPercent / 100 : share;
}

std::int64_t Traffic::shareOfMinute(std::int64_t minute, bool boosted) const
{
    if (boosted)
        return boostShare + thrown(m_seed, minute, boostNoise);
    return std::max(leastShare,
                    dayShare(minute) + smooth(m_seed + 1, minute, 16, slowNoise)
                        + thrown(m_seed + 2, minute, minuteNoise));
}

/// The second half of a minute mirrors the first, so that a minute's mean is its share; one pair of
/// seconds has the full height, so that a minute's peak is known without looking at each second.
std::int64_t Traffic::ripple(std::int64_t second) const
{
    const std::int64_t minute = floorDivide(second, 60);
    const std::int64_t ofMinute = second - minute * 60;
    const std::int64_t pair = ofMinute < 30 ? ofMinute : 59 - ofMinute;
    const std::int64_t sign = ofMinute < 30 ? 1 : -1;
    const auto highest = std::int64_t(scrambled(m_seed + 3, std::uint64_t(minute)) % 30);
    if (pair == highest)
        return sign * rippleHeight;
    return sign * thrown(m_seed + 4, minute * 30 + pair, rippleHeight);
}

Bandwidth Traffic::at(Instant second, const Profile &inForce) const
{
    const std::int64_t number = std::chrono::floor<Seconds>(second.time_since_epoch()).count();
    const bool boosted = inForce.rate > inForce.base;
    const std::int64_t share = shareOfMinute(floorDivide(number, 60), boosted) + ripple(number);
    return Bandwidth::kbps(inForce.rate.inKbps() * share / whole);
}

Carried Traffic::over(Interval time, const Profile &inForce) const
{
    const std::int64_t from = std::chrono::floor<Seconds>(time.from().time_since_epoch()).count();
    const std::int64_t to = std::chrono::floor<Seconds>(time.to().time_since_epoch()).count();
    const bool boosted = inForce.rate > inForce.base;
    std::int64_t shares = 0;
    std::int64_t highest = 0;
    for (std::int64_t second = from; second < to;) {
        const std::int64_t minute = floorDivide(second, 60);
        const std::int64_t share = shareOfMinute(minute, boosted);
        const bool wholeMinute = second == minute * 60 && second + 60 <= to;
        const std::int64_t above = wholeMinute ? rippleHeight : ripple(second);
        shares += wholeMinute ? share * 60 : share + above;
        highest = std::max(highest, share + above);
        second += wholeMinute ? 60 : 1;
    }
    const std::int64_t kbps = inForce.rate.inKbps();
    return {.kilobits = std::int64_t(Wide(kbps) * shares / whole),
            .peak = Bandwidth::kbps(kbps * highest / whole)};
}

} // namespace turbolane::backend
