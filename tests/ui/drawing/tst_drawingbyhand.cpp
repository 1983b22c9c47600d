// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/refusalbox.h"
#include "ui/kit/button.h"
#include "ui/kit/steplist.h"
#include "ui/map/snapcard.h"
#include "ui/network/networkpage.h"
#include "windowhand.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;
using Standing = client::Portfolio::Standing;

Q_DECLARE_METATYPE(turbolane::client::Failure)

namespace {

client::Failure said(ErrorCode code)
{
    return {.kind = client::FailureKind::Refused,
            .code = code,
            .codeText = std::string(wireName(code)),
            .status = 409};
}

} // namespace

/// A connection drawn, priced, ordered and watched through the real window, by mouse and by keys.
class TestDrawingByHand final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aPulledLineIsPricedBeforeItIsLetGo();
    void theCardGoesWhenTheEndIsChosen();
    void afterwardsTheMapIsSeenAsBefore_data();
    void afterwardsTheMapIsSeenAsBefore();
    void aMapThatWasMovedStaysWhereItIs();
    void theKeyHintsStandOnlyWhileALineIsDrawn();
    void everythingCanBeDoneWithKeys();
    void aRefusalKeepsAllThatWasFilledIn_data();
    void aRefusalKeepsAllThatWasFilledIn();
    void escapeKeepsTheDraft();
    void escapeBringsTheFormerLineBack();
    void aDraftTakenUpAgainIsPricedAnew();
    void oneOrderIsSent_data();
    void oneOrderIsSent();
    void whatIsBeingOrderedCannotBeRedrawn();
    void theOrderedConnectionIsTheChosenOne();
    void anotherLineCanBeDrawnWhileOneIsBuilt();
    void aFailedFlightSaysWhereAndWithWhom();
    void bandwidthStopsAtTheNarrowestPlace_data();
    void bandwidthStopsAtTheNarrowestPlace();

private:
    int orders() const { return m_house->carrier.asked("PlaceOrderJob"); }
    Button &orderButton() const { return *m_house->find<Button>("orderButton"); }
    void drawTo(const char *city);
    void order();
    QString text(const char *edit) const { return m_house->find<QLineEdit>(edit)->text(); }
    void retype(const char *edit, const char *text);

    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;
};

void TestDrawingByHand::init()
{
    m_house = std::make_unique<FakeHouse>();
    m_house->world.furnish(false);
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    m_hand = std::make_unique<WindowHand>(*m_house);
}

void TestDrawingByHand::cleanup()
{
    m_hand.reset();
    m_house.reset();
}

void TestDrawingByHand::drawTo(const char *city)
{
    m_hand->draw("FRA", city);
    QTRY_VERIFY(orderButton().isEnabled());
}

void TestDrawingByHand::order()
{
    m_hand->click("orderButton");
    QTRY_VERIFY(m_hand->isSeen("flightPanel"));
}

void TestDrawingByHand::retype(const char *edit, const char *text)
{
    m_hand->click(edit);
    m_house->find<QLineEdit>(edit)->selectAll();
    m_hand->type(text);
}

void TestDrawingByHand::aPulledLineIsPricedBeforeItIsLetGo()
{
    m_hand->pull("FRA", "SIN");
    QVERIFY(m_hand->map().isDrawing());
    auto *card = m_house->window->findChild<SnapCard *>();
    QTRY_VERIFY(card->text().facts.contains(QStringLiteral("per hour")));
    QVERIFY(card->isVisible());
    QVERIFY(card->text().facts.contains(QStringLiteral("ms")));
    QVERIFY(m_hand->words("pathsPanel").contains(QStringLiteral("1 path to Singapore")));
    QVERIFY(orderButton().text().contains(QStringLiteral("per hour")));
    QCOMPARE(orders(), 0);
    m_hand->release(m_hand->at("SIN"));
    QVERIFY(!m_hand->map().isDrawing());
    QCOMPARE(orders(), 0);
    QCOMPARE(m_hand->focused(), QStringLiteral("orderButton"));
}

void TestDrawingByHand::theCardGoesWhenTheEndIsChosen()
{
    drawTo("SIN");
    QVERIFY(!m_house->window->findChild<SnapCard *>()->isVisible());
    retype("nameEdit", "other");
    QVERIFY(!m_house->window->findChild<SnapCard *>()->isVisible());
}

