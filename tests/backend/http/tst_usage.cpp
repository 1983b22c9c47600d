// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/backend/metering/meteredhouse.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

QByteArray batchOf(const QByteArray &samples)
{
    return R"({"meterId":"probe-7","samples":[)" + samples + "]}";
}

/// A reading so many minutes after ten o'clock.
QByteArray reading(int minutes, qint64 octets)
{
    return R"({"connectionId":"connection-1","at":"2026-05-12T10:)"
        + QByteArray::number(minutes).rightJustified(2, '0') + R"(:00.000Z","octets":)"
        + QByteArray::number(octets) + "}";
}

QByteArray countOf(const Response &response)
{
    const QJsonObject count = objectIn(response);
    QByteArray text;
    for (const char *name : {"accepted", "duplicates", "late", "resets"})
        text += QByteArray::number(at(count, name).toInteger(-1)) + ' ';
    return text.trimmed();
}

} // namespace

class TestUsage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBatchIsTakenAndCounted();
    void theSameBatchAgainIsAllDuplicates();
    void theDoorIsForOperators();
    void aBatchThatIsWrongIsRefusedWithItsPlace_data();
    void aBatchThatIsWrongIsRefusedWithItsPlace();
    void aReadingOfAnyMomentCountsAsOfItsSecond();
    void theChartShowsWhatWasTold();

