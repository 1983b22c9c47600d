// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/biller.h"
#include "domain/whatif.h"

namespace turbolane::backend {

/// The month's book rated once as it is and once as supposed, by one rating. Pure.
/// NotFound: no such plan in the price list that a connection was ordered under; OutOfRange: no
/// such term in it.
Result<WhatIf> whatIf(const Biller &biller, const ChargeBook &book, Interval month,
                      const Supposition &supposed);

} // namespace turbolane::backend
