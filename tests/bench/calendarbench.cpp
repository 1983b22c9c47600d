// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/capacity/calendar.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"

#include <cstdio>
#include <map>
#include <random>

namespace turbolane::bench {

namespace {

using namespace backend;
using namespace Qt::StringLiterals;

constexpr std::uint32_t seed = 2026;
constexpr std::uint32_t year = 31'536'000;

/// Minutes to hours, somewhere in a year.
Reservation anyBooking(std::mt19937 &random, std::uint32_t number)
{
    const Instant from = Instant(Millis(1'000 * std::int64_t(random() % year)));
    return {.resource = ResourceId("link:FRA-AMS-1"),
            .holder = HolderId("boost-" + std::to_string(number)),
            .rate = Bandwidth::mbps(1 + random() % 100),
            .from = from,
            .to = from + Seconds(600 + random() % 36'000),
            .hasBegun = false};
}

/// What one would write first: the changes in a map, added up from the first one on.
class MapSweep {
public:
    void book(const Reservation &booking, std::int64_t sign)
    {
        m_changes[booking.from] += sign * booking.rate.inKbps();
        m_changes[*booking.to] -= sign * booking.rate.inKbps();
    }
    std::int64_t highest(Interval window) const
    {
        std::int64_t level = 0;
        std::int64_t most = 0;
        for (const auto &[at, change] : m_changes) {
            if (at >= window.to())
                break;
            if (at > window.from())
                most = std::max(most, level);
            level += change;
        }
        return std::max(most, level);
    }

private:
    std::map<Instant, std::int64_t> m_changes;
};

} // namespace

Figures measureCalendar(Extent extent)
{
    const std::uint32_t present = extent == Extent::Full ? 1'000'000 : 100'000;
    const int often = extent == Extent::Full ? 20'000 : 2'000;
    std::mt19937 random(seed);
    Calendar calendar;
    MapSweep sweep;
    for (std::uint32_t number = 0; number < present; ++number) {
        const Reservation booking = anyBooking(random, number);
        sweep.book(booking, 1);
        calendar.put(booking.holder, {booking});
    }
    calendar.keepAll();

    std::vector<Reservation> asked;
    for (int i = 0; i < often; ++i)
        asked.push_back(anyBooking(random, present));
    std::int64_t told = 0;
    QElapsedTimer watch;
    watch.start();
    for (const Reservation &booking : asked) {
        calendar.put(booking.holder, {booking});
        told = calendar.highest(booking.resource, Interval::between(booking.from, *booking.to), {});
        calendar.put(booking.holder, {});
        calendar.keepAll();
    }
    const double each = millisecondsSince(watch) * 1e3 / double(asked.size());

    asked.erase(asked.begin(), asked.end() - 20);
    std::int64_t swept = 0;
    watch.restart();
    for (const Reservation &booking : asked) {
        sweep.book(booking, 1);
        swept = sweep.highest(Interval::between(booking.from, *booking.to));
        sweep.book(booking, -1);
    }
    const double beside = millisecondsSince(watch) * 1e3 / double(asked.size());
    if (told != swept) {
        std::fprintf(stderr, "turbolane_bench: calendar and sweep do not agree\n");
        return {};
    }
    return {{u"calendar_booking_1m_us"_s, each, u"us"_s, {{u"std::map, swept"_s, beside}}}};
}

} // namespace turbolane::bench
