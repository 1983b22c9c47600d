// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/tariffbook.h"
#include "backend/billing/timezone.h"
#include "backend/catalogue/datafile.h"
#include "backend/store/database.h"

namespace turbolane::backend {

/// The price list of the data files, and the bytes it was read from.
struct PriceList {
    std::string prices;
    std::string plans;
    Tariff tariff;

    /// The folder's own tariffs.csv and plans.csv, else the built-in ones. The errors of Tariff.
    static Result<PriceList> in(const DataFiles &data);
};

/// The lists that are kept, and this one as the newest where it is another than the last: it holds
/// from its valid_from day on (midnight of the account), never before now. Damaged: a list that was
/// kept cannot be read any more.
Result<TariffBook> priceListsWith(Database &database, const PriceList &newest,
                                  const TimeZone &account, Instant now);

} // namespace turbolane::backend
