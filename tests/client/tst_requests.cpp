// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/jobs/assurancejobs.h"
#include "client/jobs/billproofjob.h"
#include "client/jobs/budgetjobs.h"
#include "client/jobs/bundlejobs.h"
#include "client/jobs/changecostjob.h"
#include "client/jobs/disputejobs.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/estimateextensionjob.h"
#include "client/jobs/extendboostjob.h"
#include "client/jobs/handoverjob.h"
#include "client/jobs/historyjobs.h"
#include "client/jobs/moveboostjobs.h"
#include "client/jobs/pathsjob.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/portorderjobs.h"
#include "client/jobs/quotejobs.h"
#include "client/jobs/scenejobs.h"
#include "client/jobs/schedulejobs.h"
#include "client/jobs/spendingjobs.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/jobs/telemetryjob.h"
#include "client/jobs/usagerowsjob.h"
#include "client/jobs/whatifjob.h"
#include "tests/client/support/script.h"
#include "tests/contract/spending.h"
#include "tests/contract/things.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::literals;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const IdempotencyKey key("key-1");
const ConnectionId c1("c-1");

QJsonObject goldenBody(const char *file)
{
    return QJsonDocument::fromJson(test::golden(file)).object();
}

QString queryOf(const ApiJob &job)
{
    return job.request().query.toString(QUrl::FullyEncoded);
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT

private slots:
    void ordersSayWhatTheContractSays()
    {
        const PlaceOrderJob add(NewConnection{.name = "fra-azure-02",
                                              .port = PortId("port-fra-01"),
                                              .onRamp = OnRampId("azure-fra-icfra6"),
                                              .base = 1_Gbps,
                                              .turbo = 5_Gbps,
                                              .vlan = *Vlan::of(102),
                                              .mostHourly = contract::eur(540'000),
                                              .externalId = "crq-20418"},
                                key);
        QCOMPARE(add.request().body, goldenBody("request-add.json"));
        QVERIFY(add.request().key == key);

        const PlaceOrderJob modify(ConnectionChange{.connection = c1,
                                                    .name = "fra-aws-lon-main",
                                                    .base = 3_Gbps,
                                                    .turbo = 12_Gbps,
                                                    .version = 5},
                                   key);
        QCOMPARE(modify.request().body, goldenBody("request-modify.json"));
        QCOMPARE(modify.request().ifMatch, QByteArray("\"v5\""));

        const ConnectionChange otherwise{.connection = c1,
                                         .name = {},
                                         .base = {},
                                         .turbo = {},
                                         .version = {},
                                         .plan = PlanId("day-lock"),
                                         .termMonths = 12};
        const QJsonObject byPlan{{u"action"_s, u"modify"_s},
                                 {u"connectionId"_s, QString::fromStdString(c1.text())},
                                 {u"planId"_s, u"day-lock"_s},
                                 {u"termMonths"_s, 12}};
        QCOMPARE(PlaceOrderJob(otherwise, key).request().body, byPlan);
        QCOMPARE(ChangeCostJob(otherwise).request().body, byPlan);

        const PlaceOrderJob end(Removal{.connection = c1, .version = {}}, key);
        QCOMPARE(end.request().body, goldenBody("request-delete.json"));
        QCOMPARE(end.request().ifMatch, QByteArray());
    }

    void anOrderSaysItsPathAndTheRulesOfIt()
    {
        const PlaceOrderJob add(NewConnection{.name = "a",
                                              .port = PortId("p"),
                                              .onRamp = OnRampId("r"),
                                              .base = 1_Gbps,
                                              .turbo = 1_Gbps,
                                              .vlan = {},
                                              .mostHourly = {},
                                              .links = {LinkId("ams-fra-1"), LinkId("ams-lon-1")},
                                              .policy = contract::policy(),
                                              .protection = Protection::OnePlusOne},
                                key);
        const QJsonObject body = add.request().body;
        QCOMPARE(body.value("policy"_L1).toObject(), goldenBody("policy.json"));
        QCOMPARE(body.value("linkIds"_L1).toArray().at(1).toString(), u"ams-lon-1"_s);
        QCOMPARE(body.value("protection"_L1).toString(), u"onePlusOne"_s);
    }

    void aQuestionForPathsSaysItsKindsAndRules()
    {
        PathPolicy policy;
        policy.avoidCountries = {"EG", "SD"};
        policy.longestRoundTrip = Micros(250'000);
        policy.apartFrom = c1;
        const PathsJob paths(PathQuestion{.port = PortId("p"),
                                          .onRamp = OnRampId("a"),
                                          .base = 1_Gbps,
                                          .turbo = {},
                                          .kinds = {"fastest", "pair"},
                                          .policy = policy,
                                          .plan = PlanId("day-lock"),
                                          .termMonths = 12});
        QCOMPARE(queryOf(paths),
                 u"portId=p&onRampId=a&bandwidthKbps=1000000&kinds=fastest%2Cpair"
                 "&avoidCountries=EG%2CSD&longestRoundTripMicros=250000&apartFrom=c-1"
                 "&planId=day-lock&termMonths=12"_s);
    }

    void whatIsOfferedIsOrderedAsItStands()
    {
        const QJsonObject offered{{u"action"_s, u"add"_s}, {u"newerField"_s, 7}};
        const PlaceOrderJob order(offered, key);
        QCOMPARE(order.request().body, offered);
        QCOMPARE(order.request().path, QStringList(u"orders"_s));
    }

    void whatIsAskedOfMoneySaysItsPlace()
    {
        using namespace std::chrono_literals;
        QCOMPARE(queryOf(DailyChargesJob(MonthAsked(2026y / 5))), u"month=2026-05"_s);
        QCOMPARE(queryOf(DailyChargesJob({})), QString());
        QCOMPARE(queryOf(GroupedChargesJob(GroupBy::CostCentre, 2026y / 12)),
                 u"month=2026-12&by=costCentre"_s);
        const PutBudgetJob put(contract::budget(), 4, key);
        QVERIFY(put.request().verb == Verb::Put);
        QCOMPARE(put.request().path, (QStringList{u"budgets"_s, u"lab"_s}));
        QCOMPARE(put.request().ifMatch, QByteArray("\"v4\""));
        QCOMPARE(put.request().body, goldenBody("request-budget.json"));
        const RaiseDisputeJob raise({.invoice = InvoiceId("2026-000012"),
                                     .item = 1,
                                     .text = "why?",
                                     .amount = contract::eur(10'000)},
                                    key);
        QCOMPARE(raise.request().path,
                 (QStringList{u"invoices"_s, u"2026-000012"_s, u"disputes"_s}));
        QCOMPARE(raise.request().body, goldenBody("request-dispute.json"));
        const PutTagsJob tags(
            {.connection = {}, .port = PortId("p-1"), .tags = {{.key = "site", .value = "lab"}}},
            key);
        QCOMPARE(tags.request().path, (QStringList{u"ports"_s, u"p-1"_s, u"tags"_s}));
        QCOMPARE(tags.request().body, goldenBody("request-tags.json"));
    }

    void whatIsSupposedSaysOnlyWhatIsOther()
    {
        using namespace std::chrono_literals;
        const BillProofJob proof(InvoiceId("2026-000012"));
        QCOMPARE(proof.request().path, (QStringList{u"invoices"_s, u"2026-000012"_s, u"proof"_s}));
        const WhatIfJob nothing({});
        QVERIFY(nothing.request().verb == Verb::Post && nothing.request().key.isEmpty());
        QCOMPARE(nothing.request().body, QJsonObject());
        const WhatIfJob all({.month = 2026y / 4,
                             .connection = c1,
                             .plan = PlanId("day-lock"),
                             .termMonths = 0,
                             .base = 2_Gbps,
                             .withoutBoosts = true});
        QCOMPARE(QJsonDocument(all.request().body).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"bandwidthKbps":2000000,"connectionId":"c-1","month":"2026-04",)"
                            R"("planId":"day-lock","termMonths":0,"withoutBoosts":true})"));
        const AnswerDisputeJob answer(
            {.dispute = DisputeId("d-1"), .text = "you are right", .credit = contract::eur(10'000)},
            key);
        QCOMPARE(answer.request().path, (QStringList{u"disputes"_s, u"d-1"_s, u"answer"_s}));
        QCOMPARE(answer.request().body.value("credit"_L1).toObject().value("micros"_L1), 10'000);
        QVERIFY(answer.request().key == key);
    }

    void plansSayWhatTheContractSays()
    {
        const AddSceneJob scene(
            NewScene{.name = "quarter-end", .members = {{.connection = c1, .to = 10_Gbps}}}, key);
        QCOMPARE(QJsonDocument(scene.request().body).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"members":[{"bandwidthKbps":10000000,"connectionId":"c-1"}],)"
                            R"("name":"quarter-end"})"));
        const BoostSceneJob boost(SceneQuestion{.scene = SceneId("s-1"), .lasting = 2h},
                                  contract::eur(19'850'000), key);
        QCOMPARE(boost.request().path, QStringList({u"scenes"_s, u"s-1"_s, u"boosts"_s}));
        QCOMPARE(boost.request().body.value("mostMicros"_L1).toInteger(), 19'850'000);
        const EndSceneJob end(SceneId("s-1"), key);
        QVERIFY(end.request().verb == Verb::Delete);
        const AskQuoteJob quote(QuoteQuestion{.order = {.name = "a",
                                                        .port = PortId("p"),
                                                        .onRamp = OnRampId("r"),
                                                        .base = 1_Gbps,
                                                        .turbo = 1_Gbps,
                                                        .vlan = {},
                                                        .mostHourly = {}}},
                                key);
        QCOMPARE(quote.request().body.value("validSeconds"_L1).toInteger(), 300);
        QCOMPARE(quote.request().body.value("action"_L1).toString(), u"add"_s);
    }

    void aScheduleIsOfAConnectionOrOfAScene()
    {
        NewSchedule wanted{.name = "nightly",
                           .connection = c1,
                           .to = 10_Gbps,
                           .lasting = 2h,
                           .start = *parseLocalTime("2026-05-12T22:00:00"),
                           .timeZone = "Europe/Berlin",
                           .rule = "FREQ=DAILY",
                           .ifFull = IfFull::Move};
        const QJsonObject ofOne = AddScheduleJob(wanted, key).request().body;
        QCOMPARE(ofOne.value("start"_L1).toString(), u"2026-05-12T22:00:00"_s);
        QCOMPARE(ofOne.value("ifFull"_L1).toString(), u"move"_s);
        QCOMPARE(ofOne.value("bandwidthKbps"_L1).toInteger(), 10'000'000);
        wanted.scene = SceneId("s-1");
        wanted.rule.clear();
        const QJsonObject ofMany = EstimateScheduleJob(wanted).request().body;
        QVERIFY(!ofMany.contains("connectionId"_L1));
        QVERIFY(!ofMany.contains("rrule"_L1));
        const SkipOccurrenceJob skip(ScheduleId("s-2"), Instant(1'800'000'000'000ms), key);
        QCOMPARE(skip.request().path.size(), 4);
        const TimeMove move{.schedule = ScheduleId("s-2"),
                            .askedFor = Instant(1'800'000'000'000ms),
                            .startsAt = Instant(1'800'000'900'000ms),
                            .lasting = 90min};
        QCOMPARE(EstimateTimeMoveJob(move).request().path.mid(4),
                 QStringList({u"move"_s, u"estimate"_s}));
        const MoveTimeJob moved(move, Money::micros(5, Currency::of("EUR")), key);
        QCOMPARE(moved.request().path.last(), u"move"_s);
        QCOMPARE(moved.request().body.value("durationSeconds"_L1).toInteger(), 5'400);
        QCOMPARE(moved.request().body.value("mostMicros"_L1).toInteger(), 5);
        QCOMPARE(moved.request().key, key);
    }

    void aSeriesIsChangedWithoutSayingWhatItIsOf()
    {
        SeriesChange change{.schedule = ScheduleId("s-2"),
                            .to = {.name = "nightly",
                                   .connection = c1,
                                   .to = 10_Gbps,
                                   .lasting = 2h,
                                   .start = *parseLocalTime("2026-05-12T22:00:00"),
                                   .timeZone = "Europe/Berlin",
                                   .rule = "FREQ=WEEKLY;BYDAY=MO"},
                            .most = Money::micros(5, Currency::of("EUR")),
                            .mostRefused = 2};
        QCOMPARE(EstimateSeriesChangeJob(change).request().path,
                 QStringList({u"schedules"_s, u"s-2"_s, u"change"_s, u"estimate"_s}));
        const ChangeSeriesJob changed(change, key);
        const QJsonObject body = changed.request().body;
        QCOMPARE(changed.request().path.last(), u"change"_s);
        QCOMPARE(changed.request().key, key);
        QVERIFY(!body.contains("connectionId"_L1));
        QCOMPARE(body.value("bandwidthKbps"_L1).toInteger(), 10'000'000);
        QCOMPARE(body.value("mostMicros"_L1).toInteger(), 5);
        QCOMPARE(body.value("mostRefused"_L1).toInteger(), 2);
        change.to.scene = SceneId("s-1");
        change.mostRefused = 0;
        const QJsonObject ofMany = EstimateSeriesChangeJob(change).request().body;
        QVERIFY(!ofMany.contains("sceneId"_L1));
        QVERIFY(!ofMany.contains("bandwidthKbps"_L1));
        QVERIFY(!ofMany.contains("mostRefused"_L1));
    }

    void aPortIsOrderedByItself()
    {
        const NewPort port{
            .name = "KG-AMS-01", .dataCentre = DataCentreId("dc-ams-eqam5"), .speed = 10_Gbps};
        QCOMPARE(PlacePortJob(port, key).request().body, goldenBody("request-add-port.json"));
        QCOMPARE(PlacePortJob(PortId("port-7"), key).request().body,
                 goldenBody("request-delete-port.json"));
        QVERIFY(PortCostJob(port).request().key.isEmpty());
    }

    void aBundleSaysItsPartsAsTheyStand()
    {
        const NewConnection onNewPort{.name = "ams-a",
                                      .port = {},
                                      .onRamp = OnRampId("aws-ams-eqam5"),
                                      .base = 1_Gbps,
                                      .turbo = 1_Gbps,
                                      .vlan = {},
                                      .mostHourly = {}};
        NewConnection beside = onNewPort;
        beside.name = "fra-b";
        beside.port = PortId("port-fra-01");
        beside.turbo = 2_Gbps;
        const PlaceBundleJob place(
            NewBundle{.name = "frankfurt-twice",
                      .apart = KeptApart::Risks,
                      .items = {NewPort{.name = "KG-AMS-01",
                                        .dataCentre = DataCentreId("dc-ams-eqam5"),
                                        .speed = 10_Gbps},
                                BundledConnection{.order = onNewPort, .portItem = 0},
                                BundledConnection{.order = beside}}},
            key);
        QCOMPARE(place.request().body, goldenBody("request-bundle.json"));
        QCOMPARE(place.request().path, QStringList(u"bundles"_s));
        QVERIFY(place.request().key == key);
    }

    void whatKeepsAConnectionCarriedIsAskedAtItsPlace()
    {
        const TimeOfConnection day{.connection = c1,
                                   .time = Interval::between(contract::at("2026-05-12T00:00:00Z"),
                                                             contract::at("2026-05-13T00:00:00Z"))};
        const QString time = u"from=2026-05-12T00%3A00%3A00.000Z&to=2026-05-13T00%3A00%3A00.000Z"_s;
        QCOMPARE(queryOf(AvailabilityJob(day)), time);
        QCOMPARE(queryOf(ProofJob(day)), time);
        QCOMPARE(AvailabilityJob(day).request().path,
                 (QStringList{u"connections"_s, u"c-1"_s, u"availability"_s}));
        QCOMPARE(ProofJob(day).request().path,
                 (QStringList{u"connections"_s, u"c-1"_s, u"proof"_s}));
        QCOMPARE(HandoverJob(c1).request().path,
                 (QStringList{u"connections"_s, u"c-1"_s, u"handover"_s}));
        QCOMPARE(MaintenanceJob(c1).request().path,
                 (QStringList{u"connections"_s, u"c-1"_s, u"maintenance"_s}));
        QCOMPARE(AllMaintenanceJob().request().path, QStringList(u"maintenance"_s));
        QCOMPARE(BundlesJob().request().path, QStringList(u"bundles"_s));
    }

    void whatHasHappenedIsAskedFromTheNewestBack()
    {
        QCOMPARE(HistoryJob(HistoryQuestion{}).request().path, QStringList(u"history"_s));
        QCOMPARE(queryOf(HistoryJob(HistoryQuestion{})), u"limit=200"_s);
        const HistoryQuestion older{
            .before = 42, .types = {"turbolane.budget.alert", "turbolane.tags.changed"}, .most = 9};
        QCOMPARE(queryOf(HistoryJob(older)),
                 u"before=42&types=turbolane.budget.alert%2Cturbolane.tags.changed&limit=9"_s);
        QCOMPARE(DisturbancesJob(DisturbancesQuestion{}).request().path,
                 QStringList(u"disturbances"_s));
        const DisturbancesQuestion before{.before = contract::at("2026-05-12T00:00:00Z")};
        QCOMPARE(queryOf(DisturbancesJob(before)),
                 u"before=2026-05-12T00%3A00%3A00.000Z&limit=500"_s);
    }

    void whatAnOperatorBreaksAndPlansSaysItsPart()
    {
        QCOMPARE(FaultsJob().request().path, QStringList(u"faults"_s));
        const BreakPartJob ever({.kind = FaultKind::Pop, .part = "ams"}, key);
        QCOMPARE(ever.request().body, (QJsonObject{{u"kind"_s, u"pop"_s}, {u"id"_s, u"ams"_s}}));
        const BreakPartJob some({.kind = FaultKind::Link, .part = "ams-lon-1", .lasting = 15min},
                                key);
        QCOMPARE(some.request().body.value("minutes"_L1).toInteger(), 15);
        const MendJob mend(FaultId("f-1"), key);
        QVERIFY(mend.request().verb == Verb::Delete);
        QCOMPARE(mend.request().path, (QStringList{u"faults"_s, u"f-1"_s}));
        const PlanMaintenanceJob plan(
            {.kind = ResourceKind::OnRamp,
             .part = "aws-lon-eqld5",
             .time = Interval::between(contract::at("2026-05-20T01:00:00Z"),
                                       contract::at("2026-05-20T05:00:00Z")),
             .why = "a splice"},
            key);
        QCOMPARE(QJsonDocument(plan.request().body).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"from":"2026-05-20T01:00:00.000Z","id":"aws-lon-eqld5",)"
                            R"("kind":"onRamp","to":"2026-05-20T05:00:00.000Z",)"
                            R"("why":"a splice"})"));
        const CancelMaintenanceJob cancel(MaintenanceId("m-1"), key);
        QVERIFY(cancel.request().verb == Verb::Delete && cancel.request().key == key);
        QCOMPARE(cancel.request().path, (QStringList{u"maintenance"_s, u"m-1"_s}));
    }

    void whatIsNotAskedForIsNotSent()
    {
        const PlaceOrderJob rename(
            ConnectionChange{
                .connection = c1, .name = "new", .base = {}, .turbo = {}, .version = {}},
            key);
        QCOMPARE(rename.request().body.keys(),
                 QStringList({u"action"_s, u"connectionId"_s, u"name"_s}));
        const UsageRowsJob all{UsageFilter{}};
        QCOMPARE(queryOf(all), QString());
    }

    void boostsSayWhatTheContractSays()
    {
        BoostQuestion boost{.connection = c1, .to = 10_Gbps, .lasting = 2h};
        boost.endsBy = *parseInstant("2026-05-12T16:00:00Z");
        const BoostMove move{.boost = BoostId("b-7"),
                             .startsAt = contract::at("2026-05-20T01:00:00Z"),
                             .lasting = 2h};
        const EstimateMoveJob moved(move);
        QCOMPARE(moved.request().path,
                 (QStringList{u"boosts"_s, u"b-7"_s, u"move"_s, u"estimate"_s}));
        QCOMPARE(QJsonDocument(moved.request().body).toJson(QJsonDocument::Compact),
                 QByteArray(R"({"durationSeconds":7200,"startsAt":"2026-05-20T01:00:00.000Z"})"));
        const MoveBoostJob mover(move, contract::eur(4'970'000), key);
        QVERIFY(mover.request().verb == Verb::Post && mover.request().key == key);
        QCOMPARE(mover.request().path, (QStringList{u"boosts"_s, u"b-7"_s, u"move"_s}));
        QCOMPARE(mover.request().body.value("mostMicros"_L1).toInteger(), 4'970'000);
        QVERIFY(!mover.request().body.contains("boostId"_L1));
        const ExtensionQuestion longer{.boost = BoostId("b-7"), .additional = 30min};
        const StartBoostJob start(boost, contract::eur(19'850'000), key);
        QCOMPARE(start.request().body, goldenBody("request-boost.json"));
        const ExtendBoostJob extend(longer, contract::eur(4'970'000), key);
        QCOMPARE(extend.request().body, goldenBody("request-extend.json"));
        QCOMPARE(extend.request().path, QStringList({u"boosts"_s, u"b-7"_s, u"extend"_s}));
        const EstimateBoostJob estimate(boost);
        QCOMPARE(estimate.request().body, goldenBody("request-estimate.json"));
        QVERIFY(estimate.request().key.isEmpty());
        const EstimateExtensionJob more(longer);
        QCOMPARE(more.request().body, goldenBody("request-estimate-extension.json"));
        const StopBoostJob stop(BoostId("b-7"), key);
        QVERIFY(stop.request().verb == Verb::Delete);
        QVERIFY(stop.request().key == key);
    }

    void questionsInTheAddressAreEncoded()
    {
        const PathsJob paths(PathQuestion{
            .port = PortId("p&q"), .onRamp = OnRampId("a+b/c"), .base = 1_Gbps, .turbo = {}});
        QCOMPARE(queryOf(paths), u"portId=p%26q&onRampId=a%2Bb%2Fc&bandwidthKbps=1000000"_s);
        const PathsJob change(PathQuestion{.port = PortId("p"),
                                           .onRamp = OnRampId("a"),
                                           .base = 1_Gbps,
                                           .turbo = 2_Gbps,
                                           .connection = ConnectionId("c&1")});
        QCOMPARE(
            queryOf(change),
            u"portId=p&onRampId=a&bandwidthKbps=1000000&turboKbps=2000000&connectionId=c%261"_s);
        const TelemetryJob telemetry(
            TelemetryQuestion{.connection = c1,
                              .time = Interval::between(contract::at("2026-05-12T12:00:00Z"),
                                                        contract::at("2026-05-12T12:00:10Z")),
                              .step = 1s});
        QCOMPARE(queryOf(telemetry),
                 u"from=2026-05-12T12%3A00%3A00.000Z"
                 "&to=2026-05-12T12%3A00%3A10.000Z&stepSeconds=1"_s);
        const UsageRowsJob rows(
            UsageFilter{.connection = c1, .kind = ChargeKind::Boost, .boost = BoostId("b-7")});
        QCOMPARE(queryOf(rows), u"connectionId=c-1&kind=boost&boostId=b-7"_s);
        const UsageRowsJob port(UsageFilter{.kind = ChargeKind::Port, .port = PortId("p-1")});
        QCOMPARE(queryOf(port), u"kind=port&portId=p-1"_s);
    }
};

QTEST_APPLESS_MAIN(TestRequests)
#include "tst_requests.moc"
