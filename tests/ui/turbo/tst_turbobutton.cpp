// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/turbo/faces.h"
#include "tests/ui/turbo/handbeat.h"
#include "ui/style/theme.h"
#include "ui/turbo/turbobutton.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace turbolane::ui {

class TurboButtonTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aFullHoldAsksOnce();
    void lettingGoEarlyAsksNothingAndSpringsBack();
    void slidingOffLetsGo();
    void onlyTheLeftButtonHolds();
    void aKeyHoldsAsTheMouseDoes_data();
    void aKeyHoldsAsTheMouseDoes();
    void autoRepeatIsOneHold();
    void aKeyStillDownDoesNotTryAgain();
    void escLetsGo();
    void losingTheFocusLetsGo();
    void hidingLetsGo();
    void afterAskingItIsDeafUntilAnswered();
    void whileARequestIsOpenAPressDoesNothing();
    void failedMayBeTriedAgain();
    void onlyArmedAndFailedCanBePressed_data();
    void onlyArmedAndFailedCanBePressed();
    void withoutAPriceThereIsNothingToPress();
    void anotherPriceUnderTheFingerVoidsTheHold();
    void pressingTwiceWhereHoldingIsReplaced();
    void theFirstPressIsForgottenAfterFiveSeconds();
    void aScreenReaderPressesTwice();
    void theCountdownFollowsTheCarriersClock();
    void theLastFiveMinutesPulse();
    void itMovesOnlyWhileSomethingChanges();
    void becomingActiveSweepsAndFindingItActiveDoesNot();
    void failingShakesOnce();
    void reducedMotionStandsStill();
    void itIsAnnounced();
    void theDisabledReasonIsInTheToolTip();
    void itScalesBetweenItsLimits();

private:
    Instant at(Millis into) const { return pressed + into; }
    void press() { QTest::mousePress(m_button, Qt::LeftButton, {}, middle()); }
    void release() { QTest::mouseRelease(m_button, Qt::LeftButton, {}, middle()); }
    QPoint middle() const { return m_button->rect().center(); }

    std::unique_ptr<HandBeat> m_beat;
    std::unique_ptr<SimulatedClock> m_clock;
    std::unique_ptr<QWidget> m_window;
    TurboButton *m_button = nullptr;
    std::unique_ptr<QSignalSpy> m_held;
    std::unique_ptr<QSignalSpy> m_announced;
};

void TurboButtonTest::init()
{
    m_beat = std::make_unique<HandBeat>();
    m_clock = std::make_unique<SimulatedClock>(pressed);
    m_window = std::make_unique<QWidget>();
    m_button = new TurboButton(*m_beat, *m_clock, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_button);
    m_held = std::make_unique<QSignalSpy>(m_button, &TurboButton::held);
    m_announced = std::make_unique<QSignalSpy>(m_button, &TurboButton::announced);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_button->setFace(faceOf(TurboState::Armed));
    m_button->setFocus();
    m_beat->advance(2s);
}

void TurboButtonTest::cleanup()
{
    Theme::current().setReducedMotion(false);
    m_window.reset();
    m_clock.reset();
    m_beat.reset();
}

void TurboButtonTest::aFullHoldAsksOnce()
{
    press();
    m_beat->advance(799ms);
    QCOMPARE(m_held->count(), 0);
    QCOMPARE(m_button->look().state, TurboState::Pressing);
    m_beat->advance(1ms);
    QCOMPARE(m_held->count(), 1);
    m_beat->advance(5s);
    release();
    QCOMPARE(m_held->count(), 1);
}

void TurboButtonTest::lettingGoEarlyAsksNothingAndSpringsBack()
{
    press();
    m_beat->advance(700ms);
    release();
    m_beat->advance(110ms);
    QVERIFY(m_button->look().press < 0); // OutBack: beyond its rest
    m_beat->advance(110ms);
    QCOMPARE(m_button->look().press, 0.0);
    m_beat->advance(5s);
    QCOMPARE(m_held->count(), 0);
    QCOMPARE(m_button->look().state, TurboState::Armed);
}

void TurboButtonTest::slidingOffLetsGo()
{
    press();
    m_beat->advance(400ms);
    QTest::mouseMove(m_button, QPoint(1, 1));
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 0);
}

void TurboButtonTest::onlyTheLeftButtonHolds()
{
    QTest::mousePress(m_button, Qt::RightButton, {}, middle());
    m_beat->advance(2s);
    QTest::mousePress(m_button, Qt::LeftButton, {}, QPoint(1, 1));
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 0);
}

