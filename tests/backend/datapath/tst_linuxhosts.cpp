// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/datapath/linux/linuxhosts.h"
#include "lines/newkeys.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::literals;

namespace {

const ConnectionId onA("connection-1");
const ConnectionId onB("connection-2");
const ConnectionId between("connection-3");

Wanted wanted(const ConnectionId &connection, Bandwidth rate, Work work = Work::Build)
{
    return {.connection = connection,
            .order = OrderId("order-1"),
            .work = work,
            .rate = rate,
            .base = rate};
}

std::optional<LinuxDatapath::Ends> endsOf(const ConnectionId &connection)
{
    const auto ends = [](std::uint32_t number, const char *a, const char *z) {
        return LinuxDatapath::Ends{
            .number = number, .a = {a, 0x0a000001 + number * 4}, .z = {z, 0x0a000002 + number * 4}};
    };
    if (connection == onA)
        return ends(1, "port-a", "cloud-a");
    if (connection == onB)
        return ends(2, "port-b", "cloud-b");
    if (connection == between)
        return ends(3, "port-a", "cloud-b");
    return std::nullopt;
}

/// A machine with turbolane-lines at its gate, as far as a carrier can tell.
class Machine {
public:
    explicit Machine(const QString &carrier)
        : m_carrier(carrier)
    {
        (void)lines::makeKeys(keys().toStdString());
    }
    ~Machine()
    {
        end();
        LineHelper::retireIn(folder());
    }
    QString folder() const { return m_folder.path(); }
    QString keys() const { return m_folder.filePath(QStringLiteral("keys")); }
    int port() const { return m_port; }

