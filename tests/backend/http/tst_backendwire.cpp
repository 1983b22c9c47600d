// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/wire.h"
#include "backend/http/wirenight.h"

#include "backend/http/eventframe.h"
#include "backend/http/problem.h"
#include "backend/http/wireaudit.h"
#include "backend/http/wirehandover.h"
#include "backend/http/wireproof.h"
#include "backend/http/wirespending.h"
#include "tests/contract/spending.h"
#include "tests/contract/things.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::http;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(TURBOLANE_CONTRACT_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a golden file is missing");
    return file.readAll();
}

QJsonObject goldenObject(const QString &name)
{
    return QJsonDocument::fromJson(golden(name)).object();
}

/// Half an hour by Amsterdam, then down.
PathStatement statement()
{
    const auto at = [](const char *text) { return *parseInstant(text); };
    const Instant noon = at("2026-05-12T12:00:00.000Z");
    const Instant half = at("2026-05-12T12:30:00.000Z");
    const Instant one = at("2026-05-12T13:00:00.000Z");
    PathPolicy policy;
    policy.avoidCountries = {"FR"};
    Path path;
    path.pops = {PopId("fra"), PopId("ams"), PopId("lon")};
    path.links = {LinkId("ams-fra-1"), LinkId("ams-lon-1")};
    return {.connection = ConnectionId("c-1"),
            .name = "fra-aws-lon-01",
            .time = Interval::between(noon, one),
            .issuedAt = at("2026-05-12T13:05:00.000Z"),
            .policy = policy,
            .isKept = true,
            .rides = {{.time = Interval::between(noon, half),
                       .riding = Riding::Working,
                       .path = path,
                       .countries = {"DE", "GB", "NL"},
                       .zones = {"EU", "UK"}},
                      {.time = Interval::between(half, one),
                       .riding = Riding::Nothing,
                       .path = {},
                       .countries = {},
                       .zones = {}}}};
}

} // namespace

/// The client's test reads the same files.
class TestWire final : public QObject {
    Q_OBJECT

private slots:
    void everyThingIsWrittenAsTheContractShows_data();
    void everyThingIsWrittenAsTheContractShows();
    void eventsAreFramedAsTheContractShows();
    void aProblemIsWrittenAsTheContractShows();
    void everyErrorHasAStatusOfItsOwnKind_data();
    void everyErrorHasAStatusOfItsOwnKind();
};

namespace {

void addThingsOfMoney()
{
    const auto row = [](const char *file, const QJsonObject &written) {
        QTest::newRow(file) << written;
    };
    row("usagerow.json", toJson(contract::boostRow()));
    row("usagerow-base.json", toJson(contract::baseRow()));
    row("usagerow-back.json", toJson(contract::takenBackRow()));
    row("invoice.json", toJson(contract::invoice()));
    row("price-choices.json", toJson(contract::priceChoices()));
    row("night-rate.json", toJson(contract::nightRate()));
    row("bill-proof.json", toJson(contract::billProof()));
    row("what-if.json", toJson(contract::whatIf()));
    row("invoice-credit.json", toJson(contract::creditNote()));
    row("charges.json", toJson(contract::charges()));
    row("estimate.json", toJson(contract::estimate()));
    row("termination.json", toJson(contract::termination()));
    row("usagerow-port.json", toJson(contract::portRow()));
    row("billline-port.json", toJson(contract::portLine()));
    row("daily-charges.json", toJson(contract::dailyCharges()));
    row("grouped-charges.json", toJson(contract::groupedCharges()));
    row("forecast.json", toJson(contract::forecast()));
    row("forecast-new.json", toJson(contract::forecastWithoutHabit()));
    row("tagged.json", toJson(contract::tagged()));
    row("tagged-port.json", toJson(contract::taggedPort()));
    row("budget.json", toJson(contract::budget()));
    row("budget-removed.json", toJson(contract::removedBudget()));
    row("budget-check.json", toJson(contract::budgetCheck()));
    row("budget-alert.json", toJson(contract::budgetAlert()));
    row("dispute.json", toJson(contract::dispute()));
    row("dispute-new.json", toJson(contract::newDispute()));
    row("finding.json", toJson(contract::finding()));
}

} // namespace

void TestWire::everyThingIsWrittenAsTheContractShows_data()
{
    QTest::addColumn<QJsonObject>("written");
    const auto row = [](const char *file, const QJsonObject &written) {
        QTest::newRow(file) << written;
    };
    row("onramp.json", toJson(contract::onRamp()));
    row("pop.json", toJson(contract::pop()));
    row("link.json", toJson(contract::link()));
    row("port.json", toJson(contract::port()));
    row("reach.json", toJson(contract::reach()));
    row("path.json", toJson(contract::path()));
    row("candidate.json", toJson(contract::candidate()));
    row("connection.json", toJson(contract::connection()));
    row("connection-pending.json", toJson(contract::pendingConnection()));
    row("hold.json", toJson(contract::hold()));
    row("maintenance.json", toJson(contract::maintenance()));
    row("quote.json", toJson(contract::quote()));
    row("order.json", toJson(contract::order()));
    row("order-failed.json", toJson(contract::failedOrder()));
    row("boost.json", toJson(contract::boost()));
    row("boost-ended.json", toJson(contract::endedBoost()));
    row("boost-scheduled.json", toJson(contract::scheduledBoost()));
    row("schedule.json", toJson(contract::schedule()));
    row("schedule-once.json", toJson(contract::onceSchedule()));
    row("schedule-estimate.json", toJson(contract::scheduleEstimate()));
    row("scene.json", toJson(contract::scene()));
    row("scene-estimate.json", toJson(contract::sceneEstimate()));
    row("sample.json", toJson(contract::sample()));
    row("order-estimate.json", toJson(contract::orderEstimate()));
    row("port-ordered.json", toJson(contract::orderedPort()));
    row("order-port.json", toJson(contract::portOrder()));
    row("bundle.json", toJson(contract::bundle()));
    row("orderestimate-port.json", toJson(contract::portEstimate()));
    row("fault.json", toJson(contract::fault()));
    row("proof.json",
        proofOf(toJson(statement(), "Meridian Exchange"), "c2lnbmVkIGJ5IG5vYm9keQ==",
                "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----\n"));
    row("availability.json", toJson(contract::availability()));
    row("handover.json", toJson(contract::handover()));
    addThingsOfMoney();
}

