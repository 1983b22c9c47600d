// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/handover/addressplan.h"
#include "backend/handover/handoversheet.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

#include <unordered_set>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

constexpr std::int64_t all = AddressPlan::linkLocal + AddressPlan::shared;

std::uint32_t numberOf(const std::string &address)
{
    return QHostAddress(QString::fromStdString(address)).toIPv4Address();
}

Connection connectionCalled(const char *id)
{
    return {.id = ConnectionId(id),
            .name = "one",
            .state = ProductState::Active,
            .port = PortId("port-fra-01"),
            .onRamp = OnRampId("aws-eqdc2"),
            .vlan = *Vlan::of(101),
            .base = Bandwidth::gbps(2),
            .turbo = Bandwidth::gbps(10),
            .inForce = Bandwidth::gbps(2),
            .path = {},
            .basePrice = HourlyRate::zero(Currency::of("EUR")),
            .activeSince = {},
            .terminatedAt = {},
            .lastOrder = {},
            .boost = {},
            .cloudVlan = *Vlan::of(3'001)};
}

OnRamp rampOf(const char *provider)
{
    OnRamp onRamp;
    onRamp.provider = provider;
    return onRamp;
}

} // namespace

class TestAddressPlan : public QObject {
    Q_OBJECT

private slots:
    void aConnectionHasTheAddressesOfItsNumber_data();
    void aConnectionHasTheAddressesOfItsNumber();
    void noTwoConnectionsShareASubnet();
    void whatIsReservedIsNeverGiven();
    void whenNoneAreLeftItSaysSo_data();
    void whenNoneAreLeftItSaysSo();
    void theNumberIsInTheName_data();
    void theNumberIsInTheName();
    void aSheetHasTheProvidersFacts_data();
    void aSheetHasTheProvidersFacts();
    void aKeyIsTheSameEveryTimeAndNoOthers();
};

void TestAddressPlan::aConnectionHasTheAddressesOfItsNumber_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("customer");
    QTest::addColumn<QByteArray>("cloud");
    const auto row = [](qint64 number, const char *customer, const char *cloud) {
        QTest::addRow("%lld", number) << number << QByteArray(customer) << QByteArray(cloud);
    };
    row(1, "169.254.1.1", "169.254.1.2");
    row(2, "169.254.1.5", "169.254.1.6");
    row(64, "169.254.1.253", "169.254.1.254");
    row(65, "169.254.2.1", "169.254.2.2");
    row(AddressPlan::linkLocal, "169.254.254.253", "169.254.254.254");
    row(AddressPlan::linkLocal + 1, "100.64.0.1", "100.64.0.2");
    row(all, "100.127.255.253", "100.127.255.254");
}

void TestAddressPlan::aConnectionHasTheAddressesOfItsNumber()
{
    QFETCH(qint64, number);
    QFETCH(QByteArray, customer);
    QFETCH(QByteArray, cloud);
    const auto ends = AddressPlan::addressesOf(number);
    QVERIFY(bool(ends));
    QCOMPARE(QByteArray::fromStdString(ends->customer), customer);
    QCOMPARE(QByteArray::fromStdString(ends->cloud), cloud);
}

void TestAddressPlan::noTwoConnectionsShareASubnet()
{
    std::unordered_set<std::uint32_t> subnets;
    subnets.reserve(std::size_t(all));
    for (std::int64_t number = 1; number <= all; ++number) {
        const auto ends = AddressPlan::addressesOf(number);
        QVERIFY(bool(ends));
        const std::uint32_t customer = numberOf(ends->customer);
        const std::uint32_t cloud = numberOf(ends->cloud);
        QVERIFY(customer / 4 == cloud / 4 && customer % 4 == 1 && cloud % 4 == 2);
        QVERIFY2(subnets.insert(customer / 4).second, ends->customer.c_str());
    }
}

