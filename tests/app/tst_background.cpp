// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/background.h"
#include "tests/ui/support/fakehouse.h"
#include "ui/kit/button.h"
#include "ui/quitdialog.h"

#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using turbolane::app::Background;
using turbolane::app::CarrierIs;
using turbolane::test::FakeHouse;

/// Closing and quitting while a boost runs: what stays, what goes, and what is asked before.
class TestBackground final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void withATrayAClosedWindowGoesThere();
    void withoutATrayAClosedWindowIsAsked();
    void quittingIsAskedWithATrayToo();
    void stayingChangesNothing();
    void closingWithoutABoostEndsTheProgram_data();
    void closingWithoutABoostEndsTheProgram();
    void quittingAllTheSameEndsTheProgram();
    void theSystemIsNotAskedBack();
    void aSecondStartBringsTheWindowBack();
    void withoutATrayItEndsAfterTheLastBoost();
    void withATrayItStaysAfterTheLastBoost();
    void isAskedOnce();
    void aCarrierElsewhereNeedsNoQuestion_data();
    void aCarrierElsewhereNeedsNoQuestion();

private:
    void begin(bool hasTray, CarrierIs carrier = CarrierIs::Inside);
    ui::QuitDialog *question() const
    {
        for (auto *dialog : m_house->window->findChildren<ui::QuitDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    void answer(const char *button) const
    {
        QTest::mouseClick(question()->findChild<ui::Button *>(QLatin1String(button)),
                          Qt::LeftButton);
    }
    void endTheBoost();

    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<QSignalSpy> m_over;
};

void TestBackground::init()
{
    m_house = std::make_unique<FakeHouse>();
    m_house->world.furnish(true);
    m_house->open();
}

void TestBackground::cleanup()
{
    m_over.reset();
    m_background.reset();
    m_house.reset();
}

void TestBackground::begin(bool hasTray, CarrierIs carrier)
{
    m_background = std::make_unique<Background>(
        ui::Desk{m_house->carrier, m_house->portfolio, m_house->clock, m_house->preferences},
        *m_house->window, carrier, [hasTray] { return hasTray; });
    m_over = std::make_unique<QSignalSpy>(m_background.get(), &Background::over);
}

void TestBackground::endTheBoost()
{
    m_house->carrier.stopBoost(m_house->world.boosts.front().id);
    m_house->carrier.flyToTheEnd();
    QTRY_VERIFY(!isRunning(m_house->portfolio.picture().boosts().front().state));
}

void TestBackground::withATrayAClosedWindowGoesThere()
{
    begin(true);
    m_house->window->close();
    QVERIFY(!question());
    QVERIFY(!m_house->window->isVisible());
    QVERIFY(m_background->isInBackground());
    QCOMPARE(m_over->count(), 0);
}

void TestBackground::withoutATrayAClosedWindowIsAsked()
{
    begin(false);
    m_house->window->close();
    QVERIFY(question());
    QVERIFY(m_house->window->isVisible());
    answer("keepRunning");
    QVERIFY(!m_house->window->isVisible());
    QVERIFY(m_background->isInBackground());
    QCOMPARE(m_over->count(), 0);
}

void TestBackground::quittingIsAskedWithATrayToo()
{
    begin(true);
    emit m_house->window->quitRequested();
    QVERIFY(question());
    QVERIFY(m_house->window->isVisible());
}

void TestBackground::stayingChangesNothing()
{
    begin(false);
    m_house->window->close();
    answer("stay");
    QVERIFY(!question());
    QVERIFY(m_house->window->isVisible());
    QVERIFY(!m_background->isInBackground());
    QCOMPARE(m_over->count(), 0);
}

void TestBackground::closingWithoutABoostEndsTheProgram_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::newRow("with a tray") << true;
    QTest::newRow("without a tray") << false;
}

/// Nothing would be left to look at, to wait for, or to come back to.
void TestBackground::closingWithoutABoostEndsTheProgram()
{
    QFETCH(bool, hasTray);
    begin(hasTray);
    endTheBoost();
    m_house->window->close();
    QVERIFY(!question() && !m_background->isInBackground());
    QCOMPARE(m_over->count(), 1);
}

void TestBackground::quittingAllTheSameEndsTheProgram()
{
    begin(false);
    m_house->window->close();
    answer("quitAllTheSame");
    QVERIFY(!m_house->window->isVisible());
    QCOMPARE(m_over->count(), 1);
}

void TestBackground::theSystemIsNotAskedBack()
{
    begin(false);
    m_background->leave();
    QVERIFY(!question());
    QVERIFY(!m_house->window->isVisible());
    QCOMPARE(m_over->count(), 1);
}

void TestBackground::aSecondStartBringsTheWindowBack()
{
    begin(true);
    m_house->window->close();
    m_background->showWindow();
    QVERIFY(m_house->window->isVisible());
    QVERIFY(!m_background->isInBackground());
}

void TestBackground::withoutATrayItEndsAfterTheLastBoost()
{
    begin(false);
    m_house->window->close();
    answer("keepRunning");
    endTheBoost();
    QTRY_COMPARE(m_over->count(), 1);
}

void TestBackground::withATrayItStaysAfterTheLastBoost()
{
    begin(true);
    m_house->window->close();
    endTheBoost();
    QVERIFY(m_background->isInBackground());
    QCOMPARE(m_over->count(), 0);
}

void TestBackground::isAskedOnce()
{
    begin(false);
    m_house->window->close();
    m_house->window->close();
    QCOMPARE(m_house->window->findChildren<ui::QuitDialog *>().size(), 1);
}

void TestBackground::aCarrierElsewhereNeedsNoQuestion_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::newRow("with a tray") << true;
    QTest::newRow("without") << false;
}

void TestBackground::aCarrierElsewhereNeedsNoQuestion()
{
    QFETCH(bool, hasTray);
    begin(hasTray, CarrierIs::Elsewhere);
    m_house->window->close();
    QVERIFY(!question());
    QVERIFY(!m_background->isInBackground());
    QCOMPARE(m_over->count(), 1);
    QVERIFY(!m_house->window->isVisible());
}

QTEST_MAIN(TestBackground)
#include "tst_background.moc"