void TestWire::everyThingIsWrittenAsTheContractShows()
{
    QFETCH(QJsonObject, written);
    const QJsonObject expected = goldenObject(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!expected.isEmpty());
    QCOMPARE(QJsonDocument(written).toJson(), QJsonDocument(expected).toJson());
}

void TestWire::eventsAreFramedAsTheContractShows()
{
    const WireEncoder encoder;
    const auto event = [](std::int64_t number, const char *type, const char *subject,
                          std::string data) {
        const Instant at = contract::at("2026-05-12T12:32:00.000Z") + Seconds(number - 4710);
        return Event{number, type, at, subject, std::move(data)};
    };
    const std::vector<Event> events{
        event(4712, "turbolane.order.changed", "o-4", encoder.encode(contract::order())),
        event(4713, "turbolane.connection.changed", "c-1", encoder.encode(contract::connection())),
        event(4714, "turbolane.boost.changed", "b-7", encoder.encode(contract::boost())),
        event(4715, "turbolane.port.changed", "port-fra-01", encoder.encode(contract::port())),
    };
    // Fields have no order in JSON: the lines before the data are compared as text.
    static const QRegularExpression dataLine(QStringLiteral("(?<=^data: ).*$"),
                                             QRegularExpression::MultilineOption);
    const QStringList frames = QString::fromUtf8(golden(QStringLiteral("events.txt")))
                                   .split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    QCOMPARE(frames.size(), qsizetype(events.size()));
    for (std::size_t at = 0; at < events.size(); ++at) {
        QString written = QString::fromUtf8(eventFrame(events[at]));
        QVERIFY(written.endsWith(QStringLiteral("\n\n")));
        written.chop(2);
        QString expected = frames[qsizetype(at)];
        const auto data = [](const QString &frame) {
            return QJsonDocument::fromJson(dataLine.match(frame).captured().toUtf8()).object();
        };
        QCOMPARE(data(written), data(expected));
        QCOMPARE(written.remove(dataLine), expected.remove(dataLine));
    }
}

void TestWire::aProblemIsWrittenAsTheContractShows()
{
    const Response response =
        problem({ErrorCode::AboveCapacity, "8G is free between fra and ams in that time",
                 "/bandwidthKbps"});
    QCOMPARE(response.status, 422);
    QCOMPARE(response.contentType, std::string("application/problem+json"));
    QCOMPARE(QJsonDocument::fromJson(response.body).object(),
             goldenObject(QStringLiteral("problem.json")));
}

void TestWire::everyErrorHasAStatusOfItsOwnKind_data()
{
    QTest::addColumn<int>("status");
    const auto row = [](const char *code, int status) { QTest::newRow(code) << status; };
    row("malformed", 400);
    row("missingField", 400);
    row("unexpectedField", 400);
    row("keyMissing", 400);
    row("unauthorised", 401);
    row("notFound", 404);
    row("methodNotAllowed", 405);
    row("wrongState", 409);
    row("alreadyBoosted", 409);
    row("notActive", 409);
    row("nameTaken", 409);
    row("vlanTaken", 409);
    row("stale", 412);
    row("tooLarge", 413);
    row("outOfRange", 422);
    row("overflow", 422);
    row("currencyMismatch", 422);
    row("aboveCapacity", 422);
    row("abovePort", 422);
    row("aboveOnRamp", 422);
    row("notHigher", 422);
    row("noPath", 422);
    row("partitionMismatch", 422);
    row("keyReused", 422);
    row("priceMoved", 422);
    row("internal", 500);
    row("unavailable", 503);
}

void TestWire::everyErrorHasAStatusOfItsOwnKind()
{
    QFETCH(int, status);
    const std::string name = QTest::currentDataTag();
    int found = 0;
    for (int number = int(ErrorCode::Malformed); number <= int(ErrorCode::Internal); ++number) {
        const auto code = ErrorCode(number);
        if (wireName(code) != name)
            continue;
        ++found;
        const QJsonObject body = QJsonDocument::fromJson(problem({code, "why"}).body).object();
        QCOMPARE(statusOf(code), status);
        QCOMPARE(body.value(QStringLiteral("status")).toInt(), status);
        QCOMPARE(body.value(QStringLiteral("type")).toString(),
                 QStringLiteral("urn:turbolane:problem:") + QString::fromStdString(name));
        QVERIFY(!body.value(QStringLiteral("title")).toString().isEmpty());
        QVERIFY(!body.contains(QStringLiteral("pointer")));
    }
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_backendwire.moc"
