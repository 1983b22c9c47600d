// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/wire/access.h"
#include "client/wire/assurance.h"
#include "client/wire/catalogue.h"
#include "client/wire/charging.h"
#include "client/wire/events.h"
#include "client/wire/handover.h"
#include "client/wire/inventory.h"
#include "client/wire/invoices.h"
#include "client/wire/money.h"
#include "client/wire/nightrate.h"
#include "client/wire/plans.h"
#include "client/wire/pricechoices.h"
#include "tests/client/support/script.h"
#include "tests/contract/spending.h"
#include "tests/contract/things.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::test;
using namespace Qt::StringLiterals;

namespace {

Answer answerOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    require(document.isObject(), "a test answers with an object");
    return {.status = 200, .body = document.object(), .tag = "\"v5\""};
}

Answer goldenAnswer(const char *file)
{
    return answerOf(golden(file));
}

Answer listOf(const char *file)
{
    return answerOf("{\"items\":[" + golden(file) + "]}");
}

/// A whole answer of one kind, read the way its job reads it; what is wrong with it, or nothing.
struct Kind {
    const char *file;
    std::function<std::optional<Error>(const Answer &)> problem;
};

template <typename T>
Kind kind(const char *file, Result<T> (*read)(const Answer &))
{
    return {file, [read](const Answer &answer) {
                const Result<T> whole = read(answer);
                return whole ? std::nullopt : std::optional(whole.error());
            }};
}

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{
        kind("carrier.json", wire::readCarrier),
        kind("access.json", wire::readAccess),
        kind("topology.json", wire::readTopology),
        kind("paths.json", wire::readPaths),
        kind("connection.json", wire::readConnection),
        kind("connection-pending.json", wire::readConnection),
        kind("order.json", wire::readOrder),
        kind("order-failed.json", wire::readOrder),
        kind("boost.json", wire::readBoost),
        kind("boost-ended.json", wire::readBoost),
        kind("boost-scheduled.json", wire::readBoost),
        kind("schedule.json", wire::readSchedule),
        kind("schedule-once.json", wire::readSchedule),
        kind("schedule-estimate.json", wire::readScheduleEstimate),
        kind("scene.json", wire::readScene),
        kind("scene-estimate.json", wire::readSceneEstimate),
        kind("placed.json", wire::readPlaced),
        kind("hold.json", wire::readHold),
        kind("order-port.json", wire::readOrder),
        kind("bundle.json", wire::readBundle),
        kind("orderestimate-port.json", wire::readOrderEstimate),
        kind("price-choices.json", wire::readPriceChoices),
        kind("night-rate.json", wire::readNightRate),
        kind("bill-proof.json", wire::readBillProof),
        kind("what-if.json", wire::readWhatIf),
        kind("invoice.json", wire::readInvoice),
        kind("invoice-credit.json", wire::readInvoice),
        kind("charges.json", wire::readCharges),
        kind("daily-charges.json", wire::readDailyCharges),
        kind("grouped-charges.json", wire::readGroupedCharges),
        kind("forecast.json", wire::readForecast),
        kind("forecast-new.json", wire::readForecast),
        kind("tagged.json", wire::readTagged),
        kind("tagged-port.json", wire::readTagged),
        kind("budget.json", wire::readBudget),
        kind("budget-removed.json", wire::readBudget),
        kind("fault.json", wire::readFault),
        kind("availability.json", wire::readAvailability),
        kind("handover.json", wire::readHandover),
        kind("proof.json", wire::readProof),
        kind("quote.json", wire::readQuote),
        kind("dispute.json", wire::readDispute),
        kind("dispute-new.json", wire::readDispute),
        kind("estimate.json", wire::readEstimate),
        kind("termination.json", wire::readTermination),
        kind("telemetry.json", wire::readTelemetry),
    };
    return all;
}

