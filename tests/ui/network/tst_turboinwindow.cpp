// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/turbo/turbobutton.h"
#include "windowhand.h"

#include <QApplication>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

/// Turbo in the real window: held by mouse or key, let go too early, and through all its states.
class TestTurboInWindow final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void holdingBoostsAndLettingGoEarlyDoesNot_data();
    void holdingBoostsAndLettingGoEarlyDoesNot();
    void escapeLetsGo();
    void aBoostGoesThroughItsStates();
    void theFocusStaysWithTurbo_data();
    void theFocusStaysWithTurbo();
    void aStepThatFailsIsSaidAndCostsNothing();
    void aRefusedBoostSaysWhyAndKeepsTheHours();
    void withoutAPriceThereIsNothingToHold();
    void aSilentCarrierDisablesItAndAnAnswerBringsItBack();
    void aConnectionBeingBuiltCannotBeBoosted();

private:
    TurboButton &turbo() const
    {
        return *m_house->find<QWidget>("connectionDock")->findChild<TurboButton *>();
    }
    TurboState state() const { return turbo().look().state; }
    QString words() const { return m_hand->words("connectionDock"); }
    int boosts() const { return m_house->carrier.asked("StartBoostJob"); }
    QPoint middle() const { return turbo().mapTo(m_house->window.get(), turbo().rect().center()); }
    void boost();

    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;
};

void TestTurboInWindow::init()
{
    m_house = std::make_unique<FakeHouse>();
    m_house->world.furnish(false);
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    m_hand = std::make_unique<WindowHand>(*m_house);
    QTRY_COMPARE(turbo().face().state, TurboState::Armed);
}

void TestTurboInWindow::cleanup()
{
    m_hand.reset();
    m_house.reset();
}

void TestTurboInWindow::boost()
{
    m_hand->key(Qt::Key_T);
    QVERIFY(turbo().hasFocus());
    m_hand->keyDown(Qt::Key_Space);
    QTRY_COMPARE(boosts(), 1);
    m_hand->keyUp(Qt::Key_Space);
    QTRY_COMPARE(turbo().face().state, TurboState::Provisioning);
}

void TestTurboInWindow::holdingBoostsAndLettingGoEarlyDoesNot_data()
{
    QTest::addColumn<int>("key"); // 0: the mouse
    QTest::newRow("mouse") << 0;
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Enter") << int(Qt::Key_Return);
}

void TestTurboInWindow::holdingBoostsAndLettingGoEarlyDoesNot()
{
    QFETCH(int, key);
    const auto down = [&] { key ? m_hand->keyDown(Qt::Key(key)) : m_hand->press(middle()); };
    const auto up = [&] { key ? m_hand->keyUp(Qt::Key(key)) : m_hand->release(middle()); };
    m_hand->key(Qt::Key_T);
    m_hand->moveTo(middle());
    down();
    QTRY_COMPARE(state(), TurboState::Pressing);
    up();
    QTRY_COMPARE(state(), TurboState::Armed);
    down();
    if (key)
        m_hand->keyAgain(Qt::Key(key)); // as a keyboard repeats a key that is held
    QTRY_COMPARE(boosts(), 1); // this hold's; the early one asked for nothing
    up();
    QTRY_COMPARE(turbo().face().state, TurboState::Provisioning);
    down();
    up();
    QCOMPARE(boosts(), 1);
}

void TestTurboInWindow::escapeLetsGo()
{
    m_hand->key(Qt::Key_T);
    m_hand->keyDown(Qt::Key_Space);
    QTRY_COMPARE(state(), TurboState::Pressing);
    m_hand->key(Qt::Key_Escape);
    QTRY_COMPARE(state(), TurboState::Armed);
    m_hand->keyUp(Qt::Key_Space);
    QCOMPARE(boosts(), 0);
}

void TestTurboInWindow::aBoostGoesThroughItsStates()
{
    QVERIFY2(words().contains(QStringLiteral("then 1 Gbps again")), qPrintable(words()));
    boost();
    QTRY_COMPARE(turbo().face().steps, 5);
    for (int step = 1; step <= 5; ++step) {
        QTRY_COMPARE(turbo().face().step, step);
        QVERIFY(m_house->carrier.flyOneStep());
    }
    QTRY_COMPARE(turbo().face().state, TurboState::Active);
    QTRY_VERIFY2(words().contains(QStringLiteral("Back to 1 Gbps by itself at")),
                 qPrintable(words()));
    m_house->advance(std::chrono::hours(1));
    QTRY_COMPARE(turbo().look().words.word, QStringLiteral("3:00:00"));
    QVERIFY(m_hand->words(m_house->window.get())
                .contains(QStringLiteral("1 of 7 connections boosted")));
    m_hand->click("endBoost");
    QTRY_COMPARE(turbo().face().state, TurboState::Reverting);
    m_house->carrier.flyToTheEnd();
    QTRY_COMPARE(turbo().face().state, TurboState::Armed);
    QCOMPARE(boosts(), 1);
}

