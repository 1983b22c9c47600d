// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "domain/order.h"
#include "ui/kit/announcer.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/figure.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/focusring.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/steplist.h"
#include "ui/style/fonts.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace turbolane;
using namespace turbolane::ui;
using namespace std::chrono_literals;

namespace {

constexpr Currency eur = Currency::of("EUR");

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

FlightStep step(StepKind kind, StepState state, Millis from, Millis to)
{
    FlightStep flown;
    flown.kind = kind;
    flown.state = state;
    flown.typical = 5s;
    if (state != StepState::ToDo)
        flown.startedAt = Instant(from);
    if (state == StepState::Done || state == StepState::Failed)
        flown.endedAt = Instant(to);
    return flown;
}

} // namespace

class TestKit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(ThemeChoice::Light); }
    void cleanup() { Theme::current().setTextPercent(100); }

    void aLabelHasTheDesignsLineHeight();
    void aCutNameIsWholeInItsToolTip();
    void aLabelGrowsWithTheText();
    void theFocusRingStandsAroundWhatHasTheFocus();
    void theFocusRingFollowsAndLeaves();
    void theFocusRingSurvivesItsWindow();
    void chipsBreakToAsManyLinesAsItTakes();
    void factsAreToldByKey();
    void moneyChangesOnceASecond();
    void aStoppedSumStands();
    void everyEditorOfAFormHasAName();
    void aRefusedEditorSaysWhy();
    void aBannerIsAnAlertAndActs();
    void rewordingABannerKeepsItsButtons();
    void theAnnouncerDoesNotRepeatItself();
    void stepsSayHowLongTheyTake();
    void stepsSayWhatPacketsFoundOut();
    void aStepListIsAsHighAsItsRows();
};

void TestKit::aLabelHasTheDesignsLineHeight()
{
    QCOMPARE(Label(Type::Body, Colour::Ink, q("one line")).sizeHint().height(), 20);
    QCOMPARE(Label(Type::Hero, Colour::Ink, q("€1")).sizeHint().height(), 48);
    Label wrapped(Type::Body, Colour::Ink, q("three words wrapped"));
    wrapped.setWordWrap(true);
    QCOMPARE(wrapped.heightForWidth(45), 60);
    QCOMPARE(wrapped.heightForWidth(400), 20);
    QWidget narrow;
    auto *column = new QVBoxLayout(&narrow);
    auto *inColumn = new Label(Type::Body, Colour::Ink, q("three words wrapped"));
    inColumn->setWordWrap(true);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(inColumn);
    column->addStretch();
    narrow.resize(45, 200);
    narrow.show();
    QVERIFY(inColumn->height() >= inColumn->heightForWidth(inColumn->width()));
    QVERIFY(inColumn->height() > 20);
}

void TestKit::aCutNameIsWholeInItsToolTip()
{
    Label name(Type::Body, Colour::Ink, q("a-very-long-connection-name"));
    name.setElide(Qt::ElideMiddle);
    name.resize(60, 20);
    QCoreApplication::processEvents();
    name.show();
    QCOMPARE(name.toolTip(), name.text());
    name.resize(400, 20);
    QCOMPARE(name.toolTip(), QString());
}

void TestKit::aLabelGrowsWithTheText()
{
    QWidget window;
    auto *label = new Label(Type::Body, Colour::Ink, q("text"), &window);
    const int width = label->sizeHint().width();
    Theme::current().setTextPercent(200);
    QCOMPARE(label->sizeHint().height(), 40);
    QVERIFY(label->sizeHint().width() > width * 3 / 2);
    QCOMPARE(label->font().pixelSize(), 26);
}

void TestKit::theFocusRingStandsAroundWhatHasTheFocus()
{
    QWidget window;
    window.resize(200, 100);
    auto *button = new Button(ButtonKind::Primary, q("Order"), &window);
    button->setGeometry(50, 30, 80, 32);
    window.show();
    window.activateWindow();
    button->setFocus();
    QCoreApplication::processEvents();
    const QImage painted = window.grab().toImage();
    const QColor ring = colour(Colour::Focus);
    QCOMPARE(painted.pixelColor(90, 30 - focusRingReach), ring);
    QCOMPARE(painted.pixelColor(90, 30 - focusRingReach + 1), ring);
    QVERIFY(painted.pixelColor(90, 30 - 1) != ring); // 2 px away
    QCOMPARE(painted.pixelColor(50 - focusRingReach, 46), ring);
}

