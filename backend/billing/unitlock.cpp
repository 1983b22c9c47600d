// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/unitlock.h"

#include "backend/billing/downtime.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

bool isLockable(const RatedRow &rated)
{
    const ChargeKind kind = rated.row.kind;
    return kind == ChargeKind::Base || kind == ChargeKind::Boost;
}

bool locks(const RatedRow &rated, BillingUnit unit)
{
    return isLockable(rated) && rated.plan != nullptr && rated.plan->unit == unit;
}

Result<Done> bill(UsageRow &row, Seconds billed)
{
    row.billed = billed;
    const Result<Money> amount = row.rate.amountFor(billed, Rounding::HalfUp);
    if (!amount)
        return amount.error();
    row.amount = *amount;
    return Done();
}

class UnitLock {
public:
    UnitLock(const TimeZone &account, const Downtime &lost, Instant asOf)
        : m_account(account)
        , m_lost(lost)
        , m_asOf(asOf)
    { }

    /// The rows that are locked by units of this length are marked in `done`.
    Result<Done> run(BillingUnit unit, std::vector<RatedRow> &rows, std::vector<bool> &done)
    {
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (done[at] || !locks(rows[at], unit))
                continue;
            const Instant from = rows[at].row.time.from();
            const Interval whole =
                unit == BillingUnit::Day ? m_account.dayAround(from) : m_account.hourAround(from);
            if (const auto billed = billOne(whole, rows[at].row.kind, rows, done); !billed)
                return billed;
        }
        return Done();
    }

private:
    Result<Done> billOne(Interval whole, ChargeKind kind, std::vector<RatedRow> &rows,
                         std::vector<bool> &done)
    {
        UsageRow *dearest = nullptr;
        for (std::size_t at = 0; at < rows.size(); ++at) {
            UsageRow &row = rows[at].row;
            if (done[at] || row.kind != kind || !whole.contains(row.time.from()))
                continue;
            done[at] = true;
            const bool isDearer = dearest == nullptr || row.rate.isAbove(dearest->rate)
                || (row.rate == dearest->rate && row.time.from() < dearest->time.from());
            if (!isDearer) {
                if (const auto none = bill(row, Seconds(0)); !none)
                    return none;
                continue;
            }
            if (dearest != nullptr)
                if (const auto none = bill(*dearest, Seconds(0)); !none)
                    return none;
            dearest = &row;
        }
        dearest->open = whole.to() > m_asOf;
        const auto length = std::chrono::duration_cast<Seconds>(whole.length());
        return bill(*dearest, length - m_lost.within(whole));
    }

    const TimeZone &m_account;
    const Downtime &m_lost;
    Instant m_asOf;
};

} // namespace

Result<Done> billWholeUnits(const TimeZone &account, const Downtime &lost, Instant asOf,
                            std::vector<RatedRow> &rows)
{
    const auto isLocked = [](const RatedRow &rated) {
        return locks(rated, BillingUnit::Hour) || locks(rated, BillingUnit::Day);
    };
    if (std::none_of(rows.begin(), rows.end(), isLocked))
        return Done();
    std::vector<bool> done(rows.size(), false);
    UnitLock lock(account, lost, asOf);
    for (const BillingUnit unit : {BillingUnit::Day, BillingUnit::Hour})
        if (const auto locked = lock.run(unit, rows, done); !locked)
            return locked;
    return Done();
}

} // namespace turbolane::backend
