// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"
#include "backend/charging/charging.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/store/transaction.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchhouse.h"

namespace turbolane::bench {

namespace {

using namespace backend;
using namespace Qt::StringLiterals;

constexpr int connectionsInFull = 10'000;
constexpr int connectionsInShort = 200;
constexpr int boostsEach = 4;
constexpr std::chrono::hours lasting{3};

Boost boostOf(const Connection &connection, Instant from, int time, Currency currency)
{
    return {.id = BoostId(connection.id.text() + '-' + std::to_string(time)),
            .connection = connection.id,
            .state = BoostState::Ended,
            .from = connection.base,
            .to = Bandwidth::gbps(4),
            .placedAt = from,
            .startsAt = from,
            .endsAt = from + lasting,
            .activeAt = from,
            .endedAt = from + lasting,
            .shownPrice = Money::micros(1'000'000'000, currency),
            .extra = HourlyRate::zero(currency),
            .upOrder = {},
            .downOrder = {},
            .reason = {}};
}

/// As many connections like the first, whatever its network could carry, each boosted now and then.
bool addConnections(BenchHouse &house, int connections)
{
    Store &store = house.carrier->store();
    Charging &charging = house.carrier->services().charging;
    const auto first = store.connections.byId(house.line);
    if (!first)
        return complain("there is no connection to begin with");
    const Currency currency = house.carrier->services().catalogue.customer().currency;
    const Instant begun = house.clock.now();
    Transaction together(store.database());
    for (int number = 0; number < connections; ++number) {
        Connection another = *first;
        another.id = ConnectionId("bench-" + std::to_string(number));
        another.name = another.id.text();
        another.state = ProductState::Terminated; // a port has not as many tags
        store.connections.add(1'000 + number, another, store.connections.terms(first->id));
        charging.openBase(another, begun);
        for (int time = 0; time < boostsEach; ++time) {
            const Instant from = begun + std::chrono::hours(24 * time + number % 24);
            const Boost boost = boostOf(another, from, time, currency);
            charging.openBoost(boost, from);
            charging.closeBoost(boost, from + lasting);
        }
    }
    return bool(together.commit()) || complain("the connections could not be made");
}

/// What the bill so far takes when the month is nearly over.
double monthToDate(BenchHouse &house)
{
    house.clock.set(*parseInstant("2026-05-31T20:00:00.000Z"));
    QElapsedTimer watch;
    watch.start();
    const auto charges = house.carrier->services().charging.current();
    return charges ? millisecondsSince(watch) : 0.0;
}

} // namespace

Figures measureClosing(Extent extent)
{
    const int connections = extent == Extent::Full ? connectionsInFull : connectionsInShort;
    BenchHouse house;
    if (!house.open() || !addConnections(house, connections))
        return {};
    const double soFar = monthToDate(house);
    InvoiceService &invoices = house.carrier->services().invoices;
    house.clock.set(*parseInstant("2026-06-01T12:00:00.000Z"));
    QElapsedTimer watch;
    watch.start();
    Transaction together(house.carrier->store().database());
    invoices.runDue();
    if (!together.commit())
        return complain("the month was not kept"), Figures();
    const double seconds = millisecondsSince(watch) / 1e3;
    const std::vector<Invoice> made = invoices.all();
    if (made.size() != 1 || made.front().items.size() < std::size_t(2 * connections))
        return complain("the month was not billed"), Figures();
    std::int64_t rows = 0;
    for (const BillItem &item : made.front().items)
        rows += item.rows;
    return {{u"month_close_10k_connections_s"_s,
             seconds * connectionsInFull / connections,
             u"s"_s,
             {{u"million usage rows of it"_s, double(rows) / 1e6}}},
            {u"month_to_date_10k_connections_ms"_s,
             soFar * connectionsInFull / connections,
             u"ms"_s,
             {}}};
}

} // namespace turbolane::bench
