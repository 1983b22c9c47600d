// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/metered.h"

#include <algorithm>
#include <tuple>

namespace turbolane::backend {

namespace {

UsageId idOf(const ChargeSegment &segment, std::string_view what, Instant from)
{
    const auto second = std::chrono::duration_cast<Seconds>(from.time_since_epoch()).count();
    return UsageId(segment.id.text() + '.' + std::string(what) + '.' + std::to_string(second));
}

Result<Done> priceData(UsageRow &row, Money perGigabyte)
{
    const Result<Money> amount = perGigabyte.times(row.bytes, bytesInGigabyte, Rounding::HalfUp);
    if (!amount)
        return amount.error();
    row.perGigabyte = perGigabyte;
    row.amount = *amount;
    return Done();
}

bool comesBefore(const RatedRow &left, const RatedRow &right)
{
    const Instant leftFrom = left.row.time.from();
    const Instant rightFrom = right.row.time.from();
    return std::tie(leftFrom, left.row.connection, left.row.id)
        < std::tie(rightFrom, right.row.connection, right.row.id);
}

} // namespace

Result<std::vector<RatedRow>> dataRows(const ChargeBook &book, const TariffBook &tariffs,
                                       std::span<const RatedRow> ofSegment)
{
    std::vector<RatedRow> rows;
    if (ofSegment.empty() || book.carried == nullptr)
        return rows;
    const ChargeSegment &segment = *ofSegment.front().segment;
    std::vector<Instant> edges{ofSegment.front().row.time.from()};
    for (const RatedRow &rated : ofSegment)
        edges.push_back(rated.row.time.to());
    const auto bytes = book.carried->bytesBetween(segment.connection, edges);
    const auto price = tariffs.of(segment.terms).perGigabyte(segment.terms);
    if (!bytes || !price)
        return bytes ? price.error() : bytes.error();
    for (std::size_t at = 0; at < ofSegment.size(); ++at) {
        if (bytes->at(at) == 0)
            continue;
        RatedRow rated = ofSegment[at];
        rated.row.id = idOf(segment, "data", rated.row.time.from());
        rated.row.kind = ChargeKind::Data;
        rated.row.rate = HourlyRate::zero(price->currency());
        rated.row.bytes = bytes->at(at);
        if (const auto priced = priceData(rated.row, *price); !priced)
            return priced.error();
        rows.push_back(std::move(rated));
    }
    return rows;
}

Result<Done> takeFromPool(const PricePlan &plan, std::vector<RatedRow> &rows)
{
    std::sort(rows.begin(), rows.end(), comesBefore);
    std::int64_t left = plan.poolGigabytes * bytesInGigabyte;
    std::vector<RatedRow> all;
    for (RatedRow &rated : rows) {
        const std::int64_t included = std::min(left, rated.row.bytes);
        left -= included;
        if (included > 0) {
            RatedRow inside = rated;
            inside.row.id = idOf(*rated.segment, "pool", rated.row.time.from());
            inside.row.bytes = included;
            const Money nothing = Money::zero(rated.row.amount.currency());
            if (const auto priced = priceData(inside.row, nothing); !priced)
                return priced;
            all.push_back(std::move(inside));
        }
        if (included == rated.row.bytes)
            continue;
        rated.row.bytes -= included;
        if (const auto priced = priceData(rated.row, *rated.row.perGigabyte); !priced)
            return priced;
        all.push_back(std::move(rated));
    }
    rows = std::move(all);
    return Done();
}

RatedRow poolFee(const PricePlan &plan, Interval time)
{
    const auto second = std::chrono::duration_cast<Seconds>(time.from().time_since_epoch()).count();
    const Money fee = *plan.poolFee;
    return {.row = {.id = UsageId("pool." + plan.id.text() + '.' + std::to_string(second)),
                    .connection = {},
                    .kind = ChargeKind::Pool,
                    .boost = {},
                    .time = time,
                    .billed = std::chrono::duration_cast<Seconds>(time.length()),
                    .bandwidth = {},
                    .band = RateBand::Flat,
                    .rate = HourlyRate::zero(fee.currency()),
                    .amount = fee},
            .segment = nullptr,
            .plan = &plan};
}

Bandwidth percentile95(std::vector<Bandwidth> values)
{
    if (values.empty())
        return {};
    const std::size_t rank = (values.size() * 95 + 99) / 100;
    const auto nth = values.begin() + std::ptrdiff_t(rank - 1);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

Result<std::vector<RatedRow>> percentileRows(const ChargeBook &book, const TariffBook &tariffs,
                                             std::span<const CommittedPiece> pieces)
{
    std::vector<RatedRow> rows;
    if (pieces.empty() || book.carried == nullptr)
        return rows;
    const ConnectionId &connection = pieces.front().segment->connection;
    std::vector<Bandwidth> means;
    for (const CommittedPiece &piece : pieces) {
        const auto samples = book.carried->fiveMinuteMeans(connection, piece.time);
        if (!samples)
            return samples.error();
        for (const FiveMinutes &sample : *samples)
            means.push_back(sample.mean());
    }
    const Bandwidth carried = percentile95(std::move(means));
    for (const CommittedPiece &piece : pieces) {
        const ChargeSegment &segment = *piece.segment;
        if (carried <= segment.base)
            continue;
        const auto rate =
            tariffs.of(segment.terms).percentile(segment.terms, segment.base, carried);
        const auto amount =
            rate ? rate->amountFor(piece.billed, Rounding::HalfUp) : Result<Money>(rate.error());
        if (!amount)
            return amount.error();
        rows.push_back({.row = {.id = idOf(segment, "p95", piece.time.from()),
                                .connection = connection,
                                .kind = ChargeKind::Percentile,
                                .boost = {},
                                .time = piece.time,
                                .billed = piece.billed,
                                .bandwidth = carried.minus(segment.base),
                                .band = RateBand::Flat,
                                .rate = *rate,
                                .amount = *amount},
                        .segment = &segment,
                        .plan = piece.plan});
    }
    return rows;
}

} // namespace turbolane::backend
