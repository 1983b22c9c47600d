// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/badge.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/network/networkpage.h"
#include "ui/quitdialog.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusbar.h"
#include "windowhand.h"

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

/// What surrounds the pages, through the real window: the way between them, what is said when the
/// carrier is silent, and what closing does.
class TestWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init();
    void cleanup();

    void aPageIsReachedByItsButtonAndItsKeys_data();
    void aPageIsReachedByItsButtonAndItsKeys();
    void theStatusBarSaysHowLongAnAnswerTakes();
    void beforeTheFirstAnswerNothingIsMadeUp();
    void aLostCarrierIsSaidAndWhatIsKnownStays();
    void aRefusedTokenLeadsToSettings();
    void aCarrierThatIsBackIsSeenByItself();
    void lateUsageIsSaidWhereTheMoneyIs();
    void panelsAreReachedByF6();
    void tabGoesThroughEverythingOnce_data();
    void tabGoesThroughEverythingOnce();
    void whateverTakesTheFocusHasAName_data();
    void whateverTakesTheFocusHasAName();
    void closingAsksOnlyWhileABoostRuns_data();
    void closingAsksOnlyWhileABoostRuns();
    void quittingSaysFirstWhatBecomesOfTheBoost_data();
    void quittingSaysFirstWhatBecomesOfTheBoost();
    void theAnswerIsWhatWasPressed_data();
    void theAnswerIsWhatWasPressed();

private:
    void open(bool withBoost);
    QString status() const { return m_hand->words(m_house->window->findChild<StatusBar *>()); }
    Banner &banner() const { return *m_house->window->findChild<Banner *>(); }
    QList<QWidget *> stops() const;
    void showScene(const QString &name);
    void pageRows();

    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;
};

void TestWindow::init()
{
    m_house = std::make_unique<FakeHouse>();
    m_hand = std::make_unique<WindowHand>(*m_house);
}

void TestWindow::cleanup()
{
    m_hand.reset();
    m_house.reset();
}

void TestWindow::open(bool withBoost)
{
    m_house->world.furnish(withBoost);
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
}

void TestWindow::aPageIsReachedByItsButtonAndItsKeys_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("key");
    QTest::newRow("connections") << PageId::Connections << QByteArray("rail-connections")
                                 << int(Qt::Key_2);
    QTest::newRow("billing") << PageId::Billing << QByteArray("rail-billing") << int(Qt::Key_4);
    QTest::newRow("activity") << PageId::Activity << QByteArray("rail-activity") << int(Qt::Key_5);
    QTest::newRow("settings") << PageId::Settings << QByteArray("rail-settings")
                              << int(Qt::Key_Comma);
}

