// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedulehouse.h"
#include "ui/editors/bandwidthedit.h"
#include "ui/editors/durationedit.h"
#include "ui/schedule/scheduledialog.h"

#include <QComboBox>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;
using std::chrono::minutes;

/// Boosts that are drawn into the week, moved and stretched, by hand and by key.
class TestScheduleDrag : public QObject {
    Q_OBJECT

private:
    static std::string span(Instant from, Instant to)
    {
        return turbolane::text(from) + " " + turbolane::text(to);
    }
    static Instant hour(int hours) { return ScheduleHouse::hour(hours); }
    static client::Failure noRoom()
    {
        client::Failure failure{.kind = client::FailureKind::Refused,
                                .code = ErrorCode::AbovePort,
                                .codeText = "abovePort"};
        failure.refusal = client::Refusal{
            .cause = "capacity",
            .cut = {},
            .binding = client::Binding{.kind = "port",
                                       .id = "port-lon-01",
                                       .from = {},
                                       .until = {},
                                       .free = Bandwidth::gbps(2),
                                       .missing = Bandwidth::gbps(7)},
            .offers = {
                {.kind = "laterSlot", .bandwidth = {}, .from = hour(98), .until = hour(100)}}};
        return failure;
    }

private slots:
    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        ScheduleHouse desk(theme);
        const QByteArray tag = QTest::currentDataTag();
        desk.draw(hour(96 + 6), hour(96 + 9));
        desk.house.picture(("schedule-new-" + tag).constData());
        desk.hand.key(Qt::Key_Escape);
        const QPoint from = desk.middleOf(desk.blockOf(BlockKind::Set, "clin"));
        desk.drag(from, from + QPoint(125, -60));
        QTRY_VERIFY(desk.confirm().isEnabled());
        desk.house.picture(("schedule-move-" + tag).constData());
        desk.hand.key(Qt::Key_Escape);
        desk.house.carrier.refuse("EstimateBoostJob", noRoom());
        desk.drag(desk.week().pointOf(hour(96 + 6)), desk.week().pointOf(hour(96 + 9)));
        QTRY_VERIFY(desk.hand.isSeen("takeOffer"));
        desk.house.picture(("schedule-clash-" + tag).constData());
    }

    void whatIsDrawnHasAPriceAndAnEndBeforeAnythingIsOrdered()
    {
        const ScheduleHouse desk;
        desk.draw(hour(96 + 6), hour(96 + 9));
        QCOMPARE(desk.proposed(), span(hour(96 + 6), hour(96 + 9)));
        const QString words = desk.hand.words("proposalColumn");
        QVERIFY2(words.contains(QStringLiteral("New boost")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Fri 09:00")), qPrintable(words));
        QVERIFY(desk.confirm().text().contains(QStringLiteral("\u20ac")));
        QCOMPARE(desk.house.carrier.asked("StartBoostJob"), 0);
    }

    void whatIsDrawnUpwardsIsTheSame()
    {
        const ScheduleHouse desk;
        desk.drag(desk.week().pointOf(hour(96 + 9)) - QPoint(0, 1),
                  desk.week().pointOf(hour(96 + 6)) + QPoint(0, 1));
        QCOMPARE(desk.proposed(), span(hour(96 + 6), hour(96 + 9)));
    }

    void nothingBeginsInThePast()
    {
        const ScheduleHouse desk;
        desk.drag(desk.week().pointOf(hour(24 + 8)), desk.week().pointOf(hour(24 + 18)));
        // The first quarter after now. The running boost is of another connection, but below.
        QCOMPARE(desk.proposed(), span(hour(24 + 12) + minutes(45), hour(24 + 18)));
    }

    void confirmedItIsPlacedForNoMoreThanWasShown()
    {
        ScheduleHouse desk;
        desk.draw(hour(96 + 6), hour(96 + 9));
        const QString price = desk.confirm().text();
        desk.hand.click("confirmProposal");
        QTRY_COMPARE(desk.count(BlockKind::Set), 6);
        const client::BoostQuestion &placed = desk.house.carrier.lastBoost();
        QVERIFY(placed.startsAt == hour(96 + 6));
        QCOMPARE(placed.lasting, Seconds(std::chrono::hours(3)));
        QVERIFY(desk.house.carrier.lastMost().has_value());
        QCOMPARE(desk.proposed(), std::string("none"));
        QVERIFY(desk.week().chosen().startsWith(QStringLiteral("boost ")));
        QVERIFY(desk.hand.isSeen("scheduleColumn"));
        QTRY_VERIFY(desk.hand.isSeen("undoBar"));
        desk.hand.click("undoAct");
        QTRY_COMPARE(desk.count(BlockKind::Set), 5);
    }

    void aBoostToComeIsMovedWithTheDifferenceToldBefore()
    {
        ScheduleHouse desk;
        const QString block = desk.blockOf(BlockKind::Set, "clin");
        const QPoint from = desk.middleOf(block);
        desk.drag(from, from + desk.week().pointOf(hour(72 + 14)) - desk.week().pointOf(hour(64)));
        QCOMPARE(desk.proposed(), span(hour(72 + 14), hour(72 + 16)));
        QTRY_VERIFY(desk.confirm().isEnabled());
        const QString words = desk.hand.words("proposalColumn");
        QVERIFY2(words.contains(QStringLiteral("Now Wed 13 May")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Against now")), qPrintable(words));
        QCOMPARE(desk.house.carrier.asked("MoveBoostJob"), 0);
        desk.hand.click("confirmProposal");
        QTRY_COMPARE(desk.house.carrier.asked("MoveBoostJob"), 1);
        QVERIFY(desk.house.carrier.lastMove()->startsAt == hour(72 + 14));
        QTRY_COMPARE(desk.proposed(), std::string("none"));
        const int row = desk.model().numberOf(block);
        QVERIFY(desk.model().row(row).time.from() == hour(72 + 14));
    }

    void oneTimeOfAScheduleIsMovedByItselfAndBackAgain()
    {
        ScheduleHouse desk;
        const QString block = desk.blockOf(BlockKind::Set, "sin-gcp");
        const QPoint from = desk.middleOf(block);
        desk.drag(from, from + desk.week().pointOf(hour(48 + 14)) - desk.week().pointOf(hour(59)));
        QCOMPARE(desk.proposed(), span(hour(48 + 14), hour(48 + 17)));
        QTRY_VERIFY(desk.confirm().isEnabled());
        const QString words = desk.hand.words("proposalColumn");
        QVERIFY2(words.contains(QStringLiteral("Move this time")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("the others of the schedule stay")),
                 qPrintable(words));
        QCOMPARE(desk.house.carrier.asked("MoveTimeJob"), 0);
        desk.hand.click("confirmProposal");
        QTRY_COMPARE(desk.house.carrier.asked("MoveTimeJob"), 1);
        QVERIFY(desk.house.carrier.lastTimeMove()->askedFor == hour(48 + 11));
        QTRY_COMPARE(desk.proposed(), std::string("none"));
        QCOMPARE(desk.week().chosen(), block);
        QVERIFY(desk.model().row(desk.model().numberOf(block)).time.from() == hour(48 + 14));
        QVERIFY(desk.hand.words("scheduleColumn").contains(QStringLiteral("Moved by you")));
        QTRY_VERIFY(desk.hand.isSeen("undoBar"));
        desk.hand.click("undoAct");
        QTRY_COMPARE(desk.house.carrier.asked("MoveTimeJob"), 2);
        QVERIFY(desk.house.carrier.lastTimeMove()->startsAt == hour(48 + 11));
        QTRY_VERIFY(desk.model().row(desk.model().numberOf(block)).time.from() == hour(48 + 11));
    }

    void aTimeIsMovedAndStretchedByKeys()
    {
        ScheduleHouse desk;
        desk.click(desk.blockOf(BlockKind::Set, "sin-gcp"));
        desk.hand.key(Qt::Key_Down);
        desk.hand.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.proposed(), span(hour(59) + minutes(15), hour(62) + minutes(30)));
        QTRY_VERIFY(desk.confirm().isEnabled());
        desk.hand.key(Qt::Key_Return);
        QCOMPARE(desk.hand.focused(), QStringLiteral("confirmProposal"));
        desk.hand.key(Qt::Key_Space);
        QTRY_COMPARE(desk.house.carrier.asked("MoveTimeJob"), 1);
        QCOMPARE(desk.house.carrier.lastTimeMove()->lasting, Seconds(minutes(195)));
    }

    void aTimeWithoutRoomIsPlacedElsewhere()
    {
        ScheduleHouse desk;
        const QPoint from = desk.middleOf(desk.blockOf(BlockKind::Refused));
        desk.drag(from, from + desk.week().pointOf(hour(96 + 15)) - desk.week().pointOf(hour(107)));
        QTRY_VERIFY(desk.confirm().isEnabled());
        QVERIFY(desk.hand.words("proposalColumn").contains(QStringLiteral("There was no room")));
        desk.hand.click("confirmProposal");
        QTRY_COMPARE(desk.count(BlockKind::Refused), 0);
        QTRY_VERIFY(desk.hand.isSeen("undoBar"));
        desk.hand.click("undoAct");
        QTRY_COMPARE(desk.house.carrier.asked("SkipOccurrenceJob"), 1);
    }

    void aClashOfATimeIsSaidInPlaceWithItsReason()
    {
        ScheduleHouse desk;
        desk.house.carrier.refuse("EstimateTimeMoveJob", noRoom());
        const QPoint from = desk.middleOf(desk.blockOf(BlockKind::Set, "sin-gcp"));
        desk.drag(from, from + QPoint(0, 60));
        QTRY_VERIFY(desk.hand.isSeen("takeOffer"));
        const QString words = desk.hand.words("proposalColumn").replace(QChar::Nbsp, u' ');
        QVERIFY2(words.contains(QStringLiteral("2 Gbps is free")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("abovePort")), qPrintable(words));
        QVERIFY(!desk.confirm().isEnabled());
        QVERIFY(desk.week().accessibleDescription().contains(QStringLiteral("Not possible")));
    }

    void itsEdgesAreStretched()
    {
        const ScheduleHouse desk;
        const QRect place = desk.week().placeOf(desk.blockOf(BlockKind::Set, "clin"));
        const QPoint end(place.center().x(), place.bottom() - 2);
        desk.drag(end, desk.week().pointOf(hour(48 + 19)) + QPoint(0, -1));
        QCOMPARE(desk.proposed(), span(hour(48 + 16), hour(48 + 19)));
        desk.hand.key(Qt::Key_Escape);
        const QPoint begin(place.center().x(), place.top() + 2);
        desk.drag(begin, desk.week().pointOf(hour(48 + 15)) + QPoint(0, 1));
        QCOMPARE(desk.proposed(), span(hour(48 + 15), hour(48 + 18)));
    }

    void keysMoveItStretchItAndConfirm()
    {
        ScheduleHouse desk;
        desk.click(desk.blockOf(BlockKind::Set, "clin"));
        desk.hand.key(Qt::Key_Down);
        QCOMPARE(desk.proposed(), span(hour(64) + minutes(15), hour(66) + minutes(15)));
        desk.hand.key(Qt::Key_Right);
        QCOMPARE(desk.proposed(), span(hour(88) + minutes(15), hour(90) + minutes(15)));
        desk.hand.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(desk.proposed(), span(hour(88) + minutes(15), hour(90) + minutes(30)));
        QTRY_VERIFY(desk.confirm().isEnabled());
        desk.hand.key(Qt::Key_Return);
        QCOMPARE(desk.hand.focused(), QStringLiteral("confirmProposal"));
        desk.hand.key(Qt::Key_Return);
        QTRY_COMPARE(desk.house.carrier.asked("MoveBoostJob"), 1);
        QCOMPARE(desk.house.carrier.lastMove()->lasting, Seconds(minutes(135)));
        QTRY_COMPARE(desk.hand.focused(), QStringLiteral("weekCalendar"));
    }

    void escLetsGoAndNothingWasAskedToChange()
    {
        ScheduleHouse desk;
        const QString block = desk.blockOf(BlockKind::Set, "clin");
        desk.click(block);
        desk.hand.key(Qt::Key_Up);
        QVERIFY(desk.proposed() != "none");
        desk.hand.key(Qt::Key_Escape);
        QCOMPARE(desk.proposed(), std::string("none"));
        QCOMPARE(desk.week().chosen(), block);
        QVERIFY(desk.hand.isSeen("scheduleColumn"));
        QCOMPARE(desk.house.carrier.asked("MoveBoostJob"), 0);
    }

    void aNewOneIsProposedByKeysAlone()
    {
        ScheduleHouse desk;
        desk.hand.key(Qt::Key_Insert);
        const Instant first = hour(24 + 12) + minutes(45);
        QCOMPARE(desk.proposed(), span(first, first + minutes(60)));
        desk.hand.key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.proposed(), span(first, first + minutes(120)));
        QTRY_VERIFY(desk.confirm().isEnabled());
        desk.hand.key(Qt::Key_Return);
        desk.hand.key(Qt::Key_Return);
        QTRY_COMPARE(desk.house.carrier.asked("StartBoostJob"), 1);
    }

    void enterEditsWhatIsChosenByItsFigures()
    {
        ScheduleHouse desk;
        desk.click(desk.blockOf(BlockKind::Set, "clin"));
        desk.hand.key(Qt::Key_Return);
        QCOMPARE(desk.proposed(), span(hour(64), hour(66)));
        auto *lasting = desk.house.find<DurationEdit>("proposalLasting");
        lasting->setFocus();
        lasting->selectAll();
        desk.hand.type("3 h");
        desk.hand.key(Qt::Key_Tab);
        QCOMPARE(desk.proposed(), span(hour(64), hour(67)));
    }

    void aClashSaysWhyAndItsNearestTimeIsTaken()
    {
        ScheduleHouse desk;
        desk.house.carrier.refuse("EstimateBoostJob", noRoom());
        desk.drag(desk.week().pointOf(hour(96 + 6)), desk.week().pointOf(hour(96 + 8)));
        QTRY_VERIFY(desk.hand.isSeen("takeOffer"));
        const QString words = desk.hand.words("proposalColumn");
        QVERIFY2(words.contains(QStringLiteral("7 Gbps")), qPrintable(words));
        QVERIFY(!desk.confirm().isEnabled());
        desk.house.carrier.refuseNothing();
        desk.hand.click("takeOffer");
        QCOMPARE(desk.proposed(), span(hour(98), hour(100)));
        QTRY_VERIFY(desk.confirm().isEnabled());
    }

    void itIsRepeatedInTheDialogJustAsItWasDrawn()
    {
        ScheduleHouse desk;
        desk.draw(hour(96 + 6), hour(96 + 9));
        const auto to = desk.house.find<BandwidthEdit>("proposalTo")->value();
        desk.hand.click("repeatProposal");
        auto *dialog = desk.house.find<ScheduleDialog>("scheduleDialog");
        QCOMPARE(dialog->findChild<DurationEdit *>(QStringLiteral("scheduleLasting"))->value(),
                 Seconds(std::chrono::hours(3)));
        QVERIFY(dialog->findChild<BandwidthEdit *>(QStringLiteral("scheduleTo"))->value() == to);
        auto *order = dialog->findChild<Button *>(QStringLiteral("orderSchedule"));
        QTRY_VERIFY(order->isEnabled());
        QTest::mouseClick(order, Qt::LeftButton);
        QTRY_COMPARE(desk.proposed(), std::string("none"));
        QCOMPARE(desk.house.carrier.lastSchedule()->lasting, Seconds(std::chrono::hours(3)));
    }

    void whatIsOverIsNotPulled()
    {
        const ScheduleHouse desk;
        const QPoint from = desk.middleOf(desk.blockOf(BlockKind::Past));
        desk.drag(from, from + QPoint(0, 60));
        QCOMPARE(desk.proposed(), std::string("none"));
    }

    void aBoostThatStartsMeanwhileIsLetGo()
    {
        ScheduleHouse desk;
        desk.click(desk.blockOf(BlockKind::Set, "clin"));
        desk.hand.key(Qt::Key_Down);
        Boost boost = *desk.house.portfolio.picture().boost(BoostId("b-set"));
        boost.state = BoostState::Active;
        desk.house.feed.tell(boost, FakeHouse::noon);
        QTRY_COMPARE(desk.proposed(), std::string("none"));
    }
};

QTEST_MAIN(TestScheduleDrag)
#include "tst_scheduledrag.moc"
