// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/network/networkpage.h"
#include "ui/schedule/occurrencesmodel.h"
#include "ui/schedule/scheduledialog.h"
#include "windowhand.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;

/// Boosts to come: scheduled in a dialog that tells the price before, listed, skipped and ended.
class TestSchedulePage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;

    void open(ThemeChoice theme = ThemeChoice::Light)
    {
        m_house = std::make_unique<FakeHouse>();
        m_hand = std::make_unique<WindowHand>(*m_house);
        m_house->world.furnish();
        m_house->preferences.setTheme(theme);
        m_house->open();
        m_house->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
        m_hand->key(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(m_hand->isSeen("schedulePage"));
        auto *views = m_house->find<SegmentedChoice>("scheduleViews");
        QTest::mouseClick(views->buttonAt(views->count() - 1), Qt::LeftButton);
    }
    ScheduleDialog *dialog()
    {
        m_hand->click("scheduleBoost");
        auto *dialog = m_house->find<ScheduleDialog>("scheduleDialog");
        [&] { QVERIFY(QTest::qWaitForWindowActive(dialog)); }();
        return dialog;
    }
    ScheduleDialog *series()
    {
        [&] { QTRY_VERIFY(m_hand->isSeen("changeSeries")); }();
        m_hand->click("changeSeries");
        auto *dialog = m_house->find<ScheduleDialog>("scheduleDialog");
        [&] { QVERIFY(QTest::qWaitForWindowActive(dialog)); }();
        return dialog;
    }
    static void picture(QWidget *dialog, const char *name)
    {
        if (const QString to = qEnvironmentVariable("TURBOLANE_PICTURES"); !to.isEmpty())
            dialog->grab().save(QStringLiteral("%1/%2.png").arg(to, QLatin1String(name)));
    }
    /// That button opens the dialog with that connection chosen.
    void schedules(const char *button, const std::string &connection)
    {
        QTRY_VERIFY2(m_hand->isSeen(button), button);
        m_hand->click(button);
        QTRY_VERIFY(m_hand->isSeen("schedulePage"));
        auto *opened = m_house->find<ScheduleDialog>("scheduleDialog");
        const auto *subject = opened->findChild<QComboBox *>(QStringLiteral("scheduleSubject"));
        QCOMPARE(subject->currentText().toStdString(), connection);
        opened->reject();
        QTRY_VERIFY(!m_house->window->findChild<ScheduleDialog *>());
        m_house->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    }
    static void choose(QWidget *dialog, const char *box, int place)
    {
        auto *choice = dialog->findChild<QComboBox *>(QLatin1String(box));
        choice->setFocus();
        for (int step = 0; step < place; ++step)
            QTest::keyClick(choice, Qt::Key_Down);
    }
    /// Every day, moved where there is no room.
    void schedule()
    {
        ScheduleDialog *open = dialog();
        choose(open, "scheduleRepeats", 1);
        choose(open, "scheduleIfFull", 1);
        auto *order = open->findChild<Button *>(QStringLiteral("orderSchedule"));
        QTRY_VERIFY(order->isEnabled());
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Return);
        QTRY_COMPARE(table().model()->rowCount(), 3);
        QTRY_VERIFY(!m_house->window->findChild<ScheduleDialog *>());
        m_house->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    }
    QTableView &table() const { return *m_house->find<QTableView>("times"); }
    QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }

