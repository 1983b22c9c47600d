// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/plans/planwords.h"

#include <QComboBox>
#include <QTest>

#include <memory>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

/// By what a new connection is charged and for how long: chosen with it, and its price everywhere.
class TestPlanChoice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init()
    {
        m_house = std::make_unique<FakeHouse>();
        m_hand = std::make_unique<WindowHand>(*m_house);
        m_house->world.furnish();
        m_house->carrier.offerManyPaths();
    }
    void cleanup()
    {
        m_hand.reset();
        m_house.reset();
    }
    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void withoutAChoiceItIsTheUsualPlan();
    void theChosenPlanAndTermArePricedAndOrdered();
    void aPlanIsExplained_data();
    void aPlanIsExplained();
    void leavingATermIsToldBeforeTheOrder();
    void leavingCostsAShareOfTheWholeTerm_data();
    void leavingCostsAShareOfTheWholeTerm();
    void aFixedPriceIsOfItsPlanAlone();
    void aCarrierWithoutPlansAsksForNone();

private:
    void draw();
    /// By the keyboard, as the list is opened and an entry taken.
    void choose(const char *box, const char *entry);
    QString said(const char *name) const
    {
        return m_house->find<Label>(name)->text().replace(QChar::Nbsp, u' ');
    }
    QString onTheButton() const
    {
        return m_house->find<Button>("orderButton")->text().replace(QChar::Nbsp, u' ');
    }

    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;
};

void TestPlanChoice::draw()
{
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    m_hand->draw("FRA", "SIN");
    QTRY_VERIFY(m_house->find<Button>("orderButton")->isEnabled());
}

void TestPlanChoice::choose(const char *box, const char *entry)
{
    auto *choice = m_house->find<QComboBox>(box);
    const int place = choice->findText(QString::fromUtf8(entry), Qt::MatchStartsWith);
    QVERIFY2(place >= 0, entry);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int step = 0; step < place; ++step)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentIndex(), place);
    QTRY_VERIFY(m_house->find<Button>("orderButton")->isEnabled());
}

void TestPlanChoice::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
    QTest::newRow("1920-dark") << ThemeChoice::Dark << QSize(1920, 1200);
}

void TestPlanChoice::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    m_house->preferences.setTheme(theme);
    draw();
    m_house->window->resize(size);
    choose("planChoice", "Day lock");
    choose("termChoice", "12 ");
    QTRY_VERIFY(!said("termNote").isEmpty());
    m_house->picture(QByteArray("plan-").append(QTest::currentDataTag()).constData());
    QVERIFY(m_hand->isSeen("planChoice"));
}

void TestPlanChoice::withoutAChoiceItIsTheUsualPlan()
{
    draw();
    QTRY_COMPARE(m_house->find<QComboBox>("planChoice")->currentText(),
                 QStringLiteral("Per second"));
    QCOMPARE(m_house->find<QComboBox>("termChoice")->currentText(), QStringLiteral("No term"));
    QCOMPARE(said("orderTerms"), QStringLiteral("Billed by the second. Cancel any time."));
    QVERIFY(m_house->carrier.lastQuestion()->plan.isEmpty());
    m_hand->click("orderButton");
    QTRY_VERIFY(m_house->carrier.lastWanted().has_value());
    QVERIFY(m_house->carrier.lastWanted()->plan.isEmpty());
    QCOMPARE(m_house->carrier.lastWanted()->termMonths, 0);
}

void TestPlanChoice::theChosenPlanAndTermArePricedAndOrdered()
{
    draw();
    const QString before = onTheButton();
    choose("planChoice", "Day lock");
    choose("termChoice", "12 months, 10% less");
    const auto &question = m_house->carrier.lastQuestion();
    QTRY_COMPARE(question->termMonths, 12);
    QCOMPARE(QString::fromStdString(question->plan.text()), QStringLiteral("day-lock"));
    QTRY_VERIFY(onTheButton() != before);
    QCOMPARE(said("orderTerms"),
             QStringLiteral("Billed by the started day. For a term of 12 months."));
    m_hand->click("orderButton");
    QTRY_VERIFY(m_hand->isSeen("flightPanel"));
    const auto &wanted = m_house->carrier.lastWanted();
    QCOMPARE(QString::fromStdString(wanted->plan.text()), QStringLiteral("day-lock"));
    QCOMPARE(wanted->termMonths, 12);
    // The ceiling is that of the price that was shown, and of what is ordered.
    const HourlyRate &ordered = m_house->world.connections.back().basePrice;
    QVERIFY(*wanted->mostHourly == *ordered.amountFor(std::chrono::hours(1), Rounding::Up));
}

