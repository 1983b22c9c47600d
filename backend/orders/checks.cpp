// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/orders/checks.h"

#include "backend/catalogue/eligibility.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::size_t longestName = 64;

bool mayStandInAName(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
}

} // namespace

Error at(const char *pointer, Error error)
{
    error.pointer = pointer;
    return error;
}

Error elseAt(const char *pointer, Error error)
{
    return error.pointer.empty() ? at(pointer, std::move(error)) : error;
}

Result<Done> isSellable(Bandwidth bandwidth, const char *pointer)
{
    if (bandwidth <= Bandwidth())
        return Error{ErrorCode::OutOfRange, "bandwidth is sold from 1 Mbps", pointer};
    if (bandwidth.inKbps() % Bandwidth::mbps(1).inKbps() != 0)
        return Error{ErrorCode::OutOfRange, "bandwidth is sold in whole Mbps", pointer};
    return Done{};
}

Result<Done> isTurboFor(Bandwidth base, Bandwidth turbo, const char *pointer)
{
    if (turbo < base)
        return Error{ErrorCode::OutOfRange,
                     "the turbo bandwidth is above the base bandwidth, or equal to it for none",
                     pointer};
    return Done{};
}

Result<Done> isName(const std::string &name)
{
    const bool good = !name.empty() && name.size() <= longestName
        && std::all_of(name.begin(), name.end(), mayStandInAName);
    if (good)
        return Done{};
    return Error{ErrorCode::OutOfRange,
                 "a name has 1 to 64 letters, digits, '-', '_' and '.', and nothing else", "/name"};
}

Result<Done> isWithinEnds(Bandwidth bandwidth, const Port &port, const OnRamp &onRamp,
                          const char *pointer)
{
    if (const auto within = isWithinPort(bandwidth, port, pointer); !within)
        return within;
    return isWithinOnRamp(bandwidth, onRamp, pointer);
}

Result<Done> isWithinPort(Bandwidth bandwidth, const Port &port, const char *pointer)
{
    if (bandwidth <= port.speed)
        return Done{};
    return Error{ErrorCode::AbovePort,
                 "port " + port.name + " carries " + port.speed.text() + ", not "
                     + bandwidth.text(),
                 pointer};
}

Result<Done> isWithinOnRamp(Bandwidth bandwidth, const OnRamp &onRamp, const char *pointer)
{
    const auto most = mostOn(onRamp);
    if (!most || bandwidth <= *most)
        return Done{};
    return Error{ErrorCode::AboveOnRamp,
                 onRamp.name + " takes " + most->text() + " on one connection, not "
                     + bandwidth.text(),
                 pointer};
}

Result<Done> isWithin(Money price, const std::optional<Money> &shown, const char *pointer)
{
    if (!shown)
        return Done{};
    if (shown->currency() != price.currency())
        return Error{ErrorCode::CurrencyMismatch,
                     "this account is charged in " + price.currency().text(), pointer};
    if (price.inMicros() > shown->inMicros())
        return Error{ErrorCode::PriceMoved,
                     "it would cost " + price.amountText() + " " + price.currency().text()
                         + " now, more than the " + shown->amountText() + " that were shown",
                     pointer};
    return Done{};
}

Result<Done> isVersion(const Connection &connection, const std::optional<std::int64_t> &version)
{
    if (!version || *version == connection.version)
        return Done{};
    return Error{ErrorCode::Stale,
                 "connection " + connection.name + " was changed since it was read; read it again"};
}

} // namespace turbolane::backend
