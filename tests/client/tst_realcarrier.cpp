// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/backend.h"
#include "client/carrierclock.h"
#include "client/httpcarrierclient.h"
#include "client/httpeventfeed.h"
#include "client/jobs/assurancejobs.h"
#include "client/jobs/boostjob.h"
#include "client/jobs/bundlejobs.h"
#include "client/jobs/connectionjob.h"
#include "client/jobs/estimateboostjob.h"
#include "client/jobs/estimateextensionjob.h"
#include "client/jobs/extendboostjob.h"
#include "client/jobs/historyjobs.h"
#include "client/jobs/invoicejobs.h"
#include "client/jobs/moveboostjobs.h"
#include "client/jobs/orderjob.h"
#include "client/jobs/pathsjob.h"
#include "client/jobs/placeorderjob.h"
#include "client/jobs/reachjob.h"
#include "client/jobs/startboostjob.h"
#include "client/jobs/stopboostjob.h"
#include "client/jobs/terminationjob.h"
#include "client/jobs/usagerowsjob.h"
#include "client/portfolio.h"
#include "client/session.h"
#include "tests/client/support/endings.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace turbolane;
using namespace turbolane::client;
using namespace turbolane::literals;
using namespace turbolane::test;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 20'000;

/// All of this room, put together as a program does, with a carrier to look at.
struct Desk {
    explicit Desk(const CarrierProfile &profile)
        : session(profile)
        , client(session)
        , feed(session, {.silence = 40s, .pauses = {50ms, 200ms, 500ms}, .largestEvent = 1'048'576})
        , clock(SystemClock().now())
        , portfolio(client, feed, clock)
    {
        portfolio.setAttentive(true);
        portfolio.start();
    }

    bool isLive() const { return portfolio.standing() == Portfolio::Standing::Live; }
    const Picture &picture() const { return portfolio.picture(); }

    Session session;
    HttpCarrierClient client;
    HttpEventFeed feed;
    CarrierClock clock;
    Portfolio portfolio;
};

/// The answer of a job, or why there is none.
template <typename Job>
auto answerOf(Job *job) -> std::pair<std::optional<std::decay_t<decltype(job->answer())>>, Failure>
{
    std::optional<std::decay_t<decltype(job->answer())>> answer;
    QObject::connect(job, &ApiJob::succeeded, job, [job, &answer] { answer = job->answer(); });
    Endings endings(job);
    endings.await();
    return {answer, endings.failure};
}

/// The system's clock, ahead by as much as the test says.
class AheadClock final : public Clock {
public:
    Instant now() const override { return m_system.now() + Seconds(ahead.load()); }
    std::atomic<std::int64_t> ahead = 0;

private:
    SystemClock m_system;
};

} // namespace

class TestRealCarrier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void whatTheCustomerHasIsRead();
    void anOrderComesIntoService();
    void aBoostToComeIsMovedAsAWhole();
    void aBoostRunsIsLengthenedAndStopped();
    void aBoostIsChargedToTheRow();
    void trafficIsFollowed();
    void aPortAndAConnectionOnItAreOrderedAsOne();
    void aBrokenLinkIsToldAndProved();
    void anEndIsToldBeforeAndDone();
    void whatTheCarrierRefusesIsSaid();
    void aStrangerIsNotLetIn();
    void aRestartedCarrierIsFoundAgain();
    void aMonthThatIsOverIsBilledToTheRow();

private:
    bool openHouse(quint16 port);
    OnRampId nearestOnRamp(const PortId &port, bool isElsewhere = false);
    Connection inService(const std::string &name, bool isElsewhere = false);
    Boost boosted(const Connection &connection);
    Bandwidth inForce(const ConnectionId &id) const
    {
        return m_desk->picture().connection(id)->inForce;
    }

    QTemporaryDir m_directory;
    AheadClock m_clock;
    std::unique_ptr<backend::Backend> m_house;
    CarrierProfile m_profile;
    QByteArray m_operatorToken;
    std::unique_ptr<Desk> m_desk;
};

