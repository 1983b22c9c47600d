// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/activity/eventfulpast.h"
#include "windowhand.h"

#include "ui/kit/announcer.h"
#include "ui/notices/alarms.h"
#include "ui/notices/bellbutton.h"
#include "ui/notices/desktopmessages.h"
#include "ui/notices/desktopnotices.h"
#include "ui/notices/noticespopover.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

namespace {

/// What the desktop would have shown.
class Desktop final : public DesktopMessages {
public:
    void show(const QString &title, const QString &) override { titles.append(title); }
    QStringList titles;
};

QString plain(QString words)
{
    return words.replace(QChar::Nbsp, u' ');
}

/// A window with a boost that runs until 14:00 (it is 12:32:07, its own end 4 h after 10:00:07).
struct House {
    explicit House(bool isEventful = false)
    {
        if (isEventful)
            test::makeEventful(house.world);
        else
            house.world.furnish();
    }
    void open()
    {
        house.open();
        notices = std::make_unique<DesktopNotices>(house.preferences, desktop);
        alarms = std::make_unique<Alarms>(
            Desk{house.carrier, house.portfolio, house.clock, house.preferences});
        QObject::connect(alarms.get(), &Alarms::raised, notices.get(), &DesktopNotices::take);
    }
    /// As far as that much is left of the boost.
    void goOnUntil(Millis left)
    {
        house.advance(house.world.boosts.front().endsAt - house.clock.now() - left);
        alarms->tick();
    }
    BellButton &bell() const { return *house.find<BellButton>("noticeBell"); }

    FakeHouse house;
    WindowHand hand{house};
    Desktop desktop;
    std::unique_ptr<DesktopNotices> notices;
    std::unique_ptr<Alarms> alarms;
};

} // namespace

/// The bell, the alarms, and what the desktop is told.
class TestNotices final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void cleanup() { Theme::current().apply(ThemeChoice::Light); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void whatWasBeforeTheFirstStartIsRead();
    void whatHappenedSinceIsCounted();
    void theListIsReadOnceItIsOpen();
    void aNoticeLeadsToItsPlace();
    void allActivityIsOneStepAway();
    void fiveMinutesBeforeTheEndItIsToldOnce();
    void aNewEndIsToldAgain();
    void theEndIsTold();
    void whatFailedIsTold();
    void aConnectionThatGoesDownIsTold();
    void aBudgetThatEndsABoostIsTold();
    void whatIsSwitchedOffIsNotTold_data();
    void whatIsSwitchedOffIsNotTold();
    void aClickOpensWhatItIsAbout();
    void theCountdownIsCalledForWhatIsNotOnTheScreen();
};

void TestNotices::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestNotices::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    House house(true);
    house.house.preferences.setNoticesReadTo(FakeHouse::noon - 30h);
    house.open();
    house.house.preferences.setTheme(theme);
    QTRY_VERIFY(house.bell().unread() > 0);
    const QByteArray name = QByteArray("notices-").append(QTest::currentDataTag());
    house.house.picture(name.constData());
    house.hand.click("noticeBell");
    auto *popover = house.house.window->findChild<NoticesPopover *>();
    QVERIFY(popover->isVisible());
    const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
    if (!to.isEmpty())
        popover->grab().save(to + u'/' + QString::fromLatin1(name) + QStringLiteral("-list.png"));
}

void TestNotices::whatWasBeforeTheFirstStartIsRead()
{
    House house(true);
    house.open();
    QTRY_VERIFY(house.house.preferences.noticesReadTo());
    QCOMPARE(house.bell().unread(), 0);
    QCOMPARE(house.bell().accessibleName(), QStringLiteral("Notices, none unread"));
}

void TestNotices::whatHappenedSinceIsCounted()
{
    House house(true);
    house.house.preferences.setNoticesReadTo(FakeHouse::noon - 6h);
    house.open();
    QTRY_COMPARE(house.bell().unread(), 2); // the end of a boost and a budget's alert
    QCOMPARE(house.bell().accessibleName(), QStringLiteral("Notices, 2 unread"));
}

