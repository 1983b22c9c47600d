// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchdesk.h"
#include "tests/bench/benches.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace turbolane::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int clients = 4;
constexpr int connections = 10'000; ///< a quarter of them told by each client
constexpr int samplesOfABatch = 2'500;
constexpr int patience = 30'000; ///< milliseconds

/// As many connections as a carrier has, whatever its network could carry: over, all but one.
bool makeConnections(const QString &folder)
{
    {
        BenchDesk desk(folder);
        if (!desk.isOpen() || desk.connect().isEmpty())
            return false;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"many"_s);
    database.setDatabaseName(folder + u"/carrier.db"_s);
    if (!database.open())
        return complain("the books could not be opened");
    QSqlQuery query(database);
    database.transaction();
    bool good = query.exec(u"CREATE TEMP TABLE one AS SELECT * FROM connection LIMIT 1"_s);
    good = good && query.exec(u"UPDATE one SET state = 8, active_since = NULL"_s);
    for (int number = 0; number < connections && good; ++number) {
        good = query.exec(u"UPDATE one SET number = %1, id = 'bench-%1'"_s.arg(1'000 + number))
            && query.exec(u"INSERT INTO connection SELECT * FROM one"_s);
    }
    return (good && database.commit()) || complain("the connections could not be made");
}

/// One client that keeps its connection, and waits for each answer.
class Probe {
public:
    explicit Probe(const backend::Backend::Reachable &reachable)
        : m_head("POST /naas/v1/usage HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                 + reachable.operatorToken + "\r\nContent-Length: ")
    {
        QSslConfiguration tls = m_socket.sslConfiguration();
        tls.setCaCertificates({reachable.certificate});
        m_socket.setSslConfiguration(tls);
        m_socket.setPeerVerifyName(u"localhost"_s);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, reachable.port);
        m_socket.waitForEncrypted(patience);
    }
    bool tell(const QByteArray &body)
    {
        m_socket.write(m_head + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (!answer.contains("\r\n\r\n{") || !answer.endsWith('}')) {
            if (!m_socket.waitForReadyRead(patience))
                return complain("a batch was not answered");
            answer += m_socket.readAll();
        }
        return answer.startsWith("HTTP/1.1 200 ") || complain(answer.constData());
    }

private:
    QSslSocket m_socket;
    const QByteArray m_head;
};

/// All connections of a client, read once in this second; counters rise by what a gigabit carries.
QByteArray batch(int client, Instant at, int round)
{
    QByteArray body = "{\"meterId\":\"bench\",\"samples\":[";
    const QByteArray time = QByteArray::fromStdString(text(at));
    for (int index = 0; index < samplesOfABatch; ++index) {
        const qint64 octets = qint64(round) * 125'000'000 + (qint64(round) * index * 7'919) % 9'973;
        body += (index > 0 ? "," : "") + QByteArray("{\"connectionId\":\"bench-")
            + QByteArray::number(1'000 + client * samplesOfABatch + index) + "\",\"at\":\"" + time
            + "\",\"octets\":" + QByteArray::number(octets) + '}';
    }
    return body + "]}";
}

/// Samples a second, all clients together; 0: a batch was refused.
double ingest(const backend::Backend::Reachable &reachable, int rounds, Instant start)
{
    std::vector<std::vector<QByteArray>> bodies(clients);
    for (int client = 0; client < clients; ++client)
        for (int round = 0; round < rounds; ++round)
            bodies[std::size_t(client)].push_back(batch(client, start + Seconds(round), round));
    std::atomic<int> failed = 0;
    QElapsedTimer watch;
    watch.start();
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client)
        threads.emplace_back([&, client] {
            Probe probe(reachable);
            for (const QByteArray &body : bodies[std::size_t(client)])
                if (!probe.tell(body)) {
                    ++failed;
                    return;
                }
        });
    for (std::thread &thread : threads)
        thread.join();
    const double seconds = millisecondsSince(watch) / 1e3;
    return failed > 0 ? 0.0 : double(clients) * rounds * samplesOfABatch / seconds;
}

std::vector<double> tellOneByOne(const backend::Backend::Reachable &reachable, int times,
                                 Instant start)
{
    Probe probe(reachable);
    std::vector<double> taken;
    for (int time = 0; time < times; ++time) {
        const QByteArray body =
            "{\"meterId\":\"single\",\"samples\":[{\"connectionId\":\"bench-1000\","
            "\"at\":\""
            + QByteArray::fromStdString(text(start + Seconds(time)))
            + "\",\"octets\":" + QByteArray::number(time * 1'000) + "}]}";
        QElapsedTimer watch;
        watch.start();
        if (!probe.tell(body))
            return {};
        taken.push_back(millisecondsSince(watch));
    }
    return taken;
}

} // namespace

Figures measureIngest(Extent extent)
{
    const QTemporaryDir folder;
    if (!makeConnections(folder.path()))
        return {};
    const SystemClock clock;
    backend::Backend backend({.dataDirectory = folder.path()}, clock);
    const auto reachable = backend.start();
    if (!reachable) {
        complain(reachable.error().detail.c_str());
        return {};
    }
    const Instant start = floorToSecond(clock.now()) - Seconds(3'000);
    const auto single = tellOneByOne(*reachable, extent == Extent::Full ? 2'000 : 200, start);
    const double many = ingest(*reachable, extent == Extent::Full ? 120 : 20, start);
    if (single.empty() || many <= 0.0)
        return {};
    return {{u"ingest_samples_per_s"_s, many, u"1/s"_s, {}},
            {u"ingest_p99_ms"_s,
             percentile(single, 0.99),
             u"ms"_s,
             {{u"p50"_s, percentile(single, 0.5)}}}};
}

} // namespace turbolane::bench
