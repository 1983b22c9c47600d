// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/charging/charging.h"
#include "backend/invoices/invoiceservice.h"
#include "backend/spending/purse.h"
#include "tests/support/neardoor.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;
using namespace std::chrono_literals;

/// A month by day and put together, at the door.
class TestSpending : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theDaysAddUpToTheMonth_data();
    void theDaysAddUpToTheMonth();
    void aMonthThatIsOverIsToldToo();
    void whatCannotBeAskedIsRefused_data();
    void whatCannotBeAskedIsRefused();
    void linesArePutTogether_data();
    void linesArePutTogether();
    void aTagIsOneValueAKey();
    void tagsAreChangedByWhoHasReadThem();
    void tagsAreTold();

private:
    void begin(const char *at);
    void order(const char *name, const char *onRamp);
    void tag(const QByteArray &thing, const QByteArray &tags);
    QJsonObject read(const QByteArray &target);

    std::unique_ptr<CarrierHouse> m_house;
    std::unique_ptr<NearDoor> m_door;
};

void TestSpending::init()
{
    m_house = std::make_unique<CarrierHouse>();
    m_door = std::make_unique<NearDoor>(*m_house);
}

/// Nothing is there before: time may fly.
void TestSpending::begin(const char *at)
{
    m_house->jump(*parseInstant(at) - m_house->clock().now());
    order("first", "ams-cloud");
    order("second", "fra-cloud");
}

void TestSpending::order(const char *name, const char *onRamp)
{
    const QByteArray body = QByteArray(R"({"action":"add","name":")") + name
        + R"(","portId":"port-fra","onRampId":")" + onRamp
        + R"(","bandwidthKbps":1000000,"turboKbps":2000000})";
    QCOMPARE(m_door->change("POST /naas/v1/orders", body).status, 202);
}

void TestSpending::tag(const QByteArray &thing, const QByteArray &tags)
{
    const Response put =
        m_door->change("PUT /naas/v1/" + thing + "/tags", "{\"tags\":[" + tags + "]}");
    QVERIFY2(put.status == 200, put.body.constData());
}

QJsonObject TestSpending::read(const QByteArray &target)
{
    const Response response = m_door->ask("GET /naas/v1/" + target);
    return response.status == 200 ? objectIn(response) : QJsonObject();
}

void TestSpending::theDaysAddUpToTheMonth_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("days");
    const auto row = [](const char *name, const char *from, int hours, int days) {
        QTest::newRow(name) << QByteArray(from) << hours << days;
    };
    row("a plain month", "2027-05-03T08:00:00.250Z", 50, 31);
    row("summer time begins", "2027-03-27T20:00:00.700Z", 40, 31);
    row("summer time ends", "2027-10-29T20:00:00.100Z", 40, 31);
    row("over a leap day", "2028-02-27T20:00:00.000Z", 45, 29);
    row("into the last hour of a month", "2027-05-30T22:00:00.000Z", 20, 31);
}

void TestSpending::theDaysAddUpToTheMonth()
{
    QFETCH(QByteArray, from);
    QFETCH(int, hours);
    begin(from.constData());
    m_house->pass(3h);
    QCOMPARE(m_door
                 ->change("POST /naas/v1/boosts",
                          R"({"connectionId":"connection-1","bandwidthKbps":2000000,)"
                          R"("durationSeconds":40000})")
                 .status,
             202);
    m_house->pass(std::chrono::hours(hours));
    const QJsonObject month = read("charges/days");
    const QJsonArray days = at(month, "days").toArray();
    QTEST(int(days.size()), "days");
    const std::vector<UsageRow> rows = *m_house->services().charging.currentRows({});
    qint64 exact = 0;
    for (const QJsonValue day : days) {
        qint64 kinds = 0;
        for (const char *kind : {"base", "boost", "port", "crossConnect", "other"})
            kinds += microsAt(day.toObject(), kind);
        QCOMPARE(kinds, microsAt(day.toObject(), "exact"));
        exact += kinds;
        const Instant from = *parseInstant(textAt(day.toObject(), "from").toStdString());
        const Instant to = *parseInstant(textAt(day.toObject(), "to").toStdString());
        qint64 begun = 0;
        for (const UsageRow &row : rows)
            if (row.time.from() >= from && row.time.from() < to)
                begun += row.amount.inMicros();
        QCOMPARE(kinds, begun);
        qint64 connections = 0;
        for (const QJsonValue its : at(day.toObject(), "connections").toArray())
            connections += microsAt(its.toObject(), "amount");
        QCOMPARE(connections, microsAt(day.toObject(), "base") + microsAt(day.toObject(), "other"));
    }
    QCOMPARE(exact, microsAt(month, "exact"));
    const Charges bill = *m_house->services().charging.current();
    qint64 lines = 0;
    for (const BillLine &line : bill.lines)
        lines += line.exact.inMicros();
    QCOMPARE(exact, lines);
    QVERIFY(exact > 0);
    const QJsonObject dearest = at(month, "connections").toArray().first().toObject();
    QCOMPARE(textAt(dearest, "connectionId"), QStringLiteral("connection-1"));
    QCOMPARE(textAt(dearest, "name"), QString::fromStdString(bill.lines.front().connectionName));
    QCOMPARE(microsAt(month, "total"), qint64(bill.total.inMicros()));
    QCOMPARE(microsAt(month, "roundedBy"), qint64(bill.total.inMicros()) - exact);
}