bool TestRealCarrier::openHouse(quint16 port)
{
    m_house = std::make_unique<backend::Backend>(
        backend::Backend::Options{.dataDirectory = m_directory.path(),
                                  .port = port,
                                  .stepTimes = backend::StepTimes::None},
        m_clock);
    const auto open = m_house->start();
    if (!open)
        return false;
    m_profile = {.name = QStringLiteral("here"),
                 .base = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(open->port)),
                 .token = open->token,
                 .pinnedCertificate = open->certificate.toPem()};
    m_operatorToken = open->operatorToken;
    return true;
}

void TestRealCarrier::initTestCase()
{
    QVERIFY(openHouse(0));
}

void TestRealCarrier::init()
{
    m_desk = std::make_unique<Desk>(m_profile);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLive(), patienceMs);
}

/// The nearest one that takes 5 Gbps on one connection; elsewhere: over a link at least.
OnRampId TestRealCarrier::nearestOnRamp(const PortId &port, bool isElsewhere)
{
    const PopId here = m_desk->picture().port(port)->pop;
    const auto [reach, refused] = answerOf(m_desk->client.reach(port));
    require(reach.has_value(), "the reach of a port is told");
    for (const Reach &each : *reach) {
        const OnRamp *const onRamp = m_desk->picture().onRamp(each.onRamp);
        require(onRamp != nullptr, "an on-ramp that is reached is known");
        if (onRamp->largestHosted >= 5_Gbps && (!isElsewhere || onRamp->pop != here))
            return onRamp->id;
    }
    return {};
}

/// Orders a connection and waits until it carries its base rate.
Connection TestRealCarrier::inService(const std::string &name, bool isElsewhere)
{
    const Port port = m_desk->picture().ports().front();
    const auto [placed, refused] =
        answerOf(m_desk->client.addConnection({.name = name,
                                               .port = port.id,
                                               .onRamp = nearestOnRamp(port.id, isElsewhere),
                                               .base = 1_Gbps,
                                               .turbo = 5_Gbps,
                                               .vlan = {},
                                               .mostHourly = {}}));
    if (!placed)
        qWarning("%s: %s", refused.codeText.c_str(), refused.detail.c_str());
    require(placed.has_value(), "a good order is accepted");
    const ConnectionId id = placed->connection.id;
    const bool isUp = QTest::qWaitFor(
        [this, &id] {
            const Connection *const known = m_desk->picture().connection(id);
            return known != nullptr && known->inForce == 1_Gbps;
        },
        patienceMs);
    require(isUp, "an order comes into service");
    return *m_desk->picture().connection(id);
}

/// Boosts it to its turbo rate and waits until that is carried.
Boost TestRealCarrier::boosted(const Connection &connection)
{
    const auto [boost, refused] = answerOf(m_desk->client.startBoost(
        {.connection = connection.id, .to = connection.turbo, .lasting = 1h}, {}));
    require(boost.has_value(), "a good boost is accepted");
    const BoostId id = boost->id;
    const bool isUp = QTest::qWaitFor(
        [this, &id] {
            const Boost *const known = m_desk->picture().boost(id);
            return known != nullptr && known->state == BoostState::Active;
        },
        patienceMs);
    require(isUp, "a boost becomes active");
    return *m_desk->picture().boost(id);
}

void TestRealCarrier::whatTheCustomerHasIsRead()
{
    const Picture &picture = m_desk->picture();
    QCOMPARE(picture.ports().size(), std::size_t(4));
    QVERIFY(picture.onRamps().size() > 50);
    QVERIFY(picture.pops().size() > 20);
    QVERIFY(picture.links().size() > picture.pops().size());
    for (const Link &link : picture.links())
        QVERIFY(picture.pop(link.a) != nullptr && picture.pop(link.z) != nullptr);
    for (const Port &port : picture.ports())
        QVERIFY(picture.pop(port.pop) != nullptr);
    QVERIFY(picture.carrier->currency == Currency::of("EUR"));
    QVERIFY(m_desk->clock.isSet());
    QVERIFY(abs(m_desk->clock.now() - m_clock.now()) < 5s);
}

