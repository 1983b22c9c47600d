// SPDX-License-Identifier: GPL-3.0-or-later

#include "transferdesk.h"
#include "ui/schedule/transferwaydelegate.h"
#include "ui/schedule/transferwords.h"

#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QListView>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;
using Planner = turbolane::test::TransferDesk;

namespace {

client::Failure noRoom()
{
    return {.kind = client::FailureKind::Refused,
            .code = ErrorCode::AbovePort,
            .codeText = "abovePort"};
}

} // namespace

/// So much data by a deadline: ways, their proof, and all of their boosts at once.
class TestTransferPlanner : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
        QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
        QTest::newRow("wide") << ThemeChoice::Light << QSize(1920, 1200);
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        Planner planner(theme, size);
        planner.want(100);
        const QByteArray tag = QTest::currentDataTag();
        planner.desk.house.picture(("transfer-" + tag).constData());
        planner.want(900);
        QTRY_VERIFY(planner.names() == QStringList{QStringLiteral("No boost")});
        planner.desk.house.picture(("transfer-none-" + tag).constData());
    }

    void theNightsAreTheCheapest()
    {
        Planner planner;
        planner.want(100);
        QCOMPARE(planner.names(),
                 (QStringList{QStringLiteral("Cheapest"), QStringLiteral("One block"),
                              QStringLiteral("Soonest"), QStringLiteral("No boost")}));
        QVERIFY2(planner.way(0).contains(QStringLiteral("22:00 to 06:00")),
                 qPrintable(planner.way(0)));
        QVERIFY2(planner.way(3).endsWith(QStringLiteral("too late")), qPrintable(planner.way(3)));
        QVERIFY(planner.desk.said("transferSum").endsWith(QStringLiteral("at the night rate")));
        QVERIFY(planner.desk.said("transferSpare").endsWith(QStringLiteral("spare")));
    }

    void theDeadlineAndTheEndAreMarkedOnTheirDay()
    {
        Planner planner;
        planner.want(100);
        QTRY_COMPARE(planner.desk.week().marks().size(), std::size_t(2));
        const auto &marks = planner.desk.week().marks();
        QVERIFY(marks.front().isDeadline);
        QCOMPARE(marks.front().text, QStringLiteral("Deadline 06:00"));
        QVERIFY(marks.front().at == planner.desk.hour(96 + 4)); // six in Berlin
        QVERIFY(marks.back().text.startsWith(QStringLiteral("Done ")));
        planner.desk.hand.click("closeTransfer");
        QVERIFY(planner.desk.week().marks().empty());
    }

    void whatIsProposedStandsInTheCalendarAndNothingIsOrdered()
    {
        Planner planner;
        planner.want(100);
        QTRY_COMPARE(planner.desk.count(BlockKind::Proposed), 3);
        QCOMPARE(planner.desk.house.carrier.asked("StartBoostJob"), 0);
        planner.ways->setFocus();
        planner.desk.hand.key(Qt::Key_End);
        QTRY_COMPARE(planner.desk.count(BlockKind::Proposed), 0); // without a boost
        QVERIFY(!planner.desk.house.find<Button>("confirmTransfer")->isEnabled());
    }

    void oneButtonSchedulesThemAllForNoMoreThanWasShown()
    {
        Planner planner;
        planner.want(100);
        const int before = planner.desk.count(BlockKind::Set);
        planner.desk.hand.click("confirmTransfer");
        QTRY_COMPARE(planner.desk.count(BlockKind::Set), before + 3);
        QCOMPARE(planner.desk.house.carrier.asked("StartBoostJob"), 3);
        QVERIFY(planner.desk.house.carrier.lastMost().has_value());
        QTRY_VERIFY(!planner.desk.hand.isSeen("transferColumn"));
        QCOMPARE(planner.desk.count(BlockKind::Proposed), 0);
    }

    void whereOneIsRefusedNoneStays()
    {
        Planner planner;
        planner.want(100);
        const int before = planner.desk.count(BlockKind::Set);
        planner.desk.house.carrier.refuse("StartBoostJob", noRoom());
        planner.desk.hand.click("confirmTransfer");
        QTRY_VERIFY(planner.desk.hand.words("transferColumn")
                        .contains(QStringLiteral("Nothing is scheduled, and nothing was charged")));
        QCOMPARE(planner.desk.count(BlockKind::Set), before);
    }

    void hoursWithoutRoomAreGoneAround()
    {
        Planner planner;
        // The first night is full.
        planner.desk.house.world.full =
            Interval::between(ScheduleHouse::hour(24 + 20), ScheduleHouse::hour(48 + 4));
        planner.want(60);
        QTRY_VERIFY(planner.desk.count(BlockKind::Proposed) > 0);
        for (const CalendarBlock &block : planner.desk.model().rows())
            if (block.kind == BlockKind::Proposed)
                QVERIFY(!block.time.overlaps(planner.desk.house.world.full));
    }

    void whereNothingIsInTimeItSaysHowMuchWouldBe()
    {
        Planner planner;
        planner.want(900);
        QTRY_COMPARE(planner.names(), QStringList{QStringLiteral("No boost")});
        QVERIFY2(planner.desk.said("transferTold").contains(QStringLiteral("900 TB")),
                 qPrintable(planner.desk.said("transferTold")));
    }

    void aDeadlineThatIsOverIsRefusedInPlace()
    {
        Planner planner;
        planner.want(100);
        planner.desk.house.find<QDateTimeEdit>("transferBy")
            ->setDateTime(QDateTime(QDate(2026, 5, 12), QTime(6, 0)));
        QTRY_VERIFY(planner.desk.said("transferTold").contains(QStringLiteral("deadline is over")));
        QVERIFY(!planner.desk.house.find<Button>("confirmTransfer")->isEnabled());
    }

    void escapeClosesIt()
    {
        Planner planner;
        planner.want(100);
        planner.ways->setFocus();
        planner.desk.hand.key(Qt::Key_Escape);
        QTRY_VERIFY(!planner.desk.hand.isSeen("transferColumn"));
        QTRY_COMPARE(planner.desk.count(BlockKind::Proposed), 0);
    }

    void dataIsSaidInItsUnits_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << qint64(0) << QStringLiteral("0 B");
        QTest::newRow("a hundred") << qint64(100'000'000'000'000) << QStringLiteral("100 TB");
        QTest::newRow("three digits") << qint64(61'234'000'000'000) << QStringLiteral("61.2 TB");
        QTest::newRow("just under") << qint64(999'900'000) << QStringLiteral("1 GB");
    }
    void dataIsSaidInItsUnits()
    {
        QFETCH(qint64, bytes);
        QFETCH(QString, said);
        QCOMPARE(dataWords(bytes).replace(QChar::Nbsp, u' '), said);
    }
};

QTEST_MAIN(TestTransferPlanner)
#include "tst_transferplanner.moc"
