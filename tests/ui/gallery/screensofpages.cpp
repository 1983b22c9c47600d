// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include "activity/eventfulpast.h"
#include "billing/pasthouse.h"
#include "billing/spendinghouse.h"
#include "detail/detailhouse.h"
#include "schedule/transferdesk.h"
#include "ui/kit/button.h"
#include "ui/practice/practice.h"
#include "ui/turbo/turbobutton.h"

namespace turbolane::test {

namespace {

/// A clock that stands at noon, and nothing that goes wrong.
class StillPractice final : public ui::Practice {
public:
    StillPractice() { m_clock.setSpeed(ClockSpeed::TenMinutes); }
    PracticeClock &clock() override { return m_clock; }
    std::optional<Instant> nextEvent() const override
    {
        return FakeHouse::noon + std::chrono::hours(3);
    }
    bool has(ui::Drill) const override { return false; }
    void set(ui::Drill, bool, const ConnectionId &) override { }
    QString cutLink() const override { return {}; }
    std::optional<int> telling() const override { return std::nullopt; }
    bool isFresh() const override { return false; }
    void startAnew() override { }

private:
    PracticeClock m_clock{FakeHouse::noon, [] { return std::chrono::nanoseconds(0); }};
};

void openFurnished(FakeHouse &house, QSize size)
{
    house.world.furnish();
    for (const Connection &connection : house.world.connections)
        house.world.availability[connection.id].availabilityPpm = 999'980;
    house.open(size);
    house.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
}

void network(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    const WindowHand hand(house);
    QTRY_VERIFY(hand.isSeen("openFromDock"));
    QTest::qWait(200); // the light of the boosted arc is in its place
    frame.take(house);
}

void draw(FakeHouse &house, const WindowHand &hand, QSize size)
{
    house.carrier.offerManyPaths();
    openFurnished(house, size);
    hand.draw("FRA", "SIN");
    QTRY_VERIFY(house.find<ui::Button>("orderButton")->isEnabled());
}

void drawQuote(const Frame &frame)
{
    FakeHouse house;
    const WindowHand hand(house);
    draw(house, hand, frame.size);
    hand.click("holdPrice");
    QTRY_COMPARE(house.carrier.asked("AskQuoteJob"), 1);
    frame.take(house);
}

void flight(const Frame &frame)
{
    FakeHouse house;
    const WindowHand hand(house);
    draw(house, hand, frame.size);
    hand.click("orderButton");
    QTRY_VERIFY(hand.isSeen("flightPanel"));
    QVERIFY(house.carrier.flyOneStep());
    QVERIFY(house.carrier.flyOneStep());
    frame.take(house);
}

void connection(const Frame &frame)
{
    DetailHouse detail;
    detail.open("seq-archive-iad", frame.size);
    detail.chooseSpan(2);
    QTRY_VERIFY(detail.hasFigures());
    auto *turbo = detail.house.find<QWidget>("turboCard")->findChild<ui::TurboButton *>();
    QTRY_COMPARE(turbo->face().state, ui::TurboState::Armed);
    detail.hand.key(Qt::Key_T);
    detail.hand.keyDown(Qt::Key_Space);
    QTRY_COMPARE(detail.house.carrier.asked("StartBoostJob"), 1);
    detail.hand.keyUp(Qt::Key_Space);
    QTRY_COMPARE(turbo->face().step, 1);
    for (int step = 2; step <= 3; ++step) {
        QVERIFY(detail.house.carrier.flyOneStep());
        QTRY_COMPARE(turbo->face().step, step);
    }
    frame.take(detail.house);
}

void connections(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    const WindowHand hand(house);
    hand.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(hand.isSeen("connectionsTable"));
    auto *table = house.find<QTableView>("connectionsTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(0);
    frame.take(house);
}

void schedule(const Frame &frame)
{
    TransferDesk transfer(ui::ThemeChoice::Light, frame.size);
    transfer.want(100);
    QTRY_COMPARE(transfer.desk.count(ui::BlockKind::Proposed), 3);
    frame.take(transfer.desk.house);
}

void scheduleView(const Frame &frame, int view, const char *shows)
{
    ScheduleHouse desk(ui::ThemeChoice::Light, frame.size);
    desk.show(view);
    QTRY_VERIFY(desk.hand.isSeen(shows));
    frame.take(desk.house);
}

void month(const Frame &frame)
{
    scheduleView(frame, 1, "monthCalendar");
}

void list(const Frame &frame)
{
    scheduleView(frame, 2, "times");
}

void billing(const Frame &frame)
{
    SpendingHouse spending(euros(15'000'000'000), frame.size);
    QTRY_VERIFY(spending.hand.isSeen("costPlot"));
    QTRY_VERIFY(spending.hand.isSeen("burnPlot"));
    frame.take(spending.house);
}

void invoice(const Frame &frame)
{
    PastHouse past;
    past.open(frame.size);
    past.openInvoice();
    frame.take(past.house);
}

void activity(const Frame &frame)
{
    FakeHouse house;
    makeEventful(house.world);
    house.open(frame.size);
    house.window->activateWindow();
    const WindowHand hand(house);
    hand.key(Qt::Key_5, Qt::ControlModifier);
    auto *list = house.find<QListView>("activityList");
    QTRY_VERIFY(list->model()->rowCount() > 8);
    QTest::qWait(200); // what comes in later is there
    list->setCurrentIndex(list->model()->index(2, 0));
    frame.take(house);
}

void tour(const Frame &frame)
{
    StillPractice practice;
    FakeHouse house;
    openFurnished(house, frame.size);
    const WindowHand hand(house);
    house.window->practise(practice);
    hand.key(Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(hand.isSeen("tourCard"));
    for (int step = 1; step < 5; ++step)
        hand.click("tourNext");
    QTest::qWait(400); // the light is in its place
    frame.take(house);
}

void settings(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    house.window->showPage(ui::PageId::Settings);
    QTRY_VERIFY(WindowHand(house).isSeen("settingsPage"));
    frame.take(house);
}

void about(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    WindowHand(house).key(Qt::Key_F1);
    QTRY_VERIFY(WindowHand(house).isSeen("about"));
    frame.take(house);
}

void palette(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    const WindowHand hand(house);
    hand.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(hand.isSeen("palette"));
    hand.type("frank");
    frame.take(house);
}

} // namespace

std::vector<Screen> screensOfPages()
{
    return {{"01-network", "01-network", network},
            {"02-draw-quote", "02-draw-quote", drawQuote},
            {"02-flight", "", flight},
            {"03-connection", "03-connection", connection},
            {"03-connections", "", connections},
            {"04-schedule", "04-schedule", schedule},
            {"04-schedule-month", "", month},
            {"04-schedule-list", "", list},
            {"05-billing", "05-billing", billing},
            {"05-invoice", "", invoice},
            {"activity", "", activity},
            {"09-tour", "09-tour-1920", tour},
            {"settings", "", settings},
            {"about", "", about},
            {"palette", "", palette}};
}

} // namespace turbolane::test