/// Fields that may be absent, and words that a carrier may have of its own.
const QStringList optionalFields{u"vlan"_s,
                                 u"line"_s,
                                 u"measured"_s,
                                 u"droppedPackets"_s,
                                 u"rateKbps"_s,
                                 u"machineLimit"_s,
                                 u"latencyAfterMicros"_s,
                                 u"planId"_s,
                                 u"percentilePpm"_s,
                                 u"termMonths"_s,
                                 u"termEndsAt"_s,
                                 u"poolGigabytes"_s,
                                 u"poolFee"_s,
                                 u"volumes"_s,
                                 u"parts"_s,
                                 u"scheduleId"_s,
                                 u"sceneId"_s,
                                 u"rrule"_s,
                                 u"movedFrom"_s,
                                 u"mostPrice"_s,
                                 u"activeSince"_s,
                                 u"terminatedAt"_s,
                                 u"boostId"_s,
                                 u"externalId"_s,
                                 u"requestedCompletion"_s,
                                 u"completedAt"_s,
                                 u"failure"_s,
                                 u"startedAt"_s,
                                 u"endedAt"_s,
                                 u"activeAt"_s,
                                 u"reason"_s,
                                 u"facility"_s,
                                 u"freeVlan"_s,
                                 u"residencyZone"_s,
                                 u"detail"_s,
                                 u"innerVlan"_s,
                                 u"cloudVlan"_s,
                                 u"policy"_s,
                                 u"standby"_s,
                                 u"bound"_s,
                                 u"atLeastMicros"_s,
                                 u"bundleId"_s,
                                 u"quoteId"_s,
                                 u"cloudAccount"_s,
                                 u"protection"_s,
                                 u"riding"_s,
                                 u"restorationOrder"_s,
                                 u"carbonMgPerTb"_s,
                                 u"encryption"_s,
                                 u"sharedRisks"_s,
                                 u"avoidCountries"_s,
                                 u"withinCountries"_s,
                                 u"viaCountries"_s,
                                 u"avoidZones"_s,
                                 u"withinZones"_s,
                                 u"viaZones"_s,
                                 u"avoidPopIds"_s,
                                 u"avoidLinkIds"_s,
                                 u"avoidRisks"_s,
                                 u"longestRoundTripMicros"_s,
                                 u"apartFrom"_s,
                                 u"until"_s,
                                 u"apart"_s,
                                 u"monthly"_s,
                                 u"note"_s,
                                 u"rest"_s,
                                 u"removed"_s,
                                 u"approvalAbove"_s,
                                 u"amount"_s,
                                 u"answer"_s,
                                 u"answeredAt"_s,
                                 u"credit"_s,
                                 u"creditNoteId"_s,
                                 u"closedAt"_s,
                                 u"tagKey"_s,
                                 u"seek"_s,
                                 u"maintenance"_s,
                                 u"orderId"_s,
                                 u"after"_s,
                                 u"refusal"_s,
                                 u"binding"_s,
                                 u"since"_s,
                                 u"freeKbps"_s,
                                 u"missingKbps"_s};
/// Said twice by the carrier; we read the other place.
const QStringList unreadFields{u"roundTripMicros"_s, u"convergenceMillis"_s};

/// An object that we do not look into.
const QString handedOn = u"request"_s;

using Change = std::function<QJsonValue(const QString &key, const QJsonValue &value)>;

