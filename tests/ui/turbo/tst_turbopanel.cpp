// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/turbo/handbeat.h"
#include "tests/ui/turbo/offers.h"
#include "ui/editors/durationedit.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/style/theme.h"
#include "ui/text.h"
#include "ui/turbo/turbopanel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace turbolane::ui {

class TurboPanelTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void thePriceStandsBesideTheButton();
    void anotherPriceAtNightIsSaidBefore();
    void aDayThatIsChargedWholeIsSaidBefore();
    void aClickOnHoursAsksThePrice();
    void keysOnTheButtonChangeTheHours_data();
    void keysOnTheButtonChangeTheHours();
    void anyTimeCanBeTyped();
    void aTimeOutOfRangeCannotBeUsed();
    void holdingAsksForJustWhatIsShown();
    void runningItSaysWhatItCostAndHowItEnds();
    void moreAndEndAskOnce();
    void anHourWithoutAPriceCannotBeAdded();
    void cancellingSaysThatItCostsNothing();
    void aFailureSaysWhatHappenedAndOffersAgain();
    void aDisabledTurboSaysWhy();
    void hoursCannotBeChangedWhileItRuns();

private:
    QString words() const;
    Button *button(const QString &text) const;

    std::unique_ptr<HandBeat> m_beat;
    std::unique_ptr<SimulatedClock> m_clock;
    std::unique_ptr<TurboPanel> m_panel;
};

void TurboPanelTest::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    Theme::current().apply(ThemeChoice::Light);
}

void TurboPanelTest::init()
{
    m_beat = std::make_unique<HandBeat>();
    m_clock = std::make_unique<SimulatedClock>(pressed);
    m_panel = std::make_unique<TurboPanel>(*m_beat, *m_clock);
    m_panel->resize(464, 288);
    m_panel->setOffer(offerOf(TurboState::Armed));
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->focusTurbo();
}

void TurboPanelTest::cleanup()
{
    m_panel.reset();
}

/// There is no Money without an amount, so a variant cannot make one.
static Money moneyIn(const QVariant &argument)
{
    return *static_cast<const Money *>(argument.constData());
}

/// Everything that can be read in the panel, with plain spaces.
QString TurboPanelTest::words() const
{
    QStringList words;
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words.append(label->text());
        else if (const auto *button = qobject_cast<const Button *>(widget))
            words.append(u'[' + button->text() + u']');
        else if (widget->inherits("turbolane::ui::FigureLabel"))
            words.append(widget->accessibleName());
    }
    return words.join(u'\n').replace(QChar::Nbsp, u' ');
}

Button *TurboPanelTest::button(const QString &text) const
{
    for (Button *button : m_panel->findChildren<Button *>()) {
        if (button->isVisible() && button->text().startsWith(text))
            return button;
    }
    return nullptr;
}

void TurboPanelTest::thePriceStandsBesideTheButton()
{
    QCOMPARE(words(),
             QStringLiteral("Turbo profile\n"
                            "Bandwidth: 2 to 10 Gbps\n"
                            "Boost for, hours\n"
                            "Price: +€35.28\n"
                            "€8.82 per hour, ends 18:32, then 2 Gbps again"));
}

void TurboPanelTest::anotherPriceAtNightIsSaidBefore()
{
    Estimate price = estimateOf(pressed, 24h, 8'820'000);
    UsageRow night = price.rows.front();
    night.rate = HourlyRate::of(5'733'000, 1, Currency::of("EUR"));
    night.time = Interval::between(pressed + 5h + 28min, pressed + 15h);
    price.rows.push_back(night);
    QCOMPARE(termsOf(price, pressed).replace(QChar::Nbsp, u' '),
             QStringLiteral("€8.82 per hour, €5.73 from 20:00, ends Wed 14:32, then 2 Gbps again"));
}

