// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/biller.h"

#include "backend/billing/earlytermination.h"
#include "backend/billing/rating.h"
#include "backend/billing/unitlock.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace turbolane::backend {

namespace {

using LineKey = std::tuple<ConnectionId, PortId, ChargeKind, PlanId>;

template <typename AnyId>
std::string nameIn(const std::unordered_map<AnyId, std::string> &names, const AnyId &id)
{
    const auto name = names.find(id);
    return name == names.end() ? id.text() : name->second;
}

std::string nameOf(const ChargeBook &book, const RatedRow &rated)
{
    if (rated.row.kind == ChargeKind::Pool && rated.plan != nullptr)
        return rated.plan->title;
    return isOfPort(rated.row.kind) ? nameIn(book.portNames, rated.row.port)
                                    : nameIn(book.names, rated.row.connection);
}

BillLine lineOf(const ChargeBook &book, const RatedRow &rated)
{
    const Money nothing = Money::zero(rated.row.amount.currency());
    BillLine line{.connection = rated.row.connection,
                  .connectionName = nameOf(book, rated),
                  .kind = rated.row.kind,
                  .exact = nothing,
                  .rounded = nothing,
                  .port = rated.row.port};
    if (rated.plan != nullptr) {
        line.rounding = rated.plan->rounding;
        line.plan = rated.plan->id;
    }
    return line;
}

Result<Done> addTo(BillLine &line, const RatedRow &rated)
{
    const UsageRow &row = rated.row;
    const Result<Money> amount = row.amount.times(rated.count, 1, Rounding::Down); // exact
    if (!amount)
        return amount.error();
    const Result<Money> exact = line.exact.plus(*amount);
    if (!exact)
        return exact.error();
    line.exact = *exact;
    line.billed += rated.count * row.billed;
    line.rows += rated.count;
    line.bytes += rated.count * row.bytes;
    return Done();
}

std::vector<BillLine> inOrder(std::map<LineKey, BillLine> lines)
{
    std::vector<BillLine> ordered;
    for (auto &[key, line] : lines) {
        line.rounded = line.exact.roundedToMinor(line.rounding);
        ordered.push_back(std::move(line));
    }
    std::sort(ordered.begin(), ordered.end(), [](const BillLine &left, const BillLine &right) {
        return std::tie(left.connectionName, left.connection, left.port, left.kind, left.plan)
            < std::tie(right.connectionName, right.connection, right.port, right.kind, right.plan);
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

Result<Done> Biller::eachRow(const ChargeBook &book, Interval time, const ChargeFilter &filter,
                             const Rating::Sink &sink, RowDetail detail) const
{
    return Rating(m_cutter, book, time).each(filter, sink, detail);
}

Result<std::vector<BillLine>> Biller::linesIn(const ChargeBook &book, Interval time,
                                              const ChargeFilter &filter,
                                              const Rating::Sink &rows) const
{
    std::map<LineKey, BillLine> lines;
    const auto add = [&](const RatedRow &rated) {
        const UsageRow &row = rated.row;
        const PlanId plan = rated.plan == nullptr ? PlanId() : rated.plan->id;
        const LineKey key{row.connection, row.port, row.kind, plan};
        auto line = lines.find(key);
        if (line == lines.end())
            line = lines.emplace(key, lineOf(book, rated)).first;
        const Result<Done> summed = addTo(line->second, rated);
        return summed && rows ? rows(rated) : summed;
    };
    const auto added =
        eachRow(book, time, filter, add, rows ? RowDetail::EachRow : RowDetail::Runs);
    if (!added)
        return added.error();
    return inOrder(std::move(lines));
}

Result<Money> Biller::perHour(const ChargeBook &book, Instant asOf) const
{
    Result<HourlyRate> sum = HourlyRate::zero(m_cutter.tariffs().currency());
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
    const Result<Money> total = sumOf(*lines, m_cutter.tariffs().currency());
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
    const auto added = eachRow(book, time, filter, [&all](const RatedRow &rated) {
        all.push_back(toldOf(rated));
        return Result<Done>(Done());
    });
    if (!added)
        return added.error();
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
    const Currency currency = m_cutter.tariffs().currency();
    const Result<Money> monthToDate = sumOf(*lines, currency);
    if (!monthToDate)
        return monthToDate.error();
    const auto boosts = [&](const ChargeSegment &segment) {
        return its.matches(segment) && segment.kind == ChargeKind::Boost
            && isInForce(segment, asOf);
    };
    const Result<Money> left = leaving(book, connection, asOf);
    if (!left)
        return left.error();
    return TerminationCost{.monthToDate = *monthToDate,
                           .earlyTermination = *left,
                           .endsBoost =
                               std::any_of(book.segments.begin(), book.segments.end(), boosts)};
}

Result<Money> Biller::leaving(const ChargeBook &book, const ConnectionId &connection,
                              Instant asOf) const
{
    const Instant end = ceilToSecond(asOf);
    const Interval moment = Interval::between(end, end);
    for (const ChargeSegment &segment : book.segments) {
        if (segment.connection != connection || segment.kind != ChargeKind::Base || segment.end)
            continue;
        ChargeSegment left = segment;
        left.end = end;
        const auto owed = earlyTermination(m_cutter.tariffs(), book, left, moment);
        if (!owed)
            return owed.error();
        if (*owed)
            return (*owed)->amount.roundedToMinor(
                m_cutter.tariffs().of(left.terms).plan(left.terms).rounding);
    }
    return Money::zero(m_cutter.tariffs().currency());
}

Result<Estimate> Biller::boostEstimate(const BoostAsked &asked) const
{
    if (asked.to <= asked.from)
        return Error{ErrorCode::NotHigher, "a boost raises the bandwidth"};
    if (asked.time.length() < m_cutter.tariffs().of(asked.terms).boostMinimum())
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
    const PricePlan &plan = m_cutter.tariffs().of(asked.terms).plan(asked.terms);
    // Two parts rounded one by one may come to a cent less than the whole.
    const Result<Money> rest = longer->total.minus(shownPrice);
    if (!rest)
        return rest.error();
    // And an hour or day that was begun is not charged again.
    if (rest->inMicros() > added->total.inMicros() || plan.unit != BillingUnit::Second)
        added->total = *rest;
    return added;
}

Result<Estimate> Biller::estimate(const BoostAsked &asked, Interval time) const
{
    const ChargeSegment preview = previewOf(asked, time.to());
    Result<std::vector<UsageRow>> rows = m_cutter.cut(preview, Downtime({}), time);
    if (!rows)
        return rows.error();
    const PricePlan &plan = m_cutter.tariffs().of(asked.terms).plan(asked.terms);
    std::vector<RatedRow> rated;
    for (const UsageRow &row : *rows)
        rated.push_back({row, &preview, &plan});
    // Every unit that is begun is seen to its end.
    const Instant asOf = time.to() + std::chrono::days(2);
    if (const auto whole = billWholeUnits(m_cutter.account(), Downtime({}), asOf, rated); !whole)
        return whole.error();
    for (std::size_t at = 0; at < rated.size(); ++at)
        rows->at(at) = rated[at].row;
    rows->back().open = false;
    const Result<Money> total = m_cutter.billed(*rows, plan.rounding);
    if (!total)
        return total.error();
    const Result<HourlyRate> rate = m_cutter.rateAt(preview, time.from());
    if (!rate)
        return rate.error();
    return Estimate{.time = time,
                    .rows = std::move(*rows),
                    .total = *total,
                    .perHour = rate->perHour(),
                    .rounding = plan.rounding,
                    .from = asked.from,
                    .to = asked.to};
}

} // namespace turbolane::backend
