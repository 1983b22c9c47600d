// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/carrierhouse.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::backend;
using namespace turbolane::backend::tests;

namespace {

AddConnection anOrder(const std::string &name)
{
    return {.name = name,
            .port = PortId("port-fra"),
            .onRamp = OnRampId("ams-cloud"),
            .base = Bandwidth::gbps(1),
            .turbo = Bandwidth::gbps(4),
            .vlan = {},
            .mostHourly = {},
            .externalId = {}};
}

/// A command that adds, and writes down what became of it.
Command adding(CarrierHouse &house, const std::string &name, std::vector<std::string> &heard)
{
    return {.run =
                [&house, &heard, name] {
                    const auto placed = house.services().orders.add(anOrder(name));
                    heard.push_back("ran " + name);
                    return bool(placed);
                },
            .answered = [&heard,
                         name](bool kept) { heard.push_back((kept ? "kept " : "lost ") + name); }};
}

std::vector<std::string> namesOf(CarrierHouse &house)
{
    std::vector<std::string> names;
    for (const Connection &connection : house.services().inventory.connections())
        names.push_back(connection.name);
    return names;
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private slots:
    void manyShareOneCommitAndAreAnsweredAfterIt();
    void aRefusalUndoesOnlyItself();
    void whatWasNotKeptIsSaidToAll();
    void eventsArePublishedAfterTheCommitAndReadAgain();
    void numbersOutsideTheLogAreStale();
    void aThingChangedTwiceInACommandIsToldOnce();
};

void TestCommands::manyShareOneCommitAndAreAnsweredAfterIt()
{
    CarrierHouse house(StepTimes::Real);
    std::vector<std::string> heard;
    const int before = house.store().database().commits();
    house.carrier().run({adding(house, "a", heard), adding(house, "b", heard)});
    QCOMPARE(heard, (std::vector<std::string>{"ran a", "ran b", "kept a", "kept b"}));
    // One for both, and one after the datapath was asked.
    QCOMPARE(house.store().database().commits(), before + 2);
}

void TestCommands::aRefusalUndoesOnlyItself()
{
    CarrierHouse house;
    std::vector<std::string> heard;
    Command halfDone{.run =
                         [&] {
                             // Writes, and is refused all the same.
                             const auto placed = house.services().orders.add(anOrder("half"));
                             return !placed;
                         },
                     .answered = {}};
    const std::int64_t events = house.store().events.last();
    house.carrier().run({std::move(halfDone)});
    QCOMPARE(house.store().events.last(), events);
    QVERIFY(namesOf(house).empty());
    QVERIFY(house.published().empty());
    QVERIFY(house.store().reservations.held().empty());

    Command again{.run = [&] { return !house.services().orders.add(anOrder("half")); },
                  .answered = {}};
    house.carrier().run({adding(house, "a", heard), std::move(again), adding(house, "b", heard)});
    QCOMPARE(namesOf(house), (std::vector<std::string>{"b", "a"}));
    std::int64_t expected = events;
    for (const Event &event : house.published())
        QCOMPARE(event.number, ++expected);
}

void TestCommands::whatWasNotKeptIsSaidToAll()
{
    CarrierHouse house;
    std::vector<std::string> heard;
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("database failed")));
    Command breaks{.run =
                       [&] {
                           house.store().database().run("INSERT INTO nothing VALUES (1)");
                           return true;
                       },
                   .answered = [&](bool kept) { heard.push_back(kept ? "kept" : "lost"); }};
    house.carrier().run({adding(house, "a", heard), std::move(breaks)});
    QCOMPARE(heard, (std::vector<std::string>{"ran a", "lost a", "lost"}));
    QVERIFY(namesOf(house).empty());
    QVERIFY(house.published().empty());
    QVERIFY(*house.carrier().nextDue() > house.clock().now()); // not again at once

    heard.clear();
    house.carrier().run({adding(house, "a", heard)});
    QCOMPARE(heard.back(), std::string("kept a"));
    QCOMPARE(house.published().front().number, std::int64_t(1));
}

void TestCommands::eventsArePublishedAfterTheCommitAndReadAgain()
{
    CarrierHouse house;
    std::vector<std::string> heard;
    house.carrier().run({adding(house, "a", heard)});
    const auto all = house.services().events.after(0, 1'000);
    QVERIFY(all);
    QCOMPARE(all->size(), house.published().size());
    for (std::size_t index = 0; index < all->size(); ++index) {
        QCOMPARE((*all)[index].number, std::int64_t(index + 1));
        QCOMPARE((*all)[index].data, house.published()[index].data);
    }
    QCOMPARE(all->front().type, std::string("turbolane.order.changed"));
    QCOMPARE(all->front().subject, std::string("order-1"));
    QCOMPARE(house.services().events.after(2, 1)->size(), std::size_t(1));
    QCOMPARE(house.services().events.after(2, 1)->front().number, std::int64_t(3));
    QCOMPARE(house.services().facts().lastEvent, all->back().number);
}

void TestCommands::numbersOutsideTheLogAreStale()
{
    CarrierHouse house;
    std::vector<std::string> heard;
    QVERIFY(house.services().events.after(0, 10));
    QCOMPARE(house.services().events.after(1, 10).error().code, ErrorCode::Stale);
    house.carrier().run({adding(house, "a", heard)});
    const std::int64_t last = house.services().events.last();
    QVERIFY(house.services().events.after(last, 10)->empty());
    QCOMPARE(house.services().events.after(last + 1, 10).error().code, ErrorCode::Stale);
    house.store().events.forgetUpTo(3);
    QCOMPARE(house.services().events.after(2, 10).error().code, ErrorCode::Stale);
    QCOMPARE(house.services().events.after(3, 10)->front().number, std::int64_t(4));
}

void TestCommands::aThingChangedTwiceInACommandIsToldOnce()
{
    CarrierHouse house(StepTimes::Real);
    std::vector<std::string> heard;
    house.carrier().run({adding(house, "a", heard)});
    int told = 0;
    for (const Event &event : house.published())
        told += event.subject == "connection-1" ? 1 : 0;
    QCOMPARE(told, 1);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