/// The same JSON with one value, the one whose turn it is, changed. turn counts down to it.
QJsonValue struck(const QJsonValue &value, const QString &key, int *turn, const Change &change)
{
    if ((*turn)-- == 0)
        return change(key, value);
    if (value.isObject() && key != handedOn) {
        QJsonObject object = value.toObject();
        for (const QString &name : object.keys()) {
            // What binds has no time of its own where that is not known; other things have.
            const bool isOfBinding = key == "binding"_L1 && name == "from"_L1;
            const QJsonValue after =
                struck(object.value(name), isOfBinding ? u"since"_s : name, turn, change);
            if (after.isUndefined())
                object.remove(name);
            else
                object.insert(name, after);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue each : value.toArray())
            array.append(struck(each, key, turn, change));
        return array;
    }
    return value;
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT

private slots:
    void everyGoldenThingIsRead();
    void wherePortsAreSoldAndWhenBoostsCostLessIsRead();
    void whatIsSpentIsReadAsTheContractShows();
    void aProofIsReadWithTheBytesThatAreSigned();
    void aQuoteCostsWhatItSaysEachHour();
    void goldenEventsAreRead();
    void anUnchangedListKeepsItsTag();
    void aMissingFieldSpoilsTheWhole();
    void aWrongTypeSpoilsTheWhole_data();
    void aWrongTypeSpoilsTheWhole();
    void anAbsurdNumberSpoilsTheWhole_data();
    void anAbsurdNumberSpoilsTheWhole();
    void fieldsNobodyKnowsAreIgnored();
    void aStateOfTheCarriersOwnSurvives_data();
    void aStateOfTheCarriersOwnSurvives();
    void aStepOfTheCarriersOwnSurvives();
    void sixtyFourBitsAreExact();
    void onlyWhatIsTakenBackIsBelowNothing();
    void whatWouldBreakAnInvariantIsMalformed_data();
    void whatWouldBreakAnInvariantIsMalformed();
};

void TestWire::wherePortsAreSoldAndWhenBoostsCostLessIsRead()
{
    const auto centres = wire::readDataCentres(listOf("datacentre.json"));
    QVERIFY(centres);
    QCOMPARE(centres->front().portSpeeds, (std::vector{Bandwidth::gbps(1), Bandwidth::gbps(10)}));
    QVERIFY(*wire::readNightRate(goldenAnswer("night-rate.json")) == contract::nightRate());
}

