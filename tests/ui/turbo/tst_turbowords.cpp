// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/turbo/faces.h"
#include "ui/turbo/turbowords.h"

#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

class TurboWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void countdownCountsBegunSecondsWhole_data();
    void countdownCountsBegunSecondsWhole();
    void everyStateHasItsWords_data();
    void everyStateHasItsWords();
    void aCarrierThatHasNotAnsweredIsBeingAsked();
    void silenceIsNamed();
    void aChangeIsSaidOnce_data();
    void aChangeIsSaidOnce();
    void anotherConnectionIsNoNews();
    void theCountdownIsCalledAtItsMarks();
    void afterAGapOnlyTheNearestIsCalled();
    void aLongerBoostIsCalledAgain();
};

void TurboWordsTest::countdownCountsBegunSecondsWhole_data()
{
    QTest::addColumn<qint64>("leftMillis");
    QTest::addColumn<QString>("shown");
    QTest::addRow("just begun") << qint64(14'400'000) << QStringLiteral("4:00:00");
    QTest::addRow("a moment later") << qint64(14'399'999) << QStringLiteral("4:00:00");
    QTest::addRow("as in the picture") << qint64(13'272'000) << QStringLiteral("3:41:12");
    QTest::addRow("one millisecond more") << qint64(13'272'001) << QStringLiteral("3:41:13");
    QTest::addRow("a day") << qint64(61'491'000) << QStringLiteral("17:04:51");
    QTest::addRow("seven days") << qint64(604'800'000) << QStringLiteral("168:00:00");
    QTest::addRow("the last second") << qint64(1) << QStringLiteral("0:00:01");
    QTest::addRow("over") << qint64(0) << QStringLiteral("0:00:00");
    QTest::addRow("over, and the carrier is late") << qint64(-5'000) << QStringLiteral("0:00:00");
}

void TurboWordsTest::countdownCountsBegunSecondsWhole()
{
    QFETCH(qint64, leftMillis);
    QTEST(countdown(pressed, pressed + Millis(leftMillis)), "shown");
}

void TurboWordsTest::everyStateHasItsWords_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, TurboState state, const char *words) {
        QTest::addRow("%s", name) << int(state) << QString::fromUtf8(words);
    };
    row("idle", TurboState::Idle, "|TURBO|Choose hours");
    row("armed", TurboState::Armed, "|TURBO|Hold to boost");
    row("pressing", TurboState::Pressing, "|TURBO|Keep holding");
    row("provisioning", TurboState::Provisioning, "Step|3 of 5|9.7\u00a0s");
    row("active", TurboState::Active, "Boosted|3:59:51|left");
    row("reverting", TurboState::Reverting, "|Reverting|to 2 Gbps");
    row("failed", TurboState::Failed, "|Not boosted|Nothing charged");
    row("disabled", TurboState::Disabled, "|TURBO|Not in service");
}

void TurboWordsTest::everyStateHasItsWords()
{
    QFETCH(int, state);
    const TurboWords words =
        turboWords(faceOf(TurboState(state)), TurboState(state), pressed + 9'700ms);
    QTEST(words.above + u'|' + words.word + u'|' + words.below, "words");
}

void TurboWordsTest::aCarrierThatHasNotAnsweredIsBeingAsked()
{
    TurboFace face = faceOf(TurboState::Provisioning);
    face.step = face.steps = 0;
    QCOMPARE(turboWords(face, face.state, pressed).word, QStringLiteral("Asking"));
}

void TurboWordsTest::silenceIsNamed()
{
    TurboFace face = faceOf(TurboState::Provisioning);
    face.quiet = true;
    const TurboWords words = turboWords(face, face.state, pressed + 134s);
    QCOMPARE(words.above, QStringLiteral("Waiting"));
    QCOMPARE(words.below, QStringLiteral("134\u00a0s"));
}

void TurboWordsTest::aChangeIsSaidOnce_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("said");
    const auto row = [](TurboState before, TurboState after, const char *said) {
        QTest::addRow("%d to %d", int(before), int(after))
            << int(before) << int(after) << QString::fromUtf8(said);
    };
    using enum TurboState;
    row(Armed, Provisioning, "Boosting, step 3 of 5");
    row(Provisioning, Active, "Boosted, 4:00:00 left");
    row(Active, Reverting, "Going back to 2 Gbps");
    row(Reverting, Idle, "Back at 2 Gbps");
    row(Reverting, Armed, "Back at 2 Gbps");
    row(Provisioning, Failed, "Not boosted. Nothing charged. Ashburn did not answer in 30 s.");
    row(Armed, Armed, "");
    row(Active, Active, "");
    row(Idle, Armed, "");
}

void TurboWordsTest::aChangeIsSaidOnce()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QTEST(turboNews(faceOf(TurboState(before)), faceOf(TurboState(after)), pressed), "said");
}

void TurboWordsTest::anotherConnectionIsNoNews()
{
    TurboFace other = faceOf(TurboState::Armed);
    other.subject = QStringLiteral("con-2");
    QCOMPARE(turboNews(other, faceOf(TurboState::Active), pressed), QString());
}

void TurboWordsTest::theCountdownIsCalledAtItsMarks()
{
    CountdownCalls calls;
    calls.start(2h);
    QStringList said;
    for (Millis left = 2h; left >= 0ms; left -= 250ms) {
        const QString call = calls.call(left);
        if (!call.isEmpty())
            said.append(QString::number(left.count()) + u' ' + call.section(u' ', 0, 0));
    }
    QCOMPARE(said.join(u'\n'), QStringLiteral("3600000 60\n900000 15\n300000 5\n60000 1"));
}

void TurboWordsTest::afterAGapOnlyTheNearestIsCalled()
{
    CountdownCalls calls;
    calls.start(2h);
    QCOMPARE(calls.call(3min).section(u' ', 0, 0), QStringLiteral("3"));
    QCOMPARE(calls.call(3min - 1s), QString());
    QCOMPARE(calls.call(1min).section(u' ', 0, 0), QStringLiteral("1"));
    QCOMPARE(calls.call(0ms), QString());
}

void TurboWordsTest::aLongerBoostIsCalledAgain()
{
    CountdownCalls calls;
    calls.start(6min);
    QVERIFY(!calls.call(5min).isEmpty());
    calls.start(5min + 1h);
    QVERIFY(!calls.call(60min).isEmpty());
    QVERIFY(!calls.call(15min).isEmpty());
    QVERIFY(!calls.call(5min).isEmpty());
}

} // namespace turbolane::ui

QTEST_GUILESS_MAIN(turbolane::ui::TurboWordsTest)
#include "tst_turbowords.moc"
