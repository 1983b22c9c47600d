// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bandwidth.h"

#include <charconv>

namespace turbolane {

namespace {

std::int64_t kbpsPerUnit(char suffix)
{
    switch (suffix) {
    case 'k': return 1;
    case 'M': return 1'000;
    case 'G': return 1'000'000;
    }
    return 0;
}

/// The decimals after the point, in kbps, or -1 when they are not exact in kbps.
std::int64_t decimalsInKbps(std::string_view digits, std::int64_t unit)
{
    std::int64_t kbps = 0;
    std::int64_t place = unit;
    for (const char digit : digits) {
        place /= 10;
        if (digit < '0' || digit > '9' || place == 0)
            return -1;
        kbps += (digit - '0') * place;
    }
    return digits.empty() ? -1 : kbps;
}

} // namespace

Result<Bandwidth> Bandwidth::parse(std::string_view text)
{
    const Error malformed{ErrorCode::Malformed,
                          "not a bandwidth: " + std::string(text.substr(0, 40))};
    if (text.size() < 2 || text.front() == '-')
        return malformed; // "-0.5M" too: its whole part alone does not look negative
    const std::int64_t unit = kbpsPerUnit(text.back());
    text.remove_suffix(1);

    std::int64_t whole = 0;
    const char *const end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, whole);
    if (unit == 0 || problem != std::errc{} || whole < 0)
        return malformed;
    std::int64_t kbps = 0;
    if (__builtin_mul_overflow(whole, unit, &kbps))
        return Error{ErrorCode::Overflow, "a bandwidth out of range"};
    if (rest == end)
        return Bandwidth(kbps);

    const std::int64_t decimals =
        *rest == '.' ? decimalsInKbps({rest + 1, std::size_t(end - rest - 1)}, unit) : -1;
    if (decimals < 0)
        return malformed;
    if (__builtin_add_overflow(kbps, decimals, &kbps))
        return Error{ErrorCode::Overflow, "a bandwidth out of range"};
    return Bandwidth(kbps);
}

std::string Bandwidth::text() const
{
    if (m_kbps % 1'000'000 == 0)
        return std::to_string(m_kbps / 1'000'000) + "G";
    if (m_kbps % 1'000 == 0)
        return std::to_string(m_kbps / 1'000) + "M";
    return std::to_string(m_kbps) + "k";
}

} // namespace turbolane
