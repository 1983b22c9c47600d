// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrierclock.h"
#include "client/jobs/assurancejobs.h"
#include "client/jobs/boostsjob.h"
#include "client/jobs/budgetjobs.h"
#include "client/jobs/bundlejobs.h"
#include "client/jobs/carrierfactsjob.h"
#include "client/jobs/chargesjob.h"
#include "client/jobs/connectionsjob.h"
#include "client/jobs/disputejobs.h"
#include "client/jobs/invoicejobs.h"
#include "client/jobs/onrampsjob.h"
#include "client/jobs/ordersjob.h"
#include "client/jobs/portsjob.h"
#include "client/jobs/scenejobs.h"
#include "client/jobs/schedulejobs.h"
#include "client/jobs/spendingjobs.h"
#include "client/jobs/telemetryjob.h"
#include "client/jobs/topologyjob.h"
#include "client/portfolio.h"
#include "tests/client/support/handcarrier.h"
#include "tests/client/support/handfeed.h"
#include "tests/contract/spending.h"
#include "tests/contract/things.h"

#include <QTest>

#include <memory>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::test;
using namespace std::chrono_literals;

using Subject = PortfolioChange::Subject;
using Standing = Portfolio::Standing;

namespace {

constexpr Instant noon = Instant(1'800'000'000'000ms);

CarrierFacts facts()
{
    return {.name = "a carrier",
            .currency = Currency::of("EUR"),
            .timeZone = "Europe/Berlin",
            .now = noon,
            .version = "1",
            .datapath = "simulated",
            .stepTimes = "none",
            .lastEvent = 41};
}

/// A portfolio between a carrier and a feed that are moved by hand.
struct Desk {
    explicit Desk(PortfolioPace pace = {.attentive = 1h, .idle = 2h, .reload = {0ms, 1h}})
        : portfolio(carrier, feed, clock, std::move(pace))
    {
        QObject::connect(&portfolio, &Portfolio::changed, &portfolio,
                         [this](const PortfolioChange &change) { changes.push_back(change); });
    }

    void answerLists()
    {
        carrier.waiting<OnRampsJob>()->succeedWith(
            {.unchanged = false, .tag = "\"o1\"", .onRamps = {contract::onRamp()}});
        carrier.waiting<TopologyJob>()->succeedWith({.unchanged = false,
                                                     .tag = "\"t1\"",
                                                     .pops = {contract::pop()},
                                                     .links = {contract::link()}});
        carrier.waiting<PortsJob>()->succeedWith({contract::port()});
        carrier.waiting<ConnectionsJob>()->succeedWith({contract::connection()});
        carrier.waiting<OrdersJob>()->succeedWith({contract::order()});
        carrier.waiting<BoostsJob>()->succeedWith({contract::boost()});
        carrier.waiting<BundlesJob>()->succeedWith({contract::bundle()});
        carrier.waiting<SchedulesJob>()->succeedWith({contract::schedule()});
        carrier.waiting<ScenesJob>()->succeedWith({contract::scene()});
        carrier.waiting<InvoicesJob>()->succeedWith({contract::invoice()});
        carrier.waiting<BudgetsJob>()->succeedWith({contract::budget()});
        carrier.waiting<DisputesJob>()->succeedWith({contract::newDispute()});
        carrier.waiting<TagsJob>()->succeedWith({contract::tagged()});
        carrier.waiting<AllMaintenanceJob>()->succeedWith({contract::maintenance()});
    }
    void load()
    {
        portfolio.start();
        carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
        answerLists();
        feed.become(EventFeed::State::Live);
    }
    bool told(Subject subject, const std::string &id = {}) const
    {
        return std::find(changes.begin(), changes.end(),
                         PortfolioChange{.subject = subject, .id = id})
            != changes.end();
    }

    HandCarrier carrier;
    HandFeed feed;
    Millis ticks{0};
    CarrierClock clock{noon, [this] { return ticks; }};
    std::vector<PortfolioChange> changes;
    Portfolio portfolio;
};

Event happened(EventNumber number, auto thing)
{
    return {.number = number, .at = noon + 5s, .thing = std::move(thing)};
}

} // namespace