void TestDrawingByHand::afterwardsTheMapIsSeenAsBefore_data()
{
    QTest::addColumn<QString>("leaving");
    QTest::newRow("given up") << QStringLiteral("cancelDrawing");
    QTest::newRow("put aside") << QStringLiteral("closeDrawing");
    QTest::newRow("closed while it is built") << QStringLiteral("closeFlight");
    QTest::newRow("built") << QString();
}

void TestDrawingByHand::afterwardsTheMapIsSeenAsBefore()
{
    QFETCH(QString, leaving);
    const MapCamera before = m_hand->map().camera();
    drawTo("SIN");
    QVERIFY(m_hand->map().camera() != before);
    if (leaving.isEmpty() || leaving == QStringLiteral("closeFlight"))
        order();
    if (leaving.isEmpty())
        m_house->carrier.flyToTheEnd();
    else
        m_hand->click(leaving.toLatin1().constData());
    QTRY_VERIFY(m_hand->isSeen("connectionDock"));
    QCOMPARE(m_hand->map().camera(), before);
    // Still as it opens: a larger window shows more of the world, not the same in the middle.
    m_house->window->resize(1700, 1000);
    QCOMPARE(m_hand->map().camera(), MapCamera::opening(QSizeF(m_hand->map().viewport()->size())));
}

void TestDrawingByHand::aMapThatWasMovedStaysWhereItIs()
{
    drawTo("SIN");
    m_hand->map().setFocus();
    m_hand->key(Qt::Key_Plus);
    const MapCamera chosen = m_hand->map().camera();
    m_hand->click("cancelDrawing");
    QCOMPARE(m_hand->map().camera(), chosen);
}

void TestDrawingByHand::theKeyHintsStandOnlyWhileALineIsDrawn()
{
    const auto hints = [this] { return m_house->find<QWidget>("keyHints")->isVisible(); };
    QVERIFY(!hints());
    m_hand->pull("FRA", "SIN");
    QVERIFY(hints());
    m_hand->release(m_hand->at("SIN"));
    QVERIFY(!hints());
}

void TestDrawingByHand::everythingCanBeDoneWithKeys()
{
    m_hand->key(Qt::Key_N);
    QTRY_VERIFY(m_hand->map().isDrawing());
    QVERIFY(m_hand->map().hasFocus());
    for (int city = 0; city < 3; ++city)
        m_hand->key(Qt::Key_Tab);
    m_hand->key(Qt::Key_Return);
    QVERIFY(!m_hand->map().isDrawing());
    QTRY_VERIFY(orderButton().isEnabled());
    while (m_hand->focused() != QStringLiteral("nameEdit"))
        m_hand->key(Qt::Key_Tab, Qt::ShiftModifier);
    m_hand->key(Qt::Key_A, Qt::ControlModifier);
    m_hand->type("by-keys");
    while (m_hand->focused() != QStringLiteral("orderButton"))
        m_hand->key(Qt::Key_Tab);
    m_hand->key(Qt::Key_Return);
    QTRY_VERIFY(m_hand->isSeen("flightPanel"));
    QCOMPARE(orders(), 1);
    QCOMPARE(m_house->carrier.lastWanted()->name, std::string("by-keys"));
    m_house->carrier.flyToTheEnd();
    QTRY_VERIFY(m_hand->isSeen("connectionDock"));
    QVERIFY(m_hand->words("connectionDock").contains(QStringLiteral("by-keys")));
}

void TestDrawingByHand::aRefusalKeepsAllThatWasFilledIn_data()
{
    QTest::addColumn<client::Failure>("failure");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("money");
    QTest::newRow("the price rose")
        << said(ErrorCode::PriceMoved) << QStringLiteral("The price is higher now")
        << QStringLiteral("Nothing was charged.");
    QTest::newRow("the port is full")
        << said(ErrorCode::AbovePort) << QStringLiteral("more than the port has left")
        << QStringLiteral("Nothing was charged.");
    QTest::newRow("the VLAN was taken")
        << said(ErrorCode::VlanTaken) << QStringLiteral("VLAN is in use")
        << QStringLiteral("Nothing was charged.");
    QTest::newRow("the carrier's own fault")
        << said(ErrorCode::Internal) << QStringLiteral("a fault of its own")
        << QStringLiteral("Nothing was charged.");
    QTest::newRow("no answer") << client::Failure{.kind = client::FailureKind::Unreachable}
                               << QStringLiteral("answer")
                               << QStringLiteral("Whether it arrived is not known.");
}

