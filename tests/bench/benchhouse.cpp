// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchhouse.h"

#include "tests/bench/benchdesk.h"

namespace turbolane::bench {

using namespace backend;

bool BenchHouse::open()
{
    auto opened = Carrier::open({.dataDirectory = folder.path(), .stepTimes = StepTimes::None},
                                clock, encoder);
    if (!opened)
        return complain(opened.error().detail.c_str());
    carrier = std::move(*opened);
    std::vector<Command> one;
    one.push_back({.run = [this] { return order(); }, .answered = {}});
    carrier->run(std::move(one));
    clock.advance(Seconds(1));
    carrier->run({});
    return !line.isEmpty() || complain("no connection could be ordered");
}

bool BenchHouse::order()
{
    Services &services = carrier->services();
    const Port port = services.inventory.ports().front();
    for (const OnRamp &onRamp : services.catalogue.onRamps()) {
        const auto placed = services.orders.add({.name = "bench",
                                                 .port = port.id,
                                                 .onRamp = onRamp.id,
                                                 .base = Bandwidth::gbps(1),
                                                 .turbo = Bandwidth::gbps(1),
                                                 .vlan = {},
                                                 .mostHourly = {},
                                                 .externalId = {}});
        if (placed) {
            line = placed->connection.id;
            return true;
        }
    }
    return false;
}

std::int64_t BenchHouse::number(const char *sql)
{
    std::int64_t found = 0;
    carrier->store().database().each(sql, {}, [&](Row &row) { found = row.number(); });
    return found;
}

} // namespace turbolane::bench