/// The first and the last 256 of the link-local block are reserved (RFC 3927, section 2.1).
void TestAddressPlan::whatIsReservedIsNeverGiven()
{
    const std::uint32_t first = numberOf("169.254.1.0");
    const std::uint32_t last = numberOf("169.254.254.255");
    for (std::int64_t number = 1; number <= AddressPlan::linkLocal; ++number) {
        const std::uint32_t address = numberOf(AddressPlan::addressesOf(number)->customer);
        QVERIFY(address > first && address < last);
    }
}

void TestAddressPlan::whenNoneAreLeftItSaysSo_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("none is the noughth") << qint64(0);
    QTest::newRow("one more than there are") << qint64(all + 1);
    QTest::newRow("far beyond") << std::numeric_limits<qint64>::max();
}

void TestAddressPlan::whenNoneAreLeftItSaysSo()
{
    QFETCH(qint64, number);
    const auto ends = AddressPlan::addressesOf(number);
    QVERIFY(!ends);
    QCOMPARE(ends.error().code, ErrorCode::OutOfRange);
}

void TestAddressPlan::theNumberIsInTheName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<qint64>("number");
    QTest::newRow("the seventh") << QByteArray("connection-7") << qint64(7);
    QTest::newRow("a long one") << QByteArray("connection-1048576") << qint64(1'048'576);
    QTest::newRow("no number") << QByteArray("connection-") << qint64(0);
    QTest::newRow("no dash") << QByteArray("connection") << qint64(0);
    QTest::newRow("words after it") << QByteArray("connection-7a") << qint64(0);
    QTest::newRow("less than one") << QByteArray("connection-0") << qint64(0);
    QTest::newRow("nothing") << QByteArray("") << qint64(0);
}

void TestAddressPlan::theNumberIsInTheName()
{
    QFETCH(QByteArray, name);
    QFETCH(qint64, number);
    const auto read = AddressPlan::numberOf(ConnectionId(name.toStdString()));
    QCOMPARE(bool(read), number > 0);
    if (read)
        QCOMPARE(*read, number);
    else
        QCOMPARE(read.error().code, ErrorCode::NotFound);
}

void TestAddressPlan::aSheetHasTheProvidersFacts_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<qint64>("asn");
    QTest::addColumn<int>("mtu");
    QTest::newRow("AWS") << QByteArray("aws") << qint64(64'512) << 9'001;
    QTest::newRow("Azure") << QByteArray("azure") << qint64(12'076) << 1'500;
    QTest::newRow("Google") << QByteArray("gcp") << qint64(16'550) << 1'500;
    QTest::newRow("Oracle") << QByteArray("oracle") << qint64(31'898) << 9'000;
    QTest::newRow("one that tells nothing")
        << QByteArray("coreweave") << qint64(AddressPlan::unknownCloudAsn) << 1'500;
}

void TestAddressPlan::aSheetHasTheProvidersFacts()
{
    QFETCH(QByteArray, provider);
    QFETCH(qint64, asn);
    QFETCH(int, mtu);
    const auto sheet = handoverOf(connectionCalled("connection-7"), rampOf(provider.constData()));
    QVERIFY(bool(sheet));
    QCOMPARE(sheet->cloudAsn, asn);
    QCOMPARE(sheet->mtu, mtu);
    QCOMPARE(sheet->customerAsn, std::int64_t(4'200'000'001));
    QCOMPARE(sheet->customerAddress, std::string("169.254.1.25"));
    QCOMPARE(sheet->cloudAddress, std::string("169.254.1.26"));
    QCOMPARE(sheet->prefixLength, 30);
    QVERIFY(sheet->vlan == *Vlan::of(101) && sheet->cloudVlan == *Vlan::of(3'001));
    QVERIFY(!handoverOf(connectionCalled("somebody-else's"), rampOf("aws")));
}

void TestAddressPlan::aKeyIsTheSameEveryTimeAndNoOthers()
{
    const std::string key = serviceKeyOf("what only the carrier can say");
    QCOMPARE(key, serviceKeyOf("what only the carrier can say"));
    QVERIFY(key != serviceKeyOf("what only the carrier can say of another"));
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"))
                .match(QString::fromStdString(key))
                .hasMatch());
}

QTEST_APPLESS_MAIN(TestAddressPlan)
#include "tst_addressplan.moc"
