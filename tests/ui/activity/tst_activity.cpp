// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfulpast.h"
#include "windowhand.h"

#include "ui/activity/flightcolumn.h"
#include "ui/editors/choicebox.h"
#include "ui/happenings/happeningsmodel.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factgrid.h"
#include "ui/kit/label.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QScopeGuard>
#include <QTest>

using namespace std::chrono_literals;
using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

namespace {

const client::Failure busy{.kind = client::FailureKind::Refused,
                           .code = ErrorCode::Unavailable,
                           .codeText = "unavailable"};

/// The Activity page in front, over a past of everything.
struct Past {
    explicit Past(bool isEventful = true, QSize size = {1440, 900})
    {
        if (isEventful)
            test::makeEventful(house.world);
        house.open(size);
        house.window->activateWindow();
        hand.key(Qt::Key_5, Qt::ControlModifier);
        list = house.find<QListView>("activityList");
        model = qobject_cast<HappeningsModel *>(list->model());
        if (isEventful) // all of it: nothing comes in from under the pointer
            QTRY_VERIFY(rowCalled("Budget at 80%") > 0
                        && rowCalled("Carried over another path") > 0);
    }
    int rowCalled(const char *what) const
    {
        for (int row = 0; row < model->rowCount(); ++row)
            if (plain(model->index(row, 0).data().toString()) == QLatin1String(what))
                return row;
        return -1;
    }
    /// By the mouse, where it stands in the list.
    void press(const char *what)
    {
        QTRY_VERIFY(rowCalled(what) >= 0);
        const QModelIndex index = model->index(rowCalled(what), 0);
        list->scrollTo(index);
        hand.click(list->viewport()->mapTo(house.window.get(), list->visualRect(index).center()));
    }
    int events() const
    {
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->at(model->index(row, 0)) ? 1 : 0;
        return count;
    }
    static QString plain(QString words)
    {
        return words.replace(QChar::Nbsp, u' ').remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QString said(const char *name) const { return plain(house.find<Label>(name)->text()); }
    QString column() const { return plain(hand.words("flightColumn")); }

    FakeHouse house;
    WindowHand hand{house};
    QListView *list = nullptr;
    HappeningsModel *model = nullptr;
};

} // namespace

/// The Activity page, by mouse and keys.
class TestActivity final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void cleanup() { Theme::current().apply(ThemeChoice::Light); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void ctrl5LeadsToEverything();
    void aKindIsChosen();
    void aConnectionIsChosen();
    void wordsAreFound();
    void nothingFoundIsSaid();
    void aFlightRecordIsRead();
    void aBoostHasBothItsFlightsAndItsPrice();
    void theConnectionIsOpenedFromIt();
    void theInvoiceIsOpenedFromIt();
    void arrowsLeaveOutTheDays();
    void whatHappensNowComesIn();
    void nothingYetIsSaid();
    void whatIsAskedForIsSaid();
    void whatCannotBeReadIsSaidAndTriedAgain();
    void aLostCarrierLeavesWhatWasKnown();
    void whatIsShownIsSavedAsATable();
    void allEventsOfAConnectionAreReachedFromIt();
};

void TestActivity::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
    QTest::newRow("1920-light") << ThemeChoice::Light << QSize(1920, 1200);
    QTest::newRow("1920-dark") << ThemeChoice::Dark << QSize(1920, 1200);
    QTest::newRow("1280-light") << ThemeChoice::Light << QSize(1280, 800);
    QTest::newRow("mirrored") << ThemeChoice::Light << QSize(1440, 900);
}

void TestActivity::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    const bool isMirrored = QByteArray(QTest::currentDataTag()) == "mirrored";
    qApp->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto back = qScopeGuard([] { qApp->setLayoutDirection(Qt::LeftToRight); });
    Past past(true, size);
    past.house.preferences.setTheme(theme);
    past.press("Change: Failed");
    QTRY_VERIFY(past.column().contains(QStringLiteral("Setting both edges")));
    const QByteArray name = QByteArray("activity-").append(QTest::currentDataTag());
    past.house.picture(name.constData());
    past.press("Back to 2 Gbps");
    past.house.picture(QByteArray(name).append("-boost").constData());
}

