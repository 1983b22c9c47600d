// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/catalogue.h"

namespace turbolane::backend::tests {

/// Four cities and five links, small enough that a test can fill them:
///
///     FRA --10G-- AMS --10G-- LON --20G-- IAD      FRA --4G-- LON (the short way)
///
/// Ports FRA-1 (10G), LON-1 (10G), IAD-1 (100G), GOV-1 (10G, us-gov). On-ramps: ams-cloud,
/// lon-cloud (2G on one connection), iad-cloud, fra-cloud, gov-cloud (IAD, us-gov). Account in EUR,
/// Berlin's months.
Result<Catalogue> smallWorld();
/// The same with another capacity, in whole Gbps, from FRA to AMS.
Result<Catalogue> smallWorldWith(Bandwidth rhine);
/// The same with one more link, FRA-AMS-2 (10G): short, and slower than the way through LON.
Result<Catalogue> widerWorld();
/// And FRA-AMS-3 (10G), a little slower still.
Result<Catalogue> widestWorld();

} // namespace turbolane::backend::tests
