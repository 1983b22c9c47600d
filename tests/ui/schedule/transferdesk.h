// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedulehouse.h"

#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QListView>

namespace turbolane::test {

/// The planner is open, of the first connection, with 100 TB until Friday six in the morning.
struct TransferDesk {
    explicit TransferDesk(ui::ThemeChoice theme = ui::ThemeChoice::Light, QSize size = {1440, 900})
        : desk(theme, size)
    {
        desk.house.world.hasNights = true;
        desk.hand.click("planTransfer");
        ways = desk.house.find<QListView>("transferWays");
    }
    void want(double terabytes, const char *by = "2026-05-15T06:00")
    {
        auto *data = desk.house.find<QDoubleSpinBox>("transferData");
        data->setFocus();
        data->selectAll();
        QTest::keyClicks(data, QString::number(terabytes));
        QTest::keyClick(data, Qt::Key_Tab);
        desk.house.find<QDateTimeEdit>("transferBy")
            ->setDateTime(QDateTime::fromString(QLatin1String(by), Qt::ISODate));
        QTRY_VERIFY(!ways->isHidden());
    }
    QString way(int row) const
    {
        const QModelIndex index = ways->model()->index(row, 0);
        return index.data(Qt::AccessibleTextRole).toString().replace(QChar::Nbsp, u' ');
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < ways->model()->rowCount(); ++row)
            all.append(ways->model()->index(row, 0).data().toString());
        return all;
    }

    ScheduleHouse desk;
    QListView *ways = nullptr;
};

} // namespace turbolane::test
