// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/kit/tabs.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane::ui;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestControls : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(ThemeChoice::Light); }

    void aDoubleClickIsOnePress();
    void aButtonIsPressedByMouseAndKeys_data();
    void aButtonIsPressedByMouseAndKeys();
    void aDisabledButtonSaysWhy();
    void aLoadingButtonTakesNoPressAndKeepsItsWidth();
    void anIconButtonHasANameAndATarget();
    void aButtonShowsItsState_data();
    void aButtonShowsItsState();
    void aChipIsSwitchedByMouseAndKeys_data();
    void aChipIsSwitchedByMouseAndKeys();
    void aChipKeepsItsPlaceWhenItIsSwitched();
    void aRemovableChipGoes_data();
    void aRemovableChipGoes();
    void aSegmentIsChosenByMouse();
    void segmentsFollowTheKeys_data();
    void segmentsFollowTheKeys();
    void aDisabledSegmentIsSteppedOver();
    void theProgramsChoiceSaysNothing();
    void aRowOfChoicesIsOneStopOfTab();
    void tabsCountWhatTheyHold();
    void escapeEmptiesTheSearch();
    void theCrossEmptiesTheSearch();
    void aBadgeWithoutAWordTakesNoRoom();
};

void TestControls::aDoubleClickIsOnePress()
{
    Button button(ButtonKind::Primary, q("Order"));
    button.show();
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    QMouseEvent half(QEvent::MouseButtonDblClick, QPointF(5, 5), QPointF(5, 5), Qt::LeftButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&button, &half);
    QTest::mouseRelease(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
}

void TestControls::aButtonIsPressedByMouseAndKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("mouse") << 0;
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
}

void TestControls::aButtonIsPressedByMouseAndKeys()
{
    QFETCH(int, key);
    Button button(ButtonKind::Primary, q("Order"));
    button.show();
    const QSignalSpy clicked(&button, &QAbstractButton::clicked);
    if (key == 0)
        QTest::mouseClick(&button, Qt::LeftButton);
    else
        QTest::keyClick(&button, Qt::Key(key));
    QCOMPARE(clicked.count(), 1);
}

void TestControls::aDisabledButtonSaysWhy()
{
    Button button(ButtonKind::Secondary, q("Order"));
    button.setToolTip(q("Places the order"));
    button.disableBecause(q("The carrier does not answer"));
    QVERIFY(!button.isEnabled());
    QCOMPARE(button.toolTip(), q("The carrier does not answer"));
    QCOMPARE(button.accessibleDescription(), q("The carrier does not answer"));
    button.disableBecause(q("No port is chosen"));
    button.enable();
    QVERIFY(button.isEnabled());
    QCOMPARE(button.toolTip(), q("Places the order"));
    QCOMPARE(button.accessibleDescription(), QString());
}

void TestControls::aLoadingButtonTakesNoPressAndKeepsItsWidth()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *button = new Button(ButtonKind::Primary, q("Schedule three boosts"));
    row->addWidget(button);
    window.show();
    const int width = button->width();
    const QSignalSpy clicked(button, &QAbstractButton::clicked);
    button->setLoading(true, q("Saving"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(clicked.count(), 0);
    QVERIFY(button->width() >= width);
    button->setLoading(false);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
}

void TestControls::anIconButtonHasANameAndATarget()
{
    const std::unique_ptr<Button> button(Button::iconOnly({"ellipsis"}, q("More")));
    QCOMPARE(button->accessibleName(), q("More"));
    QVERIFY(button->sizeHint().width() >= 28);
    button->setButtonSize(ButtonSize::Small);
    QVERIFY(button->sizeHint().width() >= 28);
    QCOMPARE(button->sizeHint().width(), button->sizeHint().height());
}

void TestControls::aButtonShowsItsState_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("fill");
    for (const bool dark : {false, true}) {
        const char *shade = dark ? "dark" : "light";
        QTest::addRow("rest, %s", shade) << dark << q("rest") << int(Colour::Ink);
        QTest::addRow("hover, %s", shade) << dark << q("hover") << int(Colour::Ink2);
        QTest::addRow("pressed, %s", shade) << dark << q("pressed") << int(Colour::Ink3);
        QTest::addRow("disabled, %s", shade) << dark << q("disabled") << int(Colour::Hover);
    }
}

