// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariff.h"
#include "backend/store/database.h"

#include <string>

/// The terms something is charged by, in three columns: distance class, zones and the rest, and the
/// time zone of the A end.
namespace turbolane::backend {

/// "T1"; "T1;4;T2" where a second path of that distance class and zone is sold with it; and what is
/// not usual after it: ";list=2;plan=day-lock;reserved=500000;term=12;ends=1798761600;encryption=2;
/// cloud=aws" (kbps; seconds since 1970).
std::string zoneText(const ChargeTerms &terms);

/// Without the time zone.
ChargeTerms termsFrom(DistanceClass distance, const std::string &zones);

/// Reads the three columns.
ChargeTerms readTerms(Row &row);

} // namespace turbolane::backend