void TurboPanelTest::aDayThatIsChargedWholeIsSaidBefore()
{
    Estimate price = estimateOf(pressed, 2h, 2'870'000);
    UsageRow &row = price.rows.front();
    row.billed = 24h;
    row.amount = *row.rate.amountFor(row.billed, Rounding::HalfUp);
    price.total = row.amount.roundedToMinor(Rounding::HalfUp);
    QCOMPARE(termsOf(price, pressed).replace(QChar::Nbsp, u' '),
             QStringLiteral("€2.87 per hour, 24 h charged, ends 16:32, then 2 Gbps again"));
    // Of a day that is paid already nothing more is charged.
    price.total = Money::zero(price.total.currency());
    QCOMPARE(termsOf(price, pressed).replace(QChar::Nbsp, u' '),
             QStringLiteral("€2.87 per hour, ends 16:32, then 2 Gbps again"));
}

void TurboPanelTest::aClickOnHoursAsksThePrice()
{
    QSignalSpy asked(m_panel.get(), &TurboPanel::estimateWanted);
    auto *hours = m_panel->findChild<SegmentedChoice *>();
    QTest::mouseClick(hours->buttonAt(3), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<Bandwidth>(), Bandwidth::gbps(10));
    QCOMPARE(asked.at(0).at(1).value<Seconds>(), Seconds(8h));
}

void TurboPanelTest::keysOnTheButtonChangeTheHours_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<qint64>("hours");
    QTest::addRow("1") << int(Qt::Key_1) << qint64(1);
    QTest::addRow("9") << int(Qt::Key_9) << qint64(9);
    QTest::addRow("right: the next longer") << int(Qt::Key_Right) << qint64(8);
    QTest::addRow("left: the next shorter") << int(Qt::Key_Left) << qint64(2);
    QTest::addRow("up") << int(Qt::Key_Up) << qint64(8);
    QTest::addRow("down") << int(Qt::Key_Down) << qint64(2);
}

void TurboPanelTest::keysOnTheButtonChangeTheHours()
{
    QFETCH(int, key);
    QFETCH(qint64, hours);
    QSignalSpy asked(m_panel.get(), &TurboPanel::estimateWanted);
    QTest::keyClick(&m_panel->button(), Qt::Key(key));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(1).value<Seconds>(), Seconds(hours * 1h));
}

void TurboPanelTest::anyTimeCanBeTyped()
{
    QSignalSpy asked(m_panel.get(), &TurboPanel::estimateWanted);
    QTest::keyClick(&m_panel->button(), Qt::Key_0);
    auto *edit = qobject_cast<DurationEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("90 min"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(1).value<Seconds>(), Seconds(90min));
}

