// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/biller.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace turbolane::backend {

namespace {

using LineKey = std::tuple<ConnectionId, PortId, ChargeKind>;

template <typename AnyId>
std::string nameIn(const std::unordered_map<AnyId, std::string> &names, const AnyId &id)
{
    const auto name = names.find(id);
    return name == names.end() ? id.text() : name->second;
}

std::string nameOf(const ChargeBook &book, const ChargeSegment &segment)
{
    return isOfPort(segment.kind) ? nameIn(book.portNames, segment.port)
                                  : nameIn(book.names, segment.connection);
}

Result<Done> addTo(BillLine &line, const std::vector<UsageRow> &rows)
{
    for (const UsageRow &row : rows) {
        const Result<Money> exact = line.exact.plus(row.amount);
        if (!exact)
            return exact.error();
        line.exact = *exact;
        line.billed += row.billed;
        line.rows += 1;
    }
    return Done();
}

std::vector<BillLine> inOrder(std::map<LineKey, BillLine> lines)
{
    std::vector<BillLine> ordered;
    for (auto &[key, line] : lines) {
        line.rounded = line.exact.roundedToMinor(Rounding::HalfUp);
        ordered.push_back(std::move(line));
    }
    std::sort(ordered.begin(), ordered.end(), [](const BillLine &left, const BillLine &right) {
        return std::tie(left.connectionName, left.connection, left.port, left.kind)
            < std::tie(right.connectionName, right.connection, right.port, right.kind);
    });
    return ordered;
}

Result<Money> sumOf(const std::vector<BillLine> &lines, Currency currency)
{
    Result<Money> total = Money::zero(currency);
    for (auto line = lines.begin(); total && line != lines.end(); ++line)
        total = total->plus(line->rounded);
    return total;
}

bool isInForce(const ChargeSegment &segment, Instant asOf)
{
    return ceilToSecond(segment.start) <= asOf
        && (!segment.end || asOf < ceilToSecond(*segment.end));
}

/// A boost that has not been: what is asked, as if it had run from first second to last.
ChargeSegment previewOf(const Biller::BoostAsked &asked, Instant end)
{
    return {.id = SegmentId("preview"),
            .connection = asked.connection,
            .kind = ChargeKind::Boost,
            .boost = {},
            .base = asked.from,
            .target = asked.to,
            .terms = asked.terms,
            .start = asked.time.from(),
            .end = end,
            .shownPrice = std::nullopt};
}

} // namespace

Interval Biller::monthTo(Instant asOf) const
{
    return Interval::between(m_cutter.account().monthAround(asOf).from(), asOf);
}

Result<std::vector<BillLine>> Biller::linesIn(const ChargeBook &book, Interval time,
                                              const ChargeFilter &filter) const
{
    std::map<LineKey, BillLine> lines;
    for (const ChargeSegment &segment : book.segments) {
        if (!filter.matches(segment))
            continue;
        const Result<std::vector<UsageRow>> rows =
            m_cutter.rows(segment, Downtime(book.lostOf(segment)), time);
        if (!rows)
            return rows.error();
        if (rows->empty())
            continue;
        const Money nothing = Money::zero(m_cutter.tariff().currency());
        BillLine &line = lines
                             .try_emplace({segment.connection, segment.port, segment.kind},
                                          BillLine{.connection = segment.connection,
                                                   .connectionName = nameOf(book, segment),
                                                   .kind = segment.kind,
                                                   .exact = nothing,
                                                   .rounded = nothing,
                                                   .port = segment.port})
                             .first->second;
        if (const Result<Done> added = addTo(line, *rows); !added)
            return added.error();
    }
    return inOrder(std::move(lines));
}

Result<Money> Biller::perHour(const ChargeBook &book, Instant asOf) const
{
    Result<HourlyRate> sum = HourlyRate::zero(m_cutter.tariff().currency());
    for (const ChargeSegment &segment : book.segments) {
        if (!isInForce(segment, asOf) || book.isDown(segment, asOf))
            continue;
        const Result<HourlyRate> rate = m_cutter.rateAt(segment, asOf);
        if (!rate)
            return rate.error();
        sum = sum->plus(*rate);
        if (!sum)
            return sum.error();
    }
    return sum->perHour();
}

