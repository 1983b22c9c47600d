// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/catalogue.h"

#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::literals;

class TestCatalogue : public QObject {
    Q_OBJECT

private slots:
    void theBuiltInFilesAreRight();
    void everyIdIsFoundAgain();
    void thePlacesAreTheFilesFacts();
    void theDemoCustomerHasItsFourPorts();
    void everyPopHasATimeZone_data();
    void everyPopHasATimeZone();
    void aBadRowIsNamed_data();
    void aBadRowIsNamed();
};

namespace {

const Catalogue &builtIn()
{
    static const Result<Catalogue> catalogue = Catalogue::builtIn();
    return *catalogue;
}

/// A catalogue as small as one can be, to break a row of.
CatalogueFiles smallFiles()
{
    CatalogueFiles files;
    files.pops = {"pops.csv",
                  "pop_id,city,country,country_name,lat,lon,equinix_metro,role,region,"
                  "residency_zone,eea,eu,gdpr_status,tariff_zone\n"
                  "FRA,Frankfurt,DE,Germany,50.110,8.682,FR,core,Europe,EEA,1,1,EEA,T1\n"
                  "AMS,Amsterdam,NL,Netherlands,52.368,4.904,AM,core,Europe,EEA,1,1,EEA,T1\n"};
    files.timeZones = {"pop_timezones.csv",
                       "pop_id,time_zone\nFRA,Europe/Berlin\nAMS,Europe/Amsterdam\n"};
    files.backbone = {"backbone.csv",
                      "link_id,a_pop,b_pop,kind,route_or_system,route_km,oneway_ms,"
                      "great_circle_km,capacity_gbps,srlg,countries,length_basis,waypoints\n"
                      "FRA-AMS-1,FRA,AMS,terrestrial,Rhine,480,2.35,365,800,C-1;DE-RHINE,DE;NL,"
                      "gc-factor,51.0 7.0;51.9 6.1\n"};
    files.onRamps = {"onramps.csv",
                     "onramp_id,provider,service,kind,location_code,name,facility,operator,city,"
                     "country,pop_id,cloud_regions,dedicated_port_gbps,max_hosted_mbps,macsec,"
                     "partition,diversity,source,confidence\n"
                     "aws-ams,aws,Direct Connect,hyperscaler,EQAM3,\"Equinix AM3, Amsterdam\","
                     "Equinix AM3,Equinix,Amsterdam,NL,AMS,eu-west-1;eu-central-1,1;10;100,25000,"
                     "y,public,,S1,high\n"};
    files.dataCentres = {"datacentres.csv",
                         "dc_id,name,operator,city,country,pop_id,cloud_providers,onramp_ids\n"
                         "dc-fra,Equinix FR5,Equinix,Frankfurt,DE,FRA,aws,aws-ams\n"};
    files.customer = {"customer.csv",
                      "fact,value\ncarrier,Meridian Exchange\ncustomer,Somebody\ncurrency,EUR\n"
                      "time_zone,Europe/Berlin\n"};
    files.ports = {"ports.csv",
                   "port_id,name,dc_id,speed_gbps,partition\n"
                   "port-1,KG-FRA-01,dc-fra,100,public\n"};
    return files;
}

CsvText &fileNamed(CatalogueFiles &files, const std::string &name)
{
    for (CsvText *file : {&files.pops, &files.timeZones, &files.backbone, &files.onRamps,
                          &files.dataCentres, &files.customer, &files.ports})
        if (file->name == name)
            return *file;
    qFatal("no such file");
    return files.pops;
}

} // namespace

void TestCatalogue::theBuiltInFilesAreRight()
{
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    QVERIFY2(bool(catalogue), catalogue ? "" : catalogue.error().detail.c_str());
    QCOMPARE(catalogue->pops().size(), std::size_t(146));
    QCOMPARE(catalogue->links().size(), std::size_t(270));
    QCOMPARE(catalogue->onRamps().size(), std::size_t(589));
    QCOMPARE(catalogue->dataCentres().size(), std::size_t(355));
}

void TestCatalogue::everyIdIsFoundAgain()
{
    for (const Pop &pop : builtIn().pops())
        QCOMPARE(builtIn().find(pop.id), &pop);
    for (const Link &link : builtIn().links())
        QCOMPARE(builtIn().find(link.id), &link);
    for (const OnRamp &onRamp : builtIn().onRamps())
        QCOMPARE(builtIn().find(onRamp.id), &onRamp);
    for (const DataCentre &dataCentre : builtIn().dataCentres())
        QCOMPARE(builtIn().find(dataCentre.id), &dataCentre);
    for (const Port &port : builtIn().customer().ports)
        QCOMPARE(builtIn().find(port.id), &port);
    QVERIFY(builtIn().find(PopId("XXX")) == nullptr);
    QVERIFY(builtIn().find(OnRampId("aws-nowhere")) == nullptr);
    QVERIFY(builtIn().find(PortId("")) == nullptr);
}