private slots:
    void cleanup()
    {
        m_hand.reset();
        m_house.reset();
    }

    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        open(theme);
        m_house->picture(QByteArray("schedule-empty-").append(QTest::currentDataTag()).constData());
        ScheduleDialog *asking = dialog();
        choose(asking, "scheduleRepeats", 1);
        QTRY_VERIFY(asking->findChild<Button *>(QStringLiteral("orderSchedule"))->isEnabled());
        if (const QString to = qEnvironmentVariable("TURBOLANE_PICTURES"); !to.isEmpty())
            asking->grab().save(to + QStringLiteral("/schedule-dialog-")
                                + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"));
        QTest::keyClick(asking, Qt::Key_Escape);
        QTRY_VERIFY(!m_house->window->findChild<ScheduleDialog *>());
        schedule();
        table().selectRow(1);
        QTest::qWait(100);
        m_house->picture(QByteArray("schedule-").append(QTest::currentDataTag()).constData());
    }

    void thePriceIsToldBeforeAnythingIsOrdered()
    {
        open();
        ScheduleDialog *open = dialog();
        auto *order = open->findChild<Button *>(QStringLiteral("orderSchedule"));
        QVERIFY(!order->isEnabled());
        QTRY_VERIFY(order->isEnabled());
        const QString words = m_hand->words(open);
        QVERIFY2(words.contains(QStringLiteral("\u20ac12.90")), qPrintable(words));
        QVERIFY(!m_house->carrier.lastSchedule());
        choose(open, "scheduleRepeats", 1);
        QVERIFY(!order->isEnabled());
        QTRY_VERIFY(order->text().contains(QStringLiteral("2")));
        QVERIFY(m_hand->words(open).contains(QStringLiteral("1 refused")));
    }

    void whatIsFilledInIsWhatIsAsked()
    {
        open();
        schedule();
        const client::NewSchedule &wanted = *m_house->carrier.lastSchedule();
        QCOMPARE(wanted.rule, std::string("FREQ=DAILY"));
        QVERIFY(wanted.ifFull == IfFull::Move);
        QVERIFY(!wanted.connection.isEmpty());
        QVERIFY(!wanted.to.isZero());
        QCOMPARE(wanted.lasting, Seconds(std::chrono::hours(2)));
        QVERIFY(!wanted.timeZone.empty());
    }

    void eachTimeSaysWhatBecameOfIt()
    {
        open();
        schedule();
        QCOMPARE(cell(0, OccurrencesModel::State), QStringLiteral("Reserved"));
        QCOMPARE(cell(1, OccurrencesModel::State), QStringLiteral("Moved"));
        QCOMPARE(cell(2, OccurrencesModel::State), QStringLiteral("Refused"));
        table().selectRow(2);
        QTRY_VERIFY(
            m_hand->words("scheduleColumn").contains(QStringLiteral("The carrier has no room")));
        // Where the carrier tells no facts, its own words stand below, to be copied.
        const auto *detail = m_house->find<QLabel>("timeDetail");
        QVERIFY(detail->text().contains(QStringLiteral("has 0G free in that time")));
        QVERIFY(detail->textInteractionFlags() & Qt::TextSelectableByMouse);
    }

    void theConnectionInHandIsTheOneThatIsScheduled()
    {
        open();
        const std::string last = m_house->portfolio.picture().connections().back().name;
        m_hand->key(Qt::Key_1, Qt::ControlModifier);
        m_house->find<NetworkPage>("networkPage")
            ->showConnection(m_house->portfolio.picture().connections().back().id);
        schedules("scheduleFromDock", last);
        m_hand->key(Qt::Key_2, Qt::ControlModifier);
        auto *all = m_house->find<QTableView>("connectionsTable");
        QTRY_VERIFY(all->isVisible());
        all->setFocus();
        QTRY_VERIFY(all->hasFocus());
        m_hand->key(Qt::Key_Return);
        schedules("detailSchedule", last);
    }

    void aScheduleThatWasJustMadeIsTakenBack()
    {
        open();
        schedule();
        QTRY_VERIFY(m_hand->isSeen("undoBar"));
        m_hand->click("undoAct");
        QTRY_COMPARE(m_house->carrier.asked("EndScheduleJob"), 1);
        QTRY_COMPARE(table().model()->rowCount(), 0);
    }

    void aWholeSeriesIsChangedAtAPriceToldBeforeAndTakenBack()
    {
        open();
        schedule();
        table().selectRow(0);
        const client::NewSchedule before = *m_house->carrier.lastSchedule();
        ScheduleDialog *open = series();
        auto *order = open->findChild<Button *>(QStringLiteral("orderSchedule"));
        auto *name = open->findChild<QLineEdit *>(QStringLiteral("scheduleName"));
        QCOMPARE(name->text().toStdString(), before.name);
        QVERIFY(!open->findChild<QComboBox *>(QStringLiteral("scheduleSubject"))->isEnabled());
        QTRY_VERIFY(order->isEnabled());
        QVERIFY2(m_hand->words(open).contains(QStringLiteral("That is what they cost now.")),
                 qPrintable(m_hand->words(open)));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("twice-a-week"));
        auto *repeats = open->findChild<QComboBox *>(QStringLiteral("scheduleRepeats"));
        repeats->setFocus();
        QTest::keyClick(repeats, Qt::Key_End);
        QTRY_VERIFY(!order->isEnabled());
        QVERIFY(m_hand->words(open).contains(QStringLiteral("Choose a weekday")));
        for (const char *day : {"repeatsOnTU", "repeatsOnTH"})
            QTest::mouseClick(open->findChild<FilterChip *>(QLatin1String(day)), Qt::LeftButton);
        auto *until = open->findChild<QComboBox *>(QStringLiteral("scheduleUntil"));
        until->setFocus();
        QTest::keyClick(until, Qt::Key_Down);
        auto *last = open->findChild<QDateEdit *>(QStringLiteral("scheduleLastDay"));
        QVERIFY(last->isVisible());
        last->setDate(QDate(2026, 6, 30));
        QTRY_VERIFY(order->isEnabled());
        QCOMPARE(order->text(), QStringLiteral("Change 2 boosts"));
        picture(open, "series-dialog");
        QTest::mouseClick(order, Qt::LeftButton);
        QTRY_VERIFY(m_house->carrier.lastSeries().has_value());
        const client::SeriesChange change = *m_house->carrier.lastSeries();
        QCOMPARE(change.to.name, std::string("twice-a-week"));
        QVERIFY2(change.to.rule.starts_with("FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630T"),
                 change.to.rule.c_str());
        QCOMPARE(change.mostRefused, 1);
        QVERIFY(change.most.has_value());
        QTRY_VERIFY(m_hand->isSeen("undoBar"));
        m_hand->click("undoAct");
        QTRY_COMPARE(m_house->carrier.asked("ChangeSeriesJob"), 2);
        QCOMPARE(m_house->carrier.lastSeries()->to.rule, before.rule);
        QCOMPARE(m_house->carrier.lastSeries()->to.name, before.name);
        QCOMPARE(m_house->carrier.lastSeries()->to.start, before.start);
    }

    void whatIsNotTouchedOfASeriesStaysAsItWasWritten()
    {
        open();
        const Instant next = m_house->world.now + std::chrono::days(3);
        Schedule monthly;
        monthly.id = ScheduleId("schedule-9");
        monthly.name = "monthly";
        monthly.connection = m_house->portfolio.picture().connections().front().id;
        monthly.to = Bandwidth::gbps(5);
        monthly.duration = std::chrono::hours(1);
        monthly.start = *parseLocalTime("2026-05-01T22:00:00");
        monthly.timeZone = "Europe/Berlin";
        monthly.rule = "FREQ=MONTHLY;COUNT=6";
        Occurrence time;
        time.startsAt = next;
        time.endsAt = next + std::chrono::hours(1);
        time.price = euros(1'000'000);
        monthly.occurrences = {time};
        m_house->world.schedules.push_back(monthly);
        m_house->feed.tell(m_house->world.schedules.back(), m_house->world.now);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        table().selectRow(0);
        ScheduleDialog *open = series();
        auto *order = open->findChild<Button *>(QStringLiteral("orderSchedule"));
        auto *name = open->findChild<QLineEdit *>(QStringLiteral("scheduleName"));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("-2"));
        QTRY_VERIFY(order->isEnabled());
        QTest::keyClick(order, Qt::Key_Return);
        QTRY_VERIFY(m_house->carrier.lastSeries().has_value());
        const client::NewSchedule &to = m_house->carrier.lastSeries()->to;
        QCOMPARE(to.rule, std::string("FREQ=MONTHLY;COUNT=6"));
        QCOMPARE(to.start, *parseLocalTime("2026-05-01T22:00:00"));
        QCOMPARE(to.to, Bandwidth::gbps(5));
    }

    void aTimeIsSkippedWithTheKeyboard()
    {
        open();
        schedule();
        table().setFocus();
        table().selectRow(0);
        m_hand->key(Qt::Key_Delete);
        QTRY_COMPARE(table().model()->rowCount(), 2);
        QCOMPARE(m_house->carrier.asked("SkipOccurrenceJob"), 1);
    }

    void aScheduleIsEnded()
    {
        open();
        schedule();
        m_hand->click("endSchedule");
        QTRY_COMPARE(table().model()->rowCount(), 0);
        QVERIFY(m_hand->words("schedulePage").contains(QStringLiteral("No boost is scheduled")));
    }

    void aRefusedScheduleSaysWhyAndStaysFilledIn()
    {
        open();
        m_house->carrier.refuse("AddScheduleJob",
                                {.kind = client::FailureKind::Refused,
                                 .code = ErrorCode::NameTaken,
                                 .codeText = "nameTaken"});
        ScheduleDialog *open = dialog();
        auto *order = open->findChild<Button *>(QStringLiteral("orderSchedule"));
        QTRY_VERIFY(order->isEnabled());
        QTest::mouseClick(order, Qt::LeftButton);
        QTRY_VERIFY(m_hand->words(open).contains(QStringLiteral("has that name")));
        QVERIFY(open->isVisible());
    }
};

QTEST_MAIN(TestSchedulePage)
#include "tst_schedulepage.moc"
