// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linuxdatapath.h"
#include "tests/bench/benches.h"
#include "tests/bench/kernelcheck.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <functional>

namespace turbolane::bench {

namespace {

using namespace backend;
using namespace Qt::StringLiterals;

constexpr int sites = 40; ///< at either side
constexpr Millis patience{120'000};
constexpr int last = 9'999; ///< in the order of names

double seconds(const QElapsedTimer &watch)
{
    return double(watch.nsecsElapsed()) / 1e9;
}

ConnectionId idOf(int number)
{
    return ConnectionId("connection-" + std::to_string(number));
}

std::optional<LinuxDatapath::Ends> endsOf(const ConnectionId &id)
{
    const std::string digits = id.text().substr(id.text().rfind('-') + 1);
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const auto subnet = std::uint32_t(0x0a000000 + (number - 1) * 4);
    return LinuxDatapath::Ends{.number = std::uint32_t(number),
                               .a = {"port-" + std::to_string(number % sites), subnet + 1},
                               .z = {"on-ramp-" + std::to_string(number % (sites - 1)), subnet + 2},
                               .prefixLength = 30};
}

/// Lines in the kernel and a carrier's datapath over them, in a folder of their own.
class KernelDesk {
public:
    ~KernelDesk()
    {
        datapath.reset();
        LineHelper::retireIn(folder.path());
    }
    bool open()
    {
        auto opened = LinuxDatapath::open({.folder = folder.path()}, m_clock, endsOf);
        if (!opened) {
            std::fprintf(stderr, "turbolane_bench: %s\n", opened.error().detail.c_str());
            return false;
        }
        datapath = std::move(*opened);
        return true;
    }
    void ask(int number, Bandwidth rate, Work work, const std::string &order)
    {
        datapath->apply({.connection = idOf(number),
                         .order = OrderId(order),
                         .work = work,
                         .rate = rate,
                         .base = rate});
    }
    Report report(int number) const { return *datapath->report(idOf(number)); }
    bool isTested(int number) const
    {
        return report(number).tested.has_value() || report(number).failure.has_value();
    }
    static bool until(const std::function<bool()> &holds)
    {
        QElapsedTimer watch;
        watch.start();
        while (!holds() && watch.elapsed() < patience.count())
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        return holds();
    }
    bool allTested(int many) const
    {
        return until([&] {
            for (int number = many; number >= 1; --number)
                if (!isTested(number))
                    return false;
            return true;
        });
    }

    const QTemporaryDir folder;
    std::unique_ptr<LinuxDatapath> datapath;

private:
    SystemClock m_clock;
};

/// Made by the helper alone, one question after the other, then found again by the next carrier.
Figures measureSetup(KernelDesk &desk, int many)
{
    QElapsedTimer watch;
    watch.start();
    const Bandwidth rate = Bandwidth::mbps(100);
    for (int number = 1; number <= many; ++number)
        desk.ask(number, rate, Work::Build, ""); // without an order: what a test takes is not asked
    if (!desk.allTested(many))
        return {};
    const double made = seconds(watch);
    desk.datapath.reset(); // the lines stay
    watch.start();
    if (!desk.open())
        return {};
    for (int number = 1; number <= many; ++number)
        desk.datapath->restore(
            {.connection = idOf(number), .order = {}, .rate = rate, .base = rate});
    desk.ask(last, rate, Work::Build, ""); // comes after all of them: each was compared by then
    if (!KernelDesk::until([&] { return desk.isTested(last); }) || !desk.allTested(many))
        return {};
    const double adopted = seconds(watch);
    const QString peer = u"for each line"_s;
    return {{u"kernel_setup_%1_s"_s.arg(many), made, u"s"_s, {{peer, made / many}}},
            {u"kernel_adopt_%1_s"_s.arg(many), adopted, u"s"_s, {{peer, adopted / many}}}};
}

/// From the carrier's word to the rate that is read back from the kernel, and what packets tell
/// that run across each change.
Figures measureChanges(KernelDesk &desk, int times)
{
    constexpr int line = 2'001;
    desk.ask(line, Bandwidth::mbps(50), Work::Build, "order"); // until it is alive
    if (!KernelDesk::until([&] { return desk.isTested(line); }))
        return {};
    std::vector<double> taken;
    std::int64_t sent = 0;
    std::int64_t lost = 0;
    std::int64_t gap = 0;
    for (int change = 0; change < times; ++change) {
        QElapsedTimer watch;
        watch.start();
        desk.ask(line, Bandwidth::mbps(change % 2 == 0 ? 200 : 50), Work::Boost,
                 "order-" + std::to_string(change));
        if (!KernelDesk::until([&] { return desk.report(line).edgesSet.has_value(); }))
            return {};
        taken.push_back(seconds(watch) * 1'000);
        if (!KernelDesk::until([&] { return desk.isTested(line); }) || !desk.report(line).measured)
            return {};
        sent += desk.report(line).measured->sent;
        lost += desk.report(line).measured->lost;
        gap = std::max<std::int64_t>(gap, desk.report(line).measured->longestGap.count());
    }
    return {{u"kernel_server_p99_ms"_s,
             percentile(taken, 0.99),
             u"ms"_s,
             {{u"p50"_s, percentile(taken, 0.5)}}},
            {u"kernel_change_lost_packets"_s,
             double(lost),
             u"packets"_s,
             {{u"sent across %1 changes"_s.arg(times), double(sent)},
              {u"longest gap, ms"_s, double(gap) / 1'000}}}};
}

/// Each line is filled, as an order's test does it; where the machine is the limit says nothing of
/// the shaper.
Figures measureRates(KernelDesk &desk, int many)
{
    const std::vector<std::int64_t> profiles{10, 20, 50, 100, 200, 300, 500, 700, 1'000, 1'500};
    const auto mbpsOf = [&](int number) { return profiles[std::size_t(number) % profiles.size()]; };
    constexpr int first = 3'001;
    for (int number = first; number < first + many; ++number)
        desk.ask(number, Bandwidth::mbps(mbpsOf(number)), Work::Build, "order");
    std::vector<double> errors;
    int limited = 0;
    for (int number = first; number < first + many; ++number) {
        if (!KernelDesk::until([&] { return desk.isTested(number); }))
            return {};
        const auto measured = desk.report(number).measured;
        if (!measured || !measured->rate)
            return {};
        limited += measured->isMachineLimit ? 1 : 0;
        const double wanted = double(mbpsOf(number)) * 1'000;
        errors.push_back(std::abs(double(measured->rate->inKbps()) - wanted) / wanted * 100);
    }
    return {{u"kernel_rate_error_max_percent"_s,
             *std::ranges::max_element(errors),
             u"%"_s,
             {{u"p50 of %1 lines"_s.arg(many), percentile(errors, 0.5)},
              {u"lines faster than the machine"_s, double(limited)}}}};
}

} // namespace

Figures measureKernel(Extent extent)
{
    if (!kernelCan())
        return {{u"kernel_skipped"_s, 1, u"of 1"_s}};
    const bool isFull = extent == Extent::Full;
    KernelDesk desk; // one for all: the kernel takes its time to clear away a thousand lines
    if (!desk.open())
        return {};
    Figures all;
    const auto take = [&](const Figures &figures) {
        all.insert(all.end(), figures.begin(), figures.end());
        return !figures.empty();
    };
    const bool isWhole = take(measureSetup(desk, isFull ? 1'000 : 50))
        && take(measureChanges(desk, isFull ? 100 : 10))
        && take(measureRates(desk, isFull ? 100 : 10));
    return isWhole ? all : Figures();
}

} // namespace turbolane::bench
