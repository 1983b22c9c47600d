// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "ui/kit/button.h"
#include "ui/text.h"
#include "windowhand.h"

#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;
using namespace std::chrono_literals;

/// A price that is fixed for a while: until when is in view, and the order is by that quote.
class TestQuoteHold : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;

    QString words() const { return m_hand->words("pathsPanel"); }
    /// By whatever clock hangs on this machine's wall.
    bool isFixedFor(Millis length) const
    {
        return words().contains(QStringLiteral("Price fixed until ")
                                + text::time(FakeHouse::noon + length));
    }
    bool isSaid(const char *part) const { return words().contains(QLatin1String(part)); }
    void hold()
    {
        m_hand->click("holdPrice");
        QTRY_VERIFY(isFixedFor(5min));
    }

private slots:
    void init()
    {
        m_house = std::make_unique<FakeHouse>();
        m_hand = std::make_unique<WindowHand>(*m_house);
        m_house->world.furnish();
        m_house->carrier.offerManyPaths();
        m_house->open();
        m_house->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
        m_hand->draw("FRA", "SIN");
        QTRY_VERIFY(m_house->find<Button>("orderButton")->isEnabled());
    }
    void cleanup()
    {
        m_hand.reset();
        m_house.reset();
    }

    void nothingIsHeldUntilItIsAskedFor()
    {
        QCOMPARE(m_house->carrier.asked("AskQuoteJob"), 0);
        QVERIFY(m_hand->isSeen("holdPrice"));
    }

    void theEndAndTheNumberAreInView()
    {
        hold();
        QVERIFY(isSaid("quote"));
        QVERIFY(isSaid("Q-58213"));
        m_house->picture("quote-held");
    }

    void theLastMinuteIsCountedDown()
    {
        hold();
        m_house->advance(4min + 20s);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid("Price fixed for 0:40 more"), 3'000);
    }

    void anExpiredPriceSaysSoAndCanBeFixedAgain()
    {
        hold();
        m_house->advance(5min);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid("The fixed price has expired"), 3'000);
        QVERIFY(m_hand->isSeen("holdPrice"));
        m_hand->click("holdPrice");
        QTRY_VERIFY(isFixedFor(10min));
    }

    void theOrderIsByTheQuote()
    {
        hold();
        m_hand->click("orderButton");
        QTRY_COMPARE(m_house->carrier.lastOffered().value(QStringLiteral("quoteId")).toString(),
                     QStringLiteral("Q-58213"));
        QTRY_VERIFY(m_hand->isSeen("flightPanel"));
        QCOMPARE(m_house->carrier.asked("DeclineQuoteJob"), 0);
    }

    void whatIsKeptForAnotherOrderIsGivenBack()
    {
        hold();
        m_house->find<QTableView>("paths")->selectRow(1);
        QTRY_COMPARE(m_house->carrier.asked("DeclineQuoteJob"), 1);
        QTRY_VERIFY(!isSaid("Price fixed"));
    }
};

QTEST_MAIN(TestQuoteHold)
#include "tst_quotehold.moc"