void TestNotices::theListIsReadOnceItIsOpen()
{
    House house(true);
    house.house.preferences.setNoticesReadTo(FakeHouse::noon - 6h);
    house.open();
    QTRY_COMPARE(house.bell().unread(), 2);
    house.bell().setFocus();
    house.hand.key(Qt::Key_Return);
    auto *popover = house.house.window->findChild<NoticesPopover *>();
    QVERIFY(popover->isVisible());
    auto *list = popover->findChild<QListView *>();
    QCOMPARE(plain(list->model()->index(0, 0).data().toString()), QStringLiteral("Back to 2 Gbps"));
    QCOMPARE(house.bell().unread(), 0);
    QVERIFY(*house.house.preferences.noticesReadTo() == FakeHouse::noon - 3h);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!popover->isVisible());
}

void TestNotices::aNoticeLeadsToItsPlace()
{
    House house(true);
    house.open();
    house.hand.click("noticeBell");
    auto *popover = house.house.window->findChild<NoticesPopover *>();
    auto *list = popover->findChild<QListView *>();
    QTRY_VERIFY(list->model()->rowCount() > 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(house.house.window->page(), PageId::Connections);
    QVERIFY(!popover->isVisible());
    house.hand.click("noticeBell");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(house.house.window->page(), PageId::Activity); // a budget's alert
    QCOMPARE(house.hand.focused(), QStringLiteral("activityList"));
}

void TestNotices::allActivityIsOneStepAway()
{
    House house(true);
    house.open();
    house.hand.click("noticeBell");
    auto *popover = house.house.window->findChild<NoticesPopover *>();
    QTest::mouseClick(popover->findChild<QAbstractButton *>(QStringLiteral("allActivity")),
                      Qt::LeftButton);
    QCOMPARE(house.house.window->page(), PageId::Activity);
}

void TestNotices::fiveMinutesBeforeTheEndItIsToldOnce()
{
    House house;
    house.open();
    house.goOnUntil(5min + 30s);
    QVERIFY(house.desktop.titles.isEmpty());
    house.goOnUntil(4min + 59s);
    QCOMPARE(house.desktop.titles,
             QStringList(QStringLiteral("sin-gcp-tyo goes back in 5 minutes")));
    house.goOnUntil(3min);
    QCOMPARE(house.desktop.titles.size(), 1);
}

void TestNotices::aNewEndIsToldAgain()
{
    House house;
    house.open();
    house.goOnUntil(4min + 59s);
    QTRY_COMPARE(house.desktop.titles.size(), 1);
    Boost &boost = house.house.world.boosts.front();
    boost.endsAt += 1h;
    house.house.feed.tell(boost, house.house.clock.now());
    QTRY_VERIFY(house.house.portfolio.picture().boosts().front().endsAt == boost.endsAt);
    house.goOnUntil(4min + 59s);
    QTRY_COMPARE(house.desktop.titles.size(), 2);
}

void TestNotices::theEndIsTold()
{
    House house;
    house.open();
    house.house.carrier.stopBoost(house.house.world.boosts.front().id);
    house.house.carrier.flyToTheEnd();
    QTRY_COMPARE(house.desktop.titles.size(), 1);
    QCOMPARE(plain(house.desktop.titles.front()), QStringLiteral("sin-gcp-tyo is back at 1 Gbps"));
}

void TestNotices::whatFailedIsTold()
{
    House house;
    house.open();
    Boost failed = house.house.world.boosts.front();
    failed.id = BoostId("b-2");
    failed.connection = ConnectionId("c-ml-gcp-chi");
    failed.state = BoostState::Activating;
    house.house.feed.tell(failed, house.house.clock.now());
    failed.state = BoostState::Failed;
    failed.endedAt = house.house.clock.now();
    house.house.feed.tell(failed, house.house.clock.now());
    QTRY_COMPARE(house.desktop.titles, QStringList(QStringLiteral("ml-gcp-chi is not boosted")));
    Order order = house.house.world.orders.front();
    order.id = OrderId("o-lost");
    order.purpose = OrderPurpose::Change;
    order.action = OrderAction::Modify;
    order.connection = failed.connection;
    order.state = OrderState::Failed;
    order.failure = Error{ErrorCode::Unavailable, "no", {}};
    house.house.feed.tell(order, house.house.clock.now());
    QTRY_COMPARE(house.desktop.titles.size(), 2);
    QCOMPARE(house.desktop.titles.last(), QStringLiteral("ml-gcp-chi: Change failed"));
}

void TestNotices::aConnectionThatGoesDownIsTold()
{
    House house;
    house.open();
    Connection connection = house.house.world.connections.front();
    connection.riding = Riding::Nothing;
    ++connection.version;
    house.house.feed.tell(connection, house.house.clock.now());
    QTRY_COMPARE(house.desktop.titles, QStringList(QStringLiteral("seq-archive-iad is down")));
    ++connection.version;
    house.house.feed.tell(connection, house.house.clock.now());
    QTRY_VERIFY(house.house.portfolio.picture().connection(connection.id)->version
                == connection.version);
    QCOMPARE(house.desktop.titles.size(), 1);
}

void TestNotices::aBudgetThatEndsABoostIsTold()
{
    House house;
    house.house.preferences.setNotifiesOf(AlarmKind::Ended, false);
    house.open();
    Boost boost = house.house.world.boosts.front();
    boost.state = BoostState::Ended;
    boost.endedAt = house.house.clock.now();
    boost.reason = "budget";
    house.house.feed.tell(boost, house.house.clock.now());
    QTRY_COMPARE(house.desktop.titles.size(), 1); // a failure, not an end
}

void TestNotices::whatIsSwitchedOffIsNotTold_data()
{
    QTest::addColumn<AlarmKind>("kind");
    for (const AlarmKind kind :
         {AlarmKind::EndsSoon, AlarmKind::Ended, AlarmKind::Failed, AlarmKind::Down})
        QTest::addRow("%d", int(kind)) << kind;
}

void TestNotices::whatIsSwitchedOffIsNotTold()
{
    QFETCH(AlarmKind, kind);
    House house;
    Desktop desktop;
    DesktopNotices notices(house.house.preferences, desktop);
    house.house.preferences.setNotifiesOf(kind, false);
    for (const AlarmKind each :
         {AlarmKind::EndsSoon, AlarmKind::Ended, AlarmKind::Failed, AlarmKind::Down})
        notices.take({.kind = each, .title = QStringLiteral("x"), .text = {}, .connection = {}});
    QCOMPARE(desktop.titles.size(), 3);
    house.house.preferences.setNotifiesOf(kind, true);
    notices.take({.kind = kind, .title = QStringLiteral("x"), .text = {}, .connection = {}});
    QCOMPARE(desktop.titles.size(), 4);
}

void TestNotices::aClickOpensWhatItIsAbout()
{
    House house;
    Desktop desktop;
    DesktopNotices notices(house.house.preferences, desktop);
    const QSignalSpy opened(&notices, &DesktopNotices::openWanted);
    notices.take({.kind = AlarmKind::Down,
                  .title = QStringLiteral("x"),
                  .text = {},
                  .connection = ConnectionId("c-1")});
    emit desktop.clicked();
    QCOMPARE(opened.count(), 1);
    QVERIFY(opened.front().front().value<ConnectionId>() == ConnectionId("c-1"));
}

void TestNotices::theCountdownIsCalledForWhatIsNotOnTheScreen()
{
    House house;
    house.open();
    house.hand.key(Qt::Key_4, Qt::ControlModifier);
    QSignalSpy called(house.alarms.get(), &Alarms::called);
    house.goOnUntil(61min);
    QCOMPARE(called.count(), 0);
    house.goOnUntil(60min);
    QCOMPARE(called.count(), 1);
    house.goOnUntil(59min);
    QCOMPARE(called.count(), 1);
    house.goOnUntil(15min);
    house.goOnUntil(5min);
    house.goOnUntil(1min);
    QCOMPARE(called.count(), 4);
    auto *announcer = house.house.window->findChild<Announcer *>();
    QTRY_COMPARE(announcer->accessibleName(), // by the window's own
                 QStringLiteral("sin-gcp-tyo: 1 minute of the boost left"));
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