void TestWire::everyGoldenThingIsRead()
{
    QVERIFY((*wire::readOnRamps(listOf("onramp.json"))).onRamps == std::vector{contract::onRamp()});
    const Topology topology = *wire::readTopology(goldenAnswer("topology.json"));
    QVERIFY(topology.pops == std::vector{contract::pop()});
    QVERIFY(topology.links == std::vector{contract::link()});
    QVERIFY(*wire::readReach(listOf("reach.json")) == std::vector{contract::reach()});
    const PathOffer offer = *wire::readPaths(goldenAnswer("paths.json"));
    QVERIFY(offer.candidates == std::vector{contract::candidate()});
    QCOMPARE(offer.freeVlan->number(), 102);
    QCOMPARE(offer.portSpeed.inKbps(), 100'000'000);
    QVERIFY(*wire::readPorts(listOf("port.json")) == std::vector{contract::port()});
    QVERIFY(*wire::readPorts(listOf("port-ordered.json")) == std::vector{contract::orderedPort()});
    QVERIFY(*wire::readOrder(goldenAnswer("order-port.json")) == contract::portOrder());
    QVERIFY(*wire::readBundle(goldenAnswer("bundle.json")) == contract::bundle());
    QVERIFY(*wire::readUsageRows(listOf("usagerow-port.json")) == std::vector{contract::portRow()});
    QVERIFY(*wire::readOrderEstimate(goldenAnswer("orderestimate-port.json"))
            == contract::portEstimate());
    QVERIFY(*wire::readConnection(goldenAnswer("connection.json")) == contract::connection());
    QVERIFY(*wire::readConnection(goldenAnswer("connection-pending.json"))
            == contract::pendingConnection());
    QVERIFY(*wire::readOrder(goldenAnswer("order.json")) == contract::order());
    QVERIFY(*wire::readOrder(goldenAnswer("order-failed.json")) == contract::failedOrder());
    QVERIFY(*wire::readBoost(goldenAnswer("boost.json")) == contract::boost());
    QVERIFY(*wire::readBoost(goldenAnswer("boost-ended.json")) == contract::endedBoost());
    QVERIFY(*wire::readBoost(goldenAnswer("boost-scheduled.json")) == contract::scheduledBoost());
    QVERIFY(*wire::readSchedule(goldenAnswer("schedule.json")) == contract::schedule());
    QVERIFY(*wire::readSchedule(goldenAnswer("schedule-once.json")) == contract::onceSchedule());
    QVERIFY(*wire::readScheduleEstimate(goldenAnswer("schedule-estimate.json"))
            == contract::scheduleEstimate());
    QVERIFY(*wire::readScene(goldenAnswer("scene.json")) == contract::scene());
    QVERIFY(*wire::readSceneEstimate(goldenAnswer("scene-estimate.json"))
            == contract::sceneEstimate());
    QVERIFY(*wire::readUsageRows(listOf("usagerow.json")) == std::vector{contract::boostRow()});
    QVERIFY(*wire::readUsageRows(listOf("usagerow-base.json")) == std::vector{contract::baseRow()});
    Quote quote = *wire::readQuote(goldenAnswer("quote.json"));
    const auto objectOf = [](const std::string &json) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    };
    QCOMPARE(objectOf(quote.request), objectOf(contract::quote().request)); // as it was sent
    quote.request = contract::quote().request;
    QVERIFY(quote == contract::quote());
    QVERIFY(*wire::readHold(goldenAnswer("hold.json")) == contract::hold());
    QVERIFY(*wire::readInvoice(goldenAnswer("invoice.json")) == contract::invoice());
    QVERIFY(*wire::readBillProof(goldenAnswer("bill-proof.json")) == contract::billProof());
    QVERIFY(*wire::readWhatIf(goldenAnswer("what-if.json")) == contract::whatIf());
    QVERIFY(*wire::readPriceChoices(goldenAnswer("price-choices.json"))
            == contract::priceChoices());
    QVERIFY(*wire::readInvoice(goldenAnswer("invoice-credit.json")) == contract::creditNote());
    Invoice summary = contract::creditNote();
    summary.items.clear();
    QVERIFY(*wire::readInvoices(listOf("invoice-credit.json")) == std::vector{summary});
    QVERIFY(*wire::readCharges(goldenAnswer("charges.json")) == contract::charges());
    QVERIFY(*wire::readEstimate(goldenAnswer("estimate.json")) == contract::estimate());
    QVERIFY(*wire::readTermination(goldenAnswer("termination.json")) == contract::termination());
    QVERIFY((*wire::readTelemetry(goldenAnswer("telemetry.json"))).samples
            == std::vector{contract::sample()});
    const CarrierFacts facts = *wire::readCarrier(goldenAnswer("carrier.json"));
    QCOMPARE(facts.lastEvent, 4'711);
    QVERIFY(facts.now == contract::at("2026-05-12T12:32:07.250Z"));
    QVERIFY((*wire::readPlaced(goldenAnswer("placed.json"))).order == contract::order());
}

