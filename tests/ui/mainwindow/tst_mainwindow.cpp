// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"

#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;

/// The window as a whole: what surrounds the pages, and the way between them.
class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
        QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
        QTest::newRow("1920-light") << ThemeChoice::Light << QSize(1920, 1200);
        QTest::newRow("1920-dark") << ThemeChoice::Dark << QSize(1920, 1200);
        QTest::newRow("1280-light") << ThemeChoice::Light << QSize(1280, 800);
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QSize, size);
        FakeHouse house;
        house.world.furnish();
        house.preferences.setTheme(theme);
        house.open(size);
        QTest::qWait(300);
        house.picture(QByteArray("network-").append(QTest::currentDataTag()).constData());
        QCOMPARE(house.window->size(), size);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
