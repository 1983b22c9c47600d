// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/unitlock.h"

#include "backend/billing/downtime.h"

#include <algorithm>
#include <utility>

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
    /// A row is done once a unit has billed it.
    struct Marks {
        std::vector<RatedRow> &rows;
        std::vector<bool> &done;
    };
    UnitLock(const TimeZone &account, const Downtime &lost, Instant asOf)
        : m_account(account)
        , m_lost(lost)
        , m_asOf(asOf)
    { }

    Result<Done> run(BillingUnit unit, Marks marks)
    {
        for (std::size_t at = 0; at < marks.rows.size(); ++at) {
            if (marks.done[at] || !locks(marks.rows[at], unit))
                continue;
            const UsageRow &row = marks.rows[at].row;
            const Instant from = row.time.from();
            const Interval whole =
                unit == BillingUnit::Day ? m_account.dayAround(from) : m_account.hourAround(from);
            if (const auto billed = billOne(whole, unit, row.kind, marks); !billed)
                return billed;
        }
        return Done();
    }

private:
    Result<Done> billOne(Interval whole, BillingUnit unit, ChargeKind kind, Marks marks)
    {
        UsageRow *dearest = nullptr;
        for (const std::size_t at : within(whole, kind, marks)) {
            UsageRow &row = marks.rows[at].row;
            if (!locks(marks.rows[at], unit))
                continue;
            marks.done[at] = true;
            const bool isDearer = dearest == nullptr || row.rate.isAbove(dearest->rate)
                || (row.rate == dearest->rate && row.time.from() < dearest->time.from());
            UsageRow *lesser = isDearer ? std::exchange(dearest, &row) : &row;
            if (lesser != nullptr)
                if (const auto none = bill(*lesser, Seconds(0)); !none)
                    return none;
        }
        if (const auto more = billAbove(dearest->rate, whole, kind, marks); !more)
            return more;
        dearest->open = whole.to() > m_asOf;
        const auto length = std::chrono::duration_cast<Seconds>(whole.length());
        return bill(*dearest, length - m_lost.within(whole));
    }

    /// Of other plans, only what costs more than what the unit is paid at.
    Result<Done> billAbove(const HourlyRate &paid, Interval whole, ChargeKind kind, Marks marks)
    {
        for (const std::size_t at : within(whole, kind, marks)) {
            UsageRow &row = marks.rows[at].row;
            const Result<HourlyRate> above = row.rate.less(paid);
            if (!above)
                return above.error();
            row.rate = *above;
            marks.done[at] = true;
            if (const auto billed = bill(row, row.billed); !billed)
                return billed;
        }
        return Done();
    }

    static std::vector<std::size_t> within(Interval whole, ChargeKind kind, Marks marks)
    {
        std::vector<std::size_t> found;
        for (std::size_t at = 0; at < marks.rows.size(); ++at)
            if (!marks.done[at] && marks.rows[at].row.kind == kind
                && whole.contains(marks.rows[at].row.time.from()))
                found.push_back(at);
        return found;
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
        if (const auto locked = lock.run(unit, {rows, done}); !locked)
            return locked;
    return Done();
}

} // namespace turbolane::backend
