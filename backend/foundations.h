// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/biller.h"
#include "backend/catalogue/catalogue.h"
#include "backend/paths/network.h"
#include "backend/store/datadirectory.h"
#include "backend/store/store.h"

#include <functional>
#include <memory>

namespace turbolane::backend {

/// What a carrier stands on and cannot start without. Stays where it is: its parts refer to each
/// other.
struct Foundations {
    /// directory: ":memory:" keeps nothing and locks nothing. places: the built-in catalogue, or a
    /// small world of a test. The errors of DataDirectory, openDatabase(), Catalogue and Tariff,
    /// each with a sentence that says what to do.
    using Places = std::function<Result<Catalogue>()>;
    static Result<std::unique_ptr<Foundations>> lay(const QString &directory, const Places &places);

    Foundations(Catalogue catalogue, Tariff tariff, TimeZone account,
                std::unique_ptr<Database> database);

    std::unique_ptr<DataDirectory> directory; ///< null in memory
    const Catalogue catalogue;
    const Network network;
    const Tariff tariff;
    const Biller biller;
    Store store;
};

} // namespace turbolane::backend