void TestWire::whatIsSpentIsReadAsTheContractShows()
{
    QVERIFY((*wire::readAccess(goldenAnswer("access.json"))
             == Access{.customer = "Kestrel Genomics", .see = true, .order = true, .boost = true}));
    QVERIFY(*wire::readDailyCharges(goldenAnswer("daily-charges.json"))
            == contract::dailyCharges());
    QVERIFY(*wire::readGroupedCharges(goldenAnswer("grouped-charges.json"))
            == contract::groupedCharges());
    QVERIFY(*wire::readForecast(goldenAnswer("forecast.json")) == contract::forecast());
    QVERIFY(*wire::readForecast(goldenAnswer("forecast-new.json"))
            == contract::forecastWithoutHabit());
    QVERIFY(*wire::readTagged(goldenAnswer("tagged.json")) == contract::tagged());
    QVERIFY(*wire::readTagged(goldenAnswer("tagged-port.json")) == contract::taggedPort());
    QVERIFY(*wire::readBudget(goldenAnswer("budget.json")) == contract::budget());
    QVERIFY(*wire::readBudget(goldenAnswer("budget-removed.json")) == contract::removedBudget());
    QVERIFY(*wire::readDispute(goldenAnswer("dispute.json")) == contract::dispute());
    QVERIFY(*wire::readDispute(goldenAnswer("dispute-new.json")) == contract::newDispute());
    QVERIFY(*wire::readBudgets(listOf("budget.json")) == std::vector{contract::budget()});
    QVERIFY(*wire::readDisputes(listOf("dispute.json")) == std::vector{contract::dispute()});
    QVERIFY(*wire::readFault(goldenAnswer("fault.json")) == contract::fault());
    QVERIFY(*wire::readHandover(goldenAnswer("handover.json")) == contract::handover());
    QVERIFY(*wire::readFaults(listOf("fault.json")) == std::vector{contract::fault()});
    QVERIFY(*wire::readMaintenances(listOf("maintenance.json"))
            == std::vector{contract::maintenance()});
    Quote quote = *wire::readQuote(goldenAnswer("quote.json"));
    QVERIFY(!quote.request.empty());
    quote.request = contract::quote().request; // the same, in another order
    QVERIFY(quote == contract::quote());
    Availability told = *wire::readAvailability(goldenAnswer("availability.json"));
    for (Disturbance &disturbance : told.disturbances)
        disturbance.connection = ConnectionId("c-1"); // whose they are, the question has said
    QVERIFY(told == contract::availability());
    QVERIFY(*wire::readAllTagged(listOf("tagged.json")) == std::vector{contract::tagged()});
    QByteArray priced = golden("estimate.json").trimmed();
    priced.chop(1);
    priced += R"(,"budgets":[)" + golden("budget-check.json") + "]}";
    const Answer answer{.status = 200, .body = QJsonDocument::fromJson(priced).object(), .tag = {}};
    QVERIFY((*wire::readEstimate(answer)).budgets == std::vector{contract::budgetCheck()});
}

void TestWire::aProofIsReadWithTheBytesThatAreSigned()
{
    const Proof proof = *wire::readProof(goldenAnswer("proof.json"));
    QCOMPARE(proof.rides.size(), std::size_t(2));
    QCOMPARE(proof.rides[0].links, (std::vector{LinkId("ams-fra-1"), LinkId("ams-lon-1")}));
    QCOMPARE(proof.rides[1].riding, Riding::Nothing);
    QVERIFY(proof.isKept && proof.policy.avoidCountries == std::vector<std::string>{"FR"});
    QCOMPARE(proof.signature, QByteArray("signed by nobody"));
    QVERIFY(proof.statement.startsWith(R"({"carrier":"Meridian Exchange","connectionId":"c-1",)"));
    QVERIFY(!proof.statement.contains('\n') && proof.statement.endsWith('}'));
}

void TestWire::aQuoteCostsWhatItSaysEachHour()
{
    Answer said = goldenAnswer("quote.json");
    said.body.insert(
        u"hourly"_s,
        QJsonObject{{u"currency"_s, u"EUR"_s}, {u"numerator"_s, 7}, {u"denominator"_s, 2}});
    QCOMPARE((*wire::readQuote(said)).candidate.base, HourlyRate::of(7, 2, Currency::of("EUR")));
}

