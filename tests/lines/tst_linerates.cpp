// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lines/ownkernel.h"
#include "tests/lines/samples.h"
#include "tests/support/soak.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <array>
#include <memory>
#include <vector>

using namespace turbolane;
using namespace turbolane::lines;
using namespace turbolane::lines::tests;
using namespace turbolane::literals;
using turbolane::test::shortOrLong;

namespace {

/// Of a whole frame of 1,514 bytes TCP delivers 1,448; the rate of a line is that of its frames.
constexpr double framesOverPayload = 1'514.0 / 1'448.0;
constexpr double tolerance = 0.05;
constexpr double machineShare = 0.8; ///< of what it forwards unshaped
constexpr int tries = 3;

std::unique_ptr<QProcess> startIn(const Descriptor &site, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier([number = site.number()] { ::setns(number, CLONE_NEWNET); });
    process->start(QStringLiteral("iperf3"), arguments);
    return process;
}

QString named(std::uint32_t address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24U)
        .arg((address >> 16U) & 0xFFU)
        .arg((address >> 8U) & 0xFFU)
        .arg(address & 0xFFU);
}

/// One TCP flow from A to Z, as iperf3 measures it.
class TcpFlow {
public:
    TcpFlow(const Network &network, const Line &line)
        : m_line(line)
        , m_server(startIn(*network.site(line.z.site),
                           {QStringLiteral("-s"), QStringLiteral("-1"), QStringLiteral("-B"),
                            named(line.z.address), QStringLiteral("--forceflush")}))
        , m_network(network)
    { }

    bool start()
    {
        const bool listens = m_server->waitForStarted() && QTest::qWaitFor([&] {
                                 m_heard += m_server->readAllStandardOutput();
                                 return m_heard.contains("listening");
                             });
        if (!listens)
            return false;
        m_client = startIn(*m_network.site(m_line.a.site),
                           {QStringLiteral("-c"), named(m_line.z.address), QStringLiteral("-J"),
                            QStringLiteral("-O"), QStringLiteral("1"), QStringLiteral("-t"),
                            QStringLiteral("2")});
        return m_client->waitForStarted();
    }

    /// Bits a second of whole frames; 0: nothing was measured.
    double rate()
    {
        if (!m_client || !m_client->waitForFinished(60'000))
            return 0;
        m_server->waitForFinished();
        const QJsonObject whole = QJsonDocument::fromJson(m_client->readAllStandardOutput())
                                      .object()
                                      .value(QLatin1String("end"))
                                      .toObject();
        return whole.value(QLatin1String("sum_received"))
                   .toObject()
                   .value(QLatin1String("bits_per_second"))
                   .toDouble()
            * framesOverPayload;
    }
    const Line &line() const { return m_line; }

private:
    Line m_line;
    std::unique_ptr<QProcess> m_server;
    std::unique_ptr<QProcess> m_client;
    const Network &m_network;
    QByteArray m_heard;
};

double bitsOf(Bandwidth rate)
{
    return double(rate.inKbps()) * 1'000;
}

} // namespace

/// What customers measure themselves: a profile is what iperf3 says.
class TestLineRates : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyProfileIsWhatIperf3Measures();
    void cleanupTestCase() { m_network.reset(); }

private:
    /// Of these lines at once; those that were short of their rate are left for another try.
    std::vector<Line> measured(const std::vector<Line> &group);
    double forwards(); ///< bits a second, unshaped

    std::unique_ptr<Network> m_network;
    double m_worst = 0;
};

void TestLineRates::initTestCase()
{
    if (const std::string why = whyNot(); !why.empty())
        QSKIP(why.c_str());
    if (QStandardPaths::findExecutable(QStringLiteral("iperf3")).isEmpty())
        QSKIP("there is no iperf3 here");
    m_network = std::make_unique<Network>(std::move(*currentNamespace()));
}

double TestLineRates::forwards()
{
    const Line open = sampleLine(1'000, highestRate);
    if (!m_network->put(open))
        return 0;
    TcpFlow flow(*m_network, open);
    const double rate = flow.start() ? flow.rate() : 0;
    m_network->remove(open.id);
    return rate;
}

std::vector<Line> TestLineRates::measured(const std::vector<Line> &group)
{
    std::vector<std::unique_ptr<TcpFlow>> flows;
    for (const Line &line : group)
        flows.push_back(std::make_unique<TcpFlow>(*m_network, line));
    for (const auto &flow : flows)
        if (!flow->start())
            qWarning("iperf3 did not start");
    std::vector<Line> isShort;
    for (const auto &flow : flows) {
        const double asked = bitsOf(flow->line().rate);
        const double off = flow->rate() / asked - 1;
        m_worst = std::abs(off) <= tolerance ? std::max(m_worst, std::abs(off)) : m_worst;
        // Too little may be the machine's doing, which others use as well; too much never is.
        if (off > tolerance)
            QTest::qFail(qPrintable(QStringLiteral("%1 gives %2 % more than %3 kbps")
                                        .arg(QString::fromStdString(flow->line().id))
                                        .arg(off * 100)
                                        .arg(flow->line().rate.inKbps())),
                         __FILE__, __LINE__);
        else if (off < -tolerance)
            isShort.push_back(flow->line());
    }
    return isShort;
}

void TestLineRates::everyProfileIsWhatIperf3Measures()
{
    constexpr std::array profiles{10_Mbps, 100_Mbps, 50_Mbps, 500_Mbps, 20_Mbps,
                                  1_Gbps,  200_Mbps, 2_Gbps,  75_Mbps,  5_Gbps};
    const double most = forwards() * machineShare;
    QVERIFY2(most > bitsOf(profiles.front()), "nothing was forwarded");
    std::vector<Line> waiting;
    const int count = shortOrLong(5, 100);
    for (int number = 1; number <= count; ++number) {
        const Bandwidth rate = profiles[std::size_t(number) % profiles.size()];
        if (bitsOf(rate) > most)
            continue; // more than this machine can show
        waiting.push_back(sampleLine(std::uint32_t(number), rate));
        QVERIFY(m_network->put(waiting.back()));
    }
    const std::size_t all = waiting.size();
    for (int turn = 0; turn < tries && !waiting.empty(); ++turn) {
        std::vector<Line> again;
        while (!waiting.empty()) {
            std::vector<Line> group;
            double sum = 0;
            while (!waiting.empty() && group.size() < 8
                   && (group.empty() || sum + bitsOf(waiting.back().rate) <= most)) {
                sum += bitsOf(waiting.back().rate);
                group.push_back(waiting.back());
                waiting.pop_back();
            }
            const std::vector<Line> left = measured(group);
            again.insert(again.end(), left.begin(), left.end());
        }
        waiting = again;
    }
    qInfo("%zu profiles, the worst %.2f %% off; this machine forwards %.0f Mbps unshaped", all,
          m_worst * 100, most / machineShare / 1e6);
    // What others leave of the machine may have become less since.
    const double now = waiting.empty() ? most : forwards() * machineShare;
    for (const Line &line : waiting)
        QVERIFY2(bitsOf(line.rate) > now, line.id.c_str());
}

LINES_TEST_MAIN(TestLineRates)
#include "tst_linerates.moc"