void TestSpending::aMonthThatIsOverIsToldToo()
{
    begin("2027-05-31T10:00:00.000Z");
    m_house->pass(30h); // into June, past the invoice
    const QJsonObject may = read("charges/days?month=2027-05");
    const Invoice invoice = m_house->services().invoices.all().front();
    QCOMPARE(microsAt(may, "total"), qint64(invoice.net.inMicros()));
    QCOMPARE(textAt(may, "asOf"), textAt(may, "to"));
    const QJsonObject last = at(may, "days").toArray().last().toObject();
    QCOMPARE(textAt(last, "date"), QStringLiteral("2027-05-31"));
    QCOMPARE(microsAt(last, "exact"), microsAt(may, "exact"));
    QVERIFY(microsAt(read("charges/days"), "exact") > 0);
    QCOMPARE(microsAt(read("charges/days?month=2027-04"), "exact"), 0);
}

void TestSpending::whatCannotBeAskedIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("refusal");
    const auto row = [](const char *name, const char *target, const char *refusal) {
        QTest::newRow(name) << QByteArray(target) << QByteArray(refusal);
    };
    row("a month to come", "charges/days?month=2031-01", "outOfRange /month");
    row("no month", "charges/days?month=2027-13", "malformed /month");
    row("a day", "charges/days?month=2027-1-1", "outOfRange /month");
    row("a grouping of none", "charges/groups?by=colour", "outOfRange /by");
    row("no grouping", "charges/groups", "missingField /by");
    row("another field", "forecast?month=2027-01", "unexpectedField /month");
}

void TestSpending::whatCannotBeAskedIsRefused()
{
    QFETCH(QByteArray, target);
    QTEST(codeAndPointer(m_door->ask("GET /naas/v1/" + target)), "refusal");
}

void TestSpending::linesArePutTogether_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QStringList>("names"); // and how many lines, the dearest first
    QTest::addColumn<int>("rest"); // lines
    QTest::addColumn<bool>("overlaps");
    const auto row = [](const char *by, const QStringList &names, int rest, bool overlaps) {
        QTest::newRow(by) << QByteArray(by) << names << rest << overlaps;
    };
    using namespace Qt::StringLiterals;
    row("connection", {u"first 2"_s, u"second 1"_s}, 0, false);
    row("port", {u"FRA-1 3"_s}, 0, false);
    row("carrier", {u"Small Carrier 3"_s}, 0, false);
    row("tag", {u"costCentre=4711 2"_s, u"site=lab 2"_s}, 1, true);
    row("costCentre", {u"costCentre=4711 2"_s}, 1, false);
}

void TestSpending::linesArePutTogether()
{
    QFETCH(QByteArray, by);
    begin("2027-05-03T08:00:00.250Z");
    m_house->pass(1h);
    QCOMPARE(m_door
                 ->change("POST /naas/v1/boosts",
                          R"({"connectionId":"connection-1","bandwidthKbps":2000000,)"
                          R"("durationSeconds":4000})")
                 .status,
             202);
    m_house->pass(2h);
    tag("connections/connection-1",
        R"({"key":"site","value":"lab"},{"key":"costCentre","value":"4711"})");
    const QJsonObject grouped = read("charges/groups?by=" + by);
    QStringList names;
    qint64 sum = 0;
    for (const QJsonValue value : at(grouped, "groups").toArray()) {
        const QJsonObject group = value.toObject();
        const QString key = textAt(group, "tagKey");
        names << (key.isEmpty() ? QString() : key + u'=') + textAt(group, "name") + u' '
                + QString::number(at(group, "lines").toInt());
        sum += microsAt(group, "total");
    }
    const QJsonObject rest = at(grouped, "rest").toObject();
    QTEST(names, "names");
    QTEST(at(rest, "lines").toInt(), "rest");
    QTEST(at(grouped, "overlaps").toBool(), "overlaps");
    const qint64 total = microsAt(grouped, "total");
    QCOMPARE(total, qint64(m_house->services().charging.current()->total.inMicros()));
    QCOMPARE(sum + microsAt(rest, "total") > total, at(grouped, "overlaps").toBool());
    QVERIFY(sum + microsAt(rest, "total") >= total);
}

void TestSpending::aTagIsOneValueAKey()
{
    begin("2027-05-03T08:00:00.250Z");
    const QByteArray twice =
        R"({"tags":[{"key":"site","value":"lab"},{"key":"site","value":"hall"}]})";
    const Response refused = m_door->change("PUT /naas/v1/connections/connection-1/tags", twice);
    QCOMPARE(codeAndPointer(refused), "outOfRange /tags");
    QCOMPARE(m_door->change("PUT /naas/v1/ports/port-none/tags", R"({"tags":[]})").status, 404);
    QVERIFY(at(read("tags"), "items").toArray().isEmpty());
}

void TestSpending::tagsAreChangedByWhoHasReadThem()
{
    begin("2027-05-03T08:00:00.250Z");
    tag("ports/port-fra", R"({"key":"site","value":"lab"})");
    const QByteArray none = R"({"tags":[]})";
    const auto put = [&](const char *key, const char *version) {
        return m_door->ask("PUT /naas/v1/ports/port-fra/tags", none,
                           {{"Idempotency-Key", key}, {"If-Match", version}});
    };
    QCOMPARE(put("a", "\"v2\"").status, 412);
    QCOMPARE(put("b", "\"v1\"").status, 200);
    QCOMPARE(put("b", "\"v1\"").status, 200); // the same answer again
    QCOMPARE(put("c", "\"v1\"").status, 412);
    QVERIFY(at(read("tags"), "items").toArray().isEmpty());
}

void TestSpending::tagsAreTold()
{
    begin("2027-05-03T08:00:00.250Z");
    tag("ports/port-fra", R"({"key":"site","value":"lab"})");
    QCOMPARE(m_house->published().back().type, std::string("turbolane.tags.changed"));
    QCOMPARE(m_house->published().back().subject, std::string("port-fra"));
}

QTEST_GUILESS_MAIN(TestSpending)
#include "tst_daysandgroups.moc"
