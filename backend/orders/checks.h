// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/connection.h"
#include "domain/money.h"
#include "domain/place.h"
#include "domain/port.h"

#include <optional>
#include <string>

/// What is asked of every order and boost, with the field it is about (a JSON pointer).
namespace turbolane::backend {

/// Above zero and in whole Mbps.
Result<Done> isSellable(Bandwidth bandwidth, const char *pointer);
Result<Done> isTurboFor(Bandwidth base, Bandwidth turbo, const char *pointer);
/// 1 to 64 letters, digits, '-', '_' and '.'.
Result<Done> isName(const std::string &name);
/// Not above the port's own rate, nor above what the cloud side sells on one connection.
Result<Done> isWithinEnds(Bandwidth bandwidth, const Port &port, const OnRamp &onRamp,
                          const char *pointer);
/// PriceMoved when a price was shown and this is above it.
Result<Done> isWithin(Money price, const std::optional<Money> &shown, const char *pointer);
/// Either of the two alone.
Result<Done> isWithinPort(Bandwidth bandwidth, const Port &port, const char *pointer);
Result<Done> isWithinOnRamp(Bandwidth bandwidth, const OnRamp &onRamp, const char *pointer);
/// Stale when somebody changed it since it was read.
Result<Done> isVersion(const Connection &connection, const std::optional<std::int64_t> &version);

/// The same refusal, about this field.
Error at(const char *pointer, Error error);
/// ... unless it is about another one already.
Error elseAt(const char *pointer, Error error);

} // namespace turbolane::backend