void TestRealCarrier::anOrderComesIntoService()
{
    const Port port = m_desk->picture().ports().front();
    const OnRampId onRamp = nearestOnRamp(port.id);
    const auto [offer, noOffer] = answerOf(
        m_desk->client.paths({.port = port.id, .onRamp = onRamp, .base = 1_Gbps, .turbo = 5_Gbps}));
    QVERIFY2(offer, noOffer.detail.c_str());
    QVERIFY(offer->freeVlan);

    const Connection connection = inService("an-order");
    QVERIFY(connection.state == ProductState::Active);
    QVERIFY(connection.path == offer->candidates.front().path);
    QVERIFY(connection.basePrice == offer->candidates.front().base);
    QVERIFY(connection.vlan == offer->freeVlan);
    const Order *const order = m_desk->picture().order(connection.lastOrder);
    QVERIFY(order != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->picture().order(connection.lastOrder)->state == OrderState::Completed, patienceMs);
    QVERIFY(!order->steps.empty());
    const auto [again, refused] = answerOf(m_desk->client.connection(connection.id));
    QVERIFY(*again == *m_desk->picture().connection(connection.id));
}

void TestRealCarrier::aBoostToComeIsMovedAsAWhole()
{
    const Connection connection = inService("moved");
    const Instant start = ceilToSecond(m_clock.now() + 2h);
    const auto [placed, refused] = answerOf(m_desk->client.startBoost(
        {.connection = connection.id, .to = connection.turbo, .lasting = 1h, .startsAt = start},
        {}));
    QVERIFY2(placed, refused.detail.c_str());
    const BoostMove move{.boost = placed->id, .startsAt = start + 30min, .lasting = 2h};
    const auto [price, noPrice] = answerOf(m_desk->client.estimateMove(move));
    QVERIFY2(price, noPrice.detail.c_str());
    QVERIFY(price->time == Interval::between(start + 30min, start + 150min));
    const auto [moved, notMoved] = answerOf(m_desk->client.moveBoost(move, price->total));
    QVERIFY2(moved, notMoved.detail.c_str());
    QVERIFY(moved->id == placed->id);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->picture().boost(placed->id)
                                 && m_desk->picture().boost(placed->id)->startsAt == start + 30min,
                             patienceMs);
    QVERIFY(m_desk->picture().boost(placed->id)->shownPrice == price->total);
    const auto [again, cancelled] = answerOf(m_desk->client.stopBoost(placed->id));
    QVERIFY2(again, cancelled.detail.c_str());
    const auto [none, tooLate] = answerOf(m_desk->client.moveBoost(move, {}));
    QVERIFY(!none && tooLate.code == ErrorCode::WrongState);
}

void TestRealCarrier::aBoostRunsIsLengthenedAndStopped()
{
    const Connection connection = inService("a-boost");
    const BoostQuestion question{.connection = connection.id, .to = 5_Gbps, .lasting = 1h};
    const auto [estimate, noEstimate] = answerOf(m_desk->client.estimateBoost(question));
    QVERIFY2(estimate, noEstimate.detail.c_str());
    QVERIFY(estimate->total.inMicros() > 0);

    const Boost boost = boosted(connection);
    QTRY_VERIFY_WITH_TIMEOUT(inForce(connection.id) == 5_Gbps, patienceMs);
    QCOMPARE(m_desk->picture().runningBoost(connection.id)->id.text(), boost.id.text());
    QVERIFY(m_desk->picture().connection(connection.id)->boost == boost.id);

    const ExtensionQuestion longer{.boost = boost.id, .additional = 30min};
    const auto [more, noMore] = answerOf(m_desk->client.estimateExtension(longer));
    QVERIFY2(more, noMore.detail.c_str());
    const auto [extended, notExtended] = answerOf(m_desk->client.extendBoost(longer, more->total));
    QVERIFY2(extended, notExtended.detail.c_str());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->picture().boost(boost.id)->endsAt == boost.endsAt + 30min,
                             patienceMs);

    const auto [stopped, notStopped] = answerOf(m_desk->client.stopBoost(boost.id));
    QVERIFY2(stopped, notStopped.detail.c_str());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->picture().boost(boost.id)->state == BoostState::Ended,
                             patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(inForce(connection.id) == 1_Gbps, patienceMs);
    QVERIFY(m_desk->picture().runningBoost(connection.id) == nullptr);
    QCOMPARE(m_desk->picture().boost(boost.id)->reason, std::string("stopped"));
}

