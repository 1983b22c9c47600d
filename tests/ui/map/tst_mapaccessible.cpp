// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallmap.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::ui;

namespace {

QAccessibleInterface *named(QAccessibleInterface *map, const QString &name)
{
    for (int i = 0; i < map->childCount(); ++i)
        if (map->child(i) && map->child(i)->text(QAccessible::Name) == name)
            return map->child(i);
    return nullptr;
}

void press(QAccessibleInterface *item)
{
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

} // namespace

class TestMapAccessible final : public QObject {
    Q_OBJECT

private slots:
    void portsCitiesAndConnectionsAreItsChildren()
    {
        ShownMap map;
        map.view.setConnections({connection(smallWorld(), {"c1", "Frankfurt", "Ashburn"})});
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.view);
        QVERIFY(face && face->text(QAccessible::Name) == QStringLiteral("World map"));
        QVERIFY(named(face, QStringLiteral("Frankfurt, port P-FRA")));
        QVERIFY(named(face, QStringLiteral("Mumbai")));
        QVERIFY(named(face, QStringLiteral("c1")));
        QVERIFY(!named(face, QStringLiteral("Cairo"))); // a PoP offers nothing to do
    }

    void everyChildKnowsItsPlaceAndItsParent()
    {
        ShownMap map;
        map.view.setConnections({connection(smallWorld(), {"c1", "Frankfurt", "Ashburn"})});
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.view);
        std::set<QAccessibleInterface *> seen;
        for (int i = 0; i < face->childCount(); ++i) {
            QAccessibleInterface *child = face->child(i);
            QVERIFY(child && child->isValid());
            QVERIFY(seen.insert(child).second);
            QCOMPARE(face->indexOfChild(child), i);
            QCOMPARE(child->parent(), face);
        }
        QVERIFY(!face->child(face->childCount()));
        QVERIFY(!face->child(-1));
    }

    void aMarkIsWhereItIsDrawn()
    {
        ShownMap map;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.view);
        QAccessibleInterface *mumbai = named(face, QStringLiteral("Mumbai"));
        const QPoint at = map.canvas()->mapToGlobal(map.at("Mumbai"));
        QVERIFY(mumbai->rect().contains(at));
        QVERIFY(mumbai->rect().width() < 30);
        QCOMPARE(face->childAt(at.x(), at.y()), mumbai);
    }

    void describesInWordsWithFigures()
    {
        ShownMap map;
        auto down = connection(smallWorld(), {"c1", "Frankfurt", "Ashburn"});
        down.detail = QStringLiteral("2 Gbps");
        down.state = MapConnectionState::Down;
        map.view.setConnections({down});
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.view);
        QCOMPARE(named(face, QStringLiteral("c1"))->text(QAccessible::Description),
                 QStringLiteral("2 Gbps, down"));
        QVERIFY(named(face, QStringLiteral("Mumbai"))
                    ->text(QAccessible::Description)
                    .startsWith(QStringLiteral("10 on-ramp")));
    }

    void pressingDoesWhatAClickDoes()
    {
        ShownMap map;
        map.view.setConnections({connection(smallWorld(), {"c1", "Frankfurt", "Ashburn"})});
        QSignalSpy ports(&map.view, &MapView::portChosen);
        QSignalSpy cities(&map.view, &MapView::onRampCityChosen);
        QSignalSpy connections(&map.view, &MapView::connectionChosen);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.view);
        press(named(face, QStringLiteral("Frankfurt, port P-FRA")));
        press(named(face, QStringLiteral("Mumbai")));
        press(named(face, QStringLiteral("c1")));
        QCOMPARE(ports.size(), 1);
        QCOMPARE(cities.size(), 1);
        QCOMPARE(connections.size(), 1);
    }

    void theKeyboardsMarkHasTheFocus()
    {
        ShownMap map;
        QTest::keyClick(&map.view, Qt::Key_Right);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.view);
        QAccessibleInterface *focused = face->focusChild();
        QVERIFY(focused && focused->state().focused);
    }

    void whatIsGoneIsNoLongerValid()
    {
        ShownMap map;
        map.view.setConnections({connection(smallWorld(), {"c1", "Frankfurt", "Ashburn"})});
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&map.view);
        QAccessibleInterface *line = named(face, QStringLiteral("c1"));
        map.view.setConnections({});
        QVERIFY(!line->isValid());
        QVERIFY(line->state().invalid);
        press(line); // harmless
        QVERIFY(!named(face, QStringLiteral("c1")));
    }
};

QTEST_MAIN(TestMapAccessible)
#include "tst_mapaccessible.moc"
