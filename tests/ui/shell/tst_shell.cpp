// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"
#include "ui/kit/label.h"
#include "ui/practice/practicekeys.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QList<RailItem> pages()
{
    return {{10, "network", q("Network"), "map", QKeySequence(q("Ctrl+1"))},
            {20, "connections", q("Connections"), "cable"},
            {30, "settings", q("Settings"), "settings", {}, true}};
}

RailButton *button(const Rail &rail, int id)
{
    for (auto *button : rail.findChildren<RailButton *>()) {
        if (button->id() == id)
            return button;
    }
    return nullptr;
}

/// Every word the bar shows, one after the other.
QString shown(const StatusBar &bar)
{
    QStringList words;
    for (const Label *label : bar.findChildren<Label *>()) {
        if (label->isVisibleTo(&bar))
            words.append(label->text());
    }
    return words.join(QStringLiteral(" | ")).replace(QChar::Nbsp, u' ');
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(ThemeChoice::Light); }

    void noTwoShortcutsCollide();
    void everyActionHasItsWords();
    void anActionWorksByItsKeys();
    void aPageIsChosenByMouseAndKeys();
    void theRailIsNarrowOrWide();
    void theDotSaysWhy();
    void theTrailLeadsBack();
    void thePagesControlsAreSwapped();
    void theStatusBarSaysWhatHolds_data();
    void theStatusBarSaysWhatHolds();
    void unknownMoneyIsNotZero();
};

void TestShell::noTwoShortcutsCollide()
{
    std::set<QString> seen;
    std::set<ActionId> ids;
    for (const ActionSpec &spec : actionSpecs) {
        QVERIFY2(ids.insert(spec.id).second, spec.text);
        const QKeySequence keys(QString::fromLatin1(spec.shortcut));
        if (keys.isEmpty())
            continue;
        QVERIFY2(keys[0].key() != Qt::Key_unknown, spec.shortcut);
        QVERIFY2(seen.insert(keys.toString()).second, spec.shortcut);
    }
    for (const PracticeKeySpec &spec : practiceKeySpecs)
        QVERIFY2(seen.insert(keysOf(spec.key).toString()).second, spec.shortcut);
}

void TestShell::everyActionHasItsWords()
{
    QMainWindow window;
    const Actions actions(&window);
    for (const ActionSpec &spec : actionSpecs) {
        QVERIFY(!actions[spec.id].text().isEmpty());
        QVERIFY(actions[spec.id].toolTip().contains(QString::fromLatin1(spec.hint)));
    }
}