void TestPlanChoice::aPlanIsExplained_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("terms");
    QTest::newRow("by the second") << "Per second"
                                   << ""
                                   << "Billed by the second. Cancel any time.";
    QTest::newRow("by the day") << "Day lock"
                                << "A day that was begun is charged whole, at its dearest rate."
                                << "Billed by the started day. Cancel any time.";
    QTest::newRow("by the GB") << "Per GB"
                               << "What is carried costs €0.02 per GB of 1,000,000,000 bytes on "
                                  "top of the bandwidth."
                               << "Billed by the second. Cancel any time.";
}

void TestPlanChoice::aPlanIsExplained()
{
    QFETCH(QString, plan);
    QFETCH(QString, note);
    draw();
    choose("planChoice", plan.toUtf8().constData());
    QTRY_COMPARE(said("planNote"), note);
    QTEST(said("orderTerms"), "terms");
}

void TestPlanChoice::leavingATermIsToldBeforeTheOrder()
{
    draw();
    QVERIFY(said("termNote").isEmpty());
    choose("termChoice", "24 months");
    QTRY_VERIFY2(said("termNote")
                     .startsWith(QStringLiteral(
                         "Leaving it or lowering the bandwidth before 12 May 2028 costs "
                         "50% of what the rest of the term would have cost.")),
                 qPrintable(said("termNote")));
    QVERIFY2(said("termNote").contains(QStringLiteral("Left at once, that is €")),
             qPrintable(said("termNote")));
    choose("termChoice", "No term");
    QTRY_VERIFY(said("termNote").isEmpty());
}

void TestPlanChoice::leavingCostsAShareOfTheWholeTerm_data()
{
    QTest::addColumn<QString>("begins");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("ppm");
    QTest::addColumn<qint64>("cents"); ///< at €1 per hour
    QTest::newRow("half of a year") << "2026-05-12T12:00:00Z" << 12 << 500'000 << 438'000LL;
    QTest::newRow("half of a leap year") << "2027-05-12T12:00:00Z" << 12 << 500'000 << 439'200LL;
    QTest::newRow("a month that is an hour short")
        << "2026-03-15T12:00:00Z" << 1 << 1'000'000 << 74'300LL;
    QTest::newRow("nothing") << "2026-05-12T12:00:00Z" << 12 << 0 << 0LL;
}

void TestPlanChoice::leavingCostsAShareOfTheWholeTerm()
{
    QFETCH(QString, begins);
    QFETCH(int, months);
    QFETCH(int, ppm);
    QFETCH(qint64, cents);
    const Currency eur = Currency::of("EUR");
    const auto most = mostForLeaving({.months = months,
                                      .base = HourlyRate::of(1'000'000, 1, eur),
                                      .earlyTerminationPpm = ppm,
                                      .begins = *parseInstant(begins.toStdString()),
                                      .zone = QTimeZone("Europe/Berlin")});
    QVERIFY(most && *most == Money::micros(cents * 10'000, eur));
}

void TestPlanChoice::aFixedPriceIsOfItsPlanAlone()
{
    draw();
    m_hand->click("holdPrice");
    QTRY_COMPARE(m_house->carrier.asked("AskQuoteJob"), 1);
    choose("planChoice", "Day lock");
    QTRY_COMPARE(m_house->carrier.asked("DeclineQuoteJob"), 1);
}

void TestPlanChoice::aCarrierWithoutPlansAsksForNone()
{
    m_house->carrier.refuse("PriceChoicesJob",
                            {.kind = client::FailureKind::Refused,
                             .code = ErrorCode::NotFound,
                             .codeText = "notFound"});
    draw();
    QTRY_VERIFY(m_house->carrier.asked("PriceChoicesJob") > 0);
    QVERIFY(!m_hand->isSeen("planChoice"));
    QCOMPARE(said("orderTerms"), QStringLiteral("Billed by the second. Cancel any time."));
}

QTEST_MAIN(TestPlanChoice)
#include "tst_planchoice.moc"
