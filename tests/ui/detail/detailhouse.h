// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/throughputchart.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/connectionsroom.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/models/connectionsmodel.h"

#include "fakehouse.h"
#include "windowhand.h"

#include <QTableView>
#include <QTest>

namespace turbolane::test {

/// A furnished house with the list of connections in front.
struct DetailHouse {
    using days = std::chrono::days;
    using hours = std::chrono::hours;
    static inline const ConnectionId archive{"c-seq-archive-iad"};

    DetailHouse()
        : hand(house)
    {
        house.world.furnish();
        house.world.availability[archive] = served();
        addBoosts();
    }

    Availability served()
    {
        const Connection &connection = *house.world.connection(archive);
        Availability all;
        all.time = Interval::between(FakeHouse::noon - days(30), FakeHouse::noon);
        all.down = Seconds(52);
        all.availabilityPpm = 999'980;
        all.targetPpm = 999'500;
        Disturbance one;
        one.connection = archive;
        one.fault = FaultId("fault-3");
        one.cause = FaultCause::Network;
        one.from = FakeHouse::noon - days(4) - hours(3);
        one.until = one.from + Seconds(52);
        one.action = Rescue::Rerouted;
        one.before = connection.path;
        one.before.oneWay += Micros(2'300);
        one.after = connection.path;
        all.disturbances.push_back(one);
        return all;
    }
    void addBoosts()
    {
        int number = 10;
        const std::initializer_list<std::pair<days, hours>> times{
            {days(6), hours(4)}, {days(3), hours(4)}, {days(2), hours(8)}};
        for (const auto &[ago, length] : times) {
            Boost boost = house.world.boosts.front();
            boost.id = BoostId("b-" + std::to_string(++number));
            boost.connection = archive;
            boost.state = BoostState::Ended;
            boost.from = Bandwidth::gbps(2);
            boost.to = Bandwidth::gbps(10);
            boost.placedAt = boost.startsAt = FakeHouse::noon - ago;
            boost.activeAt = boost.startsAt + Seconds(2);
            boost.endsAt = boost.startsAt + length;
            boost.endedAt = boost.endsAt;
            house.world.boosts.push_back(boost);
        }
    }
    void open(const char *name = "seq-archive-iad", QSize size = {1440, 900})
    {
        house.open(size);
        house.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(house.window.get()));
        hand.key(Qt::Key_2, Qt::ControlModifier);
        auto *table = house.find<QTableView>("connectionsTable");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, ui::ConnectionsModel::Name).data().toString()
                == QLatin1String(name))
                table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        hand.key(Qt::Key_Return);
    }
    ui::ConnectionsRoom &room() const { return *house.window->findChild<ui::ConnectionsRoom *>(); }
    QString words(const char *part) const { return hand.words(part); }
    ui::ThroughputChart &chart() const { return *house.find<ui::ThroughputChart>("detailChart"); }
    bool hasFigures() const { return chart().plot().pointCount() > 100; }
    void chooseSpan(int place)
    {
        auto *span = house.find<ui::SegmentedChoice>("detailSpan");
        QTest::mouseClick(span->buttonAt(place), Qt::LeftButton);
    }
    /// The open one; null where none is.
    ui::ConnectionMenu *menu() const
    {
        for (auto *menu : house.window->findChildren<ui::ConnectionMenu *>())
            if (menu->isVisible())
                return menu;
        return nullptr;
    }
    QAction *entry(const char *act) const
    {
        return menu()->findChild<QAction *>(QString::fromLatin1(act));
    }
    void choose(const char *act) const
    {
        hand.click("detailMore");
        QTest::mouseClick(menu(), Qt::LeftButton, {}, menu()->actionGeometry(entry(act)).center());
    }

    FakeHouse house;
    WindowHand hand;
};

} // namespace turbolane::test