void TestKit::theFocusRingFollowsAndLeaves()
{
    QWidget window;
    window.resize(300, 200);
    auto *button = new Button(ButtonKind::Primary, q("Order"), &window);
    auto *field = new QLineEdit(&window);
    button->setGeometry(50, 30, 80, 32);
    field->setGeometry(50, 120, 80, 32);
    window.show();
    window.activateWindow();
    button->setFocus();
    button->move(100, 60);
    QCoreApplication::processEvents();
    const QColor ring = colour(Colour::Focus);
    QCOMPARE(window.grab().toImage().pixelColor(140, 60 - focusRingReach), ring);
    field->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(window.grab().toImage().pixelColor(140, 60 - focusRingReach) != ring);
}

void TestKit::theFocusRingSurvivesItsWindow()
{
    for (int round = 0; round < 2; ++round) {
        auto window = std::make_unique<QWidget>();
        window->resize(200, 100);
        auto *button = new Button(ButtonKind::Primary, q("Order"), window.get());
        button->setGeometry(50, 30, 80, 32);
        window->show();
        window->activateWindow();
        button->setFocus();
        QCoreApplication::processEvents();
        QCOMPARE(window->grab().toImage().pixelColor(90, 30 - focusRingReach),
                 colour(Colour::Focus));
    }
}

void TestKit::chipsBreakToAsManyLinesAsItTakes()
{
    QWidget panel;
    auto *flow = new FlowLayout(6, &panel);
    for (int chip = 0; chip < 5; ++chip) {
        auto *widget = new QWidget;
        widget->setFixedSize(80, 26);
        flow->addWidget(widget);
    }
    QCOMPARE(flow->heightForWidth(500), 26);
    QCOMPARE(flow->heightForWidth(252), 58); // 3 * 80 + 2 * 6 fits exactly
    QCOMPARE(flow->heightForWidth(251), 90);
    panel.setLayoutDirection(Qt::RightToLeft);
    panel.resize(252, 100);
    panel.show();
    QCOMPARE(flow->itemAt(0)->geometry().right(), 251);
}

void TestKit::factsAreToldByKey()
{
    FactGrid facts(3, {{7, q("Used")}, {9, q("Loss")}});
    facts.setValue(7, q("86%"));
    QCOMPARE(facts.value(7), q("86%"));
    QCOMPARE(facts.value(9), q("–"));
    const auto labels = facts.findChildren<Label *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const Label *label) { return label->accessibleName() == q("Used: 86%"); }));
    QVERIFY(std::ranges::any_of(labels, [](const Label *label) {
        return label->accessibleName() == q("Loss: not known");
    }));
}

void TestKit::moneyChangesOnceASecond()
{
    MoneyLabel total(Type::Hero, q("So far"));
    total.setMoney(Money::micros(1'000'000, eur));
    QCOMPARE(total.figure().value, q("€1.00"));
    total.setMoney(Money::micros(2'000'000, eur));
    total.setMoney(Money::micros(3'000'000, eur));
    QCOMPARE(total.figure().value, q("€1.00"));
    QTRY_COMPARE(total.figure().value, q("€3.00")); // and never €2.00
}

void TestKit::aStoppedSumStands()
{
    MoneyLabel total(Type::Hero, q("So far"));
    total.setMoney(Money::micros(1'000'000, eur), q("per hour"));
    QCOMPARE(total.accessibleName(), q("So far: €1.00 per hour"));
    total.setStopped();
    QCOMPARE(total.figure().value, q("€1.00"));
}

void TestKit::everyEditorOfAFormHasAName()
{
    QWidget panel;
    auto *name = new QLineEdit;
    arrange(&panel, {{q("Name"), name, q("Shown on the bill")}});
    QCOMPARE(name->accessibleName(), q("Name"));
    QCOMPARE(name->accessibleDescription(), q("Shown on the bill"));
}

void TestKit::aRefusedEditorSaysWhy()
{
    QWidget panel;
    auto *name = new QLineEdit;
    arrange(&panel, {{q("Name"), name, q("Shown on the bill")}});
    setRefused(name, q("Another connection has that name"));
    QCOMPARE(name->accessibleDescription(), q("Another connection has that name"));
    panel.resize(200, 100);
    panel.show();
    QCOMPARE(name->grab().toImage().pixelColor(1, 16), colour(Colour::BadFill));
    setRefused(name, {});
    QCOMPARE(name->accessibleDescription(), q("Shown on the bill"));
    QVERIFY(name->grab().toImage().pixelColor(1, 16) != colour(Colour::BadFill));
}

