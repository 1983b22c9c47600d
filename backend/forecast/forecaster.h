// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/billing/chargesegment.h"
#include "domain/boost.h"
#include "domain/clock.h"
#include "domain/forecast.h"

#include <functional>
#include <vector>

namespace turbolane::backend {

class Biller;
class Charging;
class Store;

/// What a month will come to: the book of the bill, with what is accepted put down in it as if it
/// had run, and cut by the same cutter. If nothing else happens, it is the bill.
class Forecaster {
public:
    struct Parts {
        Store &store;
        const Charging &charging;
        const Biller &biller;
        const Clock &clock;
    };
    explicit Forecaster(const Parts &parts)
        : m_parts(parts)
    { }

    /// Of the month that runs, to its end.
    Result<Forecast> forecast() const;

    /// Whether a line is looked at.
    using Covers = std::function<bool(const BillLine &)>;
    /// What is charged in a month so far, and what accepted boosts may still cost in it: of a month
    /// to come, nothing so far.
    struct Committed {
        Money spent;
        Money promised;
    };
    /// except: a boost that counts as not accepted; empty: none.
    Result<Committed> committed(Interval month, const Covers &covers,
                                const BoostId &except = {}) const;

private:
    struct Books {
        ChargeBook soFar;
        ChargeBook planned; ///< with every accepted boost to its end
    };
    Books booksOf(Interval month, const BoostId &except = {}) const;

    Parts m_parts;
};

} // namespace turbolane::backend
