// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfulpast.h"

#include "ui/activity/activitytable.h"
#include "ui/activity/happeningfacts.h"
#include "ui/happenings/accounthappenings.h"
#include "ui/happenings/happeningsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace turbolane;
using namespace turbolane::ui;
using test::FakeHouse;
using test::FakeWorld;

namespace {

constexpr Instant noon = FakeHouse::noon;
const ConnectionId archive("c-seq-archive-iad");

QString plain(QString words)
{
    return words.replace(QChar::Nbsp, u' ').remove(QChar(0x2068)).remove(QChar(0x2069));
}

Schedule nightlyBoosts()
{
    Schedule nightly;
    nightly.id = ScheduleId("s-1");
    nightly.name = "Nightly";
    nightly.connection = archive;
    return nightly;
}

client::Picture pictureOf(const FakeWorld &world)
{
    client::Picture picture;
    picture.setConnections(world.connections);
    picture.setOrders(world.orders);
    picture.setBoosts(world.boosts);
    picture.setInvoices(world.invoices);
    picture.setMaintenance(world.maintenance);
    picture.setSchedules(world.schedules);
    return picture;
}

/// What an account knows of its past, to be made incomplete.
struct Account {
    Account() { test::makeEventful(world); }
    AccountHappenings told() const
    {
        const client::Picture picture = pictureOf(world);
        std::vector<Disturbance> disturbances;
        for (Disturbance one : world.availability.at(archive).disturbances)
            disturbances.push_back(one);
        return happeningsOf({.picture = picture,
                             .events = world.history,
                             .eventsGoOn = eventsGoOn,
                             .disturbances = disturbances,
                             .disturbancesGoOn = false,
                             .now = noon,
                             .most = most});
    }
    std::optional<Happening> called(const char *what) const
    {
        for (const Happening &one : told().all)
            if (plain(one.what) == QLatin1String(what))
                return one;
        return {};
    }

    FakeWorld world{noon};
    bool eventsGoOn = false;
    std::size_t most = 500;
};

} // namespace

/// What is told of the past of a whole account, of lists and of events.
class TestHappenings final : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsTold_data();
    void everyKindIsTold();
    void theNewestComesFirstAndNothingIsToldTwice();
    void whatIsStillToComeIsNotTold();
    void whereOneKindIsMissingNothingIsTold();
    void aScheduleIsSetOnceAndRefusedOnce();
    void aBeginningThatMayLieFurtherBackIsNotGuessed();
    void maintenanceIsToldOfWhatItTakes();
    void aBudgetThatEndsABoostIsNamed();
    void whoAskedIsNamed_data();
    void whoAskedIsNamed();
    void whatItCostIsNamed();
    void daysStandOverTheirEvents();
    void noNameTurnsIntoAFormula();
};

void TestHappenings::everyKindIsTold_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<HappeningKind>("kind");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("isNotice");
    const QString iad = QStringLiteral("seq-archive-iad");
    QTest::newRow("boost") << QByteArray("Back to 2 Gbps") << HappeningKind::Boost << iad
                           << QStringLiteral("boosted for 3 h 59 min") << true;
    QTest::newRow("boost that failed")
        << QByteArray("Boost: Not boosted, no charge") << HappeningKind::Boost << iad
        << QStringLiteral("2 to 10 Gbps") << true;
    QTest::newRow("order") << QByteArray("Change ordered") << HappeningKind::Order << iad
                           << QStringLiteral("o-failed") << false;
    QTest::newRow("provisioning") << QByteArray("Change: Failed") << HappeningKind::Provisioning
                                  << iad << QString() << true;
    QTest::newRow("fault") << QByteArray("Carried over another path") << HappeningKind::Fault << iad
                           << QStringLiteral("fault in the network, down for 52 s") << true;
    QTest::newRow("budget") << QByteArray("Budget at 80%") << HappeningKind::Money
                            << QStringLiteral("Media") << QStringLiteral("€401.25 of €500.00 spent")
                            << true;
    QTest::newRow("tags") << QByteArray("Tags put on") << HappeningKind::Money << iad
                          << QStringLiteral("team: =media") << false;
    QTest::newRow("invoice") << QByteArray("Invoice issued") << HappeningKind::Money
                             << QStringLiteral("2026-000004") << QString() << true;
    QTest::newRow("payment") << QByteArray("Invoice paid") << HappeningKind::Money
                             << QStringLiteral("2026-000001") << QString() << false;
}

