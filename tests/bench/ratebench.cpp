// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/billing/tariff.h"
#include "backend/store/opening.h"
#include "backend/store/store.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"
#include "tests/bench/ratepeers.h"

#include <QTemporaryDir>

#include <map>
#include <random>

namespace turbolane::bench {

namespace {

using namespace backend;
using namespace Qt::StringLiterals;

constexpr std::uint32_t seed = 2026;
constexpr std::size_t hoursOfMonth = 744;
constexpr std::size_t linesInFull = 13'441; // 10,000,104 rows
constexpr std::size_t linesInShort = 134;
constexpr int times = 3;

/// How a line is charged: by the second, by the second of day and night, by the byte.
enum class Sold { Base, Boost, Data };

std::vector<UnitPrice> pricesOf(Sold sold, std::mt19937 &chance, const Tariff &tariff)
{
    const ChargeTerms terms{.distance = DistanceClass(1 + chance() % 4),
                            .tariffZone = "T" + std::to_string(1 + chance() % 4),
                            .aEndTimeZone = "Europe/Berlin"};
    const Bandwidth from = Bandwidth::mbps(50 + chance() % 2'000);
    if (sold == Sold::Data)
        return {*UnitPrice::of(20'000, 1'000'000'000)}; // 0.02 a GB
    if (sold == Sold::Base)
        return {*UnitPrice::aSecondOf(*tariff.base(terms, from))};
    const Bandwidth to = from.plus(Bandwidth::mbps(100 + chance() % 8'000));
    return {*UnitPrice::aSecondOf(*tariff.boostExtra(terms, from, to, RateBand::Day)),
            *UnitPrice::aSecondOf(*tariff.boostExtra(terms, from, to, RateBand::Night))};
}

/// A month of one line, an hour a row.
std::vector<PackedRow> monthOf(Instant month, Sold sold, std::mt19937 &chance)
{
    std::vector<PackedRow> rows;
    rows.reserve(hoursOfMonth);
    for (std::size_t hour = 0; hour < hoursOfMonth; ++hour) {
        const Instant from = month + std::chrono::hours(hour);
        std::int64_t quantity = chance() % 50 == 0 ? std::int64_t(chance() % 3'600) : 3'600;
        if (sold == Sold::Data)
            quantity = std::int64_t(chance()) * 100; // up to 430 GB
        rows.push_back({.time = Interval::between(from, from + std::chrono::hours(1)),
                        .quantity = quantity,
                        .price = sold == Sold::Boost && (hour + 2) % 24 < 8 ? 1U : 0U});
    }
    return rows;
}

constexpr Instant someMonth = Instant(Seconds(1'777'593'600)); // 2026-05-01

/// Puts the month into the books, and tells the peers.
bool fill(Store &store, std::size_t lines, RatePeers &peers)
{
    const Result<Tariff> tariff = Tariff::builtIn();
    if (!tariff)
        return complain(tariff.error().detail.c_str());
    std::mt19937 chance(seed);
    store.database().begin();
    for (std::size_t line = 0; line < lines; ++line) {
        const auto sold = Sold(line % 3);
        const std::vector<UnitPrice> prices = pricesOf(sold, chance, *tariff);
        const std::vector<PackedRow> rows = monthOf(someMonth, sold, chance);
        const Result<std::string> bytes = UsageBlock::packed(prices, rows);
        if (!bytes)
            return complain(bytes.error().detail.c_str());
        const auto number = std::int64_t(line);
        store.usage.add(number + 1,
                        {.month = someMonth,
                         .connection = ConnectionId("c" + std::to_string(line)),
                         .kind = sold == Sold::Boost ? ChargeKind::Boost : ChargeKind::Base,
                         .segment = SegmentId("s" + std::to_string(line))},
                        *bytes);
        for (const PackedRow &row : rows)
            peers.take(number, prices[row.price], row.quantity);
    }
    return bool(store.database().commit());
}

/// Every line of the month, in millionths; empty when a block cannot be read.
std::vector<std::int64_t> rated(const Store &store)
{
    std::vector<std::int64_t> lines;
    bool well = true;
    store.usage.each(someMonth, [&](const UsageBlockKey &, const Result<UsageBlock> &block) {
        const Result<std::int64_t> micros =
            block ? block->micros() : Result<std::int64_t>(block.error());
        well = well && micros;
        lines.push_back(micros ? *micros : 0);
    });
    return well ? lines : std::vector<std::int64_t>();
}

} // namespace

Figures measureRating(Extent extent)
{
    const QTemporaryDir folder;
    auto database = openDatabase(folder.filePath(u"carrier.db"_s));
    if (!database)
        return complain(database.error().detail.c_str()), Figures();
    Store store(std::move(*database));
    RatePeers peers(folder.path());
    if (!fill(store, extent == Extent::Full ? linesInFull : linesInShort, peers))
        return {};

    std::vector<std::int64_t> lines;
    double quickest = std::numeric_limits<double>::max();
    for (int time = 0; time < times; ++time) {
        QElapsedTimer watch;
        watch.start();
        lines = rated(store);
        quickest = std::min(quickest, millisecondsSince(watch));
    }
    auto beside = peers.measured(times, lines);
    if (!beside)
        return {};
    return {{u"rate_10m_rows_ms"_s, quickest, u"ms"_s, std::move(*beside)}};
}

} // namespace turbolane::bench
