// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"
#include "backend/orders/orderservice.h"
#include "tests/support/carrierhouse.h"
#include "tests/support/httpsclient.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

constexpr const char *pops =
    "pop_id,city,country,country_name,lat,lon,role,region,residency_zone,tariff_zone\n"
    "ONE,Erste,DE,Germany,50.1,8.6,core,Europe,EEA,T1\n"
    "TWO,Zweite,AT,Austria,48.2,16.3,core,Europe,EEA,T1\n"
    "LONE,Insel,IS,Iceland,64.1,-21.9,edge,Europe,EEA,T2\n";
constexpr const char *backbone =
    "link_id,a_pop,b_pop,kind,route_km,oneway_ms,capacity_gbps,countries,encryption\n"
    "ONE-TWO,ONE,TWO,terrestrial,700,3.4,100,DE;AT,macsec\n";

/// A folder with the files a test writes.
class Folder {
public:
    Folder()
    {
        write("pops.csv", pops);
        write("backbone.csv", backbone);
    }
    QString path() const { return m_folder.path(); }
    QString of(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(of(name));
        require(file.open(QIODevice::WriteOnly), "a test can write its files");
        file.write(bytes);
    }
    void remove(const char *name) const { QFile::remove(of(name)); }
    Result<Catalogue> read() const { return Catalogue::in(DataFiles(path()), Currency::of("EUR")); }

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a test can read its files");
    return file.readAll();
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private slots:
    void twoFilesAreANetwork();
    void aFolderThatIsNoNetworkIsRefused_data();
    void aFolderThatIsNoNetworkIsRefused();
    void theFolderMayTellEverything();
    void theDoorsServeIt();
    void badDataOpensNothing();
    void booksOfAnotherNetworkAreRefusedAndLeftAsTheyAre();
    void aNetworkThatLostALinkInUseIsRefused();
    void aNetworkThatHasLessThanIsPromisedIsRefused();
};

void TestNetwork::twoFilesAreANetwork()
{
    const Folder folder;
    const auto catalogue = folder.read();
    QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
    QCOMPARE(catalogue->pops().size(), std::size_t(3)); // one of them joined to nothing
    QCOMPARE(catalogue->links().size(), std::size_t(1));
    QCOMPARE(catalogue->links().front().encryption, Encryption::Macsec);
    QCOMPARE(catalogue->links().front().oneWay, Micros(3'400));
    QVERIFY(catalogue->onRamps().empty());
    QVERIFY(catalogue->dataCentres().empty());
    QVERIFY(catalogue->customer().ports.empty());
    QCOMPARE(catalogue->customer().carrierName, std::string("Reference carrier"));
    QCOMPARE(catalogue->customer().timeZone, std::string("UTC"));
    QCOMPARE(catalogue->timeZoneOf(PopId("LONE")), std::string("UTC"));
}

void TestNetwork::aFolderThatIsNoNetworkIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("bytes"); // null: the file is taken away
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *file, const QByteArray &bytes,
                        const char *said) {
        QTest::newRow(name) << QByteArray(file) << bytes << QByteArray(said);
    };
    const QByteArray link = QByteArray(backbone) + "L2,TWO,LONE,subsea,3000,15,100,AT;IS,none\n";
    row("another link", "backbone.csv", link, "");
    row("with Windows line ends", "backbone.csv", QByteArray(backbone).replace("\n", "\r\n"), "");
    row("with a byte order mark", "pops.csv", "\xEF\xBB\xBF" + QByteArray(pops), "");
    row("no PoPs", "pops.csv", {}, "pops.csv: is not in the folder of the network, and has to be");
    row("no links", "backbone.csv", {},
        "backbone.csv: is not in the folder of the network, and has to be");
    row("an empty table of PoPs", "pops.csv", "",
        "pops.csv line 1: a column this program does not know: ");
    row("a heading without links", "backbone.csv",
        "link_id,a_pop,b_pop,kind,route_km,oneway_ms,capacity_gbps,countries\n",
        "backbone.csv: no rows");
    row("a slip in the name of a table", "on-ramps.csv", "onramp_id\n",
        "on-ramps.csv: not a table of a network; they are pops.csv, backbone.csv, "
        "pop_timezones.csv, onramps.csv, datacentres.csv, ports.csv, customer.csv, tariffs.csv, "
        "carbon.csv, carbon_model.csv, service_levels.csv, plans.csv, invoicing.csv, taxes.csv");
    row("other files are not looked at", "README.txt", "about this network", "");
    row("a link to a PoP of another world", "backbone.csv",
        QByteArray(backbone).replace("ONE,TWO,", "ONE,FRA,"),
        "backbone.csv line 2: b_pop is no PoP of pops.csv: FRA");
    row("a link onto itself", "backbone.csv", QByteArray(backbone).replace("ONE,TWO,", "ONE,ONE,"),
        "backbone.csv line 2: b_pop is where the link begins: ONE");
    row("negative latency", "backbone.csv", QByteArray(backbone).replace(",3.4,", ",-3.4,"),
        "backbone.csv line 2: oneway_ms is out of range: -3.4");
    row("a link twice", "backbone.csv", QByteArray(link).replace("L2,", "ONE-TWO,"),
        "backbone.csv line 3: link_id was used before: ONE-TWO");
    row("NUL", "pops.csv", QByteArray(pops).replace("Insel", QByteArray("In\0el", 5)),
        "pops.csv line 4: city holds a control character");
    row("a huge city", "pops.csv", QByteArray(pops).replace("Insel", QByteArray(100'000, 'x')),
        "pops.csv line 4: city is longer than 16 KiB");
    row("an open quote", "pops.csv", QByteArray(pops).replace("Zweite", "\"Zweite"),
        "pops.csv line 3: city has a quote that is not closed");
    row("a cell less", "pops.csv", QByteArray(pops).replace("Zweite,", ""),
        "pops.csv line 3: 9 cells where the heading has 10");
    row("a port without its building", "ports.csv",
        "port_id,name,dc_id,speed_gbps,partition\np1,P-1,dc-1,10,public\n",
        "ports.csv line 2: dc_id is no data centre of datacentres.csv: dc-1");
    row("a time zone for some PoPs only", "pop_timezones.csv",
        "pop_id,time_zone\nONE,Europe/Berlin\nTWO,Europe/Vienna\n",
        "pop_timezones.csv: no time zone for LONE");
}

void TestNetwork::aFolderThatIsNoNetworkIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, bytes);
    const Folder folder;
    if (bytes.isNull())
        folder.remove(file);
    else
        folder.write(file, bytes);
    const auto catalogue = folder.read();
    QTEST(catalogue ? QByteArray() : QByteArray::fromStdString(catalogue.error().detail), "said");
}