void TestCatalogue::thePlacesAreTheFilesFacts()
{
    const Pop &frankfurt = *builtIn().find(PopId("FRA"));
    QCOMPARE(frankfurt.city, std::string("Frankfurt"));
    QCOMPARE(frankfurt.at.latitudeMicrodegrees(), 50'110'000);
    QCOMPARE(frankfurt.tariffZone, std::string("T1"));

    const Link &sea = *builtIn().find(LinkId("NYC-DUB-1"));
    QVERIFY(sea.kind == LinkKind::Subsea);
    QCOMPARE(sea.oneWay, Micros(29'200));
    QCOMPARE(sea.capacity, 800_Gbps);
    QCOMPARE(sea.routeKm, std::int64_t(5960));
    QCOMPARE(sea.waypoints.size(), std::size_t(5));
    QCOMPARE(sea.countries, (std::vector<std::string>{"US", "IE"}));

    QCOMPARE(sea.encryption, Encryption::Macsec);
    QCOMPARE(builtIn().find(LinkId("NYC-IAD-1"))->encryption, Encryption::QuantumSafe);
    QCOMPARE(builtIn().find(LinkId("NYC-PHL-1"))->encryption, Encryption::None);
    const OnRamp &amsterdam = *builtIn().find(OnRampId("gcp-ams-1236"));
    QCOMPARE(amsterdam.name, std::string("Equinix AM5, Amsterdam"));
    QCOMPARE(amsterdam.portSizes, (std::vector<Bandwidth>{10_Gbps, 100_Gbps}));
    QCOMPARE(amsterdam.largestHosted, 50_Gbps);
    QVERIFY(amsterdam.macsec);
}

void TestCatalogue::theDemoCustomerHasItsFourPorts()
{
    const Customer &customer = builtIn().customer();
    QCOMPARE(customer.carrierName, std::string("Meridian Exchange"));
    QCOMPARE(customer.currency, Currency::of("EUR"));
    QCOMPARE(customer.timeZone, std::string("Europe/Berlin"));
    std::string ports;
    for (const Port &port : customer.ports)
        ports += port.name + " " + port.pop.text() + " " + port.speed.text() + " " + port.city
            + ", " + port.site + "\n";
    QCOMPARE(QByteArray::fromStdString(ports),
             QByteArray("KG-FRA-01 FRA 100G Frankfurt, Equinix FR5 - Frankfurt, KleyerStrasse\n"
                        "KG-LON-01 LON 100G Slough, Equinix LD5\n"
                        "KG-IAD-01 IAD 100G Ashburn, Equinix DC2\n"
                        "KG-SIN-01 SIN 10G Singapore, Equinix SG1\n"));
}

void TestCatalogue::everyPopHasATimeZone_data()
{
    QTest::addColumn<QByteArray>("pop");
    QTest::addColumn<QByteArray>("zone");

    QTest::newRow("Frankfurt") << QByteArray("FRA") << QByteArray("Europe/Berlin");
    QTest::newRow("Ashburn") << QByteArray("IAD") << QByteArray("America/New_York");
    QTest::newRow("Phoenix keeps no summer time")
        << QByteArray("PHX") << QByteArray("America/Phoenix");
    QTest::newRow("Mumbai is half an hour off") << QByteArray("BOM") << QByteArray("Asia/Kolkata");
    QTest::newRow("Adelaide") << QByteArray("ADL") << QByteArray("Australia/Adelaide");
}

void TestCatalogue::everyPopHasATimeZone()
{
    QFETCH(QByteArray, pop);
    QFETCH(QByteArray, zone);
    QCOMPARE(builtIn().timeZoneOf(PopId(pop.toStdString())), zone.toStdString());
    for (const Pop &each : builtIn().pops())
        QVERIFY(!builtIn().timeZoneOf(each.id).empty());
}

namespace {

/// What is changed in which file, and what is then said.
struct BadRow {
    const char *name;
    const char *file;
    const char *was;
    const char *becomes;
    const char *reason;
};

constexpr BadRow badRows[] = {
    {"as it was", "pops.csv", "", "", ""},
    {"a PoP without a city", "pops.csv", "Amsterdam,NL", ",NL", "pops.csv line 3: city is empty"},
    {"a PoP without an id", "pops.csv", "FRA,Fr", ",Fr", "pops.csv line 2: pop_id is empty"},
    {"a country in small letters", "pops.csv", ",NL,", ",nl,",
     "pops.csv line 3: country is not a country code of two capitals"},
    {"beyond the pole", "pops.csv", "50.110", "95.1",
     "pops.csv line 2: lat not a place on the globe"},
    {"latitude in words", "pops.csv", "50.110", "north",
     "pops.csv line 2: lat not a number: \"north\""},
    {"no such zone", "pops.csv", "EEA,T1\nAMS", "EEA,T0\nAMS",
     "pops.csv line 2: tariff_zone is not T1 to T9: T0"},
    {"a flag of 2", "pops.csv", "EEA,1,1,EEA,T1\nAMS", "EEA,2,1,EEA,T1\nAMS",
     "pops.csv line 2: eea is out of range: 2"},
    {"a PoP twice", "pops.csv", "AMS,Am", "FRA,Am", "pops.csv line 3: pop_id was used before: FRA"},
    {"a PoP without its time zone", "pop_timezones.csv", "AMS,Europe/Amsterdam\n", "",
     "pop_timezones.csv: no time zone for AMS"},
    {"a time zone of nowhere", "pop_timezones.csv", "Europe/Berlin", "Europe/Atlantis",
     "pop_timezones.csv line 2: time_zone is not known on this machine (is tzdata installed?): "
     "Europe/Atlantis"},
    {"a time zone of no PoP", "pop_timezones.csv", "AMS,", "XXX,",
     "pop_timezones.csv line 3: pop_id is no PoP of pops.csv: XXX"},
    {"a second time zone", "pop_timezones.csv", "AMS,", "FRA,",
     "pop_timezones.csv line 3: pop_id was used before: FRA"},
    {"a link from nowhere", "backbone.csv", "1,FRA,AMS", "1,XXX,AMS",
     "backbone.csv line 2: a_pop is no PoP of pops.csv: XXX"},
    {"a link to nowhere", "backbone.csv", "1,FRA,AMS", "1,FRA,XXX",
     "backbone.csv line 2: b_pop is no PoP of pops.csv: XXX"},
    {"a link onto itself", "backbone.csv", "1,FRA,AMS", "1,FRA,FRA",
     "backbone.csv line 2: b_pop is where the link begins: FRA"},
    {"a link of air", "backbone.csv", "terrestrial", "balloon",
     "backbone.csv line 2: kind is neither terrestrial nor subsea: balloon"},
    {"a link without latency", "backbone.csv", "2.35", "0",
     "backbone.csv line 2: oneway_ms is out of range: 0"},
    {"a link without capacity", "backbone.csv", "365,800", "365,0",
     "backbone.csv line 2: capacity_gbps is out of range: 0"},
    {"a link shorter than the great circle", "backbone.csv", "Rhine,480", "Rhine,300",
     "backbone.csv line 2: route_km is shorter than the great circle"},
    {"a cipher nobody knows", "backbone.csv",
     "waypoints\nFRA-AMS-1,FRA,AMS,terrestrial,Rhine,480,"
     "2.35,365,800,C-1;DE-RHINE,DE;NL,gc-factor,51.0 7.0;51.9 6.1",
     "encryption\nFRA-AMS-1,FRA,AMS,terrestrial,Rhine,480,2.35,365,800,C-1,DE;NL,gc-factor,rot13",
     "backbone.csv line 2: encryption is not none, macsec or quantumSafe: rot13"},
    {"an id that no request can name", "backbone.csv", "FRA-AMS-1", "FRA AMS",
     "backbone.csv line 2: link_id is not 1 to 64 letters, digits, \"-\", \"_\" or \".\": FRA AMS"},
    {"a link of negative latency", "backbone.csv", "2.35", "-2.35",
     "backbone.csv line 2: oneway_ms is out of range: -2.35"},
    {"latency finer than a microsecond", "backbone.csv", "2.35", "2.3501",
     "backbone.csv line 2: oneway_ms not a number: \"2.3501\""},
    {"a link twice", "backbone.csv", "51.9 6.1\n",
     "51.9 6.1\nFRA-AMS-1,AMS,FRA,subsea,,480,2.35,,800,,NL,,\n",
     "backbone.csv line 3: link_id was used before: FRA-AMS-1"},
    {"a link with only what is needed", "backbone.csv", "51.9 6.1\n",
     "51.9 6.1\nFRA-AMS-2,AMS,FRA,subsea,,480,2.35,,800,,NL,,\n", ""},
    {"a column with a slip", "backbone.csv", "oneway_ms", "oneway",
     "backbone.csv line 1: a column this program does not know: oneway"},
    {"a link of no shared risk", "backbone.csv", "C-1;DE-RHINE", "", ""},
    {"a risk without a name", "backbone.csv", "C-1;DE-RHINE", "C-1;;DE-RHINE",
     "backbone.csv line 2: srlg an empty part in a list"},
    {"a risk that no request can name", "backbone.csv", "C-1;DE-RHINE", "C-1;the Rhine",
     "backbone.csv line 2: srlg holds no name of a risk: the Rhine"},
    {"a link through no country", "backbone.csv", "DE;NL", "DE;Holland",
     "backbone.csv line 2: countries holds no country: Holland"},
    {"a waypoint of one number", "backbone.csv", "51.9 6.1", "51.9",
     "backbone.csv line 2: waypoints holds no place: 51.9"},
    {"an on-ramp nowhere", "onramps.csv", ",NL,AMS,", ",NL,XXX,",
     "onramps.csv line 2: pop_id is no PoP of pops.csv: XXX"},
    {"an on-ramp of half a gigabit", "onramps.csv", "1;10;100", "0.5;10",
     "onramps.csv line 2: dedicated_port_gbps holds no port size: 0.5"},
    {"a hosted limit of nothing", "onramps.csv", "25000", "0",
     "onramps.csv line 2: max_hosted_mbps is out of range: 0"},
    {"maybe MACsec", "onramps.csv", "y,public", "maybe,public",
     "onramps.csv line 2: macsec is neither y nor n: maybe"},
    {"a partition of its own", "onramps.csv", "public", "private",
     "onramps.csv line 2: partition is not a partition: private"},
    {"a data centre nowhere", "datacentres.csv", ",DE,FRA,", ",DE,XXX,",
     "datacentres.csv line 2: pop_id is no PoP of pops.csv: XXX"},
    {"a data centre with an on-ramp that is not there", "datacentres.csv", "aws-ams", "aws-xxx",
     "datacentres.csv line 2: onramp_ids holds no on-ramp of onramps.csv: aws-xxx"},
    {"no currency", "customer.csv", "currency,EUR\n", "", "customer.csv: no currency"},
    {"a currency of two letters", "customer.csv", "EUR", "EU",
     "customer.csv: not a currency code: EU"},
    {"a customer nowhere in time", "customer.csv", "Europe/Berlin", "Mars/Base",
     "customer.csv: time_zone is not known on this machine (is tzdata installed?): Mars/Base"},
    {"an unknown fact", "customer.csv", "customer,Somebody\n", "customer,Somebody\nmood,good\n",
     "customer.csv: a fact this program does not know"},
    {"a fact twice", "customer.csv", "currency,EUR\n", "currency,EUR\ncurrency,USD\n",
     "customer.csv line 5: fact was told before: currency"},
    {"a port in no building", "ports.csv", "dc-fra", "dc-xxx",
     "ports.csv line 2: dc_id is no data centre of datacentres.csv: dc-xxx"},
    {"a port twice", "ports.csv", "100,public\n", "100,public\nport-2,KG-FRA-01,dc-fra,10,public\n",
     "ports.csv line 3: name was used before: KG-FRA-01"},
    {"a port of no speed", "ports.csv", "100", "0",
     "ports.csv line 2: speed_gbps is out of range: 0"},
    {"no ports at all", "ports.csv", "port-1,KG-FRA-01,dc-fra,100,public\n", "",
     "ports.csv: no rows"},
};

} // namespace

void TestCatalogue::aBadRowIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    QTest::addColumn<QByteArray>("reason");

    for (const BadRow &row : badRows)
        QTest::newRow(row.name) << QByteArray(row.file) << QByteArray(row.was)
                                << QByteArray(row.becomes) << QByteArray(row.reason);
}

void TestCatalogue::aBadRowIsNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QFETCH(QByteArray, reason);
    CatalogueFiles files = smallFiles();
    CsvText &text = fileNamed(files, file.toStdString());
    QByteArray bytes = QByteArray::fromStdString(text.bytes);
    if (!was.isEmpty()) {
        QVERIFY2(bytes.contains(was), "the row to break is there");
        bytes.replace(bytes.indexOf(was), was.size(), becomes);
    }
    text.bytes = bytes.toStdString();
    const Result<Catalogue> catalogue = Catalogue::from(std::move(files));
    QCOMPARE(catalogue ? QByteArray() : QByteArray::fromStdString(catalogue.error().detail),
             reason);
    if (!catalogue)
        QCOMPARE(catalogue.error().code, ErrorCode::Malformed);
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