void TestWire::goldenEventsAreRead()
{
    const QList<QByteArray> lines = golden("events.txt").split('\n');
    std::vector<Event> events;
    for (const QByteArray &line : lines)
        if (line.startsWith("data: "))
            events.push_back(*wire::readEvent(EventNumber(4'712 + events.size()), line.mid(6)));
    QCOMPARE(events.size(), std::size_t(4));
    QVERIFY(std::get<Order>(events[0].thing) == contract::order());
    QVERIFY(std::get<Connection>(events[1].thing) == contract::connection());
    QVERIFY(std::get<Boost>(events[2].thing) == contract::boost());
    QVERIFY(std::get<Port>(events[3].thing) == contract::port());
    const QByteArray issued =
        R"({"type":"turbolane.invoice.changed","time":"2026-06-22T09:00:00Z","data":)"
        + golden("invoice-credit.json") + '}';
    QVERIFY(std::get<Invoice>((*wire::readEvent(7, issued)).thing).id == contract::creditNote().id);
    const auto told = [](const char *type, const char *file) {
        return (*wire::readEvent(7,
                                 R"({"type":"turbolane.)" + QByteArray(type)
                                     + R"(","time":"2026-06-22T09:00:00Z","data":)" + golden(file)
                                     + '}'))
            .thing;
    };
    QVERIFY(std::get<Budget>(told("budget.changed", "budget.json")) == contract::budget());
    QVERIFY(std::get<BudgetAlert>(told("budget.alert", "budget-alert.json"))
            == contract::budgetAlert());
    QVERIFY(std::get<Dispute>(told("dispute.changed", "dispute.json")) == contract::dispute());
    QVERIFY(std::get<Tagged>(told("tags.changed", "tagged-port.json")) == contract::taggedPort());
    QVERIFY(std::get<Bundle>(told("bundle.changed", "bundle.json")) == contract::bundle());
    QVERIFY(std::get<Maintenance>(told("maintenance.changed", "maintenance.json"))
            == contract::maintenance());
    const Result<Event> unknown =
        wire::readEvent(1, R"({"type":"x.y","time":"2026-05-12T12:00:00Z"})");
    QVERIFY(unknown && std::holds_alternative<std::monostate>(unknown->thing));
}

void TestWire::anUnchangedListKeepsItsTag()
{
    const OnRampList list = *wire::readOnRamps({.status = 304, .body = {}, .tag = "\"t\""});
    QVERIFY(list.unchanged);
    QCOMPARE(list.tag, QByteArray("\"t\""));
}

void TestWire::aMissingFieldSpoilsTheWhole()
{
    int fields = 0;
    for (const Kind &kind : kinds()) {
        const Answer whole = goldenAnswer(kind.file);
        QVERIFY2(!kind.problem(whole), kind.file);
        for (int turn = 1;; ++turn) {
            int left = turn;
            QString removed;
            const Change remove = [&removed](const QString &key, const QJsonValue &) {
                removed = key;
                return QJsonValue(QJsonValue::Undefined);
            };
            Answer answer = whole;
            answer.body = struck(whole.body, {}, &left, remove).toObject();
            if (left >= 0)
                break;
            const bool mayBeAbsent = optionalFields.contains(removed)
                || unreadFields.contains(removed) || answer.body == whole.body;
            // A removed element of a list shows as null there: of another type.
            if (!mayBeAbsent)
                QVERIFY2(kind.problem(answer), qPrintable(QLatin1String(kind.file) + removed));
            else
                kind.problem(answer);
            ++fields;
        }
    }
    QVERIFY(fields > 200);
}

void TestWire::aWrongTypeSpoilsTheWhole_data()
{
    QTest::addColumn<QJsonValue>("instead");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a truth") << QJsonValue(true);
    QTest::newRow("a number") << QJsonValue(7);
    QTest::newRow("a text") << QJsonValue(u"seven"_s);
    QTest::newRow("a text with a bell") << QJsonValue(u"se\aven"_s);
    QTest::newRow("a list") << QJsonValue(QJsonArray{QJsonValue(QJsonValue::Null)});
    QTest::newRow("an object") << QJsonValue(QJsonObject{{u"a"_s, 1}});
}

void TestWire::aWrongTypeSpoilsTheWhole()
{
    QFETCH(QJsonValue, instead);
    for (const Kind &kind : kinds()) {
        const Answer whole = goldenAnswer(kind.file);
        for (int turn = 1;; ++turn) {
            int left = turn;
            QString key;
            QJsonValue before;
            const Change replace = [&](const QString &name, const QJsonValue &value) {
                key = name;
                before = value;
                return instead;
            };
            Answer answer = whole;
            answer.body = struck(whole.body, {}, &left, replace).toObject();
            if (left >= 0)
                break;
            const bool sameType = before.type() == instead.type() && !(instead == u"se\aven"_s);
            if (!sameType && !unreadFields.contains(key))
                QVERIFY2(kind.problem(answer), qPrintable(QLatin1String(kind.file) + key));
            else
                kind.problem(answer);
        }
    }
}

void TestWire::anAbsurdNumberSpoilsTheWhole_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("negative beyond any debt") << QByteArray("-9223372036854775808");
    QTest::newRow("the largest") << QByteArray("9223372036854775807");
    QTest::newRow("beyond 64 bits") << QByteArray("9223372036854775808");
    QTest::newRow("beyond everything") << QByteArray("1e300");
    QTest::newRow("a fraction") << QByteArray("1.5");
}