void TestDrawingByHand::aRefusalKeepsAllThatWasFilledIn()
{
    QFETCH(client::Failure, failure);
    QFETCH(QString, what);
    QFETCH(QString, money);
    drawTo("SIN");
    retype("nameEdit", "my-own");
    retype("baseEdit", "3G");
    QTRY_VERIFY(orderButton().isEnabled());
    m_house->carrier.refuse("PlaceOrderJob", failure);
    m_hand->click("orderButton");
    QTRY_VERIFY(m_hand->isSeen("refusal"));
    const QString words = m_hand->words("refusal");
    QVERIFY2(words.contains(what) && words.contains(money), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Your other connections keep running.")),
             qPrintable(words));
    QCOMPARE(text("nameEdit"), QStringLiteral("my-own"));
    QCOMPARE(text("baseEdit").replace(QChar::Nbsp, u' '), QStringLiteral("3 Gbps"));
    QVERIFY(m_hand->words("pathsPanel").contains(QStringLiteral("Singapore")));
    m_house->carrier.refuseNothing();
    QTRY_VERIFY(orderButton().isEnabled());
    order();
    QCOMPARE(orders(), 2);
    QCOMPARE(m_house->carrier.lastWanted()->base, Bandwidth::gbps(3));
}

void TestDrawingByHand::escapeKeepsTheDraft()
{
    drawTo("SIN");
    retype("nameEdit", "my-own");
    m_hand->key(Qt::Key_Escape);
    QTRY_VERIFY(m_hand->isSeen("connectionDock"));
    QCOMPARE(orders(), 0);
    m_hand->click("newConnection");
    QTRY_VERIFY(m_hand->isSeen("drawingPanel"));
    QCOMPARE(text("nameEdit"), QStringLiteral("my-own"));
    QTRY_VERIFY(orderButton().isEnabled());
}

void TestDrawingByHand::escapeBringsTheFormerLineBack()
{
    drawTo("SIN");
    retype("nameEdit", "my-own");
    m_hand->pull("FRA", "LON");
    m_hand->key(Qt::Key_Escape);
    m_hand->release({900, 300});
    QVERIFY(m_hand->isSeen("drawingPanel"));
    QTRY_VERIFY(m_hand->words("pathsPanel").contains(QStringLiteral("1 path to Singapore")));
    QCOMPARE(text("nameEdit"), QStringLiteral("my-own"));
    QTRY_VERIFY(orderButton().isEnabled());
}

void TestDrawingByHand::aDraftTakenUpAgainIsPricedAnew()
{
    drawTo("SIN");
    m_hand->key(Qt::Key_Escape);
    QTRY_VERIFY(m_hand->isSeen("connectionDock"));
    const int asked = m_house->carrier.asked("PathsJob");
    m_hand->click("newConnection");
    QTRY_COMPARE(m_house->carrier.asked("PathsJob"), asked + 1);
    QTRY_VERIFY(orderButton().isEnabled());
}

void TestDrawingByHand::oneOrderIsSent_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"double click", "Enter twice", "Enter held", "Space twice"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestDrawingByHand::oneOrderIsSent()
{
    QFETCH(QString, how);
    drawTo("SIN");
    orderButton().setFocus();
    if (how == QStringLiteral("double click")) {
        m_hand->doubleClick("orderButton");
    } else if (how == QStringLiteral("Enter held")) {
        m_hand->keyDown(Qt::Key_Return);
        m_hand->keyAgain(Qt::Key_Return);
        QTRY_VERIFY(m_hand->isSeen("flightPanel"));
        m_hand->keyAgain(Qt::Key_Return);
        m_hand->keyUp(Qt::Key_Return);
    } else {
        const Qt::Key key = how.startsWith(u'E') ? Qt::Key_Return : Qt::Key_Space;
        m_hand->key(key);
        m_hand->key(key);
    }
    QTRY_VERIFY(m_hand->isSeen("flightPanel"));
    QCOMPARE(orders(), 1);
    QVERIFY(m_hand->isSeen("flightPanel"));
}

void TestDrawingByHand::whatIsBeingOrderedCannotBeRedrawn()
{
    drawTo("SIN");
    m_house->carrier.setMute(true);
    m_hand->click("orderButton");
    QVERIFY(orderButton().isLoading());
    m_hand->pull("FRA", "LON");
    QVERIFY(!m_hand->map().isDrawing());
    m_hand->release(m_hand->at("LON"));
    QVERIFY(m_hand->words("pathsPanel").contains(QStringLiteral("Singapore")));
    QVERIFY(orderButton().isLoading());
}