class TestPortfolio : public QObject {
    Q_OBJECT

private slots:
    void theCarrierIsAskedFirstThenTheListsThenTheEvents();
    void nothingIsShownBeforeAllIsRead();
    void anEventChangesOneThingAndTellsIt();
    void aBundleIsFollowedToItsEnd();
    void aPortThatWasGivenBackIsGoneAtOnce();
    void anInvoiceIsKnownAsSoonAsItIsIssued();
    void budgetsDisputesAndTagsAreKeptAndFollowed();
    void aCarrierWithoutInvoicesIsReadAllTheSame();
    void aJobThatSucceedsChangesNothing();
    void whatIsNoNewsIsNotTold();
    void aListThatFailsIsTriedAgain();
    void aLostCarrierKeepsItsPictureDated();
    void aLostThreadReadsEverythingAgain();
    void losingTheThreadAgainAndAgainIsNotHurried();
    void unchangedListsAreKept();
    void chargesAreAskedForWhenSomethingHappened();
    void chargesComeAtThePaceOfWhoLooks();
    void chargesAreNotAskedForTwiceAtOnce();
    void trafficIsReadForADayThenContinued();
    void anotherConnectionsTrafficIsForgotten();
    void stoppedMeansStopped();
};

void TestPortfolio::theCarrierIsAskedFirstThenTheListsThenTheEvents()
{
    Desk desk;
    desk.portfolio.start();
    QVERIFY(desk.portfolio.standing() == Standing::Loading);
    QCOMPARE(desk.carrier.open().size(), 1);
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
    QVERIFY(desk.clock.isSet());
    QCOMPARE(desk.carrier.open().size(), 14);
    QVERIFY(!desk.feed.resumedAfter);
    desk.answerLists();
    QVERIFY(desk.feed.resumedAfter == 41);
    desk.feed.become(EventFeed::State::Live);
    QVERIFY(desk.portfolio.standing() == Standing::Live);
    QVERIFY(desk.portfolio.picture().port(PortId("port-fra-01")) != nullptr);
    QVERIFY(desk.portfolio.picture().carrier == facts());
}

void TestPortfolio::nothingIsShownBeforeAllIsRead()
{
    Desk desk;
    desk.portfolio.start();
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
    desk.carrier.waiting<PortsJob>()->succeedWith({contract::port()});
    QVERIFY(desk.portfolio.picture().ports().empty());
    QVERIFY(!desk.portfolio.isLoaded());
    QVERIFY(!desk.told(Subject::Ports));
}

void TestPortfolio::anEventChangesOneThingAndTellsIt()
{
    Desk desk;
    desk.load();
    desk.changes.clear();
    Connection renamed = contract::connection();
    renamed.name = "other";
    renamed.version = 6;
    emit desk.feed.arrived(happened(42, renamed));
    QCOMPARE(desk.portfolio.picture().connection(renamed.id)->name, std::string("other"));
    QVERIFY(desk.told(Subject::Connection, "c-1"));
    QVERIFY(!desk.told(Subject::Boost, "b-7"));
    Port port = contract::port();
    port.committed = Bandwidth();
    emit desk.feed.arrived(happened(43, port));
    QVERIFY(desk.told(Subject::Ports, "port-fra-01"));
    QVERIFY(desk.portfolio.lastEvent() == noon + 5s);
    QVERIFY(desk.clock.now() == noon + 5s);
    emit desk.feed.arrived({.number = 44, .at = noon, .thing = {}});
}

void TestPortfolio::aBundleIsFollowedToItsEnd()
{
    Desk desk;
    desk.load();
    Bundle other = contract::bundle();
    other.id = BundleId("bundle-4");
    other.placedAt += 1s;
    other.state = BundleState::InProgress;
    desk.changes.clear();
    emit desk.feed.arrived(happened(42, other));
    QVERIFY(desk.told(Subject::Order));
    const Picture &picture = desk.portfolio.picture();
    QVERIFY(picture.bundles().front().id == other.id);
    other.state = BundleState::Completed;
    emit desk.feed.arrived(happened(43, other));
    QCOMPARE(picture.bundle(other.id)->state, BundleState::Completed);
    QCOMPARE(picture.bundles().size(), std::size_t(2));
}