void TestShell::anActionWorksByItsKeys()
{
    QMainWindow window;
    const Actions actions(&window);
    const QSignalSpy shown(&actions[ActionId::ShowBilling], &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(shown.count(), 1);
}

void TestShell::aPageIsChosenByMouseAndKeys()
{
    Rail rail(pages());
    rail.resize(80, 500);
    rail.setCurrent(10);
    rail.show();
    rail.activateWindow();
    const QSignalSpy chosen(&rail, &Rail::chosen);
    QTest::mouseClick(button(rail, 20), Qt::LeftButton);
    QCOMPARE(rail.current(), 20);
    QTest::mouseClick(button(rail, 20), Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(button(rail, 20)->isChecked());
    QVERIFY(!button(rail, 10)->isChecked());
    button(rail, 20)->setFocus();
    QTest::keyClick(button(rail, 20), Qt::Key_Down);
    QCOMPARE(rail.focusWidget(), button(rail, 30));
    QTest::keyClick(button(rail, 30), Qt::Key_Return);
    QCOMPARE(chosen.last().at(0).toInt(), 30);
    QTest::keyClick(button(rail, 30), Qt::Key_Up);
    QTest::keyClick(button(rail, 20), Qt::Key_Space);
    QCOMPARE(chosen.last().at(0).toInt(), 20);
}

void TestShell::theRailIsNarrowOrWide()
{
    Rail rail(pages());
    QCOMPARE(rail.width(), 80);
    rail.setExpanded(true);
    QCOMPARE(rail.width(), 208);
    QCOMPARE(button(rail, 10)->sizeHint().height(), 40);
    rail.setExpanded(false);
    QCOMPARE(button(rail, 10)->sizeHint().height(), 56);
    QVERIFY(button(rail, 10)->toolTip().contains(q("Ctrl+1")));
    rail.resize(80, 500);
    rail.show();
    QVERIFY(button(rail, 30)->geometry().bottom() > 480);
}

void TestShell::theDotSaysWhy()
{
    Rail rail(pages());
    rail.resize(80, 500);
    const QImage before = button(rail, 20)->grab().toImage();
    rail.setDot(20, q("1 connection boosted"));
    QCOMPARE(button(rail, 20)->accessibleDescription(), q("1 connection boosted"));
    QVERIFY(button(rail, 20)->grab().toImage() != before);
    rail.setDot(20, {});
    QCOMPARE(button(rail, 20)->grab().toImage(), before);
}

void TestShell::theTrailLeadsBack()
{
    TopBar bar;
    bar.resize(800, 56);
    bar.setTrail({q("Connections"), q("seq-archive-iad")});
    bar.show();
    const QSignalSpy pressed(&bar, &TopBar::trailPressed);
    QTest::mouseClick(bar.findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(pressed.at(0).at(0).toInt(), 0);
    QCOMPARE(bar.findChild<Label *>()->text(), q("seq-archive-iad"));
}

void TestShell::thePagesControlsAreSwapped()
{
    TopBar bar;
    bar.resize(800, 56);
    auto *first = new QWidget;
    auto *second = new QWidget;
    auto *primary = new QWidget;
    for (QWidget *widget : {first, second, primary})
        widget->setFixedSize(100, 32);
    bar.show();
    bar.setPrimary(primary);
    bar.setControls(first);
    bar.setControls(second);
    QCoreApplication::processEvents();
    QVERIFY(first->isHidden());
    QVERIFY(second->isVisible());
    QVERIFY(second->x() < primary->x());
    QCOMPARE(primary->geometry().right(), 800 - 16 - 1);
    bar.setPrimary(nullptr);
    QVERIFY(primary->isHidden());
}

void TestShell::theStatusBarSaysWhatHolds_data()
{
    using Carrier = StatusBar::Carrier;
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("connected") << int(Carrier::Connected) << q("Connected, 38 ms");
    QTest::newRow("connecting") << int(Carrier::Connecting) << q("Connecting");
    QTest::newRow("late") << int(Carrier::UsageLate) << q("Connected, usage is late");
    QTest::newRow("silent") << int(Carrier::NoAnswer) << q("No answer for 2 min 14 s");
    QTest::newRow("offline") << int(Carrier::Offline) << q("Offline");
}

void TestShell::theStatusBarSaysWhatHolds()
{
    QFETCH(int, state);
    QFETCH(QString, said);
    StatusBar bar;
    const Instant now = *parseInstant("2026-05-12T12:32:07Z");
    bar.setCarrier(q("Meridian"), StatusBar::Carrier(state), 38ms, 134s);
    bar.setLastEvent(true, now - 2s, now);
    bar.setBoosts(1, 7);
    bar.setClock(now, QTimeZone("Europe/Berlin"));
    bar.setCharges(q("May"), Money::micros(4'838'160'000, Currency::of("EUR")),
                   Money::micros(23'530'000, Currency::of("EUR")));
    QCOMPARE(shown(bar),
             q("Meridian | %1 | Live, last event 2 s ago | 1 of 7 connections boosted | May so far "
               "| €4,838.16 | €23.53 per hour | Tue 12 May 2026, 14:32:07 CEST")
                 .arg(said));
    bar.setBoosts(0, 7);
    QVERIFY(!shown(bar).contains(q("boosted")));
}

void TestShell::unknownMoneyIsNotZero()
{
    StatusBar bar;
    bar.setCharges(q("May"), Money::micros(1'000'000, Currency::of("EUR")),
                   Money::zero(Currency::of("EUR")));
    bar.clearCharges();
    QVERIFY(!shown(bar).contains(u'€'));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
