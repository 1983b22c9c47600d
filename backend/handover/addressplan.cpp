// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/handover/addressplan.h"

#include <charconv>

namespace turbolane::backend {

namespace {

constexpr std::uint32_t addressOf(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    return a << 24 | b << 16 | c << 8;
}

constexpr std::uint32_t firstLinkLocal = addressOf(169, 254, 1);
constexpr std::uint32_t firstShared = addressOf(100, 64, 0);
constexpr std::uint32_t ofSubnet = 4;

std::string dotted(std::uint32_t address)
{
    std::string text;
    for (const int shift : {24, 16, 8, 0})
        text += (text.empty() ? "" : ".") + std::to_string(address >> shift & 0xFF);
    return text;
}

} // namespace

Result<EndAddresses> AddressPlan::addressesOf(std::int64_t number)
{
    if (number < 1 || number > linkLocal + shared)
        return Error{ErrorCode::OutOfRange, "there are no addresses left for this connection"};
    const std::int64_t place = number - 1;
    const std::uint32_t subnet = place < linkLocal
        ? firstLinkLocal + std::uint32_t(place) * ofSubnet
        : firstShared + std::uint32_t(place - linkLocal) * ofSubnet;
    return EndAddresses{.customer = dotted(subnet + 1), .cloud = dotted(subnet + 2)};
}

Result<std::int64_t> AddressPlan::numberOf(const ConnectionId &id)
{
    const std::string &text = id.text();
    const std::size_t dash = text.rfind('-');
    std::int64_t number = 0;
    const char *const end = text.data() + text.size();
    const char *const begin = dash == std::string::npos ? end : text.data() + dash + 1;
    const auto [stopped, trouble] = std::from_chars(begin, end, number);
    if (trouble != std::errc() || stopped != end || number < 1)
        return Error{ErrorCode::NotFound, "\"" + text + "\" has no number"};
    return number;
}

} // namespace turbolane::backend
