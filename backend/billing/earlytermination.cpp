// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/earlytermination.h"

namespace turbolane::backend {

namespace {

/// The segment by which the connection goes on at that instant, or null.
const ChargeSegment *nextOf(const ChargeBook &book, const ChargeSegment &segment, Instant end)
{
    for (const ChargeSegment &other : book.segments)
        if (other.connection == segment.connection && other.kind == ChargeKind::Base
            && other.id != segment.id && ceilToSecond(other.start) == end)
            return &other;
    return nullptr;
}

Result<HourlyRate> givenUp(const TariffBook &tariffs, const ChargeSegment &segment,
                           const ChargeSegment *next)
{
    const auto before = tariffs.of(segment.terms).base(segment.terms, segment.base);
    if (!before || next == nullptr)
        return before;
    const auto after = tariffs.of(next->terms).base(next->terms, next->base);
    return after ? before->less(*after) : after;
}

} // namespace

Result<std::optional<UsageRow>> earlyTermination(const TariffBook &tariffs, const ChargeBook &book,
                                                 const ChargeSegment &segment, Interval time)
{
    const std::optional<UsageRow> none;
    if (segment.kind != ChargeKind::Base || !segment.end || !segment.terms.termEnds)
        return none;
    const Instant end = ceilToSecond(*segment.end);
    const Instant due = *segment.terms.termEnds;
    if (end >= due || end < time.from() || end > time.to())
        return none;
    const Factor &share = tariffs.of(segment.terms).earlyTermination();
    const auto rate = givenUp(tariffs, segment, nextOf(book, segment, end));
    const auto owed = rate ? rate->times(share.numerator, share.denominator) : rate;
    if (!owed)
        return owed.error();
    const Interval rest = Interval::between(end, due);
    const auto seconds = std::chrono::duration_cast<Seconds>(rest.length());
    const auto amount = owed->amountFor(seconds, Rounding::HalfUp);
    if (!amount)
        return amount.error();
    if (amount->isZero())
        return none;
    return std::optional(UsageRow{.id = UsageId(segment.id.text() + ".term"),
                                  .connection = segment.connection,
                                  .kind = ChargeKind::EarlyTermination,
                                  .boost = {},
                                  .time = rest,
                                  .billed = seconds,
                                  .bandwidth = segment.base,
                                  .band = RateBand::Flat,
                                  .rate = *owed,
                                  .amount = *amount});
}

} // namespace turbolane::backend