void TestPortfolio::aPortThatWasGivenBackIsGoneAtOnce()
{
    Desk desk;
    desk.load();
    Port port = contract::port();
    port.state = ProductState::Terminated;
    desk.changes.clear();
    emit desk.feed.arrived(happened(42, port));
    QVERIFY(desk.told(Subject::Ports, "port-fra-01"));
    QVERIFY(desk.portfolio.picture().port(port.id) == nullptr);
    QVERIFY(desk.portfolio.picture().connection(ConnectionId("c-1")) != nullptr);
}

void TestPortfolio::anInvoiceIsKnownAsSoonAsItIsIssued()
{
    Desk desk;
    desk.load();
    QVERIFY(desk.told(Subject::Invoices));
    desk.changes.clear();
    emit desk.feed.arrived(happened(42, contract::creditNote()));
    QVERIFY(desk.told(Subject::Invoices, "2026-000013"));
    QCOMPARE(desk.portfolio.picture().invoices().size(), std::size_t(2));
    QVERIFY(desk.portfolio.picture().invoices().front().id == contract::creditNote().id);
}

void TestPortfolio::budgetsDisputesAndTagsAreKeptAndFollowed()
{
    Desk desk;
    desk.load();
    const Picture &picture = desk.portfolio.picture();
    QVERIFY(*picture.budget(BudgetId("lab")) == contract::budget());
    QVERIFY(*picture.tagsOf(ConnectionId("c-1")) == contract::tagged());
    QVERIFY(picture.tagsOf(PortId("port-fra-02")) == nullptr);
    std::vector<BudgetAlert> alerts;
    QObject::connect(&desk.portfolio, &Portfolio::budgetAlerted, &desk.portfolio,
                     [&alerts](const BudgetAlert &alert) { alerts.push_back(alert); });
    Budget older = contract::budget();
    older.standing.asOf -= 1s;
    desk.changes.clear();
    emit desk.feed.arrived(happened(42, older));
    QVERIFY(desk.changes.empty());
    Budget gone = contract::budget();
    gone.isRemoved = true;
    emit desk.feed.arrived(happened(43, gone));
    QVERIFY(desk.told(Subject::Budgets, "lab"));
    QVERIFY(picture.budgets().empty());
    emit desk.feed.arrived(happened(44, contract::budgetAlert()));
    QVERIFY(alerts == std::vector{contract::budgetAlert()});
    emit desk.feed.arrived(happened(45, contract::dispute()));
    QVERIFY(desk.told(Subject::Disputes, "dispute-1"));
    QCOMPARE(picture.disputes().size(), std::size_t(2));
    emit desk.feed.arrived(happened(46, contract::taggedPort()));
    QVERIFY(desk.told(Subject::Tags, "port-fra-02"));
    QCOMPARE(picture.maintenance().size(), std::size_t(1));
    Maintenance cancelled = contract::maintenance();
    cancelled.state = MaintenanceState::Cancelled;
    emit desk.feed.arrived(happened(47, cancelled));
    QVERIFY(desk.told(Subject::Maintenance, cancelled.id.text()));
    QVERIFY(picture.maintenance().empty());
}