void TestRealCarrier::aBoostIsChargedToTheRow()
{
    const Connection connection = inService("a-charge");
    const Boost boost = boosted(connection);
    const auto hasLine = [this, &connection](ChargeKind kind) {
        const std::optional<Charges> &charges = m_desk->picture().charges;
        return charges
            && std::any_of(charges->lines.begin(), charges->lines.end(), [&](const BillLine &line) {
                   return line.connection == connection.id && line.kind == kind;
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasLine(ChargeKind::Boost), patienceMs);
    QVERIFY(hasLine(ChargeKind::Base));
    QVERIFY(m_desk->picture().charges->perHour.inMicros()
            >= connection.basePrice.perHour().inMicros());
    const auto [rows, noRows] = answerOf(m_desk->client.usageRows({.boost = boost.id}));
    QVERIFY2(rows, noRows.detail.c_str());
    QVERIFY(!rows->empty());
    for (const UsageRow &row : *rows)
        QVERIFY(row.boost == boost.id && row.kind == ChargeKind::Boost);
    QVERIFY(answerOf(m_desk->client.stopBoost(boost.id)).first);
}

void TestRealCarrier::trafficIsFollowed()
{
    const Connection connection = inService("traffic");
    m_desk->portfolio.watch(connection.id);
    const TelemetryPicture &traffic = m_desk->portfolio.telemetry();
    QTRY_VERIFY_WITH_TIMEOUT(!traffic.recent.empty(), patienceMs);
    const Instant first = traffic.recent.back().at;
    QTRY_VERIFY_WITH_TIMEOUT(traffic.recent.back().at > first, patienceMs);
    for (const TelemetrySample &sample : traffic.recent)
        QVERIFY(sample.mean <= sample.committed && sample.peak <= sample.committed);
}

void TestRealCarrier::aPortAndAConnectionOnItAreOrderedAsOne()
{
    const Port near = m_desk->picture().ports().front();
    NewConnection onIt{.name = "on-the-new-port",
                       .port = {},
                       .onRamp = nearestOnRamp(near.id),
                       .base = 1_Gbps,
                       .turbo = 1_Gbps,
                       .vlan = {},
                       .mostHourly = {}};
    NewBundle wanted{
        .name = "both",
        .items = {NewPort{.name = "a-new-port", .dataCentre = near.dataCentre, .speed = near.speed},
                  BundledConnection{.order = onIt, .portItem = 0}}};
    const auto [bundle, refused] = answerOf(m_desk->client.placeBundle(wanted));
    QVERIFY2(bundle, refused.detail.c_str());
    QCOMPARE(bundle->items.size(), std::size_t(2));
    const auto isComplete = [this, &id = bundle->id] {
        const Bundle *const known = m_desk->picture().bundle(id);
        return known != nullptr && known->state == BundleState::Completed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), patienceMs);
    const Connection *const connection = m_desk->picture().connection(bundle->items[1].connection);
    QVERIFY(connection != nullptr && connection->port == bundle->items[0].port);
    QVERIFY(m_desk->picture().port(connection->port) != nullptr);

    onIt.base = Bandwidth::gbps(4'000);
    onIt.turbo = onIt.base;
    wanted.items = {BundledConnection{.order = onIt, .portItem = {}}};
    QVERIFY(!answerOf(m_desk->client.placeBundle(wanted)).first);
    const auto [all, noList] = answerOf(m_desk->client.bundles());
    QVERIFY2(all, noList.detail.c_str());
    QVERIFY(*all == m_desk->picture().bundles());
}

void TestRealCarrier::aBrokenLinkIsToldAndProved()
{
    const Connection connection = inService("a-fault", true);
    QVERIFY(!connection.path.links.empty());
    QVERIFY(answerOf(m_desk->client.faults()).second.code == ErrorCode::Forbidden);
    CarrierProfile profile = m_profile;
    profile.token = m_operatorToken;
    Desk desk(profile);
    const auto [fault, refused] = answerOf(desk.client.breakPart(
        {.kind = FaultKind::Link, .part = connection.path.links.front().text()}));
    QVERIFY2(fault, refused.detail.c_str());
    const auto isElsewhere = [this, &connection] {
        return m_desk->picture().connection(connection.id)->path != connection.path;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isElsewhere(), patienceMs);
    QVERIFY(answerOf(desk.client.mend(fault->id)).first->endedAt);
    const auto [faults, noFaults] = answerOf(desk.client.faults());
    QVERIFY2(faults, noFaults.detail.c_str());
    QCOMPARE(faults->front().id.text(), fault->id.text());

    const TimeOfConnection asked{
        .connection = connection.id,
        .time = Interval::between(floorToSecond(m_clock.now()) - 1h, m_clock.now() + 1min)};
    const auto [told, untold] = answerOf(m_desk->client.availability(asked));
    QVERIFY2(told, untold.detail.c_str());
    QCOMPARE(told->disturbances.size(), std::size_t(1));
    QVERIFY(told->disturbances[0].fault == fault->id);
    QVERIFY(told->disturbances[0].before == connection.path);
    const auto [all, untoldToo] = answerOf(m_desk->client.disturbances({}));
    QVERIFY2(all, untoldToo.detail.c_str());
    const auto same = std::ranges::find(*all, connection.id, &Disturbance::connection);
    QVERIFY(same != all->end() && same->fault == fault->id);
    const auto [page, noPage] =
        answerOf(m_desk->client.history({.types = {"turbolane.connection.changed"}, .most = 3}));
    QVERIFY2(page, noPage.detail.c_str());
    QVERIFY(page->goesOn && page->events.size() == 3);
    QVERIFY(page->events[0].number > page->events[1].number);
    QVERIFY(std::holds_alternative<Connection>(page->events[0].thing));
    const auto [proof, unproved] = answerOf(m_desk->client.proof(asked));
    QVERIFY2(proof, unproved.detail.c_str());
    QVERIFY(proof->rides.size() > 1 && proof->isKept);
    QVERIFY(proof->rides.front().links == connection.path.links);
    QCOMPARE(proof->signature.size(), 64);
    QVERIFY(proof->publicKey.starts_with("-----BEGIN PUBLIC KEY-----"));
    const auto [planned, unplanned] = answerOf(desk.client.planMaintenance(
        {.kind = ResourceKind::Port,
         .part = connection.port.text(),
         .time = Interval::between(m_clock.now() + 24h, m_clock.now() + 25h),
         .why = "a new line card"}));
    QVERIFY2(planned, unplanned.detail.c_str());
    const auto [works, noWorks] = answerOf(m_desk->client.maintenance(connection.id));
    QVERIFY2(works, noWorks.detail.c_str());
    QVERIFY(*works == std::vector{*planned});
    QVERIFY(answerOf(desk.client.cancelMaintenance(planned->id)).first->state
            == MaintenanceState::Cancelled);
}

void TestRealCarrier::anEndIsToldBeforeAndDone()
{
    const Connection connection = inService("an-end");
    const auto [cost, unknown] = answerOf(m_desk->client.termination(connection.id));
    QVERIFY2(cost, unknown.detail.c_str());
    QVERIFY(!cost->endsBoost);
    const auto [stale, refused] =
        answerOf(m_desk->client.removeConnection({.connection = connection.id, .version = 999}));
    QVERIFY(!stale);
    QVERIFY(refused.code == ErrorCode::Stale);
    const auto [placed, notPlaced] =
        answerOf(m_desk->client.removeConnection({.connection = connection.id, .version = {}}));
    QVERIFY2(placed, notPlaced.detail.c_str());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->picture().connection(connection.id)->state == ProductState::Terminated, patienceMs);
    QVERIFY(inForce(connection.id).isZero());
}

void TestRealCarrier::whatTheCarrierRefusesIsSaid()
{
    const Connection connection = inService("refusals");
    const auto why = [](const auto &answer) {
        return answer.first ? std::optional<ErrorCode>() : answer.second.code;
    };
    HttpCarrierClient &client = m_desk->client;
    const BoostQuestion good{.connection = connection.id, .to = 5_Gbps, .lasting = 1h};
    BoostQuestion lower = good;
    lower.to = 1_Gbps;
    BoostQuestion short_ = good;
    short_.lasting = 0s;
    QVERIFY(why(answerOf(client.startBoost(lower, {}))) == ErrorCode::NotHigher);
    QVERIFY(why(answerOf(client.startBoost(short_, {}))) == ErrorCode::OutOfRange);
    QVERIFY(why(answerOf(
                client.startBoost(good, Money::micros(1, m_desk->picture().carrier->currency))))
            == ErrorCode::PriceMoved);
    QVERIFY(why(answerOf(client.connection(ConnectionId("c-none")))) == ErrorCode::NotFound);
    QVERIFY(why(answerOf(client.boost(BoostId("b-none")))) == ErrorCode::NotFound);
    boosted(connection);
    QVERIFY(why(answerOf(client.startBoost(good, {}))) == ErrorCode::AlreadyBoosted);
}

void TestRealCarrier::aStrangerIsNotLetIn()
{
    CarrierProfile wrong = m_profile;
    wrong.token = "not-the-token";
    Desk stranger(wrong);
    QTRY_VERIFY_WITH_TIMEOUT(stranger.portfolio.trouble().has_value(), patienceMs);
    QVERIFY(stranger.portfolio.trouble()->kind == FailureKind::Unauthorised);
    QVERIFY(stranger.picture().ports().empty());
}

void TestRealCarrier::aRestartedCarrierIsFoundAgain()
{
    const Connection connection = inService("a-restart");
    m_house.reset();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->portfolio.standing() == Portfolio::Standing::Lost, patienceMs);
    QVERIFY(m_desk->picture().connection(connection.id) != nullptr);
    QVERIFY(m_desk->portfolio.lastHeard());
    QVERIFY(openHouse(quint16(m_profile.base.port())));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isLive(), patienceMs);
    const auto [renamed, refused] = answerOf(m_desk->client.changeConnection(
        {.connection = connection.id, .name = "renamed", .base = {}, .turbo = {}, .version = {}}));
    QVERIFY2(renamed, refused.detail.c_str());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->picture().connection(connection.id)->name,
                              std::string("renamed"), patienceMs);
}

