// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include "billing/pasthouse.h"
#include "schedule/schedulehouse.h"
#include "ui/connections/changedialog.h"
#include "ui/connections/enddialog.h"
#include "ui/detail/handoverdialog.h"
#include "ui/detail/trydialog.h"
#include "ui/kit/button.h"
#include "ui/ports/portsdialog.h"
#include "ui/quitdialog.h"
#include "ui/schedule/importdialog.h"
#include "ui/schedule/scheduledialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>

namespace turbolane::test {

namespace {

const ConnectionId archive("c-seq-archive-iad");
const QByteArray calendar =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:clin-azure-dub\r\nDTSTART:20260515T060000Z\r\n"
    "DURATION:PT2H\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Holiday\r\nDTSTART;VALUE=DATE:20260601\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

ui::Desk deskOf(FakeHouse &house)
{
    return {house.carrier, house.portfolio, house.clock, house.preferences};
}

template <typename Dialog>
void aboutConnection(const Frame &frame, const char *readyButton)
{
    FakeHouse house;
    house.world.furnish();
    house.open(frame.size);
    Dialog dialog(deskOf(house), *house.portfolio.picture().connection(archive),
                  house.window.get());
    dialog.show();
    const auto *ready = dialog.template findChild<QWidget *>(QLatin1String(readyButton));
    QVERIFY(ready != nullptr);
    QTRY_VERIFY(ready->isVisible());
    QTest::qWait(300); // its price is told
    frame.take(house);
}

void change(const Frame &frame)
{
    aboutConnection<ui::ChangeDialog>(frame, "changeForGood");
}

void end(const Frame &frame)
{
    aboutConnection<ui::EndDialog>(frame, "endForGood");
}

void handover(const Frame &frame)
{
    aboutConnection<ui::HandoverDialog>(frame, "handoverConfig");
}

void tryIt(const Frame &frame)
{
    FakeHouse house;
    house.world.furnish();
    house.world.datapath = "linux";
    house.open(frame.size);
    ui::TryDialog dialog(deskOf(house), *house.portfolio.picture().connection(archive),
                         house.window.get());
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QWidget *>(QStringLiteral("copyCommand0")) != nullptr);
    frame.take(house);
}

void newSchedule(const Frame &frame)
{
    ScheduleHouse desk(ui::ThemeChoice::Light, frame.size);
    desk.hand.click("scheduleBoost");
    auto *dialog = desk.house.find<QDialog>("scheduleDialog");
    auto *order = dialog->findChild<ui::Button *>(QStringLiteral("orderSchedule"));
    dialog->findChild<QComboBox *>(QStringLiteral("scheduleRepeats"))->setCurrentIndex(1);
    QTRY_VERIFY(order->isEnabled());
    frame.take(desk.house);
}

void series(const Frame &frame)
{
    ScheduleHouse desk(ui::ThemeChoice::Light, frame.size);
    ui::ScheduleDialog dialog(deskOf(desk.house), desk.house.world.schedules.front(),
                              desk.house.window.get());
    dialog.open();
    auto *repeats = dialog.findChild<QComboBox *>(QStringLiteral("scheduleRepeats"));
    repeats->setCurrentIndex(repeats->count() - 1);
    for (const char *day : {"repeatsOnTU", "repeatsOnTH"})
        dialog.findChild<QAbstractButton *>(QLatin1String(day))->setChecked(true);
    dialog.findChild<QComboBox *>(QStringLiteral("scheduleUntil"))->setCurrentIndex(1);
    auto *order = dialog.findChild<ui::Button *>(QStringLiteral("orderSchedule"));
    QTRY_VERIFY(order->isEnabled());
    frame.take(desk.house);
}

void ports(const Frame &frame)
{
    FakeHouse house;
    house.world.furnish();
    house.open(frame.size);
    ui::PortsDialog dialog(deskOf(house), house.window.get());
    dialog.orderNew();
    dialog.show();
    auto *where = dialog.findChild<QComboBox *>(QStringLiteral("portWhere"));
    QTRY_VERIFY(where->count() > 0);
    where->setCurrentIndex(where->findText(QStringLiteral("Amsterdam"), Qt::MatchContains));
    const auto *order = dialog.findChild<ui::Button *>(QStringLiteral("orderPort"));
    QTRY_VERIFY(order->isEnabled());
    frame.take(house);
}

void import(const Frame &frame)
{
    ScheduleHouse desk(ui::ThemeChoice::Light, frame.size);
    const auto events = readCalendar(calendar.toStdString());
    QVERIFY(events);
    ui::ImportDialog dialog(deskOf(desk.house), QStringLiteral("boosts.ics"), *events,
                            desk.house.window.get());
    dialog.show();
    QTest::qWait(300); // its prices are told
    frame.take(desk.house);
}

void invoiceDialog(const Frame &frame, const char *button, const char *dialog)
{
    PastHouse past;
    past.open(frame.size);
    past.openInvoice();
    past.hand.click(button);
    QTRY_VERIFY(past.dialog(dialog));
    QTest::qWait(300); // its figures are told
    frame.take(past.house);
}

void proof(const Frame &frame)
{
    invoiceDialog(frame, "proveInvoice", "proofDialog");
}

void whatIf(const Frame &frame)
{
    invoiceDialog(frame, "whatIf", "whatIfDialog");
}

void quit(const Frame &frame)
{
    FakeHouse house;
    house.world.furnish();
    house.open(frame.size);
    ui::QuitDialog dialog(house.portfolio.picture(), house.clock, true, house.window.get());
    dialog.open();
    frame.take(house);
}

} // namespace

std::vector<Screen> screensOfDialogs()
{
    return {{"dialog-change", "", change},
            {"dialog-end", "", end},
            {"dialog-hand-over", "", handover},
            {"dialog-try", "", tryIt},
            {"dialog-schedule", "", newSchedule},
            {"dialog-series", "", series},
            {"dialog-ports", "", ports},
            {"dialog-import", "", import},
            {"dialog-proof", "", proof},
            {"dialog-what-if", "", whatIf},
            {"dialog-quit", "", quit}};
}

} // namespace turbolane::test