Result<Charges> Biller::monthToDate(const ChargeBook &book, Instant asOf) const
{
    Result<std::vector<BillLine>> lines = linesIn(book, monthTo(asOf));
    if (!lines)
        return lines.error();
    const Result<Money> total = sumOf(*lines, m_cutter.tariff().currency());
    if (!total)
        return total.error();
    const Result<Money> perHour = this->perHour(book, asOf);
    if (!perHour)
        return perHour.error();
    return Charges{.month = m_cutter.account().monthAround(asOf),
                   .asOf = asOf,
                   .total = *total,
                   .perHour = *perHour,
                   .rounding = Rounding::HalfUp,
                   .lines = std::move(*lines)};
}

Result<std::vector<UsageRow>> Biller::monthRows(const ChargeBook &book, Instant asOf,
                                                const ChargeFilter &filter) const
{
    return rowsIn(book, monthTo(asOf), filter);
}

Result<std::vector<UsageRow>> Biller::rowsIn(const ChargeBook &book, Interval time,
                                             const ChargeFilter &filter) const
{
    std::vector<UsageRow> all;
    for (const ChargeSegment &segment : book.segments) {
        if (!filter.matches(segment))
            continue;
        Result<std::vector<UsageRow>> rows =
            m_cutter.rows(segment, Downtime(book.lostOf(segment)), time);
        if (!rows)
            return rows;
        std::move(rows->begin(), rows->end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(), [](const UsageRow &left, const UsageRow &right) {
        const Instant leftFrom = left.time.from();
        const Instant rightFrom = right.time.from();
        return std::tie(leftFrom, left.id) < std::tie(rightFrom, right.id);
    });
    return all;
}

Result<TerminationCost> Biller::terminationCost(const ChargeBook &book,
                                                const ConnectionId &connection, Instant asOf) const
{
    const ChargeFilter its{.connection = connection, .kind = {}, .boost = {}};
    const Result<std::vector<BillLine>> lines = linesIn(book, monthTo(asOf), its);
    if (!lines)
        return lines.error();
    const Currency currency = m_cutter.tariff().currency();
    const Result<Money> monthToDate = sumOf(*lines, currency);
    if (!monthToDate)
        return monthToDate.error();
    const auto boosts = [&](const ChargeSegment &segment) {
        return its.matches(segment) && segment.kind == ChargeKind::Boost
            && isInForce(segment, asOf);
    };
    return TerminationCost{.monthToDate = *monthToDate,
                           .earlyTermination = Money::zero(currency),
                           .endsBoost =
                               std::any_of(book.segments.begin(), book.segments.end(), boosts)};
}

Result<Estimate> Biller::boostEstimate(const BoostAsked &asked) const
{
    if (asked.to <= asked.from)
        return Error{ErrorCode::NotHigher, "a boost raises the bandwidth"};
    if (asked.time.length() < m_cutter.tariff().boostMinimum())
        return Error{ErrorCode::OutOfRange, "a boost lasts at least its minimum"};
    return estimate(asked, asked.time);
}

Result<Estimate> Biller::extensionEstimate(const BoostAsked &asked, Instant newEnd,
                                           Money shownPrice) const
{
    if (asked.to <= asked.from)
        return Error{ErrorCode::NotHigher, "a boost raises the bandwidth"};
    if (newEnd <= asked.time.to())
        return Error{ErrorCode::OutOfRange, "an extension ends later"};
    const Interval whole = Interval::between(asked.time.from(), newEnd);
    const Result<Estimate> longer = estimate(asked, whole);
    if (!longer)
        return longer;
    Result<Estimate> added = estimate(asked, Interval::between(asked.time.to(), newEnd));
    if (!added)
        return added;
    // Two parts rounded one by one may come to a cent less than the whole.
    const Result<Money> rest = longer->total.minus(shownPrice);
    if (!rest)
        return rest.error();
    if (rest->inMicros() > added->total.inMicros())
        added->total = *rest;
    return added;
}

Result<Estimate> Biller::estimate(const BoostAsked &asked, Interval time) const
{
    const ChargeSegment preview = previewOf(asked, time.to());
    Result<std::vector<UsageRow>> rows = m_cutter.cut(preview, Downtime({}), time);
    if (!rows)
        return rows.error();
    rows->back().open = false;
    const Result<Money> total = m_cutter.billed(*rows);
    if (!total)
        return total.error();
    const Result<HourlyRate> rate = m_cutter.rateAt(preview, time.from());
    if (!rate)
        return rate.error();
    return Estimate{.time = time,
                    .rows = std::move(*rows),
                    .total = *total,
                    .perHour = rate->perHour(),
                    .rounding = Rounding::HalfUp,
                    .from = asked.from,
                    .to = asked.to};
}

} // namespace turbolane::backend