/// Last: time does not come back.
void TestRealCarrier::aMonthThatIsOverIsBilledToTheRow()
{
    QVERIFY(m_desk->picture().invoices().empty());
    const Connection connection = inService("an-invoice");
    const Boost boost = boosted(connection); // a minute at least is charged for it
    QVERIFY(answerOf(m_desk->client.stopBoost(boost.id)).first);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->picture().boost(boost.id)->state == BoostState::Ended,
                             patienceMs);
    m_house.reset();
    m_clock.ahead = std::chrono::seconds(std::chrono::days(40)).count();
    QVERIFY(openHouse(quint16(m_profile.base.port())));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->picture().invoices().empty(), patienceMs);

    const InvoiceId id = m_desk->picture().invoices().back().id;
    const auto [invoice, refused] = answerOf(m_desk->client.invoice(id));
    QVERIFY2(invoice, refused.detail.c_str());
    Money net = Money::micros(0, invoice->net.currency());
    for (const BillItem &item : invoice->items)
        net = *net.plus(item.net);
    QVERIFY(net == invoice->net);
    const auto ours = std::ranges::find_if(invoice->items, [&](const BillItem &item) {
        return item.connection == connection.id && item.kind == ItemKind::Usage;
    });
    QVERIFY(ours != invoice->items.end());
    const auto [rows, noRows] = answerOf(m_desk->client.invoiceRows(id, ours->number));
    QVERIFY2(rows, noRows.detail.c_str());
    Money sum = Money::micros(0, net.currency());
    for (const UsageRow &row : *rows)
        sum = *sum.plus(row.amount);
    QVERIFY(sum == ours->exact);
    QVERIFY(!rows->empty());
    QCOMPARE(std::int64_t(rows->size()), ours->rows);

    const auto [table, noTable] = answerOf(m_desk->client.invoiceCsv(id));
    QVERIFY2(table, noTable.detail.c_str());
    QVERIFY(table->contains(QByteArray::fromStdString(connection.name)));
    QVERIFY(!answerOf(m_desk->client.invoice(InvoiceId("2026-999999"))).first);
}

QTEST_GUILESS_MAIN(TestRealCarrier)
#include "tst_realcarrier.moc"