void TestHappenings::everyKindIsTold()
{
    QFETCH(QByteArray, what);
    QFETCH(HappeningKind, kind);
    QFETCH(QString, about);
    QFETCH(QString, detail);
    QFETCH(bool, isNotice);
    const auto one = Account().called(what.constData());
    QVERIFY2(one, what);
    QCOMPARE(one->kind, kind);
    QCOMPARE(plain(one->about), about);
    if (!detail.isEmpty())
        QCOMPARE(plain(one->detail), detail);
    QCOMPARE(one->isNotice, isNotice);
}

void TestHappenings::theNewestComesFirstAndNothingIsToldTwice()
{
    const QList<Happening> all = Account().told().all;
    QVERIFY(std::ranges::is_sorted(all, std::greater(), &Happening::at));
    QSet<QString> ids;
    for (const Happening &one : all)
        ids.insert(one.id);
    QCOMPARE(ids.size(), all.size());
}

void TestHappenings::whatIsStillToComeIsNotTold()
{
    Account account;
    Boost ahead = account.world.boosts.front();
    ahead.id = BoostId("b-ahead");
    ahead.state = BoostState::Scheduled;
    ahead.placedAt = noon - 1min;
    ahead.startsAt = noon + 10h;
    ahead.endsAt = noon + 12h;
    ahead.activeAt.reset();
    account.world.boosts.push_back(ahead);
    QVERIFY(account.called("Boost scheduled"));
    QCOMPARE(account.called("Boost scheduled")->kind, HappeningKind::Schedule);
    for (const Happening &one : account.told().all)
        QVERIFY(one.at <= noon);
}

void TestHappenings::whereOneKindIsMissingNothingIsTold()
{
    Account account;
    account.eventsGoOn = true; // of before the tags nothing is known
    const AccountHappenings told = account.told();
    QVERIFY(told.goesOn);
    QCOMPARE(plain(told.all.last().what), QStringLiteral("Tags put on"));
    account.eventsGoOn = false;
    account.most = 1;
    QVERIFY(account.told().goesOn);
    QVERIFY(account.told().all.size() < told.all.size());
    account.most = 500;
    QVERIFY(!account.told().goesOn);
}

void TestHappenings::aScheduleIsSetOnceAndRefusedOnce()
{
    Account account;
    Schedule nightly = nightlyBoosts();
    Occurrence tonight;
    tonight.startsAt = noon + 10h;
    tonight.endsAt = noon + 12h;
    nightly.occurrences.push_back(tonight);
    account.world.history.insert(account.world.history.begin(),
                                 {.number = 50, .at = noon - 3h, .thing = nightly});
    nightly.occurrences[0].state = OccurrenceState::Refused;
    for (int again = 0; again < 2; ++again)
        account.world.history.insert(account.world.history.begin(),
                                     {.number = 51 + again, .at = noon - 2h, .thing = nightly});
    nightly.state = ScheduleState::Ended;
    account.world.history.insert(account.world.history.begin(),
                                 {.number = 60, .at = noon - 1h, .thing = nightly});
    QStringList told;
    for (const Happening &one : account.told().all)
        if (one.about == QStringLiteral("Nightly"))
            told.append(one.what);
    QCOMPARE(
        told,
        (QStringList{QStringLiteral("Schedule ended"), QStringLiteral("A boost cannot be placed"),
                     QStringLiteral("Schedule set")}));
}

void TestHappenings::aBeginningThatMayLieFurtherBackIsNotGuessed()
{
    Account account;
    const Schedule nightly = nightlyBoosts();
    account.world.history.insert(account.world.history.begin(),
                                 {.number = 50, .at = noon - 3h, .thing = nightly});
    account.eventsGoOn = true;
    QVERIFY(!account.called("Schedule set"));
}