void TestTurboInWindow::theFocusStaysWithTurbo_data()
{
    QTest::addColumn<bool>("byHand");
    QTest::newRow("ended by hand") << true;
    QTest::newRow("ended by itself") << false;
}

void TestTurboInWindow::theFocusStaysWithTurbo()
{
    QFETCH(bool, byHand);
    const auto stays = [this] {
        return turbo().parentWidget()->isAncestorOf(QApplication::focusWidget());
    };
    boost();
    m_house->carrier.flyToTheEnd();
    QTRY_COMPARE(turbo().face().state, TurboState::Active);
    QVERIFY2(stays(), qPrintable(m_hand->focused()));
    if (byHand) {
        m_house->find<QWidget>("endBoost")->setFocus();
        m_hand->key(Qt::Key_Return);
        QVERIFY2(stays(), qPrintable(m_hand->focused()));
    } else {
        m_house->carrier.stopBoost(m_house->world.boosts.front().id);
    }
    QTRY_COMPARE(turbo().face().state, TurboState::Reverting);
    QVERIFY2(stays(), qPrintable(m_hand->focused()));
    m_house->carrier.flyToTheEnd();
    QTRY_COMPARE(turbo().face().state, TurboState::Armed);
    QVERIFY2(stays(), qPrintable(m_hand->focused()));
}

void TestTurboInWindow::aStepThatFailsIsSaidAndCostsNothing()
{
    boost();
    QTRY_COMPARE(turbo().face().step, 1);
    QVERIFY(m_house->carrier.flyOneStep());
    m_house->carrier.failTheFlight();
    QTRY_COMPARE(turbo().face().state, TurboState::Failed);
    QVERIFY2(words().contains(QStringLiteral("Nothing was charged.")), qPrintable(words()));
    QVERIFY2(words().contains(QStringLiteral("still runs at 1 Gbps")), qPrintable(words()));
}

void TestTurboInWindow::aRefusedBoostSaysWhyAndKeepsTheHours()
{
    m_hand->key(Qt::Key_T);
    m_hand->key(Qt::Key_8);
    QTRY_COMPARE(turbo().face().lasting, Seconds(std::chrono::hours(8)));
    QTRY_COMPARE(turbo().face().state, TurboState::Armed);
    m_house->carrier.refuse("StartBoostJob",
                            {.kind = client::FailureKind::Refused,
                             .code = ErrorCode::AboveCapacity,
                             .codeText = "aboveCapacity"});
    m_hand->keyDown(Qt::Key_Space);
    QTRY_COMPARE(boosts(), 1);
    m_hand->keyUp(Qt::Key_Space);
    QTRY_COMPARE(turbo().face().state, TurboState::Failed);
    for (const char *part : {"not that much free", "still runs at 1 Gbps", "Nothing was charged.",
                             "Choose less bandwidth, or another time."})
        QVERIFY2(words().contains(QLatin1String(part)), qPrintable(words()));
    QCOMPARE(turbo().face().lasting, Seconds(std::chrono::hours(8)));
}

void TestTurboInWindow::withoutAPriceThereIsNothingToHold()
{
    m_house->carrier.refuse("EstimateBoostJob",
                            {.kind = client::FailureKind::Refused,
                             .code = ErrorCode::Unavailable,
                             .codeText = "unavailable"});
    m_hand->key(Qt::Key_T);
    m_hand->key(Qt::Key_8);
    QTRY_COMPARE(turbo().face().state, TurboState::Idle);
    QTRY_COMPARE(turbo().face().reason, QStringLiteral("No price"));
    m_hand->keyDown(Qt::Key_Space);
    QVERIFY(state() != TurboState::Pressing);
    m_hand->keyUp(Qt::Key_Space);
    QCOMPARE(boosts(), 0);
}

void TestTurboInWindow::aSilentCarrierDisablesItAndAnAnswerBringsItBack()
{
    m_house->feed.lose();
    QTRY_COMPARE(turbo().face().state, TurboState::Disabled);
    QCOMPARE(turbo().face().reason, QStringLiteral("No answer"));
    m_hand->press(middle());
    QVERIFY(state() != TurboState::Pressing);
    m_hand->release(middle());
    m_house->feed.find();
    QTRY_COMPARE(turbo().face().state, TurboState::Armed);
    QCOMPARE(boosts(), 0);
}

void TestTurboInWindow::aConnectionBeingBuiltCannotBeBoosted()
{
    m_hand->draw("FRA", "SIN");
    QTRY_VERIFY(m_house->find<QWidget>("orderButton")->isEnabled());
    m_hand->click("orderButton");
    QTRY_VERIFY(m_hand->isSeen("flightPanel"));
    m_hand->click("closeFlight");
    QTRY_COMPARE(turbo().face().state, TurboState::Disabled);
    QCOMPARE(turbo().face().reason, QStringLiteral("Being built"));
    m_house->carrier.flyToTheEnd();
    QTRY_COMPARE(turbo().face().state, TurboState::Armed);
}

QTEST_MAIN(TestTurboInWindow)
#include "tst_turboinwindow.moc"
