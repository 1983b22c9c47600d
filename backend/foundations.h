// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/assurance/servicelevels.h"
#include "backend/billing/biller.h"
#include "backend/billing/invoicerules.h"
#include "backend/catalogue/catalogue.h"
#include "backend/catalogue/datafile.h"
#include "backend/paths/planner.h"
#include "backend/pricelists.h"
#include "backend/store/datadirectory.h"
#include "backend/store/store.h"

#include <functional>
#include <memory>

namespace turbolane::backend {

/// What a carrier stands on and cannot start without. Stays where it is: its parts refer to each
/// other.
struct Foundations {
    /// A catalogue from elsewhere than data files: a small world of a test.
    using Places = std::function<Result<Catalogue>()>;
    struct Site {
        QString directory; ///< ":memory:" keeps nothing and locks nothing
        Places places = {}; ///< empty: the catalogue of `data`
        DataFiles data = {};
        Instant now = {}; ///< what is over by now is not held against a network
    };
    /// The errors of DataDirectory, openDatabase(), Catalogue, Tariff and CarbonModel, or
    /// WrongState where the books were kept on another network; each with a sentence that says
    /// what to do. Facts come first: nothing is opened on those that cannot be trusted.
    static Result<std::unique_ptr<Foundations>> lay(const Site &site);

    /// What is known of the world, and never changes.
    struct Facts {
        Catalogue catalogue;
        PriceList prices;
        CarbonModel carbon;
        TimeZone account;
        ServiceLevels levels = {};
        InvoiceRules invoicing = {};
    };
    Foundations(Facts facts, TariffBook tariffs, std::unique_ptr<Database> database);

    std::unique_ptr<DataDirectory> directory; ///< null in memory
    const Catalogue catalogue;
    const Network network;
    Planner planner; ///< keeps working memory, and nothing else
    const TariffBook tariffs;
    const Biller biller;
    const ServiceLevels levels;
    const InvoiceRules invoicing;
    Store store;
};

} // namespace turbolane::backend