void TurboButtonTest::aKeyHoldsAsTheMouseDoes_data()
{
    QTest::addColumn<int>("key");
    QTest::addRow("space") << int(Qt::Key_Space);
    QTest::addRow("enter") << int(Qt::Key_Return);
    QTest::addRow("enter on the number pad") << int(Qt::Key_Enter);
}

void TurboButtonTest::aKeyHoldsAsTheMouseDoes()
{
    QFETCH(int, key);
    QTest::keyPress(m_button, Qt::Key(key));
    m_beat->advance(400ms);
    QTest::keyRelease(m_button, Qt::Key(key));
    m_beat->advance(1s);
    QCOMPARE(m_held->count(), 0);
    QTest::keyPress(m_button, Qt::Key(key));
    m_beat->advance(800ms);
    QTest::keyRelease(m_button, Qt::Key(key));
    QCOMPARE(m_held->count(), 1);
}

void TurboButtonTest::autoRepeatIsOneHold()
{
    QTest::keyPress(m_button, Qt::Key_Space);
    for (int i = 0; i < 40; ++i) {
        m_beat->advance(33ms);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, {}, QStringLiteral(" "), true);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, {}, QStringLiteral(" "), true);
        QApplication::sendEvent(m_button, &up);
        QApplication::sendEvent(m_button, &down);
    }
    QTest::keyRelease(m_button, Qt::Key_Space);
    QCOMPARE(m_held->count(), 1);
}

void TurboButtonTest::aKeyStillDownDoesNotTryAgain()
{
    QTest::keyPress(m_button, Qt::Key_Space);
    m_beat->advance(800ms);
    m_button->setFace(faceOf(TurboState::Provisioning));
    m_button->setFace(faceOf(TurboState::Failed));
    for (int i = 0; i < 60; ++i) {
        m_beat->advance(33ms);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, {}, QStringLiteral(" "), true);
        QApplication::sendEvent(m_button, &down);
    }
    QCOMPARE(m_held->count(), 1);
}

void TurboButtonTest::escLetsGo()
{
    QTest::keyPress(m_button, Qt::Key_Space);
    m_beat->advance(700ms);
    QTest::keyClick(m_button, Qt::Key_Escape);
    m_beat->advance(2s);
    QTest::keyRelease(m_button, Qt::Key_Space);
    QCOMPARE(m_held->count(), 0);
    press();
    m_beat->advance(700ms);
    QTest::keyClick(m_button, Qt::Key_Escape);
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 0);
}

void TurboButtonTest::losingTheFocusLetsGo()
{
    QTest::keyPress(m_button, Qt::Key_Space);
    m_beat->advance(700ms);
    m_button->clearFocus();
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 0);
}

void TurboButtonTest::hidingLetsGo()
{
    press();
    m_beat->advance(700ms);
    m_window->hide();
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 0);
    QCOMPARE(m_beat->pace(), Pace::Still);
}

void TurboButtonTest::afterAskingItIsDeafUntilAnswered()
{
    press();
    m_beat->advance(800ms);
    release();
    TurboFace again = faceOf(TurboState::Armed);
    again.sentence = QStringLiteral("the same offer, told once more");
    m_button->setFace(again);
    press();
    m_beat->advance(2s);
    release();
    QCOMPARE(m_held->count(), 1);
}

void TurboButtonTest::whileARequestIsOpenAPressDoesNothing()
{
    press();
    m_beat->advance(800ms);
    release();
    m_button->setFace(faceOf(TurboState::Provisioning));
    press();
    m_beat->advance(2s);
    release();
    QTest::keyPress(m_button, Qt::Key_Space);
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 1);
    QCOMPARE(m_button->look().state, TurboState::Provisioning);
}

void TurboButtonTest::failedMayBeTriedAgain()
{
    press();
    m_beat->advance(800ms);
    release();
    m_button->setFace(faceOf(TurboState::Provisioning));
    m_button->setFace(faceOf(TurboState::Failed));
    press();
    m_beat->advance(800ms);
    QCOMPARE(m_held->count(), 2);
}

void TurboButtonTest::onlyArmedAndFailedCanBePressed_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("can");
    const auto row = [](const char *name, TurboState state, bool can) {
        QTest::addRow("%s", name) << int(state) << can;
    };
    row("idle", TurboState::Idle, false);
    row("armed", TurboState::Armed, true);
    row("provisioning", TurboState::Provisioning, false);
    row("active", TurboState::Active, false);
    row("reverting", TurboState::Reverting, false);
    row("failed", TurboState::Failed, true);
    row("disabled", TurboState::Disabled, false);
}