void TestControls::aButtonShowsItsState()
{
    QFETCH(bool, dark);
    QFETCH(QString, state);
    QFETCH(int, fill);
    Theme::current().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    Button button(ButtonKind::Primary, q("Order"));
    button.setAttribute(Qt::WA_UnderMouse, state == q("hover"));
    button.setDown(state == q("pressed"));
    button.setEnabled(state != q("disabled"));
    button.resize(button.sizeHint());
    const QImage painted = button.grab().toImage();
    QCOMPARE(painted.pixelColor(6, painted.height() / 2), colour(Colour(fill)));
    Theme::current().apply(ThemeChoice::Light);
}

void TestControls::aChipIsSwitchedByMouseAndKeys_data()
{
    aButtonIsPressedByMouseAndKeys_data();
}

void TestControls::aChipIsSwitchedByMouseAndKeys()
{
    QFETCH(int, key);
    FilterChip chip(q("Azure"));
    chip.show();
    const QSignalSpy toggled(&chip, &QAbstractButton::toggled);
    if (key == 0)
        QTest::mouseClick(&chip, Qt::LeftButton);
    else
        QTest::keyClick(&chip, Qt::Key(key));
    QVERIFY(chip.isChecked());
    QCOMPARE(toggled.count(), 1);
}

void TestControls::aChipKeepsItsPlaceWhenItIsSwitched()
{
    FilterChip chip(q("Azure"));
    chip.setProvider(q("azure"));
    const QSize off = chip.sizeHint();
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint(), off);
}

void TestControls::aRemovableChipGoes_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("mouse") << 0;
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Delete") << int(Qt::Key_Delete);
    QTest::newRow("Backspace") << int(Qt::Key_Backspace);
}

void TestControls::aRemovableChipGoes()
{
    QFETCH(int, key);
    FilterChip chip(q("Under 100 ms"));
    chip.setRemovable(true);
    chip.show();
    const QSignalSpy removed(&chip, &FilterChip::removed);
    if (key == 0)
        QTest::mouseClick(&chip, Qt::LeftButton);
    else
        QTest::keyClick(&chip, Qt::Key(key));
    QCOMPARE(removed.count(), 1);
}

void TestControls::aSegmentIsChosenByMouse()
{
    SegmentedChoice hours(q("Hours"));
    hours.setChoices({q("1"), q("2"), q("4")});
    hours.show();
    const QSignalSpy chosen(&hours, &ChoiceRow::chosen);
    QTest::mouseClick(hours.buttonAt(2), Qt::LeftButton);
    QCOMPARE(hours.current(), 2);
    QVERIFY(!hours.buttonAt(0)->isChecked());
    QTest::mouseClick(hours.buttonAt(2), Qt::LeftButton);
    QVERIFY(hours.buttonAt(2)->isChecked());
    QCOMPARE(chosen.count(), 1);
}

void TestControls::segmentsFollowTheKeys_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("to");
    QTest::newRow("right") << false << 0 << int(Qt::Key_Right) << 1;
    QTest::newRow("left") << false << 1 << int(Qt::Key_Left) << 0;
    QTest::newRow("down") << false << 0 << int(Qt::Key_Down) << 1;
    QTest::newRow("up") << false << 2 << int(Qt::Key_Up) << 1;
    QTest::newRow("not past the end") << false << 2 << int(Qt::Key_Right) << 2;
    QTest::newRow("not before the start") << false << 0 << int(Qt::Key_Left) << 0;
    QTest::newRow("end") << false << 0 << int(Qt::Key_End) << 2;
    QTest::newRow("home") << false << 2 << int(Qt::Key_Home) << 0;
    QTest::newRow("mirrored, left goes on") << true << 0 << int(Qt::Key_Left) << 1;
    QTest::newRow("mirrored, right goes back") << true << 1 << int(Qt::Key_Right) << 0;
}