void TestPortfolio::aCarrierWithoutInvoicesIsReadAllTheSame()
{
    Desk desk;
    desk.portfolio.start();
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
    desk.carrier.waiting<InvoicesJob>()->failWith({.kind = FailureKind::Refused, .status = 404});
    desk.carrier.waiting<OnRampsJob>()->succeedWith({});
    desk.carrier.waiting<TopologyJob>()->succeedWith({});
    desk.carrier.waiting<PortsJob>()->succeedWith({});
    desk.carrier.waiting<ConnectionsJob>()->succeedWith({});
    desk.carrier.waiting<OrdersJob>()->succeedWith({});
    desk.carrier.waiting<BoostsJob>()->succeedWith({});
    desk.carrier.waiting<BundlesJob>()->failWith({.kind = FailureKind::Refused, .status = 404});
    desk.carrier.waiting<SchedulesJob>()->succeedWith({});
    desk.carrier.waiting<ScenesJob>()->succeedWith({});
    desk.carrier.waiting<BudgetsJob>()->failWith({.kind = FailureKind::Refused, .status = 404});
    desk.carrier.waiting<DisputesJob>()->failWith({.kind = FailureKind::Refused, .status = 404});
    desk.carrier.waiting<TagsJob>()->failWith({.kind = FailureKind::Refused, .status = 404});
    desk.carrier.waiting<AllMaintenanceJob>()->failWith(
        {.kind = FailureKind::Refused, .status = 404});
    QVERIFY(desk.portfolio.isLoaded());
    QVERIFY(desk.portfolio.picture().invoices().empty());
}

void TestPortfolio::aJobThatSucceedsChangesNothing()
{
    Desk desk;
    desk.load();
    desk.changes.clear();
    desk.carrier.connections();
    desk.carrier.waiting<ConnectionsJob>()->succeedWith({});
    QCOMPARE(desk.portfolio.picture().connections().size(), std::size_t(1));
    QVERIFY(desk.changes.empty());
}

void TestPortfolio::whatIsNoNewsIsNotTold()
{
    Desk desk;
    desk.load();
    desk.changes.clear();
    emit desk.feed.arrived(happened(42, contract::connection()));
    emit desk.feed.arrived(happened(43, contract::order()));
    QVERIFY(desk.changes.empty());
}

void TestPortfolio::aListThatFailsIsTriedAgain()
{
    Desk desk;
    desk.portfolio.start();
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
    desk.carrier.waiting<OrdersJob>()->failWith({.kind = FailureKind::Malformed});
    QVERIFY(desk.portfolio.standing() == Standing::Lost);
    QVERIFY(desk.portfolio.trouble()->kind == FailureKind::Malformed);
    QVERIFY(desk.carrier.open().isEmpty());
    QTRY_VERIFY(desk.carrier.waiting<CarrierFactsJob>() != nullptr);
    desk.carrier.waiting<CarrierFactsJob>()->failWith({.kind = FailureKind::Unauthorised});
    QVERIFY(desk.portfolio.trouble()->kind == FailureKind::Unauthorised);
    desk.portfolio.retryNow();
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
    desk.answerLists();
    QVERIFY(desk.portfolio.isLoaded());
    QVERIFY(!desk.portfolio.trouble());
}

void TestPortfolio::aLostCarrierKeepsItsPictureDated()
{
    Desk desk;
    desk.load();
    desk.ticks = 1min;
    emit desk.feed.arrived(happened(42, contract::connection()));
    const std::optional<Instant> heard = desk.portfolio.lastHeard();
    QVERIFY(heard == noon + 1min);
    desk.ticks = 3min;
    desk.feed.become(EventFeed::State::Waiting);
    QVERIFY(desk.portfolio.standing() == Standing::Lost);
    QVERIFY(desk.told(Subject::Standing));
    QCOMPARE(desk.portfolio.picture().connections().size(), std::size_t(1));
    QVERIFY(desk.portfolio.lastHeard() == heard);
    QVERIFY(desk.carrier.open().isEmpty());
    desk.portfolio.retryNow();
    QCOMPARE(desk.feed.retries, 1);
    desk.feed.become(EventFeed::State::Live);
    QVERIFY(desk.portfolio.standing() == Standing::Live);
}

void TestPortfolio::aLostThreadReadsEverythingAgain()
{
    Desk desk;
    desk.load();
    desk.changes.clear();
    desk.feed.lose();
    QVERIFY(desk.portfolio.standing() == Standing::Loading);
    QCOMPARE(desk.portfolio.picture().connections().size(), std::size_t(1));
    QTRY_VERIFY(desk.carrier.waiting<CarrierFactsJob>() != nullptr);
    CarrierFacts later = facts();
    later.lastEvent = 99;
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(later);
    desk.answerLists();
    QVERIFY(desk.feed.resumedAfter == 99);
    QVERIFY(desk.told(Subject::Connection));
}