void TestDrawingByHand::theOrderedConnectionIsTheChosenOne()
{
    QTRY_VERIFY2(m_hand->words("connectionDock").contains(QStringLiteral("clin-azure-dub")),
                 qPrintable(m_hand->words("connectionDock")));
    drawTo("SIN");
    retype("nameEdit", "the-new-one");
    QTRY_VERIFY(orderButton().isEnabled());
    order();
    m_hand->click("closeFlight");
    QTRY_VERIFY(m_hand->isSeen("connectionDock"));
    QVERIFY(m_hand->words("connectionDock").contains(QStringLiteral("the-new-one")));
    QVERIFY(!m_hand->words("connectionDock").contains(QStringLiteral("clin-azure-dub")));
}

void TestDrawingByHand::anotherLineCanBeDrawnWhileOneIsBuilt()
{
    QSignalSpy announced(m_house->find<NetworkPage>("networkPage"), &NetworkPage::announced);
    drawTo("SIN");
    retype("nameEdit", "first");
    QTRY_VERIFY(orderButton().isEnabled());
    order();
    drawTo("LON");
    QVERIFY(text("nameEdit") != QStringLiteral("first"));
    m_house->carrier.flyToTheEnd();
    QTRY_COMPARE(announced.last().at(0).toString(), QStringLiteral("first is up"));
    QVERIFY(m_hand->isSeen("drawingPanel"));
    QVERIFY(orderButton().isEnabled());
}

void TestDrawingByHand::aFailedFlightSaysWhereAndWithWhom()
{
    drawTo("SIN");
    retype("nameEdit", "my-own");
    QTRY_VERIFY(orderButton().isEnabled());
    order();
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_house->carrier.flyOneStep());
    m_house->carrier.failTheFlight();
    QTRY_VERIFY(m_hand->isSeen("refusal"));
    const QString words = m_hand->words("flightPanel");
    QVERIFY2(words.contains(QStringLiteral("Cloud side accepts, failed, held by cloud")),
             qPrintable(words));
    for (const char *part : {"Nothing was charged.", "Your other connections keep running."})
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
    m_hand->click("backToForm");
    QTRY_VERIFY(m_hand->isSeen("drawingPanel"));
    QCOMPARE(text("nameEdit"), QStringLiteral("my-own"));
    QTRY_VERIFY(orderButton().isEnabled());
    order();
    QCOMPARE(orders(), 2);
}

void TestDrawingByHand::bandwidthStopsAtTheNarrowestPlace_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("said"); // empty: it can be ordered
    const auto row = [](const char *name, const char *from, const char *typed, const char *said) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(typed) << QString::fromLatin1(said);
    };
    const char *onRamp = "From 1 Mbps to 50 Gbps: Google sells no more at this site.";
    row("a part of a Gbps", "FRA", "2.5G", "");
    row("all that the on-ramp takes", "FRA", "50G", "");
    row("more than the on-ramp takes", "FRA", "51G", onRamp);
    row("zero", "FRA", "0", onRamp);
    row("below zero", "FRA", "-1", onRamp);
    row("no figure", "FRA", "fast", onRamp);
    row("more than the port has", "SIN", "12G", "From 1 Mbps to 10 Gbps, the rate of KG-SIN-01.");
    row("more than the port has left", "SIN", "9.5G", "KG-SIN-01 has only 9 Gbps left.");
    row("all that the port has left", "SIN", "9G", "");
}

void TestDrawingByHand::bandwidthStopsAtTheNarrowestPlace()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, typed);
    QFETCH(QString, said);
    m_hand->draw(from.constData(), from == "FRA" ? "SIN" : "FRA");
    QTRY_VERIFY(orderButton().isEnabled());
    retype("baseEdit", typed.constData());
    if (said.isEmpty()) {
        QTRY_VERIFY(orderButton().isEnabled());
        QVERIFY(orderButton().text().contains(QStringLiteral("per hour")));
        QCOMPARE(text("baseEdit"), QString::fromLatin1(typed));
        return;
    }
    QTRY_VERIFY(!orderButton().isEnabled());
    const QString why = orderButton().toolTip().replace(QChar::Nbsp, u' ');
    QVERIFY2(why.contains(said), qPrintable(why));
    m_hand->click("orderButton");
    QCOMPARE(orders(), 0);
}

QTEST_MAIN(TestDrawingByHand)
#include "tst_drawingbyhand.moc"