void TestWire::anAbsurdNumberSpoilsTheWhole()
{
    QFETCH(QByteArray, number);
    const QJsonValue absurd = QJsonDocument::fromJson("[" + number + "]").array().first();
    for (const Kind &kind : kinds()) {
        const Answer whole = goldenAnswer(kind.file);
        for (int turn = 1;; ++turn) {
            int left = turn;
            QString key;
            bool wasNumber = false;
            const Change replace = [&](const QString &name, const QJsonValue &value) {
                key = name;
                wasNumber = value.isDouble();
                return wasNumber ? absurd : value;
            };
            Answer answer = whole;
            answer.body = struck(whole.body, {}, &left, replace).toObject();
            if (left >= 0)
                break;
            if (wasNumber && !unreadFields.contains(key))
                QVERIFY2(kind.problem(answer), qPrintable(QLatin1String(kind.file) + key));
        }
    }
}

void TestWire::fieldsNobodyKnowsAreIgnored()
{
    Answer answer = goldenAnswer("boost.json");
    answer.body.insert("carbon"_L1, QJsonObject{{u"grams"_s, 12}});
    QVERIFY(*wire::readBoost(answer) == contract::boost());
}

void TestWire::aStateOfTheCarriersOwnSurvives_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("a connection in service")
        << QByteArray("connection.json") << u"degraded"_s << u"active.pendingChange"_s;
    QTest::newRow("a kind of active")
        << QByteArray("connection.json") << u"active.degraded"_s << u"active"_s;
    QTest::newRow("a connection being built")
        << QByteArray("connection-pending.json") << u"surveying"_s << u"pendingActive"_s;
    QTest::newRow("a kind of the end that is none")
        << QByteArray("connection.json") << u"cancelled.almost"_s << u"active.pendingChange"_s;
    QTest::newRow("an order under way")
        << QByteArray("order.json") << u"digging"_s << u"inProgress"_s;
    QTest::newRow("an order with a failure")
        << QByteArray("order-failed.json") << u"lost"_s << u"failed"_s;
    QTest::newRow("a boost that is charged")
        << QByteArray("boost.json") << u"glowing"_s << u"active"_s;
    QTest::newRow("a boost that is over")
        << QByteArray("boost-ended.json") << u"burnt"_s << u"ended"_s;
}

void TestWire::aStateOfTheCarriersOwnSurvives()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, word);
    QFETCH(QString, nearest);
    Answer answer = goldenAnswer(file.constData());
    answer.body.insert("state"_L1, word);
    std::string foreign;
    std::string_view state;
    const auto keep = [&](const auto &thing) {
        QVERIFY(bool(thing));
        foreign = thing->foreignState;
        state = wireName(thing->state);
    };
    if (file.startsWith("connection"))
        keep(wire::readConnection(answer));
    else if (file.startsWith("order"))
        keep(wire::readOrder(answer));
    else
        keep(wire::readBoost(answer));
    QCOMPARE(QString::fromStdString(foreign), word);
    QCOMPARE(QString::fromStdString(std::string(state)), nearest);
}