void TestActivity::ctrl5LeadsToEverything()
{
    Past past;
    QCOMPARE(past.house.window->page(), PageId::Activity);
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    for (const char *what : {"Back to 2 Gbps", "Change: Failed", "Carried over another path",
                             "Invoice issued", "Tags put on", "New connection ordered"})
        QVERIFY2(past.rowCalled(what) > 0, what);
    QVERIFY(past.model->index(0, 0).data(HappeningsModel::IsDayRole).toBool());
    QVERIFY(past.said("activitySummary").endsWith(QStringLiteral("in all")));
}

void TestActivity::aKindIsChosen()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    past.hand.click("activityKind3");
    QCOMPARE(past.events(), 1);
    QVERIFY(past.rowCalled("Carried over another path") > 0);
    past.hand.click("activityKind4");
    QVERIFY(past.rowCalled("Budget at 80%") > 0);
    QVERIFY(past.rowCalled("Change: Failed") < 0);
}

void TestActivity::aConnectionIsChosen()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    auto *box = past.house.find<ChoiceBox>("activityConnection");
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("sin"));
    QCOMPARE(box->currentText(), QStringLiteral("sin-gcp-tyo"));
    QVERIFY(past.rowCalled("Boost started") > 0);
    QVERIFY(past.rowCalled("Change: Failed") < 0);
    QVERIFY(past.rowCalled("Budget at 80%") < 0);
}

void TestActivity::wordsAreFound()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    past.hand.click("activitySearch");
    past.hand.type("IAD fault");
    QCOMPARE(past.events(), 1);
    past.hand.key(Qt::Key_Escape);
    QVERIFY(past.events() > 10);
    past.hand.type("o-failed");
    QCOMPARE(past.events(), 2);
}

void TestActivity::nothingFoundIsSaid()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    past.hand.click("activitySearch");
    past.hand.type("unheard of");
    QVERIFY(past.hand.words("activityInstead").contains(QStringLiteral("Nothing like that")));
    auto *all = past.house.find<EmptyState>("activityInstead")->findChild<Button *>();
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(past.events() > 10);
}

void TestActivity::aFlightRecordIsRead()
{
    Past past;
    past.press("Change: Failed");
    const QString column = past.column();
    QVERIFY(column.contains(QStringLiteral("seq-archive-iad")));
    QVERIFY(column.contains(QStringLiteral("Reference ticket-17")));
    QVERIFY(column.contains(QStringLiteral("Price locked, done, 0.4 s")));
    QVERIFY(column.contains(QStringLiteral("Setting both edges, failed")));
    QVERIFY(column.contains(QStringLiteral("unavailable")));
    QVERIFY(column.contains(QStringLiteral("o-failed")));
    bool isSelectable = false;
    for (const Label *label :
         past.house.find<FlightColumn>("flightColumn")->findChildren<Label *>())
        if (label->text() == QStringLiteral("unavailable"))
            isSelectable = label->textInteractionFlags() & Qt::TextSelectableByMouse;
    QVERIFY(isSelectable);
}

void TestActivity::aBoostHasBothItsFlightsAndItsPrice()
{
    Past past;
    past.press("Boost started");
    QVERIFY(past.column().contains(QStringLiteral("By hand")));
    QTRY_VERIFY(past.column().contains(QStringLiteral("so far, €16.48 at most")));
}

void TestActivity::theConnectionIsOpenedFromIt()
{
    Past past;
    past.press("Change: Failed");
    past.hand.click("flightOpen");
    QCOMPARE(past.house.window->page(), PageId::Connections);
    QVERIFY(past.hand.words("detailName").isEmpty() || past.hand.isSeen("detailPage"));
    past.hand.key(Qt::Key_5, Qt::ControlModifier);
    past.list->setCurrentIndex(past.model->index(past.rowCalled("Carried over another path"), 0));
    past.list->setFocus();
    past.hand.key(Qt::Key_Return);
    QCOMPARE(past.house.window->page(), PageId::Connections);
}