void TestPortfolio::losingTheThreadAgainAndAgainIsNotHurried()
{
    Desk desk({.attentive = 1h, .idle = 1h, .reload = {1h}});
    desk.load();
    desk.feed.lose();
    QTRY_VERIFY(desk.carrier.waiting<CarrierFactsJob>() != nullptr);
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
    desk.answerLists();
    desk.feed.lose();
    QTest::qWait(50);
    QVERIFY(desk.carrier.waiting<CarrierFactsJob>() == nullptr);
    desk.portfolio.retryNow();
    QVERIFY(desk.carrier.waiting<CarrierFactsJob>() != nullptr);
}

void TestPortfolio::unchangedListsAreKept()
{
    Desk desk;
    desk.load();
    desk.feed.lose();
    QTRY_VERIFY(desk.carrier.waiting<CarrierFactsJob>() != nullptr);
    desk.carrier.waiting<CarrierFactsJob>()->succeedWith(facts());
    auto *const onRamps = desk.carrier.waiting<OnRampsJob>();
    QCOMPARE(onRamps->request().ifNoneMatch, QByteArray("\"o1\""));
    onRamps->succeedWith({.unchanged = true, .tag = "\"o1\"", .onRamps = {}});
    desk.carrier.waiting<TopologyJob>()->succeedWith(
        {.unchanged = true, .tag = "\"t1\"", .pops = {}, .links = {}});
    desk.carrier.waiting<PortsJob>()->succeedWith({});
    desk.carrier.waiting<ConnectionsJob>()->succeedWith({});
    desk.carrier.waiting<OrdersJob>()->succeedWith({});
    desk.carrier.waiting<BoostsJob>()->succeedWith({});
    desk.carrier.waiting<BundlesJob>()->succeedWith({});
    desk.carrier.waiting<SchedulesJob>()->succeedWith({});
    desk.carrier.waiting<ScenesJob>()->succeedWith({});
    desk.carrier.waiting<InvoicesJob>()->succeedWith({});
    desk.carrier.waiting<BudgetsJob>()->succeedWith({});
    desk.carrier.waiting<DisputesJob>()->succeedWith({});
    desk.carrier.waiting<TagsJob>()->succeedWith({});
    desk.carrier.waiting<AllMaintenanceJob>()->succeedWith({});
    QCOMPARE(desk.portfolio.picture().onRamps().size(), std::size_t(1));
    QCOMPARE(desk.portfolio.picture().links().size(), std::size_t(1));
    QVERIFY(desk.portfolio.picture().ports().empty());
}

void TestPortfolio::chargesAreAskedForWhenSomethingHappened()
{
    Desk desk;
    desk.load();
    desk.carrier.waiting<ChargesJob>()->succeedWith(contract::charges());
    QVERIFY(desk.told(Subject::Charges));
    QVERIFY(desk.portfolio.picture().charges == contract::charges());
    QVERIFY(desk.carrier.waiting<ChargesJob>() == nullptr);
    Boost ended = contract::boost();
    ended.state = BoostState::Ended;
    emit desk.feed.arrived(happened(42, ended));
    QVERIFY(desk.carrier.waiting<ChargesJob>() != nullptr);
    desk.changes.clear();
    desk.carrier.waiting<ChargesJob>()->succeedWith(contract::charges());
    QVERIFY(!desk.told(Subject::Charges));
}

void TestPortfolio::chargesComeAtThePaceOfWhoLooks()
{
    Desk desk({.attentive = 1ms, .idle = 1h, .reload = {1h}});
    desk.load();
    desk.carrier.waiting<ChargesJob>()->succeedWith(contract::charges());
    QTest::qWait(50);
    QVERIFY(desk.carrier.waiting<ChargesJob>() == nullptr);
    desk.portfolio.setAttentive(true);
    QTRY_VERIFY(desk.carrier.waiting<ChargesJob>() != nullptr);
    desk.feed.become(EventFeed::State::Waiting);
    QVERIFY(desk.carrier.waiting<ChargesJob>() == nullptr);
}

