// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/cutter.h"

#include "backend/billing/segmentrates.h"

#include <algorithm>
#include <iterator>

namespace turbolane::backend {

namespace {

constexpr Seconds hour = std::chrono::hours(1);

/// A segment in whole seconds, as far as it is charged at an instant.
struct Charged {
    Instant start;
    Instant until;
    bool ended;

    Charged(const ChargeSegment &segment, Instant asOf)
        : start(ceilToSecond(segment.start))
        , until(floorToSecond(asOf))
        , ended(segment.end && ceilToSecond(*segment.end) <= until)
    {
        if (ended)
            until = ceilToSecond(*segment.end);
    }
    bool isEmpty() const { return until <= start; }
    Interval time() const { return Interval::between(start, until); }
};

UsageId rowId(const ChargeSegment &segment, Instant from)
{
    const auto second = std::chrono::duration_cast<Seconds>(from.time_since_epoch()).count();
    return UsageId(segment.id.text() + "." + std::to_string(second));
}

Result<Done> price(UsageRow &row)
{
    const Result<Money> amount = row.rate.amountFor(row.billed, Rounding::HalfUp);
    if (!amount)
        return amount.error();
    row.amount = *amount;
    return Done();
}

/// A row that is not priced yet.
UsageRow rowOf(const ChargeSegment &segment, const SegmentRates &rates, Interval time)
{
    const RateBand band = rates.bandAt(time.from());
    const HourlyRate &rate = rates.rateAt(time.from());
    const bool boosted = segment.kind == ChargeKind::Boost;
    return {.id = rowId(segment, time.from()),
            .connection = segment.connection,
            .kind = segment.kind,
            .boost = segment.boost,
            .time = time,
            .billed = Seconds(0),
            .bandwidth = boosted ? segment.target.minus(segment.base) : segment.base,
            .band = band,
            .rate = rate,
            .amount = Money::zero(rate.currency()),
            .open = false,
            .port = segment.port};
}

/// In order, each once, and inside the span; its beginning is the first.
std::vector<Instant> tidied(std::vector<Instant> cuts, Interval span)
{
    std::erase_if(cuts, [span](Instant cut) { return cut <= span.from() || cut >= span.to(); });
    cuts.push_back(span.from());
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

Seconds wholeSeconds(Interval time)
{
    return std::chrono::duration_cast<Seconds>(time.length());
}

} // namespace

std::vector<Instant> Cutter::accountCuts(Interval span) const
{
    // A month ends at a local midnight, or where the clocks step over it: never inside an hour.
    std::vector<Instant> cuts;
    for (const TimeZone::Stretch &stretch : m_account.stretchesOf(span)) {
        cuts.push_back(stretch.time.from());
        for (Instant at = nextMark(stretch.time.from(), stretch.offset, hour);
             at < stretch.time.to(); at += hour)
            cuts.push_back(at);
    }
    return cuts;
}

Result<std::vector<UsageRow>> Cutter::rows(const ChargeSegment &segment, const Downtime &lost,
                                           Interval time) const
{
    const Charged charged(segment, time.to());
    if (charged.isEmpty() || charged.until <= time.from())
        return std::vector<UsageRow>();
    const Seconds missing =
        m_tariffs.of(segment.terms).boostMinimum() - wholeSeconds(charged.time());
    const bool billsUp = segment.kind == ChargeKind::Boost && charged.ended && missing > Seconds(0)
        && lost.within(charged.time()) == Seconds(0);
    const Instant first = billsUp ? charged.start : std::max(charged.start, time.from());

    Result<std::vector<UsageRow>> rows =
        cut(segment, lost, Interval::between(first, charged.until));
    if (!rows)
        return rows;
    if (charged.ended)
        rows->back().open = false;
    if (billsUp)
        if (const Result<Done> done = billUp(segment, missing, *rows); !done)
            return done.error();
    std::erase_if(*rows, [time](const UsageRow &row) { return row.time.from() < time.from(); });
    return rows;
}

Result<std::vector<UsageRow>> Cutter::cut(const ChargeSegment &segment, const Downtime &lost,
                                          Interval time) const
{
    // One second further shows whether the last row ends where any row would.
    const Interval span = Interval::between(time.from(), time.to() + Seconds(1));
    const Result<SegmentRates> rates = SegmentRates::of(segment, m_tariffs, span, m_account);
    if (!rates)
        return rates.error();
    std::vector<Instant> cuts = accountCuts(span);
    const std::vector<Instant> changes = rates->changes();
    cuts.insert(cuts.end(), changes.begin(), changes.end());
    cuts = tidied(std::move(cuts), span);
    const bool open = cuts.back() != time.to();
    if (open)
        cuts.push_back(time.to());

    std::vector<UsageRow> rows;
    rows.reserve(cuts.size());
    for (auto begin = cuts.begin(); std::next(begin) != cuts.end(); ++begin) {
        UsageRow row = rowOf(segment, *rates, Interval::between(*begin, *std::next(begin)));
        row.billed = wholeSeconds(row.time) - lost.within(row.time);
        if (const Result<Done> priced = price(row); !priced)
            return priced.error();
        rows.push_back(std::move(row));
    }
    rows.back().open = open;
    return rows;
}

Result<std::vector<UsageRow>> Cutter::rows(const ChargeSegment &segment, const Downtime &lost,
                                           Instant asOf) const
{
    const Instant start = std::min(segment.start, asOf);
    return rows(segment, lost, Interval::between(start, asOf));
}

Result<Done> Cutter::billUp(const ChargeSegment &segment, Seconds most,
                            std::vector<UsageRow> &rows) const
{
    UsageRow &last = rows.back();
    const Seconds delivered = last.billed;
    for (Seconds extra = most; extra >= Seconds(0); --extra) {
        last.billed = delivered + extra;
        if (const Result<Done> priced = price(last); !priced)
            return priced;
        const Result<Money> total =
            billed(rows, m_tariffs.of(segment.terms).plan(segment.terms).rounding);
        if (!total)
            return total.error();
        if (!segment.shownPrice || total->inMicros() <= segment.shownPrice->inMicros())
            break;
    }
    return Done();
}

Result<HourlyRate> Cutter::rateAt(const ChargeSegment &segment, Instant instant) const
{
    const Interval moment = Interval::between(instant, instant);
    const Result<SegmentRates> rates = SegmentRates::of(segment, m_tariffs, moment, m_account);
    if (!rates)
        return rates.error();
    return rates->rateAt(instant);
}

Result<Money> Cutter::billed(const std::vector<UsageRow> &rows, Rounding rounding) const
{
    Result<Money> total = Money::zero(m_tariffs.currency());
    auto row = rows.begin();
    while (total && row != rows.end()) {
        const Interval month = m_account.monthAround(row->time.from());
        Result<Money> line = Money::zero(m_tariffs.currency());
        for (; line && row != rows.end() && month.contains(row->time.from()); ++row)
            line = line->plus(row->amount);
        if (!line)
            return line;
        total = total->plus(line->roundedToMinor(rounding));
    }
    return total;
}

} // namespace turbolane::backend
