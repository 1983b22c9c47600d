// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include "ui/drawing/flightpanel.h"
#include "ui/kit/button.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::literals;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

/// Drawing, pricing and ordering a connection through the real window, by hand.
class TestNewConnection : public QObject {
    Q_OBJECT

private:
    static bool isOnScreen(FakeHouse &house, const char *name)
    {
        return house.find<QWidget>(name)->isVisible();
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
        FakeHouse house;
        house.world.furnish();
        house.preferences.setTheme(theme);
        house.open();
        QTest::keyClick(house.window.get(), Qt::Key_N);
        QTRY_VERIFY(isOnScreen(house, "drawingPanel"));
        QTest::qWait(150);
        house.picture(QByteArray("draw-open-").append(QTest::currentDataTag()).constData());
        WindowHand(house).chooseOnRamp("aws ap-southeast-1 SG2");
        QTRY_VERIFY(house.find<Button>("orderButton")->isEnabled());
        QTest::qWait(150);
        house.picture(QByteArray("draw-").append(QTest::currentDataTag()).constData());
        QTest::mouseClick(house.find<Button>("orderButton"), Qt::LeftButton);
        QTRY_VERIFY(isOnScreen(house, "flightPanel"));
        QVERIFY(house.carrier.flyOneStep());
        QVERIFY(house.carrier.flyOneStep());
        house.advance(Millis(700));
        QTest::qWait(300);
        house.picture(QByteArray("flight-").append(QTest::currentDataTag()).constData());
    }
};

QTEST_MAIN(TestNewConnection)
#include "tst_newconnection.moc"