void TestNetwork::theFolderMayTellEverything()
{
    const Folder folder;
    folder.write("pop_timezones.csv",
                 "pop_id,time_zone\nONE,Europe/Berlin\nTWO,Europe/Vienna\n"
                 "LONE,Atlantic/Reykjavik\n");
    folder.write("onramps.csv",
                 "onramp_id,provider,service,kind,location_code,name,city,country,"
                 "pop_id,partition\n"
                 "two-cloud,aws,Connect,hyperscaler,TWO,Cloud Two,Zweite,AT,TWO,"
                 "public\n");
    folder.write("datacentres.csv",
                 "dc_id,name,city,country,pop_id\n"
                 "dc-1,House,Erste,DE,ONE\n");
    folder.write("ports.csv", "partition,port_id,name,dc_id,speed_gbps\npublic,p1,P-1,dc-1,10\n");
    folder.write("customer.csv",
                 "fact,value\ncarrier,Own Carrier\ncustomer,Own Customer\n"
                 "currency,EUR\ntime_zone,Europe/Vienna\n");
    const auto catalogue = folder.read();
    QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
    QCOMPARE(catalogue->timeZoneOf(PopId("LONE")), std::string("Atlantic/Reykjavik"));
    QVERIFY(catalogue->find(OnRampId("two-cloud")));
    QCOMPARE(catalogue->find(PortId("p1"))->pop, PopId("ONE"));
    QCOMPARE(catalogue->customer().carrierName, std::string("Own Carrier"));
}

void TestNetwork::theDoorsServeIt()
{
    const Folder folder;
    const QTemporaryDir books;
    const SystemClock clock;
    Backend backend({.dataDirectory = books.path(), .network = folder.path()}, clock);
    const auto reachable = backend.start();
    QVERIFY2(reachable, reachable ? "" : reachable.error().detail.c_str());
    tests::HttpsClient client(*reachable);
    const QJsonObject topology = client.get("/naas/v1/topology").json();
    QCOMPARE(topology[QStringLiteral("pops")].toArray().size(), 3);
    const QJsonArray links = topology[QStringLiteral("links")].toArray();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0][QStringLiteral("encryption")].toString(), QStringLiteral("macsec"));
    QVERIFY(client.get("/naas/v1/ports").json()[QStringLiteral("items")].toArray().isEmpty());
}