void TurboPanelTest::aTimeOutOfRangeCannotBeUsed()
{
    QSignalSpy asked(m_panel.get(), &TurboPanel::estimateWanted);
    auto *hours = m_panel->findChild<SegmentedChoice *>();
    QTest::mouseClick(hours->buttonAt(5), Qt::LeftButton);
    auto *edit = qobject_cast<DurationEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("8 d"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(hours->current(), 2);
}

void TurboPanelTest::holdingAsksForJustWhatIsShown()
{
    QSignalSpy asked(m_panel.get(), &TurboPanel::boostWanted);
    QTest::keyPress(&m_panel->button(), Qt::Key_Space);
    m_beat->advance(800ms);
    QTest::keyRelease(&m_panel->button(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<Bandwidth>(), Bandwidth::gbps(10));
    QCOMPARE(asked.at(0).at(1).value<Seconds>(), Seconds(4h));
    QCOMPARE(moneyIn(asked.at(0).at(2)), euro(35'280'000));
}

void TurboPanelTest::runningItSaysWhatItCostAndHowItEnds()
{
    m_panel->setOffer(offerOf(TurboState::Active));
    QCOMPARE(words(),
             QStringLiteral("Boosted until 18:32\n"
                            "Bandwidth: 10 Gbps\n"
                            "Spent on this boost\n"
                            "Spent on this boost: €2.76 of €35.28\n"
                            "Back to 2 Gbps by itself at 18:32\n"
                            "[Add 1 h, €8.82]\n"
                            "[End now]"));
}

void TurboPanelTest::moreAndEndAskOnce()
{
    m_panel->setOffer(offerOf(TurboState::Active));
    QSignalSpy more(m_panel.get(), &TurboPanel::extendWanted);
    QSignalSpy end(m_panel.get(), &TurboPanel::endWanted);
    QTest::mouseClick(button(QStringLiteral("Add")), Qt::LeftButton);
    QCOMPARE(more.count(), 1);
    QCOMPARE(more.at(0).at(0).value<Seconds>(), Seconds(1h));
    QCOMPARE(moneyIn(more.at(0).at(1)), euro(8'820'000));
    QTest::mouseClick(button(QStringLiteral("End")), Qt::LeftButton);
    QCOMPARE(end.count(), 1);
    TurboOffer asking = offerOf(TurboState::Active);
    asking.asking = true;
    m_panel->setOffer(asking);
    for (Button *button : m_panel->findChildren<Button *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(more.count() + end.count(), 2);
}

void TurboPanelTest::anHourWithoutAPriceCannotBeAdded()
{
    TurboOffer offer = offerOf(TurboState::Active);
    offer.hourMore.reset();
    m_panel->setOffer(offer);
    QSignalSpy more(m_panel.get(), &TurboPanel::extendWanted);
    Button *add = button(QStringLiteral("Add"));
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(more.count(), 0);
    QVERIFY(!add->isEnabled());
    QVERIFY(!add->toolTip().isEmpty());
}

void TurboPanelTest::cancellingSaysThatItCostsNothing()
{
    TurboOffer offer = offerOf(TurboState::Provisioning);
    offer.step = QStringLiteral("Setting both edges");
    m_panel->setOffer(offer);
    QCOMPARE(words(),
             QStringLiteral("Boosting\n"
                            "Bandwidth: 2 to 10 Gbps\n"
                            "€35.28 for 4 h. Billing starts after the line-rate test.\n"
                            "Setting both edges\n"
                            "[Cancel, no charge]"));
    QSignalSpy cancelled(m_panel.get(), &TurboPanel::cancelWanted);
    QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
}

void TurboPanelTest::aFailureSaysWhatHappenedAndOffersAgain()
{
    TurboOffer offer = offerOf(TurboState::Failed);
    offer.notice = QStringLiteral("Ashburn did not answer in 30 s. Nothing was charged.");
    m_panel->setOffer(offer);
    QVERIFY(words().startsWith(QStringLiteral("Not boosted\nAshburn did not answer")));
    QVERIFY(words().contains(QStringLiteral("Price: +€35.28")));
    QSignalSpy asked(m_panel.get(), &TurboPanel::boostWanted);
    QTest::keyPress(&m_panel->button(), Qt::Key_Return);
    m_beat->advance(800ms);
    QCOMPARE(asked.count(), 1);
}

void TurboPanelTest::aDisabledTurboSaysWhy()
{
    TurboOffer offer = offerOf(TurboState::Disabled);
    offer.notice = QStringLiteral("It is being built. Turbo opens when it is up.");
    m_panel->setOffer(offer);
    QVERIFY(words().contains(offer.notice));
    QVERIFY(!m_panel->button().isEnabled());
}

void TurboPanelTest::hoursCannotBeChangedWhileItRuns()
{
    m_panel->setOffer(offerOf(TurboState::Active));
    QSignalSpy asked(m_panel.get(), &TurboPanel::estimateWanted);
    QTest::keyClick(&m_panel->button(), Qt::Key_8);
    QTest::keyClick(&m_panel->button(), Qt::Key_Right);
    QCOMPARE(asked.count(), 0);
}

} // namespace turbolane::ui

QTEST_MAIN(turbolane::ui::TurboPanelTest)
#include "tst_turbopanel.moc"
