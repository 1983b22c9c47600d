// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"
#include "pages.h"

#include "support/spendingfacts.h"
#include "support/windowhand.h"
#include "ui/kit/banner.h"
#include "ui/turbo/turbobutton.h"

#include <QTest>

namespace turbolane::test {

namespace {

/// Nothing is ordered or charged yet; the page of that key is in front.
void emptyPage(const Frame &frame, Qt::Key key)
{
    FakeHouse house;
    tellSpending(house.world, euros(0));
    house.world.budgets.clear();
    house.open(frame.size);
    house.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
    WindowHand(house).key(key, Qt::ControlModifier);
    frame.take(house);
}

void emptyNetwork(const Frame &frame)
{
    emptyPage(frame, Qt::Key_1);
}

void emptyConnections(const Frame &frame)
{
    emptyPage(frame, Qt::Key_2);
}

void emptySchedule(const Frame &frame)
{
    emptyPage(frame, Qt::Key_3);
}

void emptyBilling(const Frame &frame)
{
    emptyPage(frame, Qt::Key_4);
}

void loading(const Frame &frame)
{
    FakeHouse house;
    house.carrier.setMute(true);
    house.openBeforeAnyAnswer(frame.size);
    frame.take(house);
}

void refused(const Frame &frame)
{
    FakeHouse house;
    house.world.furnish();
    house.open(frame.size);
    const WindowHand hand(house);
    house.carrier.refuse("PathsJob",
                         {.kind = client::FailureKind::Refused,
                          .code = ErrorCode::AboveCapacity,
                          .codeText = "aboveCapacity",
                          .status = 409});
    hand.draw("FRA", "SIN");
    QTRY_VERIFY(house.carrier.asked("PathsJob") > 0);
    QVERIFY(hand.isSeen("drawingPanel"));
    frame.take(house);
}

void carrierLost(const Frame &frame)
{
    FakeHouse house;
    house.world.furnish();
    house.open(frame.size);
    QTRY_VERIFY(house.carrier.asked("TelemetryJob") > 0);
    QTest::qWait(200); // its figures are drawn
    house.advance(Seconds(5));
    house.feed.lose();
    house.advance(Seconds(134));
    QTRY_VERIFY(house.window->findChild<ui::Banner *>()->isSaying());
    QTest::qWait(300); // the banner has slid in
    frame.take(house);
}

void openFurnished(FakeHouse &house, QSize size)
{
    house.world.furnish();
    house.open(size);
    house.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
}

void noMatch(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    const WindowHand hand(house);
    hand.key(Qt::Key_F, Qt::ControlModifier);
    hand.type("Sydney"); // over 100 ms from Frankfurt
    frame.take(house);
}

client::Failure full()
{
    client::Refusal refusal;
    refusal.cause = "capacity";
    refusal.binding = client::Binding{.kind = "link",
                                      .id = "slough-newport-1",
                                      .from = {},
                                      .until = {},
                                      .free = Bandwidth::gbps(6),
                                      .missing = Bandwidth::gbps(4)};
    refusal.offers.push_back({.kind = "smallerRate",
                              .bandwidth = Bandwidth::gbps(6),
                              .order = {{QStringLiteral("durationSeconds"), 14'400}}});
    refusal.offers.push_back({.kind = "laterSlot",
                              .bandwidth = Bandwidth::gbps(10),
                              .from = FakeHouse::noon + std::chrono::hours(38),
                              .order = {{QStringLiteral("durationSeconds"), 14'400}}});
    return {.kind = client::FailureKind::Refused,
            .code = ErrorCode::AboveCapacity,
            .codeText = "aboveCapacity",
            .status = 409,
            .refusal = refusal};
}

void noRoomToBoost(const Frame &frame)
{
    FakeHouse house;
    house.carrier.refuse("EstimateBoostJob", full());
    openFurnished(house, frame.size);
    QTest::qWait(200); // it has been refused
    frame.take(house);
}

void notBoosted(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    const WindowHand hand(house);
    auto *turbo = house.find<QWidget>("turboPanel")->findChild<ui::TurboButton *>();
    QTRY_COMPARE(turbo->face().state, ui::TurboState::Armed);
    hand.key(Qt::Key_T);
    hand.keyDown(Qt::Key_Space);
    QTRY_COMPARE(house.carrier.asked("StartBoostJob"), 1);
    hand.keyUp(Qt::Key_Space);
    QTRY_COMPARE(turbo->face().step, 1);
    QVERIFY(house.carrier.flyOneStep());
    house.carrier.failTheFlight();
    QTRY_COMPARE(turbo->face().state, ui::TurboState::Failed);
    QTest::qWait(400); // it has shaken
    frame.take(house);
}

void lateUsage(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    tellSpending(house.world, euros(15'000'000'000));
    const WindowHand hand(house);
    hand.key(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(hand.isSeen("monthToDate"));
    house.carrier.refuse("ChargesJob",
                         {.kind = client::FailureKind::Refused, .code = ErrorCode::Unavailable});
    house.advance(std::chrono::minutes(14));
    frame.take(house);
}

void tokenRefused(const Frame &frame)
{
    FakeHouse house;
    openFurnished(house, frame.size);
    QTRY_VERIFY(house.carrier.asked("TelemetryJob") > 0);
    house.feed.refuse();
    house.advance(Seconds(5));
    QTRY_VERIFY(house.window->findChild<ui::Banner *>()->isSaying());
    QTest::qWait(300); // the banner has slid in
    frame.take(house);
}

void components(const Frame &frame)
{
    frame.takePage(componentsPage);
}

void parts(const Frame &frame)
{
    frame.takePage(partsPage);
}

} // namespace

std::vector<Screen> screensOfStates()
{
    return {{"07a-states-network", "07a-states", emptyNetwork},
            {"07a-states-connections", "07a-states", emptyConnections},
            {"07a-states-schedule", "07a-states", emptySchedule},
            {"07a-states-billing", "07a-states", emptyBilling},
            {"07a-states-loading", "07a-states", loading},
            {"07a-states-refused", "07a-states", refused},
            {"07a-states-search", "07a-states", noMatch},
            {"07a-states-no-room", "07a-states", noRoomToBoost},
            {"07a-states-not-boosted", "07a-states", notBoosted},
            {"07a-states-usage-late", "07a-states", lateUsage},
            {"07a-states-token-refused", "07a-states", tokenRefused},
            {"07b-carrier-lost", "07b-carrier-lost", carrierLost},
            {"08-components", "08-components", components},
            {"08-components-states", "08-components", parts}};
}

} // namespace turbolane::test