void TestNetwork::badDataOpensNothing()
{
    const Folder folder;
    folder.write("carbon.csv", "country,country_name,grid_gco2_kwh\nDE,Germany,much\n");
    const QTemporaryDir parent;
    const QString books = parent.filePath(QStringLiteral("books"));
    const SystemClock clock;
    Backend backend({.dataDirectory = books, .network = folder.path()}, clock);
    const auto reachable = backend.start();
    QVERIFY(!reachable);
    QCOMPARE(reachable.error().detail,
             std::string("carbon.csv line 2: grid_gco2_kwh not a number: \"much\""));
    QVERIFY(!QDir(books).exists());
}

void TestNetwork::booksOfAnotherNetworkAreRefusedAndLeftAsTheyAre()
{
    const Folder folder;
    const QTemporaryDir books;
    const SystemClock clock;
    const Backend::Options usual{.dataDirectory = books.path(), .stepTimes = StepTimes::None};
    QVERIFY(Backend(usual, clock).start());
    QByteArray before;
    for (const QFileInfo &file : QDir(books.path()).entryInfoList({QStringLiteral("*.db")}))
        before += contentOf(file.filePath());
    QVERIFY(!before.isEmpty());

    Backend::Options other = usual;
    other.network = folder.path();
    const auto refused = Backend(other, clock).start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongState);
    QVERIFY2(refused.error().detail.starts_with("The port KG-FRA-01 uses the PoP FRA, which this "
                                                "network does not have."),
             refused.error().detail.c_str());
    QByteArray after;
    for (const QFileInfo &file : QDir(books.path()).entryInfoList({QStringLiteral("*.db")}))
        after += contentOf(file.filePath());
    QVERIFY(before == after);
    QVERIFY(Backend(usual, clock).start());
}

void TestNetwork::aNetworkThatLostALinkInUseIsRefused()
{
    const QTemporaryDir books;
    const SystemClock clock;
    Backend::Options options{.dataDirectory = books.path(), .stepTimes = StepTimes::None};
    QByteArray link;
    {
        Backend backend(options, clock);
        const auto reachable = backend.start();
        QVERIFY(reachable);
        tests::HttpsClient client(*reachable);
        QCOMPARE(client
                     .post("/naas/v1/orders", "key-1",
                           R"({"action":"add","name":"a","portId":"port-fra-01",)"
                           R"("onRampId":"aws-eqdc2","bandwidthKbps":1000000,)"
                           R"("turboKbps":1000000})")
                     .status,
                 202);
        const QJsonObject connections = client.get("/naas/v1/connections").json();
        const QJsonValue path =
            connections[QStringLiteral("items")].toArray()[0][QStringLiteral("path")];
        link = path[QStringLiteral("linkIds")].toArray()[0].toString().toUtf8();
    }
    const Folder folder;
    for (const char *name : {"pops.csv", "backbone.csv", "onramps.csv", "datacentres.csv",
                             "ports.csv", "pop_timezones.csv", "customer.csv"})
        folder.write(name, QByteArray::fromStdString(builtInFile(name)->bytes));
    options.network = folder.path();
    QVERIFY(Backend(options, clock).start());

    QList<QByteArray> rows = contentOf(folder.of("backbone.csv")).split('\n');
    rows.removeIf([&link](const QByteArray &row) { return row.startsWith(link + ','); });
    folder.write("backbone.csv", rows.join('\n'));
    const auto refused = Backend(options, clock).start();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WrongState);
    QVERIFY2(
        refused.error().detail.starts_with("The connection a uses the link " + link.toStdString()),
        refused.error().detail.c_str());
}

void TestNetwork::aNetworkThatHasLessThanIsPromisedIsRefused()
{
    tests::CarrierHouse house;
    const auto placed = house.ask<PlacedOrder>([](Services &services) {
        return services.orders.add({.name = "line",
                                    .port = PortId("port-fra"),
                                    .onRamp = OnRampId("ams-cloud"),
                                    .base = Bandwidth::gbps(6),
                                    .turbo = Bandwidth::gbps(6),
                                    .vlan = {},
                                    .mostHourly = {},
                                    .externalId = {}});
    });
    QVERIFY(placed);
    const auto startsWith = [&house](std::int64_t gbps) {
        house.kill();
        Carrier::Settings settings = house.settings();
        settings.places = [gbps] { return tests::smallWorldWith(Bandwidth::gbps(gbps)); };
        const tests::PlainEncoder encoder;
        const auto carrier = Carrier::open(settings, house.clock(), encoder);
        return carrier ? std::string() : carrier.error().detail;
    };
    QCOMPARE(startsWith(6), std::string());
    const std::string refused = startsWith(5);
    QVERIFY2(refused.starts_with("link FRA-AMS-1 has 5G on this network, and 6G of it are "
                                 "promised: to the connection line. Start with the network"),
             refused.c_str());
    QCOMPARE(startsWith(10), std::string());
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
