// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/label.h"

#include "windowhand.h"

#include <QDialog>
#include <QDir>
#include <QListView>
#include <QTest>

namespace turbolane::test {

/// Three months are over, and the Billing page is in front.
struct PastHouse {
    explicit PastHouse(ui::ThemeChoice theme = ui::ThemeChoice::Light)
    {
        house.world.furnish();
        house.world.billMonths();
        house.preferences.setTheme(theme);
    }
    void open(QSize size = {1440, 900})
    {
        house.open(size);
        hand.key(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(house.find<QListView>("billOutline")->model()->rowCount() > 0);
    }
    void openInvoice()
    {
        auto *list = house.find<QListView>("invoiceList");
        QTRY_VERIFY(list->model()->rowCount() > 1);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_VERIFY(hand.isSeen("proveInvoice"));
    }
    /// The first line of that kind.
    void chooseLine(const char *title)
    {
        auto *outline = house.find<QListView>("billOutline");
        const auto row = [&] {
            for (int at = 0; at < outline->model()->rowCount(); ++at)
                if (outline->model()->index(at, 0).data().toString().startsWith(
                        QLatin1String(title)))
                    return at;
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        outline->setCurrentIndex(outline->model()->index(row(), 0));
    }
    QDialog *dialog(const char *name) const
    {
        return house.window->findChild<QDialog *>(QLatin1String(name));
    }
    QString said(const char *name) const
    {
        return house.find<ui::Label>(name)->text().replace(QChar::Nbsp, u' ');
    }
    void picture(const char *dialogName, const QByteArray &name) const
    {
        const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
        QTest::qWait(50); // fades end
        if (!to.isEmpty())
            dialog(dialogName)->grab().save(QDir(to).filePath(QString::fromLatin1(name + ".png")));
    }

    FakeHouse house;
    WindowHand hand{house};
};

} // namespace turbolane::test