void TestWire::aStepOfTheCarriersOwnSurvives()
{
    QByteArray json = golden("order.json");
    json.replace("\"edgesSet\"", "\"fibreLaid\"").replace("\"now\"", "\"nearly\"");
    const Order order = *wire::readOrder(answerOf(json));
    QCOMPARE(order.steps.size(), std::size_t(5));
    QCOMPARE(order.steps[2].foreignKind, std::string("fibreLaid"));
    QCOMPARE(order.steps[3].foreignKind, std::string());
    QVERIFY(order.steps[3].state == StepState::Now);
}

void TestWire::sixtyFourBitsAreExact()
{
    QByteArray json = golden("termination.json");
    json.replace("68220000", "900719925474099301"); // a double would make it ...312
    const TerminationCost cost = *wire::readTermination(answerOf(json));
    QCOMPARE(cost.monthToDate.inMicros(), 900'719'925'474'099'301);
}

void TestWire::onlyWhatIsTakenBackIsBelowNothing()
{
    QVERIFY(*wire::readUsageRows(listOf("usagerow-back.json"))
            == std::vector{contract::takenBackRow()});
    const QByteArray back = golden("usagerow-back.json");
    const auto listed = [](const QByteArray &row) { return answerOf("{\"items\":[" + row + "]}"); };
    QVERIFY(wire::readUsageRows(listed(back)));
    QVERIFY(!wire::readUsageRows(listed(QByteArray(back).replace("true", "false"))));
}

void TestWire::whatWouldBreakAnInvariantIsMalformed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    const auto row = [](const char *name, const char *file, const char *good, const char *bad) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(good) << QByteArray(bad);
    };
    row("a VLAN out of range", "connection.json", "\"vlan\": 101", "\"vlan\": 4095");
    row("a path with a link too many", "connection.json", "\"ams-lon-1\"", "\"a\", \"b\"");
    row("an empty id", "boost.json", "\"b-7\"", "\"\"");
    row("a rate without a divisor", "boost.json", "\"denominator\": 1", "\"denominator\": 0");
    row("a rate below zero", "boost.json", "9922500", "-1");
    row("no currency", "boost.json", "\"EUR\"", "\"euro\"");
    row("a bandwidth below zero", "boost.json", "10000000", "-10000000");
    row("no such day", "boost.json", "2026-05-12T14", "2026-02-30T14");
    row("before any carrier was", "boost.json", "2026-05-12T14", "1026-05-12T14");
    row("a month that ends first", "charges.json", "2026-05-31", "2026-03-31");
    row("a kind of charge nobody knows", "charges.json", "\"boost\"", "\"gift\"");
    row("a rounding nobody knows", "charges.json", "halfUp", "halfEven");
    row("a band nobody knows", "estimate.json", "\"day\"", "\"dusk\"");
    row("an item of a kind nobody knows", "invoice.json", "\"correction\"", "\"goodwill\"");
    row("a document of another kind", "invoice-credit.json", "creditNote", "debitNote");
    row("a state of an invoice nobody knows", "invoice.json", "\"paid\"", "\"lost\"");
    row("a port that is a connection", "invoice.json", "\"port\"", "\"boost\"");
    row("a credit of more than all of it", "invoice.json", "30000,", "1000001,");
    row("a tax above everything", "invoice.json", "190000", "1000001");
    row("paid, nobody knows when", "invoice.json", "\"paidAt\"", "\"paid\"");
    row("a credit on nothing", "invoice-credit.json", "\"corrects\"", "\"concerns\"");
    row("off the globe", "topology.json", "50110900", "90110900");
    row("half a waypoint", "topology.json", "[50830000, -4550000]", "[50830000]");
    row("an offer of nothing", "paths.json", "continental", "orbital");
    row("a step of no length", "telemetry.json", "\"stepSeconds\": 1", "\"stepSeconds\": 0");
}

void TestWire::whatWouldBreakAnInvariantIsMalformed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QByteArray json = golden(file.constData());
    QVERIFY(json.contains(good));
    json.replace(good, bad);
    for (const Kind &kind : kinds())
        if (file == kind.file)
            QVERIFY(kind.problem(answerOf(json)));
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
