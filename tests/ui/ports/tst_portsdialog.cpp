// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "ui/kit/button.h"
#include "ui/ports/portsdialog.h"
#include "windowhand.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;

namespace {

/// The window with this customer's ports open.
struct PortsDesk {
    explicit PortsDesk(ThemeChoice theme = ThemeChoice::Light)
    {
        house.world.furnish();
        house.preferences.setTheme(theme);
        house.open();
        house.window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(house.window.get())); }();
        hand.key(Qt::Key_K, Qt::ControlModifier);
    }
    /// As a person finds it.
    void find(const char *words)
    {
        hand.type(words);
        auto *found = house.find<QListView>("paletteList");
        [&] {
            QTRY_VERIFY(found->currentIndex().data().toString().compare(QLatin1String(words),
                                                                        Qt::CaseInsensitive)
                        == 0);
        }();
        hand.key(Qt::Key_Return);
        [&] { QTRY_VERIFY(dialog() && dialog()->isVisible()); }();
    }
    PortsDialog *dialog() const { return house.window->findChild<PortsDialog *>(); }
    Button &button(const char *name) const { return *house.find<Button>(name); }
    QListWidget &list() const { return *house.find<QListWidget>("portList"); }
    QString said(const char *label) const
    {
        return house.find<QLabel>(label)->text().replace(QChar::Nbsp, u' ');
    }
    void choose(const char *place)
    {
        auto *where = house.find<QComboBox>("portWhere");
        [&] { QTRY_VERIFY(where->count() > 0); }();
        where->setFocus();
        QTest::keyClicks(where->lineEdit(), QLatin1String(place));
        QTest::keyClick(where->lineEdit(), Qt::Key_Return);
        [&] { QTRY_VERIFY(button("orderPort").isEnabled()); }();
    }
    void select(const char *name)
    {
        for (int row = 0; row < list().count(); ++row)
            if (list().item(row)->text().startsWith(QLatin1String(name)))
                list().setCurrentRow(row);
    }

    FakeHouse house;
    WindowHand hand{house};
};

} // namespace

/// Ports that are ordered alone, watched while they are made, and given back.
class TestPortsDialog : public QObject {
    Q_OBJECT

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
        PortsDesk desk(theme);
        desk.find("new port");
        desk.choose("Amsterdam, Equinix AM5");
        const QByteArray folder = qgetenv("TURBOLANE_PICTURES");
        if (folder.isEmpty())
            return;
        const QString base = QString::fromLocal8Bit(folder) + QStringLiteral("/ports-%1-")
            + QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(
            desk.dialog()->grab().save(base.arg(QStringLiteral("new")) + QStringLiteral(".png")));
        QTest::mouseClick(&desk.button("orderPort"), Qt::LeftButton);
        QTRY_VERIFY(desk.house.find<QWidget>("portSteps")->isVisible());
        QVERIFY(
            desk.dialog()->grab().save(base.arg(QStringLiteral("made")) + QStringLiteral(".png")));
    }

    void aPortIsOrderedForThePriceThatWasShown()
    {
        PortsDesk desk;
        const int before = int(desk.house.world.ports.size());
        desk.find("new port");
        desk.choose("Amsterdam, Equinix AM5");
        QCOMPARE(desk.house.find<QLineEdit>("portName")->text(), QStringLiteral("AMS-01"));
        QVERIFY2(desk.said("portPrice").contains(QStringLiteral("\u20ac50.00 a month")),
                 qPrintable(desk.said("portPrice")));
        QVERIFY(desk.button("orderPort").text().contains(QStringLiteral("\u20ac350.00")));
        QCOMPARE(desk.house.carrier.asked("PlacePortJob"), 0);
        QTest::mouseClick(&desk.button("orderPort"), Qt::LeftButton);
        QTRY_COMPARE(desk.list().count(), before + 1);
        QCOMPARE(desk.house.carrier.lastPort()->name, std::string("AMS-01"));
        QTRY_VERIFY(desk.house.find<QWidget>("portSteps")->isVisible());
        QVERIFY(desk.button("giveBackPort").text().contains(QStringLiteral("no charge")));
    }

    void nothingIsOrderedBeforeAllOfItIsChosen()
    {
        PortsDesk desk;
        desk.find("new port");
        QTRY_COMPARE(desk.said("portPrice"), QStringLiteral("Choose a data centre first."));
        QVERIFY(!desk.button("orderPort").isEnabled());
        desk.choose("Amsterdam, Equinix AM5");
        desk.house.find<QLineEdit>("portName")->setText(QStringLiteral("not a name"));
        QVERIFY(!desk.button("orderPort").isEnabled());
        desk.house.find<QLineEdit>("portName")
            ->setText(QString::fromStdString(desk.house.world.ports.front().name));
        QVERIFY(desk.said("portPrice").contains(QStringLiteral("already")));
    }

    void aPortIsKeptWhileConnectionsUseIt()
    {
        PortsDesk desk;
        desk.find("ports");
        const Port *used = nullptr;
        for (const Port &port : desk.house.world.ports)
            if (!desk.house.portfolio.picture().connectionsOf(port.id).empty())
                used = &port;
        QVERIFY(used != nullptr);
        desk.select(used->name.c_str());
        QVERIFY(!desk.button("giveBackPort").isEnabled());
        QVERIFY(desk.said("giveBackNote").contains(QStringLiteral("use it")));
    }

    void aRefusalIsSaidInTheWindowsWords()
    {
        PortsDesk desk;
        desk.find("new port");
        desk.choose("Amsterdam, Equinix AM5");
        QTest::mouseClick(&desk.button("orderPort"), Qt::LeftButton);
        QTRY_VERIFY(desk.house.find<QWidget>("portSteps")->isVisible());
        desk.house.carrier.refuse("PlacePortJob",
                                  {.kind = client::FailureKind::Refused,
                                   .code = ErrorCode::WrongState,
                                   .codeText = "wrongState",
                                   .detail = "port AMS-01 carries connection x"});
        QTest::mouseClick(&desk.button("giveBackPort"), Qt::LeftButton);
        QTRY_VERIFY(
            desk.hand.words(desk.dialog()).contains(QStringLiteral("something still uses it")));
        QVERIFY(!desk.hand.words(desk.dialog()).contains(QStringLiteral("carries connection")));
    }

    void onceGivenBackItIsGoneAtOnce()
    {
        PortsDesk desk;
        const int before = int(desk.house.world.ports.size());
        desk.find("new port");
        desk.choose("Amsterdam, Equinix AM5");
        QTest::mouseClick(&desk.button("orderPort"), Qt::LeftButton);
        QTRY_COMPARE(desk.list().count(), before + 1);
        QTRY_VERIFY(desk.house.find<QWidget>("portSteps")->isVisible());
        QTest::mouseClick(&desk.button("giveBackPort"), Qt::LeftButton);
        QTRY_COMPARE(desk.list().count(), before);
        QVERIFY(!desk.house.portfolio.picture().port(PortId("port-AMS-01")));
    }
};

QTEST_MAIN(TestPortsDialog)
#include "tst_portsdialog.moc"