void TestActivity::theInvoiceIsOpenedFromIt()
{
    Past past;
    past.press("Invoice issued");
    QCOMPARE(past.house.find<Button>("flightOpen")->text(), QStringLiteral("Open invoice"));
    past.hand.click("flightOpen");
    QCOMPARE(past.house.window->page(), PageId::Billing);
    QTRY_VERIFY(past.hand.isSeen("invoiceStrip"));
}

void TestActivity::arrowsLeaveOutTheDays()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Tags put on") > 0);
    past.list->setFocus();
    for (int step = 0; step < 8; ++step) {
        past.hand.key(Qt::Key_Down);
        QVERIFY(past.model->at(past.list->currentIndex()));
    }
}

void TestActivity::whatHappensNowComesIn()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    past.house.feed.tell(
        Tagged{.connection = ConnectionId("c-ml-gcp-chi"), .tags = {{"team", "ml"}}, .version = 3},
        FakeHouse::noon);
    QTRY_COMPARE(past.rowCalled("Tags put on"), 1);
    past.house.carrier.stopBoost(past.house.world.boosts.front().id);
    past.house.carrier.flyToTheEnd();
    QTRY_VERIFY(past.rowCalled("Back to 1 Gbps") > 0);
}

void TestActivity::nothingYetIsSaid()
{
    Past past(false);
    QTRY_VERIFY(
        past.hand.words("activityInstead").contains(QStringLiteral("Nothing has happened yet")));
    QVERIFY(!past.house.find<Button>("activityExport")->isEnabled());
    past.house.picture("activity-empty");
}

void TestActivity::whatIsAskedForIsSaid()
{
    FakeHouse house;
    house.carrier.setMute(true);
    house.openBeforeAnyAnswer();
    house.window->showPage(PageId::Activity);
    const WindowHand hand(house);
    QVERIFY(hand.words("activityInstead").contains(QStringLiteral("Asking the carrier")));
}

void TestActivity::whatCannotBeReadIsSaidAndTriedAgain()
{
    FakeHouse house;
    house.carrier.refuse("HistoryJob", busy);
    house.open();
    house.window->showPage(PageId::Activity);
    const WindowHand hand(house);
    QTRY_VERIFY(hand.words("activityInstead").contains(QStringLiteral("cannot be read")));
    QVERIFY(hand.words("activityInstead").contains(QStringLiteral("unavailable")));
    house.picture("activity-refused");
    house.carrier.refuseNothing();
    auto *again = house.find<EmptyState>("activityInstead")->findChild<Button *>();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(hand.words("activityInstead").contains(QStringLiteral("Nothing has happened")));
}

void TestActivity::aLostCarrierLeavesWhatWasKnown()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    const int known = past.events();
    past.house.feed.lose();
    QTRY_COMPARE(past.events(), known);
    past.house.picture("activity-lost");
    past.house.feed.find();
    QTRY_COMPARE(past.events(), known);
}

void TestActivity::whatIsShownIsSavedAsATable()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Tags put on") > 0);
    past.hand.click("activityKind4");
    past.hand.click("activityExport");
    const QString path = past.house.folder.filePath(QStringLiteral("activity.csv"));
    auto *dialog = past.house.window->findChild<QFileDialog *>(QStringLiteral("saveActivity"));
    QVERIFY(dialog && dialog->isVisible());
    auto *name = dialog->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(past.said("activityTold"), QStringLiteral("activity.csv is saved."));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY(table.contains("Budget at 80%"));
    QVERIFY(!table.contains("Change: Failed"));
    QCOMPARE(table.count('\n'), past.events() + 1);
}

void TestActivity::allEventsOfAConnectionAreReachedFromIt()
{
    Past past;
    QTRY_VERIFY(past.rowCalled("Budget at 80%") > 0);
    past.press("Change: Failed");
    past.hand.click("flightOpen");
    QTRY_VERIFY(past.hand.isSeen("allEvents"));
    past.hand.click("allEvents");
    QCOMPARE(past.house.window->page(), PageId::Activity);
    QTRY_VERIFY(past.rowCalled("Change: Failed") > 0);
    QVERIFY(past.rowCalled("Budget at 80%") < 0);
    QCOMPARE(past.house.find<ChoiceBox>("activityConnection")->currentText(),
             QStringLiteral("seq-archive-iad"));
}

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
