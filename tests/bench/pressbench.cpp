// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/startboostjob.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"
#include "tests/bench/presswindow.h"

#include <QEvent>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

namespace turbolane::bench {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 20s;
constexpr Seconds anHour{3600};

/// Holds the watch: started by the completed hold, stopped when a frame that shows the boost has
/// been painted to its end.
class PressWatch final : public QObject {
public:
    explicit PressWatch(ui::TurboButton &button)
        : m_button(button)
    {
        QObject::connect(&button, &ui::TurboButton::held, this, [this] {
            m_watch.start();
            m_taken.reset();
        });
        button.installEventFilter(this);
    }

    void reset() { m_taken.reset(), m_watch.invalidate(); }
    const std::optional<double> &taken() const { return m_taken; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_watch.isValid()
            && m_button.face().state == ui::TurboState::Active)
            QTimer::singleShot(0, this, [this] { stop(); });
        return false;
    }

private:
    /// Runs once the frame has been handed over whole.
    void stop()
    {
        if (!m_taken && m_watch.isValid())
            m_taken = millisecondsSince(m_watch);
    }

    ui::TurboButton &m_button;
    QElapsedTimer m_watch;
    std::optional<double> m_taken;
};

std::vector<double> pressThrough(BenchDesk &desk, const ConnectionId &connection,
                                 PressWindow &window, int times)
{
    ui::TurboButton *const button = window.button();
    if (button == nullptr)
        return {};
    PressWatch watch(*button);
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        watch.reset();
        if (!window.holdUntil([&] { return watch.taken().has_value(); })
            || !desk.endBoost(connection)) {
            complain("a held button did not lead to a boost");
            return {};
        }
        taken.push_back(*watch.taken());
    }
    return taken;
}

/// What the carrier and the wire take of it: from the question to its event in the picture.
std::vector<double> askWithoutWindow(BenchDesk &desk, const ConnectionId &connection, int times)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer watch;
        QEventLoop seen;
        const auto isUp = [&] {
            const Boost *boost = desk.portfolio().picture().runningBoost(connection);
            return boost != nullptr && boost->state == BoostState::Active;
        };
        QObject::connect(&desk.portfolio(), &client::Portfolio::changed, &seen, [&] {
            if (isUp())
                seen.quit();
        });
        QTimer::singleShot(patience, &seen, &QEventLoop::quit);
        watch.start();
        desk.carrier().startBoost(
            {.connection = connection, .to = Bandwidth::gbps(10), .lasting = anHour}, std::nullopt);
        seen.exec();
        if (!isUp())
            return {};
        taken.push_back(millisecondsSince(watch));
        if (!desk.endBoost(connection))
            return {};
    }
    return taken;
}

} // namespace

Figures measurePress(Extent extent)
{
    const int times = extent == Extent::Full ? 200 : 20;
    const QTemporaryDir folder;
    BenchDesk desk(folder.path());
    if (!desk.isOpen())
        return {};
    PressWindow window(desk, folder.path());
    const ConnectionId connection = desk.connect();
    if (connection.isEmpty())
        return {};
    const auto taken = pressThrough(desk, connection, window, times);
    window.hide();
    const auto bare = askWithoutWindow(desk, connection, times);
    if (taken.empty() || bare.empty())
        return {};
    const QString peer = QStringLiteral("asked without a window");
    return {{QStringLiteral("press_to_boosted_p50_ms"),
             percentile(taken, 0.50),
             QStringLiteral("ms"),
             {{peer, percentile(bare, 0.50)}}},
            {QStringLiteral("press_to_boosted_p99_ms"),
             percentile(taken, 0.99),
             QStringLiteral("ms"),
             {{peer, percentile(bare, 0.99)}}}};
}

} // namespace turbolane::bench