void TestWindow::aPageIsReachedByItsButtonAndItsKeys()
{
    QFETCH(PageId, page);
    QFETCH(QByteArray, button);
    QFETCH(int, key);
    open(false);
    m_hand->click(button.constData());
    QCOMPARE(m_house->window->page(), page);
    m_hand->click("rail-network");
    QCOMPARE(m_house->window->page(), PageId::Network);
    m_hand->key(Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(m_house->window->page(), page);
}

void TestWindow::theStatusBarSaysHowLongAnAnswerTakes()
{
    open(false);
    QTRY_VERIFY2(status().contains(QStringLiteral("Connected, 38 ms")), qPrintable(status()));
}

void TestWindow::beforeTheFirstAnswerNothingIsMadeUp()
{
    m_house->carrier.setMute(true);
    m_house->openBeforeAnyAnswer();
    QVERIFY2(status().contains(QStringLiteral("Connecting")), qPrintable(status()));
    QVERIFY(!status().contains(u'€'));
    QVERIFY(!m_house->find<Button>("newConnection")->isEnabled());
    QVERIFY(!banner().isSaying());
    QVERIFY(
        !m_hand->words("connectionDock").contains(QStringLiteral("Draw your first connection")));
    QVERIFY(m_hand->words("connectionDock").contains(QStringLiteral("Waiting for the carrier")));
    QVERIFY(!m_hand->words(m_house->window.get()).contains(QStringLiteral("0 of 0")));
    m_house->picture("window-loading");
}

void TestWindow::aLostCarrierIsSaidAndWhatIsKnownStays()
{
    open(true);
    m_house->advance(Seconds(5));
    m_house->feed.lose();
    m_house->advance(Seconds(134));
    QTRY_VERIFY(banner().isSaying());
    QTRY_VERIFY2(m_hand->words(&banner()).contains(QStringLiteral("Meridian Exchange has not "
                                                                  "answered for 2 min")),
                 qPrintable(m_hand->words(&banner())));
    for (const char *part : {"You see the state of", "Your connections keep running."})
        QVERIFY2(m_hand->words(&banner()).contains(QLatin1String(part)),
                 qPrintable(m_hand->words(&banner())));
    QVERIFY2(status().contains(QStringLiteral("No answer for")), qPrintable(status()));
    QVERIFY(!m_house->find<Button>("newConnection")->isEnabled());
    QVERIFY(m_house->find<Button>("newConnection")->toolTip().contains(QStringLiteral("answer")));
    const QString dock = m_hand->words("connectionDock");
    QVERIFY2(dock.contains(QStringLiteral("clin-azure-dub")), qPrintable(dock));
    QVERIFY2(dock.contains(QStringLiteral("The carrier does not answer.")), qPrintable(dock));
    const QString all = m_hand->words(m_house->window.get());
    QVERIFY2(!all.contains(QStringLiteral("No on-ramp matches")), qPrintable(all.left(600)));
    m_house->picture("window-lost");
}

void TestWindow::aRefusedTokenLeadsToSettings()
{
    open(true);
    m_house->feed.refuse();
    m_house->advance(Seconds(5));
    QTRY_VERIFY(banner().isSaying());
    const QString said = m_hand->words(&banner());
    for (const char *part :
         {"Meridian Exchange refuses this token.", "Your connections keep running."})
        QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
    for (Button *act : banner().findChildren<Button *>())
        if (act->text() == QStringLiteral("Open Settings"))
            QTest::mouseClick(act, Qt::LeftButton);
    QCOMPARE(m_house->window->page(), PageId::Settings);
}

void TestWindow::aCarrierThatIsBackIsSeenByItself()
{
    open(true);
    m_house->feed.lose();
    QTRY_VERIFY(banner().isSaying());
    m_house->feed.find();
    QTRY_VERIFY(!banner().isSaying());
    QTRY_VERIFY(status().contains(QStringLiteral("Connected")));
    QVERIFY(m_house->find<Button>("newConnection")->isEnabled());
    QTRY_VERIFY(!m_hand->words("connectionDock").contains(QStringLiteral("does not answer")));
}

/// The carrier answers, but not what is charged: the total stops, and says since when.
void TestWindow::lateUsageIsSaidWhereTheMoneyIs()
{
    open(false);
    m_hand->key(Qt::Key_4, Qt::ControlModifier);
    const auto standing = [this] {
        return m_house->find<Badge>("usageStanding")->word().replace(QChar::Nbsp, u' ');
    };
    QTRY_COMPARE(standing(), QStringLiteral("Live"));
    m_house->carrier.refuse("ChargesJob",
                            {.kind = client::FailureKind::Refused, .code = ErrorCode::Unavailable});
    m_house->advance(std::chrono::minutes(14));
    QTRY_VERIFY(standing().contains(QStringLiteral("14 min")));
    QVERIFY(standing().contains(QStringLiteral("behind")));
    QVERIFY(m_hand->words("soFarCard").contains(QStringLiteral("catches up by itself")));
    QVERIFY2(status().contains(QStringLiteral("usage is late")), qPrintable(status()));
    m_house->picture("billing-late");
    m_house->carrier.refuseNothing();
    m_house->advance(Seconds(5));
    QTRY_COMPARE(standing(), QStringLiteral("Live"));
}

void TestWindow::panelsAreReachedByF6()
{
    open(false);
    auto *page = m_house->find<NetworkPage>("networkPage");
    const QList<QWidget *> panels = page->panels();
    const auto isIn = [](const QWidget *panel) {
        const QWidget *focus = QApplication::focusWidget();
        return focus == panel || panel->isAncestorOf(focus);
    };
    m_hand->map().setFocus();
    m_hand->key(Qt::Key_F6);
    QVERIFY(isIn(panels[2]));
    m_hand->key(Qt::Key_F6);
    QVERIFY(isIn(m_house->window->findChild<Rail *>()));
    m_hand->key(Qt::Key_F6);
    m_hand->key(Qt::Key_F6);
    QVERIFY(isIn(panels[0]));
    m_hand->key(Qt::Key_F6, Qt::ShiftModifier);
    m_hand->key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(isIn(m_house->window->findChild<Rail *>()));
}

/// What can be reached by Tab, as far as it can be seen now.
QList<QWidget *> TestWindow::stops() const
{
    QList<QWidget *> found;
    for (auto *widget : m_house->window->findChildren<QWidget *>()) {
        const bool takes = widget->isVisible() && widget->isEnabled() && widget->isActiveWindow()
            && widget->window() == m_house->window.get()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (takes)
            found.append(widget);
    }
    return found;
}

void TestWindow::showScene(const QString &name)
{
    if (name == QStringLiteral("connections"))
        m_house->window->showPage(PageId::Connections);
    if (name == QStringLiteral("billing"))
        m_house->window->showPage(PageId::Billing);
    if (name == QStringLiteral("settings"))
        m_house->window->showPage(PageId::Settings);
    if (!name.startsWith(QStringLiteral("a ")))
        return;
    m_hand->draw("FRA", "SIN");
    QTRY_VERIFY(m_house->find<Button>("orderButton")->isEnabled());
    if (name == QStringLiteral("a drawn connection"))
        return;
    m_hand->click("orderButton");
    QTRY_VERIFY(m_hand->isSeen("flightPanel"));
    if (name == QStringLiteral("a failed flight")) {
        m_house->carrier.failTheFlight();
        QTRY_VERIFY(m_hand->isSeen("backToForm"));
    }
}

void TestWindow::pageRows()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene : {"network", "connections", "billing", "settings", "a drawn connection",
                              "a flight", "a failed flight"})
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