void TestKit::aBannerIsAnAlertAndActs()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *banner = new Banner;
    column->addWidget(banner);
    window.resize(900, 200);
    window.show();
    QVERIFY(!banner->isSaying());
    int tries = 0;
    banner->showMessage({.what = q("No answer."),
                         .more = q("Connections keep running."),
                         .acts = {{q("Retry now"), [&tries] { ++tries; }}}});
    QVERIFY(banner->isSaying());
    QCOMPARE(banner->accessibleName(), q("No answer. Connections keep running."));
    QCOMPARE(QAccessible::queryAccessibleInterface(banner)->role(), QAccessible::AlertMessage);
    QTest::mouseClick(banner->findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(tries, 1);
    banner->dismiss();
    QVERIFY(!banner->isSaying());
}

void TestKit::rewordingABannerKeepsItsButtons()
{
    Banner banner;
    banner.showMessage({.what = q("No answer."),
                        .more = q("Next try in 6 s."),
                        .acts = {{q("Retry now"), [] {}}}});
    const Button *before = banner.findChild<Button *>();
    banner.reword(q("No answer."), q("Next try in 5 s."));
    QCOMPARE(banner.findChild<Button *>(), before);
    QCOMPARE(banner.accessibleName(), q("No answer. Next try in 5 s."));
}

void TestKit::theAnnouncerDoesNotRepeatItself()
{
    QWidget window;
    Announcer announcer(&window);
    window.show();
    announcer.say(q("Boosted"));
    announcer.say(q("Boosted"));
    QCOMPARE(announcer.accessibleName(), q("Boosted"));
    announcer.say(q("5 minutes left"));
    QCOMPARE(announcer.accessibleName(), q("5 minutes left"));
}

void TestKit::stepsSayHowLongTheyTake()
{
    std::vector<FlightStep> steps{
        step(StepKind::PriceLocked, StepState::Done, 0ms, 400ms),
        step(StepKind::CapacityReserved, StepState::Failed, 400ms, 3500ms),
        step(StepKind::CloudAccepted, StepState::Now, 3500ms, 0ms),
        step(StepKind::TestedAtLineRate, StepState::ToDo, 0ms, 0ms)};
    steps[2].holder = StepHolder::Cloud;
    const QList<StepRow> rows = stepRows(steps, Instant(9700ms));
    const auto plain = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
    QCOMPARE(plain(rows[0].trailing), q("0.4 s"));
    QCOMPARE(plain(rows[1].trailing), q("3.1 s"));
    QCOMPARE(plain(rows[2].trailing), q("6.2 s"));
    QCOMPARE(rows[2].detail, q("waiting for cloud"));
    QCOMPARE(plain(rows[3].trailing), q("about 5 s"));
    QCOMPARE(rows[0].name, q("Price locked"));
}

void TestKit::stepsSayWhatPacketsFoundOut()
{
    std::vector<FlightStep> steps(3, step(StepKind::TestedAtLineRate, StepState::Done, 0ms, 300ms));
    steps[0].measured = Measurement{
        .rate = Bandwidth::mbps(50), .sent = 121, .longestGap = Micros(510), .latency = Micros(40)};
    steps[1].state = StepState::Failed;
    steps[1].measured = Measurement{.sent = 1'200, .lost = 1'200};
    steps[2].measured = Measurement{.sent = 400,
                                    .lost = 0,
                                    .longestGap = Micros(1'100),
                                    .latency = Micros(40),
                                    .latencyAfter = Micros(30)};
    QStringList details;
    for (const StepRow &row : stepRows(steps, Instant(9700ms)))
        details.append(QString(row.detail).replace(QChar::Nbsp, u' '));
    QCOMPARE(details[0],
             q("50 Mbps measured, 0 of 121 packets lost, longest gap 0.5 ms, latency 0.04 ms"));
    QCOMPARE(details[1], q("1,200 of 1,200 packets lost"));
    QCOMPARE(details[2],
             q("0 of 400 packets lost, longest gap 1.1 ms, latency 0.04 ms before, 0.03 ms after"));
    steps[0].measured->isMachineLimit = true;
    QVERIFY(stepRows(steps, Instant(9700ms))[0].detail.contains(
        q("measured, as much as this machine forwards")));
}

void TestKit::aStepListIsAsHighAsItsRows()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    auto *list = new StepList(q("Steps"));
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    column->addWidget(list);
    column->addStretch();
    window.resize(334, 400);
    window.show();
    list->setRows({{0, StepState::Done, q("Price locked"), q("€35.28"), q("0.4 s")},
                   {1, StepState::Now, q("Setting both edges"),
                    q("Frankfurt done, Ashburn next, then further"), q("6.2 s")}});
    QCoreApplication::processEvents();
    QCOMPARE(list->sizeHint().height(), 20 + 10 + 42);
    QCOMPARE(list->height(), 72);
    QCOMPARE(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
             q("Setting both edges, under way, Frankfurt done, Ashburn next, then further, 6.2 s"));
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