void TurboButtonTest::onlyArmedAndFailedCanBePressed()
{
    QFETCH(int, state);
    QFETCH(bool, can);
    m_button->setFace(faceOf(TurboState(state)));
    press();
    m_beat->advance(3s);
    release();
    m_button->click();
    m_button->click();
    QCOMPARE(m_held->count(), can ? 1 : 0);
}

void TurboButtonTest::withoutAPriceThereIsNothingToPress()
{
    TurboFace face = faceOf(TurboState::Failed);
    face.price.clear();
    m_button->setFace(face);
    press();
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 0);
    QCOMPARE(m_button->look().state, TurboState::Failed);
}

void TurboButtonTest::anotherPriceUnderTheFingerVoidsTheHold()
{
    press();
    m_beat->advance(700ms);
    TurboFace dearer = faceOf(TurboState::Armed);
    dearer.price = QStringLiteral("€40.00");
    m_button->setFace(dearer);
    m_beat->advance(2s);
    QCOMPARE(m_held->count(), 0);
}

void TurboButtonTest::pressingTwiceWhereHoldingIsReplaced()
{
    m_button->setGesture(TurboGesture::Press);
    QCOMPARE(m_button->look().words.below, QStringLiteral("Press to boost"));
    QTest::mouseClick(m_button, Qt::LeftButton, {}, middle());
    QCOMPARE(m_button->look().words.word, QStringLiteral("€35.28"));
    m_beat->advance(4s);
    QCOMPARE(m_held->count(), 0);
    QTest::keyClick(m_button, Qt::Key_Space);
    QCOMPARE(m_held->count(), 1);
    QTest::keyClick(m_button, Qt::Key_Space);
    QCOMPARE(m_held->count(), 1);
}

void TurboButtonTest::theFirstPressIsForgottenAfterFiveSeconds()
{
    m_button->setGesture(TurboGesture::Press);
    QTest::keyClick(m_button, Qt::Key_Space);
    m_beat->advance(5s);
    QCOMPARE(m_button->look().words.word, QStringLiteral("TURBO"));
    QTest::keyClick(m_button, Qt::Key_Space);
    QTest::keyClick(m_button, Qt::Key_Escape);
    QTest::keyClick(m_button, Qt::Key_Space);
    QCOMPARE(m_held->count(), 0);
}

void TurboButtonTest::aScreenReaderPressesTwice()
{
    m_announced->clear();
    m_button->click();
    QCOMPARE(m_held->count(), 0);
    QCOMPARE(m_announced->count(), 1);
    QVERIFY(m_announced->at(0).at(0).toString().contains(u"Press again"));
    m_button->click();
    QCOMPARE(m_held->count(), 1);
}

void TurboButtonTest::theCountdownFollowsTheCarriersClock()
{
    m_button->setFace(faceOf(TurboState::Active));
    m_clock->set(at(18min + 48s));
    m_beat->advance(2s);
    QCOMPARE(m_button->look().words.word, QStringLiteral("3:41:12"));
    m_clock->set(at(3h));
    m_beat->advance(250ms);
    QCOMPARE(m_button->look().words.word, QStringLiteral("1:00:00"));
    m_clock->set(at(1h)); // the carrier was right, and we were fast
    m_beat->advance(250ms);
    QCOMPARE(m_button->look().words.word, QStringLiteral("3:00:00"));
    m_clock->set(at(5h));
    m_beat->advance(1h);
    QCOMPARE(m_button->look().words.word, QStringLiteral("0:00:00"));
    QCOMPARE(m_button->look().state, TurboState::Active); // until the carrier says otherwise
}

void TurboButtonTest::theLastFiveMinutesPulse()
{
    m_button->setFace(faceOf(TurboState::Active));
    m_clock->set(at(4h - 5min - 1s));
    m_beat->advance(2s);
    QCOMPARE(m_button->look().headSize, 1.0);
    QCOMPARE(m_beat->pace(), Pace::Steady);
    m_clock->set(at(4h - 5min));
    m_beat->advance(600ms);
    QVERIFY(m_button->look().headSize > 1.0);
    QCOMPARE(m_beat->pace(), Pace::Smooth);
}

