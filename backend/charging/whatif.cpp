// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/whatif.h"

#include <algorithm>

namespace turbolane::backend {

namespace {

/// The terms as supposed.
Result<ChargeTerms> supposedTerms(const TariffBook &tariffs, const ChargeSegment &segment,
                                  const Supposition &supposed)
{
    ChargeTerms terms = segment.terms;
    const Tariff &tariff = tariffs.of(terms);
    if (supposed.plan) {
        const PricePlan *plan = tariff.findPlan(*supposed.plan);
        if (plan == nullptr)
            return Error{ErrorCode::NotFound, "there is no plan \"" + supposed.plan->text() + "\"",
                         "/planId"};
        terms.plan = plan->id;
        terms.reserved = plan->measure == PlanMeasure::Reserved
            ? supposed.base.value_or(segment.base)
            : Bandwidth();
    }
    if (supposed.termMonths) {
        if (*supposed.termMonths != 0 && !tariff.termDiscount(*supposed.termMonths))
            return Error{ErrorCode::OutOfRange, "no such term is sold", "/termMonths"};
        terms.termMonths = *supposed.termMonths;
        terms.termEnds.reset(); // it is not left, nor over, within the month
    }
    return terms;
}

bool concerns(const Supposition &supposed, const ChargeSegment &segment)
{
    return !isOfPort(segment.kind)
        && (!supposed.connection || *supposed.connection == segment.connection);
}

/// Leaves a segment out where nothing of it would be left.
Result<ChargeBook> supposedBook(const TariffBook &tariffs, const ChargeBook &book,
                                const Supposition &supposed)
{
    ChargeBook then = book;
    then.segments.clear();
    for (ChargeSegment segment : book.segments) {
        if (!concerns(supposed, segment)) {
            then.segments.push_back(std::move(segment));
            continue;
        }
        if (segment.kind == ChargeKind::Boost && supposed.withoutBoosts)
            continue;
        const auto terms = supposedTerms(tariffs, segment, supposed);
        if (!terms)
            return terms.error();
        segment.terms = *terms;
        segment.base = supposed.base.value_or(segment.base);
        segment.shownPrice.reset(); // nobody was shown this one
        if (segment.kind == ChargeKind::Boost && segment.target <= segment.base)
            continue;
        then.segments.push_back(std::move(segment));
    }
    return then;
}

Result<Money> totalOf(const std::vector<BillLine> &lines, Currency currency)
{
    Result<Money> total = Money::zero(currency);
    for (auto line = lines.begin(); total && line != lines.end(); ++line)
        total = total->plus(line->rounded);
    return total;
}

Bandwidth inForce(const ChargeBook &book, const ConnectionId &connection, Instant at)
{
    Bandwidth most;
    for (const ChargeSegment &segment : book.segments)
        if (segment.connection == connection && segment.start <= at
            && (!segment.end || at < *segment.end)
            && (segment.kind == ChargeKind::Base || segment.kind == ChargeKind::Boost))
            most = std::max(most, segment.kind == ChargeKind::Base ? segment.base : segment.target);
    return most;
}

Result<std::int64_t> fiveMinutesAbove(const ChargeBook &then, Interval month)
{
    std::int64_t above = 0;
    for (const ChargeSegment &segment : then.segments) {
        if (segment.kind != ChargeKind::Base || then.carried == nullptr)
            continue;
        const Instant from = std::max(segment.start, month.from());
        const Instant to = std::min(segment.end.value_or(month.to()), month.to());
        if (from >= to)
            continue;
        const auto samples =
            then.carried->fiveMinuteMeans(segment.connection, Interval::between(from, to));
        if (!samples)
            return samples.error();
        above += std::count_if(samples->begin(), samples->end(), [&](const FiveMinutes &sample) {
            return sample.mean() > inForce(then, segment.connection, sample.at);
        });
    }
    return above;
}

} // namespace

Result<WhatIf> whatIf(const Biller &biller, const ChargeBook &book, Interval month,
                      const Supposition &supposed)
{
    const TariffBook &tariffs = biller.cutter().tariffs();
    const auto then = supposedBook(tariffs, book, supposed);
    if (!then)
        return then.error();
    const ChargeFilter its{.connection = supposed.connection, .kind = {}, .boost = {}};
    auto was = biller.linesIn(book, month, its);
    auto would = biller.linesIn(*then, month, its);
    const auto above = fiveMinutesAbove(*then, month);
    if (!was || !would || !above)
        return !was ? was.error() : !would ? would.error() : above.error();
    const auto wasTotal = totalOf(*was, tariffs.currency());
    const auto wouldTotal = totalOf(*would, tariffs.currency());
    if (!wasTotal || !wouldTotal)
        return wasTotal ? wouldTotal.error() : wasTotal.error();
    const auto difference = wouldTotal->minus(*wasTotal);
    if (!difference)
        return difference.error();
    return WhatIf{.month = month,
                  .was = std::move(*was),
                  .would = std::move(*would),
                  .wasTotal = *wasTotal,
                  .wouldTotal = *wouldTotal,
                  .difference = *difference,
                  .fiveMinutesAbove = *above};
}

} // namespace turbolane::backend
