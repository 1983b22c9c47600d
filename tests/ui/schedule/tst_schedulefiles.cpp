// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedulehouse.h"
#include "ui/schedule/importdialog.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;

/// Calendar files, saved and opened.
class TestScheduleFiles : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray event(const QByteArray &lines)
    {
        return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "\r\nEND:VEVENT\r\n";
    }
    /// One of each: a boost, a rule, one that names nothing of ours, one that is over.
    static QByteArray file()
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
            + event("SUMMARY:clin-azure-dub\r\nDTSTART:20260515T060000Z\r\nDURATION:PT2H")
            + event("SUMMARY:ml-gcp-chi\r\nDTSTART;TZID=Europe/Berlin:20260516T220000\r\n"
                    "DURATION:PT8H\r\nRRULE:FREQ=DAILY\r\n"
                    "EXDATE;TZID=Europe/Berlin:20260517T220000")
            + event("SUMMARY:Backup\r\nDTSTART:20260516T060000Z\r\nDTEND:20260516T070000Z")
            + event("SUMMARY:clin-azure-dub\r\nDTSTART:20260501T060000Z\r\nDURATION:PT2H")
            + event("SUMMARY:Holiday\r\nDTSTART;VALUE=DATE:20260601") + "END:VCALENDAR\r\n";
    }
    QString written(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(QStringLiteral("boosts.ics"));
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(content);
        return path;
    }
    /// Chooses an entry of the menu, and gives the dialog that file.
    static void answer(const ScheduleHouse &desk, int entry, const QString &path)
    {
        desk.hand.click("calendarFileMenu");
        auto *menu = desk.house.find<QMenu>("calendarFiles");
        QTest::mouseClick(menu, Qt::LeftButton, {},
                          menu->actionGeometry(menu->actions().at(entry)).center());
        auto *dialog = desk.house.find<QFileDialog>("calendarFile");
        QVERIFY(dialog->isVisible());
        // Qt's own dialog takes only what its file model has read by then.
        emit dialog->fileSelected(path);
        dialog->reject();
    }
    static ImportDialog *opened(const ScheduleHouse &desk, const QString &path)
    {
        answer(desk, 1, path);
        [&] { QTRY_VERIFY(desk.house.window->findChild<ImportDialog *>()); }();
        auto *dialog = desk.house.find<ImportDialog>("importDialog");
        auto *told = dialog->findChild<QLabel *>(QStringLiteral("importTold"));
        [&] { QTRY_VERIFY(!told->text().startsWith(QStringLiteral("Asking"))); }();
        return dialog;
    }
    static QString cell(const ImportDialog *dialog, int row, int column)
    {
        const auto *table = dialog->findChild<QTableView *>(QStringLiteral("importRows"));
        return table->model()->index(row, column).data().toString();
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
        const ScheduleHouse desk(theme);
        ImportDialog *dialog = opened(desk, written(file()));
        if (const QString to = qEnvironmentVariable("TURBOLANE_PICTURES"); !to.isEmpty())
            dialog->grab().save(to + QStringLiteral("/schedule-import-")
                                + QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"));
    }

    void everythingIsSavedInOneFile()
    {
        const ScheduleHouse desk;
        const QString path = m_folder.filePath(QStringLiteral("saved.ics"));
        answer(desk, 0, path);
        QTRY_COMPARE(desk.said("fileTold"), QStringLiteral("saved.ics is saved."));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto events = readCalendar(saved.readAll().toStdString());
        QVERIFY(events);
        // Five boosts on their own, one schedule, and maintenance.
        QCOMPARE(events->size(), std::size_t(7));
    }

    void eachEventHasItsPriceOrItsReasonBeforeAnythingIsPlaced()
    {
        const ScheduleHouse desk;
        const ImportDialog *dialog = opened(desk, written(file()));
        QCOMPARE(cell(dialog, 0, ImportModel::State), QStringLiteral("Ready"));
        QVERIFY(cell(dialog, 0, ImportModel::Price).startsWith(QStringLiteral("\u20ac")));
        QCOMPARE(cell(dialog, 1, ImportModel::Why), QStringLiteral("2 times, 1 refused"));
        QCOMPARE(cell(dialog, 2, ImportModel::Why),
                 QStringLiteral("It names none of your connections."));
        QCOMPARE(cell(dialog, 3, ImportModel::Why), QStringLiteral("It is in the past."));
        QVERIFY(cell(dialog, 4, ImportModel::Why).contains(QStringLiteral("whole days")));
        QCOMPARE(desk.house.carrier.asked("StartBoostJob"), 0);
        QCOMPARE(desk.house.carrier.asked("AddScheduleJob"), 0);
    }

    void confirmedTheyArePlacedForNoMoreThanWasShown()
    {
        ScheduleHouse desk;
        ImportDialog *dialog = opened(desk, written(file()));
        auto *connection = dialog->findChild<QComboBox *>(QStringLiteral("importConnection"));
        connection->setFocus();
        QTest::keyClick(connection, Qt::Key_Down);
        auto *place = dialog->findChild<Button *>(QStringLiteral("placeImport"));
        QTRY_VERIFY(place->isEnabled());
        QVERIFY2(place->text().contains(QStringLiteral("3 of them")), qPrintable(place->text()));
        QTest::mouseClick(place, Qt::LeftButton);
        QTRY_COMPARE(desk.house.carrier.asked("SkipOccurrenceJob"), 1);
        QTRY_COMPARE(cell(dialog, 2, ImportModel::State), QStringLiteral("Placed"));
        QCOMPARE(desk.house.carrier.asked("StartBoostJob"), 2);
        QVERIFY(desk.house.carrier.lastMost().has_value());
        QCOMPARE(desk.house.carrier.lastSchedule()->rule, std::string("FREQ=DAILY"));
        QVERIFY(desk.hand.words(dialog).contains(QStringLiteral("3 placed, 0 refused")));
    }

    void aRuleThatTheCarrierDoesNotKnowIsTold()
    {
        ScheduleHouse desk;
        client::Failure unknown{.kind = client::FailureKind::Refused,
                                .code = ErrorCode::OutOfRange,
                                .codeText = "outOfRange"};
        unknown.detail = "BYHOUR is not known here";
        unknown.pointer = "/rrule";
        desk.house.carrier.refuse("EstimateScheduleJob", unknown);
        const ImportDialog *dialog = opened(desk, written(file()));
        QCOMPARE(cell(dialog, 1, ImportModel::State), QStringLiteral("Refused"));
        const QString why = cell(dialog, 1, ImportModel::Why);
        QVERIFY2(why.startsWith(QStringLiteral("The carrier does not know this kind")),
                 qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("BYHOUR is not known here")), qPrintable(why));
        QCOMPARE(cell(dialog, 0, ImportModel::State), QStringLiteral("Ready"));
    }

    void whatIsNoCalendarIsToldAndNothingOpens()
    {
        const ScheduleHouse desk;
        answer(desk, 1, written("no calendar at all"));
        QTRY_VERIFY(desk.said("fileTold").contains(QStringLiteral("is no calendar file")));
        QVERIFY(!desk.house.window->findChild<ImportDialog *>());
    }
};

QTEST_MAIN(TestScheduleFiles)
#include "tst_schedulefiles.moc"