void TestPortfolio::chargesAreNotAskedForTwiceAtOnce()
{
    Desk desk;
    desk.load();
    Connection changed = contract::connection();
    for (int version = 6; version < 9; ++version) {
        changed.version = version;
        emit desk.feed.arrived(happened(36 + version, changed));
    }
    QCOMPARE(desk.carrier.open().size(), 1);
    desk.carrier.waiting<ChargesJob>()->succeedWith(contract::charges());
    QCOMPARE(desk.carrier.open().size(), 1); // what happened meanwhile may have changed them
    desk.carrier.waiting<ChargesJob>()->succeedWith(contract::charges());
    QCOMPARE(desk.carrier.open().size(), 0);
}

void TestPortfolio::trafficIsReadForADayThenContinued()
{
    Desk desk({.attentive = 1ms, .idle = 1h, .reload = {1h}});
    desk.load();
    desk.portfolio.watch(ConnectionId("c-1"));
    auto *recent = desk.carrier.waiting<TelemetryJob>();
    QVERIFY(recent->request().query.hasQueryItem(QStringLiteral("from")));
    TelemetrySample sample = contract::sample();
    sample.at = noon - 1s;
    recent->succeedWith({.step = 1s, .samples = {sample}});
    QVERIFY(desk.told(Subject::Telemetry, "c-1"));
    auto *const day = desk.carrier.waiting<TelemetryJob>();
    QCOMPARE(day->request().query.queryItemValue(QStringLiteral("stepSeconds")),
             QStringLiteral("30"));
    day->succeedWith({.step = 30s, .samples = {}});
    QCOMPARE(desk.portfolio.telemetry().recent.size(), std::size_t(1));

    desk.portfolio.setAttentive(true);
    desk.ticks = 1s; // one more whole second is over
    QTRY_VERIFY(desk.carrier.waiting<TelemetryJob>() != nullptr);
    recent = desk.carrier.waiting<TelemetryJob>();
    QCOMPARE(recent->request()
                 .query.queryItemValue(QStringLiteral("from"), QUrl::FullyDecoded)
                 .toStdString(),
             text(noon));
    sample.at = noon;
    recent->succeedWith({.step = 1s, .samples = {contract::sample(), sample}});
    QCOMPARE(desk.portfolio.telemetry().recent.size(), std::size_t(2));
    QVERIFY(desk.portfolio.telemetry().recent.back().at == noon);
}

void TestPortfolio::anotherConnectionsTrafficIsForgotten()
{
    Desk desk;
    desk.load();
    desk.portfolio.watch(ConnectionId("c-1"));
    desk.carrier.waiting<TelemetryJob>()->succeedWith(
        {.step = 1s, .samples = {contract::sample()}});
    desk.portfolio.watch(ConnectionId("c-2"));
    QVERIFY(desk.portfolio.telemetry().recent.empty());
    QCOMPARE(desk.portfolio.telemetry().connection.text(), std::string("c-2"));
    QVERIFY(desk.carrier.waiting<TelemetryJob>()->request().path.contains(QStringLiteral("c-2")));
    desk.portfolio.watch(ConnectionId());
    QVERIFY(desk.carrier.waiting<TelemetryJob>() == nullptr);
}

void TestPortfolio::stoppedMeansStopped()
{
    Desk desk;
    desk.load();
    desk.portfolio.watch(ConnectionId("c-1"));
    desk.portfolio.stop();
    QVERIFY(desk.portfolio.standing() == Standing::Stopped);
    QVERIFY(desk.carrier.open().isEmpty());
    QVERIFY(desk.feed.state() == EventFeed::State::Stopped);
    desk.portfolio.start();
    QVERIFY(desk.carrier.waiting<CarrierFactsJob>() != nullptr);
}

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