void TestControls::segmentsFollowTheKeys()
{
    QFETCH(bool, mirrored);
    QFETCH(int, from);
    QFETCH(int, key);
    QFETCH(int, to);
    SegmentedChoice hours(q("Hours"));
    if (mirrored)
        hours.setLayoutDirection(Qt::RightToLeft);
    hours.setChoices({q("1"), q("2"), q("4")});
    hours.setCurrent(from);
    hours.show();
    const QSignalSpy chosen(&hours, &ChoiceRow::chosen);
    QTest::keyClick(hours.buttonAt(from), Qt::Key(key));
    QCOMPARE(hours.current(), to);
    QCOMPARE(chosen.count(), from == to ? 0 : 1);
}

void TestControls::aDisabledSegmentIsSteppedOver()
{
    SegmentedChoice hours(q("Hours"));
    hours.setChoices({q("1"), q("2"), q("4")});
    hours.setEnabledAt(1, false);
    hours.show();
    QTest::keyClick(hours.buttonAt(0), Qt::Key_Right);
    QCOMPARE(hours.current(), 2);
    QTest::mouseClick(hours.buttonAt(1), Qt::LeftButton);
    QCOMPARE(hours.current(), 2);
}

void TestControls::theProgramsChoiceSaysNothing()
{
    SegmentedChoice hours(q("Hours"));
    const QSignalSpy chosen(&hours, &ChoiceRow::chosen);
    hours.setChoices({q("1"), q("2")});
    hours.setCurrent(1);
    hours.setCurrent(-1);
    QVERIFY(!hours.buttonAt(1)->isChecked());
    QCOMPARE(chosen.count(), 0);
}

void TestControls::aRowOfChoicesIsOneStopOfTab()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *hours = new SegmentedChoice(q("Hours"));
    hours->setChoices({q("1"), q("2"), q("4")});
    hours->setCurrent(1);
    auto *after = new Button(ButtonKind::Primary, q("Order"));
    row->addWidget(hours);
    row->addWidget(after);
    window.show();
    window.activateWindow();
    hours->buttonAt(1)->setFocus();
    QTest::keyClick(hours->buttonAt(1), Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), after);
    QTest::keyClick(after, Qt::Key_Backtab);
    QCOMPARE(window.focusWidget(), hours->buttonAt(1));
}

void TestControls::tabsCountWhatTheyHold()
{
    Tabs tabs(q("Browse"));
    tabs.setTabs({q("On-ramps"), q("Ports")});
    tabs.setCount(0, 1'204);
    QCOMPARE(tabs.buttonAt(0)->accessibleName(), q("On-ramps 1,204"));
    tabs.setCount(0, std::nullopt);
    QCOMPARE(tabs.buttonAt(0)->accessibleName(), q("On-ramps"));
    tabs.show();
    QTest::keyClick(tabs.buttonAt(0), Qt::Key_Right);
    QCOMPARE(tabs.current(), 1);
}

void TestControls::escapeEmptiesTheSearch()
{
    SearchField search(q("City"));
    search.show();
    QTest::keyClicks(&search, q("Frankfurt"));
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), QString());
}

void TestControls::theCrossEmptiesTheSearch()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        SearchField search(q("City"));
        search.setLayoutDirection(direction);
        search.resize(264, 32);
        search.show();
        QTest::keyClicks(&search, q("Frankfurt"));
        const int x = direction == Qt::LeftToRight ? search.width() - 14 : 14;
        QTest::mouseClick(&search, Qt::LeftButton, {}, {x, 16});
        QCOMPARE(search.text(), QString());
    }
}

void TestControls::aBadgeWithoutAWordTakesNoRoom()
{
    QWidget window;
    auto *badge = new Badge(&window);
    window.show();
    QVERIFY(badge->isHidden());
    badge->say(Tone::Ok, q("Up"));
    QVERIFY(badge->isVisible());
    QCOMPARE(badge->accessibleName(), q("Up"));
    badge->say(Tone::Ok, {});
    QVERIFY(badge->isHidden());
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