    /// On the same port as before.
    bool begin()
    {
        m_gate.start(QCoreApplication::applicationDirPath() + QStringLiteral("/turbolane-lines"),
                     {QStringLiteral("--folder"), folder(), QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--certificate"),
                      keys() + QStringLiteral("/certificate.pem"), QStringLiteral("--key"),
                      keys() + QStringLiteral("/key.pem"), QStringLiteral("--carrier"), m_carrier});
        if (!m_gate.waitForStarted() || !m_gate.waitForReadyRead(10'000))
            return false;
        const QRegularExpression said(QStringLiteral("port (\\d+)"));
        m_port = said.match(QString::fromUtf8(m_gate.readAllStandardOutput())).captured(1).toInt();
        return m_port != 0;
    }
    void end()
    {
        m_gate.kill();
        m_gate.waitForFinished();
    }
    int keeper() const
    {
        LineHelper helper(folder());
        return helper.reach() ? helper.process() : 0;
    }
    std::vector<lines::LineState> kept() const
    {
        LineHelper helper(folder());
        const auto all = helper.reach() ? helper.askAll() : Error{ErrorCode::Unavailable, ""};
        return all ? *all : std::vector<lines::LineState>();
    }

private:
    QTemporaryDir m_folder;
    QString m_carrier;
    QProcess m_gate;
    int m_port = 0;
};

} // namespace

/// One carrier, two machines: each with a gate of its own, over TLS.
class TestLinuxHosts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void eachLineIsWhereItsSitesLive();
    void betweenTwoHostsThereIsASentence();
    void aHostThatIsAwayHoldsUpNoOther();
    void aHostThatIsAwayAtTheStartIsTakenInLater();
    void theNextCarrierFindsWhatTheLastOneLeft();
    void aBoostEndsThereWithoutItsCarrier();
    void whatAHostLostIsPutBack();
    void aLineThatMovedLeavesItsOldHost();
    void aHostWithAnotherCertificateIsNotUsed();
    void endedItIsEndedOnAll();

private:
    LinuxHosts::Settings settings() const
    {
        const auto host = [](const char *name, const Machine &machine,
                             std::set<std::string> sites) {
            return LineHost{.name = name,
                            .address = "127.0.0.1:" + std::to_string(machine.port()),
                            .certificate = machine.keys().toStdString() + "/certificate.pem",
                            .sites = std::move(sites)};
        };
        return {.folder = m_folder->path(),
                .hosts = {{host("a", *m_a, {"port-a", "cloud-a"}),
                           host("b", *m_b, {"port-b", "cloud-b"})}}};
    }
    void open()
    {
        m_datapath.reset();
        auto opened = LinuxHosts::open(settings(), m_clock, endsOf);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_datapath = std::move(*opened);
    }
    bool reaches(const ConnectionId &connection, Bandwidth rate)
    {
        return QTest::qWaitFor(
            [&] {
                const auto report = m_datapath->report(connection);
                return report && report->tested && report->inForce == rate;
            },
            20'000);
    }
    bool isWell(Health health)
    {
        return QTest::qWaitFor([&] { return m_datapath->health() == health; }, 20'000);
    }
    static Bandwidth inForce(const Machine &machine)
    {
        const auto kept = machine.kept();
        return kept.empty() ? Bandwidth() : kept.front().inForce;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Machine> m_a;
    std::unique_ptr<Machine> m_b;
    std::unique_ptr<LinuxHosts> m_datapath;
};

void TestLinuxHosts::initTestCase()
{
    QProcess check;
    check.start(QCoreApplication::applicationDirPath() + QStringLiteral("/turbolane-lines"),
                {QStringLiteral("--check")});
    QVERIFY(check.waitForFinished());
    if (check.exitCode() != 0)
        QSKIP(check.readAllStandardError().constData());
}

void TestLinuxHosts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto own = lineKeys(m_folder->path());
    QVERIFY(own);
    const QString certificate = QString::fromStdString(own->certificate);
    m_a = std::make_unique<Machine>(certificate);
    m_b = std::make_unique<Machine>(certificate);
    QVERIFY(m_a->begin() && m_b->begin());
    open();
}

void TestLinuxHosts::cleanup()
{
    m_datapath.reset();
    m_a.reset();
    m_b.reset();
    m_folder.reset();
}

void TestLinuxHosts::eachLineIsWhereItsSitesLive()
{
    QCOMPARE(m_datapath->kind(), std::string("linux"));
    m_datapath->apply(wanted(onA, 50_Mbps));
    m_datapath->apply(wanted(onB, 80_Mbps));
    QVERIFY(reaches(onA, 50_Mbps) && reaches(onB, 80_Mbps));
    QVERIFY(m_datapath->report(onA)->measured && m_datapath->report(onA)->measured->rate);
    QCOMPARE(m_a->kept().size(), 1U);
    QCOMPARE(m_a->kept().front().line.a.site, std::string("port-a"));
    QCOMPARE(m_b->kept().front().line.z.site, std::string("cloud-b"));
    QVERIFY(m_a->keeper() != m_b->keeper());
    m_datapath->apply(wanted(onB, 200_Mbps, Work::Boost));
    QVERIFY(reaches(onB, 200_Mbps));
    QCOMPARE(inForce(*m_b), 200_Mbps);
    QCOMPARE(m_datapath->report(onB)->measured->lost, 0);
    m_datapath->apply(wanted(onA, {}, Work::Remove));
    QVERIFY(QTest::qWaitFor([&] { return m_a->kept().empty(); }));
    QCOMPARE(m_b->kept().size(), 1U);
    QCOMPARE(m_datapath->health(), Health::Well);
}

void TestLinuxHosts::betweenTwoHostsThereIsASentence()
{
    m_datapath->apply(wanted(between, 50_Mbps));
    const auto report = m_datapath->report(between);
    QVERIFY(report && report->failure && !report->tested);
    QCOMPARE(report->failure->detail,
             std::string("port-a lives on a, and cloud-b lives on b: a "
                         "line has both its ends on one host"));
    QVERIFY(m_a->kept().empty() && m_b->kept().empty());
    m_datapath->apply(wanted(between, {}, Work::Remove)); // and it can be let go
    QVERIFY(m_datapath->report(between)->tested && !m_datapath->report(between)->failure);
}

void TestLinuxHosts::aHostThatIsAwayHoldsUpNoOther()
{
    m_datapath->apply(wanted(onA, 50_Mbps));
    m_datapath->apply(wanted(onB, 80_Mbps));
    QVERIFY(reaches(onA, 50_Mbps) && reaches(onB, 80_Mbps));
    const int keeper = m_a->keeper();
    m_a->end();
    QVERIFY(isWell(Health::Degraded));
    QCOMPARE(m_datapath->report(onA)->inForce, 50_Mbps); // as it was last seen, and as it is
    QCOMPARE(inForce(*m_a), 50_Mbps);
    m_datapath->apply(wanted(onB, 200_Mbps, Work::Boost));
    QVERIFY(reaches(onB, 200_Mbps));
    m_datapath->apply(wanted(onA, 90_Mbps, Work::Change)); // for when it is back
    QVERIFY(m_a->begin());
    QVERIFY(reaches(onA, 90_Mbps));
    QVERIFY(isWell(Health::Well));
    QCOMPARE(m_a->keeper(), keeper); // its lines went on all the time
}

void TestLinuxHosts::aHostThatIsAwayAtTheStartIsTakenInLater()
{
    m_datapath->apply(wanted(onA, 50_Mbps));
    QVERIFY(reaches(onA, 50_Mbps));
    m_datapath.reset();
    m_a->end();
    open();
    m_datapath->restore(wanted(onA, 50_Mbps));
    m_datapath->apply(wanted(onB, 80_Mbps));
    QVERIFY(reaches(onB, 80_Mbps));
    QVERIFY(!m_datapath->carriedOn(onA)); // nobody knows
    QVERIFY(m_a->begin());
    QVERIFY(reaches(onA, 50_Mbps));
    QCOMPARE(m_a->kept().front().repairs, 0U);
}

void TestLinuxHosts::theNextCarrierFindsWhatTheLastOneLeft()
{
    m_datapath->apply(wanted(onA, 50_Mbps));
    m_datapath->apply(wanted(onB, 80_Mbps));
    QVERIFY(reaches(onA, 50_Mbps) && reaches(onB, 80_Mbps));
    open();
    QVERIFY(m_datapath->carriedOn(onA) && m_datapath->carriedOn(onB));
    QCOMPARE(m_datapath->connections(), (std::vector<ConnectionId>{onA, onB}));
    m_datapath->restore(wanted(onB, 80_Mbps));
    QCOMPARE(m_datapath->report(onB)->inForce, 80_Mbps);
    m_datapath->forget(onA); // nobody wants it any more
    QVERIFY(QTest::qWaitFor([&] { return m_a->kept().empty(); }));
    QCOMPARE(inForce(*m_b), 80_Mbps);
}

void TestLinuxHosts::aBoostEndsThereWithoutItsCarrier()
{
    Wanted boost = wanted(onA, 200_Mbps);
    boost.base = 50_Mbps;
    boost.until = m_clock.now() + Seconds(4);
    m_datapath->apply(boost);
    QVERIFY(reaches(onA, 200_Mbps));
    m_datapath.reset();
    m_a->end();
    QVERIFY(QTest::qWaitFor([&] { return inForce(*m_a) == 50_Mbps; }, 20'000));
}

void TestLinuxHosts::whatAHostLostIsPutBack()
{
    m_datapath->apply(wanted(onA, 50_Mbps));
    QVERIFY(reaches(onA, 50_Mbps));
    const int keeper = m_a->keeper();
    QCOMPARE(::kill(keeper, SIGKILL), 0);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const int now = m_a->keeper();
            return now != 0 && now != keeper && inForce(*m_a) == 50_Mbps;
        },
        60'000));
    QVERIFY(reaches(onA, 50_Mbps));
}

void TestLinuxHosts::aLineThatMovedLeavesItsOldHost()
{
    m_datapath->apply(wanted(onA, 50_Mbps));
    QVERIFY(reaches(onA, 50_Mbps));
    m_datapath.reset();
    LinuxHosts::Settings moved = settings();
    std::swap(moved.hosts.hosts[0].sites, moved.hosts.hosts[1].sites);
    auto opened = LinuxHosts::open(moved, m_clock, endsOf);
    QVERIFY(opened);
    m_datapath = std::move(*opened);
    m_datapath->apply(wanted(onA, 50_Mbps));
    QVERIFY(QTest::qWaitFor([&] { return inForce(*m_b) == 50_Mbps && m_a->kept().empty(); }));
}

void TestLinuxHosts::aHostWithAnotherCertificateIsNotUsed()
{
    m_datapath.reset();
    LinuxHosts::Settings wrong = settings();
    wrong.hosts.hosts[0].certificate = wrong.hosts.hosts[1].certificate;
    auto opened = LinuxHosts::open(wrong, m_clock, endsOf);
    QVERIFY(opened);
    m_datapath = std::move(*opened);
    m_datapath->apply(wanted(onA, 50_Mbps));
    m_datapath->apply(wanted(onB, 80_Mbps));
    QVERIFY(reaches(onB, 80_Mbps));
    QVERIFY(isWell(Health::Degraded));
    QVERIFY(!m_datapath->report(onA)->tested);
    QVERIFY(m_a->kept().empty());
}

void TestLinuxHosts::endedItIsEndedOnAll()
{
    m_datapath->apply(wanted(onA, 50_Mbps));
    m_datapath->apply(wanted(onB, 80_Mbps));
    QVERIFY(reaches(onA, 50_Mbps) && reaches(onB, 80_Mbps));
    const int a = m_a->keeper();
    const int b = m_b->keeper();
    m_datapath.reset();
    QCOMPARE(LinuxHosts::retire(settings()), std::vector<std::string>());
    QVERIFY(QTest::qWaitFor([&] { return ::kill(a, 0) != 0 && ::kill(b, 0) != 0; }, 20'000));
    m_b->end();
    const auto away = LinuxHosts::retire(settings());
    QCOMPARE(away.size(), 1U);
    QVERIFY2(away.front().starts_with("b (127.0.0.1:"), away.front().c_str());
}

QTEST_GUILESS_MAIN(TestLinuxHosts)
#include "tst_linuxhosts.moc"
