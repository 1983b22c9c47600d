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

UsageId rowId(const SegmentId &segment, Instant from)
{
    const auto second = std::chrono::duration_cast<Seconds>(from.time_since_epoch()).count();
    return UsageId(segment.text() + "." + std::to_string(second));
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
    return {.id = rowId(segment.id, time.from()),
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

/// Lays the rows of a segment one after the other.
class RowLayer {
public:
    RowLayer(const ChargeSegment &segment, const SegmentRates &rates, const Downtime &lost)
        : m_segment(segment)
        , m_rates(rates)
        , m_lost(lost)
    { }

    /// A stretch of one rate and one offset of the account's clocks: up to the first full hour,
    /// full hours, and what is left.
    Result<Done> lay(Interval piece, Seconds offset)
    {
        const Instant mark = nextMark(piece.from() + Seconds(1), offset, hour);
        if (mark >= piece.to())
            return add(piece, 1);
        if (const auto begun = add(Interval::between(piece.from(), mark), 1); !begun)
            return begun;
        const std::int64_t hours = (piece.to() - mark) / hour;
        if (const auto full = layHours(mark, hours); !full)
            return full;
        const Instant last = mark + hours * hour;
        return last < piece.to() ? add(Interval::between(last, piece.to()), 1) : Done();
    }

    /// The last row by itself, for it may still grow.
    std::vector<RowRun> taken()
    {
        if (m_runs.back().count > 1) {
            RowRun &last = m_runs.back();
            last.count -= 1;
            m_runs.push_back({rowAt(last, last.count), 1});
        }
        return std::move(m_runs);
    }

private:
    /// Hours of which some was lost are rows like no other.
    Result<Done> layHours(Instant from, std::int64_t hours)
    {
        while (hours > 0) {
            const auto hit = m_lost.firstIn(Interval::between(from, from + hours * hour));
            const std::int64_t whole = hit ? (*hit - from) / hour : hours;
            if (whole > 0)
                if (const auto added = add(Interval::between(from, from + hour), whole); !added)
                    return added;
            from += whole * hour;
            hours -= whole;
            if (!hit)
                break;
            if (const auto added = add(Interval::between(from, from + hour), 1); !added)
                return added;
            from += hour;
            hours -= 1;
        }
        return Done();
    }

    Result<Done> add(Interval time, std::int64_t count)
    {
        UsageRow row = rowOf(m_segment, m_rates, time);
        row.billed = wholeSeconds(time) - m_lost.within(time);
        if (const Result<Done> priced = price(row); !priced)
            return priced;
        m_runs.push_back({std::move(row), count});
        return Done();
    }

    const ChargeSegment &m_segment;
    const SegmentRates &m_rates;
    const Downtime &m_lost;
    std::vector<RowRun> m_runs;
};

std::vector<UsageRow> spreadOut(const std::vector<RowRun> &runs)
{
    std::vector<UsageRow> rows;
    for (const RowRun &run : runs)
        for (std::int64_t at = 0; at < run.count; ++at)
            rows.push_back(rowAt(run, at));
    return rows;
}

Result<std::vector<UsageRow>> spreadOut(const Result<std::vector<RowRun>> &runs)
{
    if (!runs)
        return runs.error();
    return spreadOut(*runs);
}

} // namespace

UsageRow rowAt(const RowRun &run, std::int64_t at)
{
    UsageRow row = run.first;
    if (at == 0)
        return row;
    const Millis later = at * row.time.length();
    row.time = Interval::between(row.time.from() + later, row.time.to() + later);
    const std::string &first = run.first.id.text();
    row.id = rowId(SegmentId(first.substr(0, first.rfind('.'))), row.time.from());
    return row;
}

Result<std::vector<RowRun>> Cutter::runs(const ChargeSegment &segment, const Downtime &lost,
                                         Interval time) const
{
    const Charged charged(segment, time.to());
    if (charged.isEmpty() || charged.until <= time.from())
        return std::vector<RowRun>();
    const Seconds missing =
        m_tariffs.of(segment.terms).boostMinimum() - wholeSeconds(charged.time());
    const bool billsUp = segment.kind == ChargeKind::Boost && charged.ended && missing > Seconds(0)
        && lost.within(charged.time()) == Seconds(0);
    const Instant first = billsUp ? charged.start : std::max(charged.start, time.from());

    Result<std::vector<RowRun>> runs =
        cutRuns(segment, lost, Interval::between(first, charged.until));
    if (!runs)
        return runs;
    if (charged.ended)
        runs->back().first.open = false;
    if (billsUp)
        if (const Result<Done> done = billUp(segment, missing, *runs); !done)
            return done.error();
    std::erase_if(*runs, [time](const RowRun &run) { return run.first.time.from() < time.from(); });
    return runs;
}

Result<std::vector<RowRun>> Cutter::cutRuns(const ChargeSegment &segment, const Downtime &lost,
                                            Interval time) const
{
    // One second further shows whether the last row ends where any row would.
    const Interval span = Interval::between(time.from(), time.to() + Seconds(1));
    const Result<SegmentRates> rates = SegmentRates::of(segment, m_tariffs, span, m_account);
    if (!rates)
        return rates.error();
    RowLayer layer(segment, *rates, lost);
    bool open = true;
    for (const TimeZone::Stretch &stretch : m_account.stretchesOf(span)) {
        // A month ends at a local midnight, or where the clocks step over it.
        const std::vector<Instant> cuts = tidied(rates->changes(), stretch.time);
        for (auto cut = cuts.begin(); cut != cuts.end() && *cut < time.to(); ++cut) {
            const Instant next = std::next(cut) == cuts.end() ? stretch.time.to() : *std::next(cut);
            const Interval piece = Interval::between(*cut, std::min(next, time.to()));
            if (const Result<Done> laid = layer.lay(piece, stretch.offset); !laid)
                return laid.error();
        }
        if (stretch.time.contains(time.to()))
            open = std::find(cuts.begin(), cuts.end(), time.to()) == cuts.end()
                && nextMark(time.to(), stretch.offset, hour) != time.to();
    }
    std::vector<RowRun> runs = layer.taken();
    runs.back().first.open = open;
    return runs;
}

Result<std::vector<UsageRow>> Cutter::rows(const ChargeSegment &segment, const Downtime &lost,
                                           Interval time) const
{
    return spreadOut(runs(segment, lost, time));
}

Result<std::vector<UsageRow>> Cutter::cut(const ChargeSegment &segment, const Downtime &lost,
                                          Interval time) const
{
    return spreadOut(cutRuns(segment, lost, time));
}

Result<std::vector<UsageRow>> Cutter::rows(const ChargeSegment &segment, const Downtime &lost,
                                           Instant asOf) const
{
    const Instant start = std::min(segment.start, asOf);
    return rows(segment, lost, Interval::between(start, asOf));
}

Result<Done> Cutter::billUp(const ChargeSegment &segment, Seconds most,
                            std::vector<RowRun> &runs) const
{
    UsageRow &last = runs.back().first;
    const Seconds delivered = last.billed;
    for (Seconds extra = most; extra >= Seconds(0); --extra) {
        last.billed = delivered + extra;
        if (const Result<Done> priced = price(last); !priced)
            return priced;
        const Result<Money> total =
            billed(spreadOut(runs), m_tariffs.of(segment.terms).plan(segment.terms).rounding);
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
