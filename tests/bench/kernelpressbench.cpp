// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linehelper.h"
#include "client/jobs/startboostjob.h"
#include "tests/bench/benches.h"
#include "tests/bench/kernelcheck.h"
#include "tests/bench/presswindow.h"

#include <QTemporaryDir>

#include <future>
#include <thread>

namespace turbolane::bench {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Steady = std::chrono::steady_clock;

constexpr Bandwidth base = Bandwidth::mbps(50);
constexpr Bandwidth turbo = Bandwidth::mbps(200);
constexpr auto patience = 15s;
constexpr Seconds anHour{3600};

/// Asks the keeper of the lines, beside the carrier, what rate is in force: as it was read back
/// from the kernel.
class RateWatch {
public:
    explicit RateWatch(const QString &folder)
        : m_helper(folder)
        , m_isOpen(m_helper.reach())
    { }
    bool isOpen() const { return m_isOpen; }

    /// When the only line had it; nothing: never. Blocks.
    std::optional<Steady::time_point> seen(Bandwidth rate)
    {
        const auto until = Steady::now() + patience;
        while (Steady::now() < until) {
            const auto page = m_helper.askPage({});
            if (!page)
                return std::nullopt;
            if (*page && !(*page)->lines.empty() && (*page)->lines.front().inForce == rate)
                return Steady::now();
            std::this_thread::sleep_for(500us);
        }
        return std::nullopt;
    }
    using Seen = std::future<std::optional<Steady::time_point>>;
    Seen await(Bandwidth rate)
    {
        return std::async(std::launch::async, [this, rate] { return seen(rate); });
    }

private:
    backend::LineHelper m_helper;
    bool m_isOpen;
};

double between(Steady::time_point from, Steady::time_point to)
{
    return std::chrono::duration<double, std::milli>(to - from).count();
}

bool isThere(const RateWatch::Seen &seen)
{
    return seen.wait_for(0s) == std::future_status::ready;
}

/// Back to where each press begins.
bool endBoost(BenchDesk &desk, RateWatch &rates, const ConnectionId &connection)
{
    return desk.endBoost(connection) && rates.seen(base);
}

std::vector<double> press(BenchDesk &desk, RateWatch &rates, const ConnectionId &connection,
                          PressWindow &window, int times)
{
    ui::TurboButton *const button = window.button();
    if (button == nullptr)
        return {};
    Steady::time_point held;
    QObject::connect(button, &ui::TurboButton::held, button, [&] { held = Steady::now(); });
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        auto seen = rates.await(turbo);
        const bool led = window.holdUntil(
            [&] { return isThere(seen) && button->face().state == ui::TurboState::Active; });
        const auto raised = seen.get();
        if (!led || !raised || !endBoost(desk, rates, connection)) {
            complain("a held button did not raise the rate in the kernel");
            break;
        }
        taken.push_back(between(held, *raised));
    }
    button->disconnect();
    return int(taken.size()) == times ? taken : std::vector<double>();
}

std::vector<double> askWithoutWindow(BenchDesk &desk, RateWatch &rates,
                                     const ConnectionId &connection, int times)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        auto seen = rates.await(turbo);
        const auto asked = Steady::now();
        desk.carrier().startBoost({.connection = connection, .to = turbo, .lasting = anHour},
                                  std::nullopt);
        const bool isBoosted = desk.waitForBoost(connection);
        const auto raised = seen.get();
        if (!isBoosted || !raised || !endBoost(desk, rates, connection))
            return {};
        taken.push_back(between(asked, *raised));
    }
    return taken;
}

} // namespace

Figures measureKernelPress(Extent extent)
{
    if (!kernelCan())
        return {{u"kernel_press_skipped"_s, 1, u"of 1"_s}};
    const int times = extent == Extent::Full ? 100 : 10;
    const QTemporaryDir folder;
    std::vector<double> taken;
    std::vector<double> bare;
    {
        BenchDesk desk(folder.path(), BenchDesk::Carries::Linux);
        RateWatch rates(folder.path());
        if (!desk.isOpen() || !rates.isOpen())
            return {};
        PressWindow window(desk, folder.path());
        const ConnectionId connection = desk.connect(desk.anyConnection(base, turbo));
        if (!connection.isEmpty())
            taken = press(desk, rates, connection, window, times);
        window.hide();
        if (!taken.empty())
            bare = askWithoutWindow(desk, rates, connection, times);
    }
    backend::LineHelper::retireIn(folder.path());
    if (taken.empty() || bare.empty())
        return {};
    const auto figure = [&](const QString &name, double share) {
        return Figure{name,
                      percentile(taken, share),
                      u"ms"_s,
                      {{u"asked without a window"_s, percentile(bare, share)}}};
    };
    return {figure(u"kernel_press_to_rate_p50_ms"_s, 0.50),
            figure(u"kernel_press_to_rate_p99_ms"_s, 0.99)};
}

} // namespace turbolane::bench
