// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "ui/kit/button.h"
#include "ui/turbo/turbobutton.h"
#include "windowhand.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;

/// Several connections chosen, named once, boosted and ended as one.
class TestGroupBoost : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;

    QTableView &table() const { return *m_house->find<QTableView>("connectionsTable"); }
    TurboButton &turbo() const { return *m_house->find<TurboButton>("groupTurbo"); }
    void open(ThemeChoice theme = ThemeChoice::Light)
    {
        m_house = std::make_unique<FakeHouse>();
        m_hand = std::make_unique<WindowHand>(*m_house);
        m_house->world.furnish(false);
        // One that has no turbo profile cannot be in a group.
        m_house->world.connections.at(5).turbo = m_house->world.connections.at(5).base;
        m_house->preferences.setTheme(theme);
        m_house->open();
        m_house->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
        m_hand->key(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_hand->isSeen("connectionsTable"));
    }
    void chooseTwo()
    {
        table().setFocus();
        table().selectRow(0);
        m_hand->key(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(m_hand->isSeen("groupColumn"));
    }
    /// By the mouse: the program has no say in what the keys hold down.
    void clickRow(int row)
    {
        const QRect at = table().visualRect(table().model()->index(row, 1));
        m_hand->click(table().viewport()->mapTo(m_house->window.get(), at.center()));
    }
    void nameIt()
    {
        chooseTwo();
        auto *name = m_house->find<QLineEdit>("groupName");
        name->setFocus();
        m_hand->type("quarter-end");
        m_hand->key(Qt::Key_Return);
        QTRY_COMPARE(m_house->world.scenes.size(), std::size_t(1));
        QTRY_COMPARE(turbo().face().state, TurboState::Armed);
    }
    void hold()
    {
        turbo().setFocus();
        m_hand->keyDown(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->carrier.asked("BoostSceneJob"), 1, 5'000);
        m_hand->keyUp(Qt::Key_Space);
    }

private slots:
    void cleanup()
    {
        m_hand.reset();
        m_house.reset();
    }

    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        open(theme);
        nameIt();
        QTest::qWait(200);
        m_house->picture(QByteArray("group-").append(QTest::currentDataTag()).constData());
        hold();
        m_house->carrier.flyToTheEnd();
        QTRY_COMPARE(turbo().face().state, TurboState::Active);
        QTest::qWait(200);
        m_house->picture(QByteArray("group-on-").append(QTest::currentDataTag()).constData());
    }

    void oneRowIsAConnectionAndSeveralAreAGroup()
    {
        open();
        clickRow(0);
        QVERIFY(!m_hand->isSeen("groupColumn"));
        chooseTwo();
        QVERIFY(m_hand->words("groupColumn").contains(QStringLiteral("2 connections")));
        clickRow(2);
        QTRY_VERIFY(!m_hand->isSeen("groupColumn"));
    }

    void thePriceAndTheEndAreInViewBeforeThePress()
    {
        open();
        nameIt();
        const QString words = m_hand->words("groupColumn");
        QVERIFY2(words.contains(QStringLiteral("quarter-end")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("for 4 h, ends")), qPrintable(words));
        QVERIFY(!turbo().face().price.isEmpty());
        QCOMPARE(m_house->carrier.asked("BoostSceneJob"), 0);
    }

    void oneHoldBoostsAllAndOnePressEndsAll()
    {
        open();
        nameIt();
        hold();
        QTRY_COMPARE(m_house->world.boosts.size(), std::size_t(2));
        m_house->carrier.flyToTheEnd();
        QTRY_COMPARE(turbo().face().state, TurboState::Active);
        m_hand->click("endGroup");
        QTRY_COMPARE(m_house->carrier.asked("EndSceneJob"), 1);
        m_house->carrier.flyToTheEnd();
        QTRY_COMPARE(turbo().face().state, TurboState::Armed);
    }

    void aRefusedGroupBoostsNone()
    {
        open();
        nameIt();
        m_house->carrier.refuse("BoostSceneJob",
                                {.kind = client::FailureKind::Refused,
                                 .code = ErrorCode::AboveCapacity,
                                 .codeText = "aboveCapacity"});
        hold();
        QTRY_VERIFY(
            m_hand->words("groupColumn").contains(QStringLiteral("None of them was boosted")));
        QVERIFY(m_house->world.boosts.empty());
    }

    void aForgottenGroupIsNamedAgainByOneKey()
    {
        open();
        nameIt();
        m_hand->click("forgetGroup");
        QTRY_VERIFY(m_house->world.scenes.empty());
        QTRY_VERIFY(
            m_hand->words("groupColumn").contains(QStringLiteral("quarter-end is forgotten")));
        QVERIFY(!m_hand->isSeen("group-quarter-end"));
        QTRY_VERIFY(m_house->find<Button>("nameGroup")->hasFocus());
        m_hand->key(Qt::Key_Space);
        QTRY_COMPARE(m_house->world.scenes.size(), std::size_t(1));
        QCOMPARE(m_house->world.scenes.front().name, "quarter-end");
        QTRY_COMPARE(turbo().face().state, TurboState::Armed);
    }

    void aGroupThatAScheduleBoostsIsKeptAndSaysSo()
    {
        open();
        nameIt();
        m_house->carrier.refuse("RemoveSceneJob",
                                {.kind = client::FailureKind::Refused,
                                 .code = ErrorCode::WrongState,
                                 .codeText = "wrongState"});
        m_hand->click("forgetGroup");
        QTRY_VERIFY(m_hand->words("groupColumn").contains(QStringLiteral("The group is kept")));
        QCOMPARE(m_house->world.scenes.size(), std::size_t(1));
        QVERIFY(m_hand->isSeen("groupTurbo"));
    }

    void aNamedGroupIsChosenByItsChip()
    {
        open();
        nameIt();
        clickRow(4);
        QTRY_VERIFY(!m_hand->isSeen("groupColumn"));
        m_hand->click("group-quarter-end");
        QTRY_VERIFY(m_hand->isSeen("groupColumn"));
        QVERIFY(m_hand->words("groupColumn").contains(QStringLiteral("quarter-end")));
    }
};

QTEST_MAIN(TestGroupBoost)
#include "tst_groupboost.moc"