void TurboButtonTest::itMovesOnlyWhileSomethingChanges()
{
    QCOMPARE(m_beat->pace(), Pace::Still);
    press();
    QCOMPARE(m_beat->pace(), Pace::Smooth);
    release();
    m_beat->advance(1s);
    QCOMPARE(m_beat->pace(), Pace::Still);
    m_button->setFace(faceOf(TurboState::Provisioning));
    m_beat->advance(1min);
    QCOMPARE(m_beat->pace(), Pace::Smooth);
    m_button->setFace(faceOf(TurboState::Active));
    m_beat->advance(1min);
    QCOMPARE(m_beat->pace(), Pace::Steady);
    m_window->hide();
    QCOMPARE(m_beat->pace(), Pace::Still);
}

void TurboButtonTest::becomingActiveSweepsAndFindingItActiveDoesNot()
{
    m_button->setFace(faceOf(TurboState::Provisioning));
    m_beat->advance(3s);
    m_button->setFace(faceOf(TurboState::Active));
    m_beat->advance(100ms);
    QVERIFY(m_button->look().head.value_or(0) > 300);
    m_beat->advance(800ms);
    QVERIFY(m_button->look().head.value_or(0) < 10);
    TurboFace other = faceOf(TurboState::Active);
    other.subject = QStringLiteral("con-2");
    m_button->setFace(other);
    QVERIFY(m_button->look().head.value_or(360) < 10);
    QCOMPARE(m_button->look().heat, 1.0);
}

void TurboButtonTest::failingShakesOnce()
{
    m_button->setFace(faceOf(TurboState::Provisioning));
    m_button->setFace(faceOf(TurboState::Failed));
    double widest = 0;
    for (int i = 0; i < 11; ++i) {
        m_beat->advance(33ms);
        widest = std::max(widest, std::abs(m_button->look().shake));
    }
    QVERIFY(widest > 2);
    QVERIFY(widest <= 4);
    m_beat->advance(50ms);
    QCOMPARE(m_button->look().shake, 0.0);
}

void TurboButtonTest::reducedMotionStandsStill()
{
    Theme::current().setReducedMotion(true);
    press();
    m_beat->advance(300ms);
    QCOMPARE(m_button->look().ring.last().to, 90.0); // in quarters
    QCOMPARE(m_button->look().glow, 0.0);
    release();
    m_button->setFace(faceOf(TurboState::Provisioning));
    m_beat->advance(1s);
    QCOMPARE(m_beat->pace(), Pace::Steady);
    const TurboLook before = m_button->look();
    m_beat->advance(600ms);
    QCOMPARE(m_button->look().ring, before.ring);
    m_button->setFace(faceOf(TurboState::Failed));
    m_beat->advance(100ms);
    QCOMPARE(m_button->look().shake, 0.0);
}

void TurboButtonTest::itIsAnnounced()
{
    m_announced->clear();
    m_button->setFace(faceOf(TurboState::Provisioning));
    m_button->setFace(faceOf(TurboState::Active));
    m_clock->set(at(3h));
    m_beat->advance(250ms);
    m_clock->set(at(4h - 15min));
    m_beat->advance(250ms);
    m_button->setFace(faceOf(TurboState::Reverting));
    QStringList said;
    for (const QList<QVariant> &arguments : *m_announced)
        said.append(arguments.at(0).toString());
    QCOMPARE(said.size(), 5);
    QCOMPARE(said.at(0), QStringLiteral("Boosting, step 3 of 5"));
    QVERIFY(said.at(1).startsWith(QStringLiteral("Boosted")));
    QVERIFY(said.at(2).startsWith(QStringLiteral("60")));
    QVERIFY(said.at(3).startsWith(QStringLiteral("15")));
    QCOMPARE(said.at(4), QStringLiteral("Going back to 2 Gbps"));
    QCOMPARE(m_button->accessibleName(), QStringLiteral("Turbo"));
    QVERIFY(m_button->accessibleDescription().contains(u"seq-archive-iad"));
}

void TurboButtonTest::theDisabledReasonIsInTheToolTip()
{
    m_button->setFace(faceOf(TurboState::Disabled));
    QVERIFY(!m_button->isEnabled());
    QCOMPARE(m_button->toolTip(), QStringLiteral("Not in service"));
    m_button->setFace(faceOf(TurboState::Armed));
    QVERIFY(m_button->isEnabled());
    QCOMPARE(m_button->toolTip(), QString());
}

void TurboButtonTest::itScalesBetweenItsLimits()
{
    m_button->setDiameter(20);
    QCOMPARE(m_button->diameter(), 112);
    m_button->setDiameter(168);
    QCOMPARE(m_button->sizeHint().width(), 168 + 2 * m_button->margin());
    m_button->setDiameter(900);
    QCOMPARE(m_button->diameter(), 168);
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::TurboButtonTest)
#include "tst_turbobutton.moc"
