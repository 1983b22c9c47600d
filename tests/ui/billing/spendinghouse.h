// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/costplot.h"
#include "ui/kit/label.h"

#include "spendingfacts.h"
#include "windowhand.h"

#include <QTest>

namespace turbolane::test {

/// The Billing page of a house whose carrier tells where the money goes.
struct SpendingHouse {
    explicit SpendingHouse(Money budget = euros(5'000'000'000), QSize size = {1440, 900})
    {
        house.world.furnish();
        house.world.charge(house.world.ports.front().id, euros(480'000'000), euros(120'000'000));
        house.world.billMonths();
        test::tellSpending(house.world, budget);
        house.open(size);
        hand.key(Qt::Key_4, Qt::ControlModifier);
    }
    QString said(const char *name) const
    {
        return house.find<ui::Label>(name)->text().replace(QChar::Nbsp, u' ');
    }
    ui::CostPlot &costs() const { return *house.find<ui::CostPlot>("costPlot"); }
    template <typename Field>
    void fill(const char *name, const QString &text)
    {
        auto *field = house.find<Field>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    FakeHouse house;
    WindowHand hand{house};
};

} // namespace turbolane::test