void TestHappenings::maintenanceIsToldOfWhatItTakes()
{
    Account account;
    const LinkId taken = account.world.connection(archive)->path.links.front();
    account.world.maintenance = {{.id = MaintenanceId("m-1"),
                                  .kind = ResourceKind::Link,
                                  .resource = taken.text(),
                                  .time = Interval::between(noon - 2h, noon - 1h),
                                  .why = "a new splice"},
                                 {.id = MaintenanceId("m-2"),
                                  .kind = ResourceKind::Link,
                                  .resource = "somewhere-else",
                                  .time = Interval::between(noon - 2h, noon - 1h),
                                  .why = "nobody's"}};
    QVERIFY(account.called("Maintenance begun"));
    QVERIFY(plain(account.called("Maintenance begun")->detail)
                .startsWith(QStringLiteral("a new splice, until")));
    QCOMPARE(account.called("Maintenance over")->detail, QStringLiteral("a new splice"));
    for (const Happening &one : account.told().all)
        QVERIFY(!one.detail.contains(QStringLiteral("nobody")));
}

void TestHappenings::aBudgetThatEndsABoostIsNamed()
{
    Account account;
    for (Boost &boost : account.world.boosts)
        if (boost.id == BoostId("b-over"))
            boost.reason = "budget";
    const auto one = account.called("Back to 2 Gbps");
    QVERIFY(one && plain(one->detail).endsWith(QStringLiteral("the budget is used up")));
    QCOMPARE(one->tone, Tone::Warn);
}

void TestHappenings::whoAskedIsNamed_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("who");
    QTest::newRow("reference") << QByteArray("Change ordered")
                               << QStringLiteral("Reference ticket-17");
    QTest::newRow("fault") << QByteArray("Carried over another path")
                           << QStringLiteral("The carrier");
    QTest::newRow("boost") << QByteArray("Back to 2 Gbps") << QStringLiteral("Schedule Nightly");
    QTest::newRow("tags") << QByteArray("Tags put on") << QStringLiteral("By hand");
}

void TestHappenings::whoAskedIsNamed()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, who);
    Account account;
    account.world.schedules.push_back(nightlyBoosts());
    for (Boost &boost : account.world.boosts)
        boost.schedule = ScheduleId("s-1");
    const auto one = account.called(what.constData());
    QVERIFY(one);
    QCOMPARE(plain(askedBy(*one, pictureOf(account.world))), who);
}

void TestHappenings::whatItCostIsNamed()
{
    const Account account;
    const client::Picture picture = pictureOf(account.world);
    QCOMPARE(plain(chargedFor(*account.called("Change: Failed"), picture)),
             QStringLiteral("Nothing"));
    QCOMPARE(plain(chargedFor(*account.called("Boost: Not boosted, no charge"), picture)),
             QStringLiteral("Nothing"));
    QCOMPARE(plain(chargedFor(*account.called("Back to 2 Gbps"), picture)),
             QStringLiteral("€16.48 at most"));
    const auto orders = ordersBehind(*account.called("Change: Failed"), picture);
    QCOMPARE(orders.size(), std::size_t(1));
    QVERIFY(orders.front()->id == OrderId("o-failed"));
}

void TestHappenings::daysStandOverTheirEvents()
{
    HappeningsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNow(noon);
    model.showByDay(Account().told().all);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Today, Tue 12 May 2026"));
    QVERIFY(!model.at(model.index(0, 0)));
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    QVERIFY(model.at(model.index(1, 0)));
    int days = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        days += model.index(row, 0).data(HappeningsModel::IsDayRole).toBool() ? 1 : 0;
    QVERIFY(days > 3);
    model.show(Account().told().all);
    QVERIFY(model.at(model.index(0, 0)));
}

void TestHappenings::noNameTurnsIntoAFormula()
{
    Happening one;
    one.at = noon;
    one.what = QStringLiteral("Tags put on");
    one.detail = QStringLiteral("=HYPERLINK(\"x\"), and so on");
    one.about = QStringLiteral("+49 link");
    one.connection = archive;
    const QList<QByteArray> lines = tableOf({one}).split('\n');
    QCOMPARE(lines.at(0).trimmed(),
             QByteArray("time,kind,what,detail,about,connection,order,boost,invoice"));
    QCOMPARE(lines.at(1).trimmed(),
             QByteArray("2026-05-12T12:32:07.000Z,Orders,Tags put on,"
                        "\"'=HYPERLINK(\"\"x\"\"), and so on\",'+49 link,c-seq-archive-iad,,,"));
}

QTEST_MAIN(TestHappenings)
#include "tst_happenings.moc"