void TestWindow::tabGoesThroughEverythingOnce_data()
{
    pageRows();
}

void TestWindow::tabGoesThroughEverythingOnce()
{
    QFETCH(QString, scene);
    open(true);
    showScene(scene);
    const QList<QWidget *> wanted = stops();
    QVERIFY(!wanted.isEmpty());
    wanted.front()->setFocus();
    QWidget *const start = QApplication::focusWidget();
    QList<QWidget *> passed;
    do {
        passed.append(QApplication::focusWidget());
        m_hand->key(Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && passed.size() <= 2 * wanted.size());
    QVERIFY2(QApplication::focusWidget() == start, "Tab does not come around");
    const QSet<QWidget *> reached(passed.begin(), passed.end());
    QCOMPARE(reached.size(), passed.size());
    for (const QWidget *widget : wanted)
        QVERIFY2(reached.contains(const_cast<QWidget *>(widget)) || !widget->isEnabled(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                            + widget->objectName() + u' ' + widget->accessibleName()));
}

void TestWindow::whateverTakesTheFocusHasAName_data()
{
    pageRows();
}

void TestWindow::whateverTakesTheFocusHasAName()
{
    QFETCH(QString, scene);
    open(true);
    showScene(scene);
    for (QWidget *widget : stops()) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

void TestWindow::closingAsksOnlyWhileABoostRuns_data()
{
    QTest::addColumn<bool>("boosted");
    QTest::addColumn<bool>("quits");
    QTest::newRow("closed, no boost") << false << false;
    QTest::newRow("closed, boosted") << true << false;
    QTest::newRow("quit, no boost") << false << true;
    QTest::newRow("quit, boosted") << true << true;
}

void TestWindow::closingAsksOnlyWhileABoostRuns()
{
    QFETCH(bool, boosted);
    QFETCH(bool, quits);
    open(boosted);
    QSignalSpy close(m_house->window.get(), &MainWindow::closeRequested);
    QSignalSpy quit(m_house->window.get(), &MainWindow::quitRequested);
    if (quits)
        m_hand->key(Qt::Key_Q, Qt::ControlModifier);
    else
        m_house->window->close();
    QCOMPARE(m_house->window->isVisible(), boosted);
    QCOMPARE(close.count(), boosted && !quits ? 1 : 0);
    QCOMPARE(quit.count(), boosted && quits ? 1 : 0);
    m_house->window->closeForGood();
    QVERIFY(!m_house->window->isVisible());
}

void TestWindow::quittingSaysFirstWhatBecomesOfTheBoost_data()
{
    QTest::addColumn<bool>("tray");
    QTest::addColumn<int>("boosts");
    QTest::addColumn<QStringList>("said");
    const QString runs = QStringLiteral("sin-gcp-tyo runs at 5 Gbps until 16:00.");
    const QString stands =
        QStringLiteral("sin-gcp-tyo is not boosted while Turbolane is closed, and its bill stands "
                       "still. Started again before 16:00, the boost goes on until then.");
    QTest::newRow("one, with a tray")
        << true << 1 << QStringList{runs, stands, QStringLiteral("comes back from the tray")};
    QTest::newRow("one, without a tray")
        << false << 1
        << QStringList{runs, stands, QStringLiteral("when Turbolane is started again")};
    QTest::newRow("two") << true << 2
                         << QStringList{runs, QStringLiteral("None of the 2 boosts runs"),
                                        QStringLiteral("they go on until then")};
}

void TestWindow::quittingSaysFirstWhatBecomesOfTheBoost()
{
    QFETCH(bool, tray);
    QFETCH(int, boosts);
    QFETCH(QStringList, said);
    m_house->world.furnish(true);
    if (boosts == 2) {
        Boost second = m_house->world.boosts.front();
        second.id = BoostId("b-2");
        second.connection = ConnectionId("c-prod-core-fra");
        m_house->world.boosts.push_back(second);
    }
    m_house->open();
    QuitDialog dialog(m_house->portfolio.picture(), m_house->clock, tray, m_house->window.get());
    dialog.open();
    const QString words = m_hand->words(&dialog);
    for (const QString &part : said)
        QVERIFY2(words.contains(part), qPrintable(words));
    QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("keepRunning"));
}

void TestWindow::theAnswerIsWhatWasPressed_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("key");
    QTest::addColumn<QuitDialog::Choice>("choice");
    QTest::newRow("stay") << QByteArray("stay") << 0 << QuitDialog::Choice::Stay;
    QTest::newRow("Esc") << QByteArray() << int(Qt::Key_Escape) << QuitDialog::Choice::Stay;
    QTest::newRow("Enter") << QByteArray() << int(Qt::Key_Return)
                           << QuitDialog::Choice::KeepRunning;
    QTest::newRow("keep") << QByteArray("keepRunning") << 0 << QuitDialog::Choice::KeepRunning;
    QTest::newRow("quit") << QByteArray("quitAllTheSame") << 0 << QuitDialog::Choice::Quit;
}

void TestWindow::theAnswerIsWhatWasPressed()
{
    QFETCH(QByteArray, button);
    QFETCH(int, key);
    QFETCH(QuitDialog::Choice, choice);
    open(true);
    QuitDialog dialog(m_house->portfolio.picture(), m_house->clock, false, m_house->window.get());
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();
    if (button.isEmpty())
        QTest::keyClick(dialog.focusWidget(), Qt::Key(key));
    else
        QTest::mouseClick(dialog.findChild<Button *>(QLatin1String(button)), Qt::LeftButton);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(dialog.choice(), choice);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