private:
    Response tell(const QByteArray &body) { return m_door->ask("POST /naas/v1/usage", body); }

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestUsage::init()
{
    m_door.reset();
    m_house = std::make_unique<CarrierHouse>();
    orderOne(*m_house);
    m_house->pass(Seconds(3'600));
    m_door = std::make_unique<NearDoor>(*m_house);
}

void TestUsage::aBatchIsTakenAndCounted()
{
    const Response first = tell(batchOf(reading(0, 500) + "," + reading(10, 900)));
    QCOMPARE(first.status, 200);
    QCOMPARE(countOf(first), QByteArray("2 0 0 0"));
    const Response second =
        tell(batchOf(reading(10, 900) + "," + reading(5, 800) + "," + reading(15, 30)));
    QCOMPARE(countOf(second), QByteArray("2 1 1 1"));
    QCOMPARE(bytesIn(*m_house, 0, 3'600), std::int64_t(430));
    const Response intervals =
        tell(R"({"meterId":"west","samples":[{"connectionId":"connection-1","bytes":70,)"
             R"("from":"2026-05-12T10:00:00Z","to":"2026-05-12T10:05:00Z"}]})");
    QCOMPARE(countOf(intervals), QByteArray("1 0 0 0"));
    QCOMPARE(bytesIn(*m_house, 0, 3'600), std::int64_t(500));
}

void TestUsage::theSameBatchAgainIsAllDuplicates()
{
    const QByteArray batch = batchOf(reading(0, 500) + "," + reading(10, 900));
    QCOMPARE(tell(batch).status, 200);
    QCOMPARE(countOf(tell(batch)), QByteArray("0 2 0 0"));
    m_door.reset();
    m_house->kill();
    m_house->start();
    m_door = std::make_unique<NearDoor>(*m_house);
    QCOMPARE(countOf(tell(batch)), QByteArray("0 2 0 0"));
    QCOMPARE(bytesIn(*m_house, 0, 3'600), std::int64_t(400));
}

void TestUsage::theDoorIsForOperators()
{
    Router router;
    http::addRoutes(router, m_house->services());
    const auto found = router.find("POST", "/naas/v1/usage");
    QVERIFY(router.options(std::get<Router::Match>(found).route).needsOperator);
}

void TestUsage::aBatchThatIsWrongIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *name, const QByteArray &body, const char *refusal) {
        QTest::newRow(name) << body << QByteArray(refusal);
    };
    const QByteArray good = reading(1, 5) + ",";
    row("not JSON", "{", "malformed");
    row("no meter", R"({"samples":[]})", "missingField /meterId");
    row("no samples", R"({"meterId":"m"})", "missingField /samples");
    row("none", batchOf(""), "outOfRange /samples");
    row("no list", R"({"meterId":"m","samples":7})", "malformed /samples");
    row("a meter without a name", R"({"meterId":"","samples":[1]})", "outOfRange /meterId");
    row("a meter of any letters", R"({"meterId":"a/b","samples":[1]})", "malformed /meterId");
    row("another field", R"({"meterId":"m","samples":[],"x":1})", "unexpectedField /x");
    row("no sample", batchOf(good + "7"), "malformed /samples/1");
    row("no time", batchOf(good + R"({"connectionId":"connection-1","octets":1})"),
        "missingField /samples/1/at");
    row("neither", batchOf(R"({"connectionId":"connection-1","at":"2026-05-12T10:00:00Z"})"),
        "missingField /samples/0/from");
    row("both", batchOf(reading(1, 5).chopped(1) + R"(,"bytes":1})"),
        "unexpectedField /samples/0/bytes");
    row("half an octet",
        batchOf(good
                + R"({"connectionId":"connection-1","at":"2026-05-12T10:00:00Z","octets":1.5})"),
        "malformed /samples/1/octets");
    row("less than nothing", batchOf(good + reading(2, -1)), "outOfRange /samples/1/octets");
    row("not a time", batchOf(R"({"connectionId":"connection-1","at":"noon","octets":1})"),
        "malformed /samples/0/at");
    row("still to come",
        batchOf(good + R"({"connectionId":"connection-1","at":"2026-05-12T11:06:00Z","octets":1})"),
        "outOfRange /samples/1/at");
    row("nobody's connection",
        batchOf(good + R"({"connectionId":"connection-9","at":"2026-05-12T10:00:00Z","octets":1})"),
        "notFound /samples/1/connectionId");
    row("half a second",
        batchOf(R"({"connectionId":"connection-1","from":"2026-05-12T10:00:00.500Z",)"
                R"("to":"2026-05-12T10:00:02Z","bytes":1})"),
        "outOfRange /samples/0/from");
    row("by counter and by interval",
        batchOf(good
                + R"({"connectionId":"connection-1","from":"2026-05-12T10:00:00Z",)"
                  R"("to":"2026-05-12T10:00:02Z","bytes":1})"),
        "outOfRange /samples/1/bytes");
}

void TestUsage::aBatchThatIsWrongIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, refusal);
    const Response refused = tell(body);
    QVERIFY(refused.status >= 400);
    QCOMPARE(codeAndPointer(refused), refusal);
    // Nothing of it was kept, not even the good ones before it.
    QCOMPARE(countOf(tell(batchOf(reading(1, 5)))), QByteArray("1 0 0 0"));
}

void TestUsage::aReadingOfAnyMomentCountsAsOfItsSecond()
{
    QCOMPARE(tell(batchOf(R"({"connectionId":"connection-1","at":"2026-05-12T12:00:00.999+02:00",)"
                          R"("octets":100})"))
                 .status,
             200);
    QCOMPARE(countOf(tell(batchOf(reading(0, 90)))), QByteArray("0 1 0 0"));
    QCOMPARE(countOf(tell(batchOf(reading(1, 160)))), QByteArray("1 0 0 0"));
    QCOMPARE(bytesIn(*m_house, 0, 30), std::int64_t(30));
}

void TestUsage::theChartShowsWhatWasTold()
{
    // 60 MB in a minute are 8 Mbps.
    QCOMPARE(tell(batchOf(reading(20, 0) + "," + reading(21, 60'000'000) + ","
                          + reading(23, 60'000'000)))
                 .status,
             200);
    const Response chart = m_door->ask("GET /naas/v1/connections/connection-1/telemetry"
                                       "?from=2026-05-12T10:20:00Z&to=2026-05-12T10:24:00Z"
                                       "&stepSeconds=60");
    const QJsonArray items = at(objectIn(chart), "items").toArray();
    QCOMPARE(items.size(), qsizetype(4));
    QCOMPARE(at(items[0].toObject(), "meanKbps").toInteger(), qint64(8'000));
    QCOMPARE(at(items[0].toObject(), "peakKbps").toInteger(), qint64(8'000));
    QCOMPARE(at(items[1].toObject(), "meanKbps").toInteger(), qint64(0));
    QCOMPARE(at(items[3].toObject(), "meanKbps").toInteger(), qint64(0));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
