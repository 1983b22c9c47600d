// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"

#include "ui/connections/connectionspage.h"
#include "ui/kit/badge.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/steplist.h"
#include "ui/models/connectionsmodel.h"
#include "ui/models/listings.h"
#include "ui/network/selection.h"
#include "ui/turbo/beat.h"

#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;

namespace {

/// The Connections page of a furnished house.
struct Page {
    explicit Page(bool isFurnished = true)
    {
        if (isFurnished)
            house.world.furnish();
        house.open();
        QTest::keyClick(house.window.get(), Qt::Key_2, Qt::ControlModifier);
        table = house.find<QTableView>("connectionsTable");
    }

    QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString().replace(QChar::Nbsp, u' ');
    }
    int rowOf(const char *name) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, ConnectionsModel::Name) == QLatin1String(name))
                return row;
        return -1;
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(cell(row, ConnectionsModel::Name));
        return all;
    }
    QString chosen() const { return cell(table->currentIndex().row(), ConnectionsModel::Name); }
    void click(int row)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
    }
    void sortBy(int column)
    {
        QHeaderView &header = *table->horizontalHeader();
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          {header.sectionViewportPosition(column) + 20, header.height() / 2});
    }
    QString words(const char *part) const
    {
        QStringList all;
        for (const Label *label : house.find<QWidget>(part)->findChildren<Label *>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u' ').replace(QChar::Nbsp, u' ');
    }
    Button *button(const char *name) const { return house.find<Button>(name); }
    QString badge() const
    {
        return house.find<QWidget>("connectionColumn")->findChild<Badge *>()->word();
    }
    /// An order for a new connection, under way.
    void order(const char *name)
    {
        house.carrier.addConnection({.name = name,
                                     .port = PortId("port-fra-01"),
                                     .onRamp = OnRampId("gcp-ord-7"),
                                     .base = Bandwidth::gbps(1),
                                     .turbo = Bandwidth::gbps(5),
                                     .vlan = {},
                                     .mostHourly = {}});
    }

    FakeHouse house;
    QTableView *table = nullptr;
};

} // namespace

class TestConnectionsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void looksAsItIsDrawn_data();
    void looksAsItIsDrawn();
    void aRowHasWhatOneNeedsToKnow_data();
    void aRowHasWhatOneNeedsToKnow();
    void whatAnHourCostsIsWhatIsCharged();
    void sortsByTheFigure_data();
    void sortsByTheFigure();
    void theChosenOneStaysChosen();
    void whatIsGoneIsUnderAll();
    void aSearchNarrowsAndIsTakenBack();
    void whatIsBeingBuiltSaysSo();
    void whatNobodyLooksAtIsNotBuilt();
    void whatWasNeverBuiltSaysWhy();
    void enterOpensIt();
    void theButtonShowsItOnTheMap();
    void f2Renames();
    void aBadNameIsRefusedAtTheDoor_data();
    void aBadNameIsRefusedAtTheDoor();
    void deleteOnlyAsks();
    void aLostCarrierIsAskedNothing();
    void theFirstConnectionIsInvited();
    void anUnreadListIsNotEmpty();
};

void TestConnectionsPage::looksAsItIsDrawn_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << ThemeChoice::Light << QSize(1440, 900);
    QTest::newRow("dark") << ThemeChoice::Dark << QSize(1440, 900);
    QTest::newRow("1920-light") << ThemeChoice::Light << QSize(1920, 1200);
    QTest::newRow("1280-dark") << ThemeChoice::Dark << QSize(1280, 800);
}

void TestConnectionsPage::looksAsItIsDrawn()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QSize, size);
    Page page;
    page.house.preferences.setTheme(theme);
    page.house.window->resize(size);
    page.click(page.rowOf("sin-gcp-tyo"));
    page.house.picture(QByteArray("connections-").append(QTest::currentDataTag()).constData());
    const QHeaderView &header = *page.table->horizontalHeader();
    QVERIFY(header.sectionSize(ConnectionsModel::Name) >= 160);
    for (int column = 0; column < ConnectionsModel::ColumnCount; ++column)
        QVERIFY(header.sectionSize(column) >= header.sectionSizeHint(column)
                || column == ConnectionsModel::Name);
}

void TestConnectionsPage::aRowHasWhatOneNeedsToKnow_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("bandwidth");
    QTest::addColumn<QString>("ends");
    QTest::newRow("up") << QByteArray("seq-archive-iad") << QStringLiteral("Up")
                        << QStringLiteral("2 Gbps")
                        << QStringLiteral("Frankfurt to AWS us-east-1, Ashburn");
    QTest::newRow("boosted") << QByteArray("sin-gcp-tyo") << QStringLiteral("Boosted")
                             << QStringLiteral("5 Gbps")
                             << QStringLiteral("Singapore to Google asia-northeast1, Tokyo");
}

void TestConnectionsPage::aRowHasWhatOneNeedsToKnow()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, state);
    QFETCH(QString, bandwidth);
    QFETCH(QString, ends);
    Page page;
    const int row = page.rowOf(name.constData());
    QVERIFY(row >= 0);
    QCOMPARE(page.cell(row, ConnectionsModel::State), state);
    QCOMPARE(page.cell(row, ConnectionsModel::Bandwidth), bandwidth);
    QCOMPARE(page.table->model()
                 ->index(row, ConnectionsModel::Name)
                 .data(ConnectionsModel::DetailRole)
                 .toString(),
             ends);
}

void TestConnectionsPage::whatAnHourCostsIsWhatIsCharged()
{
    Page page;
    const Connection &tokyo = page.house.world.connections.back();
    const Boost &boost = page.house.world.boosts.front();
    const Money both = *tokyo.basePrice.perHour().plus(boost.extra.perHour());
    const int row = page.rowOf("sin-gcp-tyo");
    QCOMPARE(page.table->model()
                 ->index(row, ConnectionsModel::PerHour)
                 .data(ConnectionsModel::SortRole)
                 .toLongLong(),
             both.inMicros());
    QTRY_VERIFY(page.cell(row, ConnectionsModel::MonthToDate) != QStringLiteral("0.00"));
    // Two bill lines, each rounded, then added.
    Money lines = test::euros(0);
    for (const BillLine &line : page.house.world.charges().lines)
        if (line.connection == tokyo.id)
            lines = *lines.plus(line.rounded);
    QCOMPARE(page.table->model()
                 ->index(row, ConnectionsModel::MonthToDate)
                 .data(ConnectionsModel::SortRole)
                 .toLongLong(),
             lines.inMicros());
}

void TestConnectionsPage::sortsByTheFigure_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, int column, const char *first, const char *last) {
        QTest::newRow(name) << column << QString::fromLatin1(first) << QString::fromLatin1(last);
    };
    // 500 Mbps is less than 1 Gbps, and 5 Gbps less than 10.
    row("bandwidth", ConnectionsModel::Bandwidth, "fra-aws-bom", "prod-core-fra");
    row("round trip", ConnectionsModel::RoundTrip, "prod-core-fra", "iad-oracle-gru");
    row("this month", ConnectionsModel::MonthToDate, "prod-core-fra", "ml-gcp-chi");
}

void TestConnectionsPage::sortsByTheFigure()
{
    QFETCH(int, column);
    QFETCH(QString, first);
    QFETCH(QString, last);
    Page page;
    QTRY_VERIFY(page.cell(page.rowOf("ml-gcp-chi"), ConnectionsModel::MonthToDate)
                != QStringLiteral("0.00"));
    page.sortBy(column);
    if (page.names().front() != first && page.names().front() == last)
        page.sortBy(column);
    const QString ends = page.names().front() + u' ' + page.names().back();
    page.sortBy(column);
    const QString turned = page.names().back() + u' ' + page.names().front();
    const QString wanted = first + u' ' + last;
    QVERIFY2(ends == wanted || turned == wanted, qUtf8Printable(ends + u'|' + turned));
}

void TestConnectionsPage::theChosenOneStaysChosen()
{
    Page page;
    page.click(page.rowOf("ml-gcp-chi"));
    page.sortBy(ConnectionsModel::Bandwidth);
    QCOMPARE(page.chosen(), QStringLiteral("ml-gcp-chi"));
    page.order("a-new-one");
    QTRY_VERIFY(page.rowOf("a-new-one") >= 0);
    QCOMPARE(page.chosen(), QStringLiteral("ml-gcp-chi"));
    page.house.carrier.flyToTheEnd();
    QTRY_COMPARE(page.cell(page.rowOf("a-new-one"), ConnectionsModel::State), QStringLiteral("Up"));
    QCOMPARE(page.chosen(), QStringLiteral("ml-gcp-chi"));
    QVERIFY(page.words("connectionColumn").contains(QStringLiteral("ml-gcp-chi")));
    QVERIFY(page.table->selectionModel()->isRowSelected(page.rowOf("ml-gcp-chi"), {}));
}

void TestConnectionsPage::whatIsGoneIsUnderAll()
{
    Page page;
    page.click(page.rowOf("clin-azure-dub"));
    page.house.carrier.removeConnection(
        {.connection = ConnectionId("c-clin-azure-dub"), .version = {}});
    QTRY_COMPARE(page.cell(page.rowOf("clin-azure-dub"), ConnectionsModel::State),
                 QStringLiteral("Ending"));
    page.house.carrier.flyToTheEnd();
    QTRY_COMPARE(page.rowOf("clin-azure-dub"), -1);
    auto *which = page.house.find<QWidget>("whichConnections");
    QTest::mouseClick(which->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QVERIFY(page.rowOf("clin-azure-dub") >= 0);
    QCOMPARE(page.rowOf("clin-azure-dub"), page.table->model()->rowCount() - 1);
    const int row = page.rowOf("clin-azure-dub");
    QCOMPARE(page.cell(row, ConnectionsModel::State), QStringLiteral("Ended"));
    QCOMPARE(page.cell(row, ConnectionsModel::PerHour), QStringLiteral("0.00"));
    page.click(row);
    QCOMPARE(page.badge(), QStringLiteral("Ended"));
    QVERIFY(!page.button("endConnection")->isEnabled());
    QVERIFY(!page.button("changeConnection")->isEnabled());
}

void TestConnectionsPage::aSearchNarrowsAndIsTakenBack()
{
    Page page;
    auto *search = page.house.find<QWidget>("connectionsPage")->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("oracle"));
    QCOMPARE(page.names(), QStringList{QStringLiteral("iad-oracle-gru")});
    QTest::keyClicks(search, QStringLiteral(" madrid"));
    QVERIFY(!page.table->isVisible());
    QTRY_VERIFY(page.words("connectionsPage").contains(QStringLiteral("No connection matches")));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(page.names().size(), 7);
    QVERIFY(page.table->isVisible());
}

void TestConnectionsPage::whatIsBeingBuiltSaysSo()
{
    Page page;
    page.order("a-new-one");
    QTRY_VERIFY(page.rowOf("a-new-one") >= 0);
    page.click(page.rowOf("a-new-one"));
    QCOMPARE(page.cell(page.rowOf("a-new-one"), ConnectionsModel::State),
             QStringLiteral("Being built"));
    QCOMPARE(page.cell(page.rowOf("a-new-one"), ConnectionsModel::Bandwidth),
             QStringLiteral("1 Gbps"));
    QCOMPARE(page.badge(), QStringLiteral("Being built"));
    QTRY_VERIFY(page.words("connectionColumn").contains(QStringLiteral("under way")));
    QVERIFY(!page.button("endConnection")->isEnabled());
    QVERIFY(!page.button("endConnection")->toolTip().isEmpty());
}

/// After hundreds of boosts there are hundreds of flight records: a press must not wait for them.
void TestConnectionsPage::whatNobodyLooksAtIsNotBuilt()
{
    Page page;
    page.click(page.rowOf("seq-archive-iad"));
    const auto records = [&page] {
        return page.house.window->findChild<QWidget *>(QStringLiteral("connectionColumn"))
            ->findChildren<StepList *>()
            .size();
    };
    const auto before = records();
    QTest::keyClick(page.house.window.get(), Qt::Key_1, Qt::ControlModifier);
    page.house.carrier.startBoost(
        {ConnectionId("c-seq-archive-iad"), Bandwidth::gbps(10), std::chrono::hours(4)}, {});
    QTRY_VERIFY(page.house.portfolio.picture().runningBoost(ConnectionId("c-seq-archive-iad")));
    QCOMPARE(records(), before);
    QTest::keyClick(page.house.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(records() > before);
}

void TestConnectionsPage::whatWasNeverBuiltSaysWhy()
{
    Page page;
    page.order("a-new-one");
    page.house.carrier.failTheFlight();
    auto *which = page.house.find<QWidget>("whichConnections");
    QTest::mouseClick(which->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QTRY_COMPARE(page.cell(page.rowOf("a-new-one"), ConnectionsModel::State),
                 QStringLiteral("Never built"));
    page.click(page.rowOf("a-new-one"));
    QTRY_VERIFY(page.words("connectionColumn").contains(QStringLiteral("Nothing was charged.")));
}

void TestConnectionsPage::enterOpensIt()
{
    Page page;
    page.click(page.rowOf("fra-aws-bom"));
    QTest::keyClick(page.table, Qt::Key_Down);
    const QString below = page.chosen();
    QTest::keyClick(page.table, Qt::Key_Return);
    QVERIFY(page.house.find<QWidget>("detailPage")->isVisible());
    QTest::keyClick(page.house.find<QWidget>("detailPage"), Qt::Key_Escape);
    QVERIFY(page.table->isVisible());
    QCOMPARE(page.chosen(), below);
}

void TestConnectionsPage::theButtonShowsItOnTheMap()
{
    Page page;
    page.click(page.rowOf("fra-aws-bom"));
    QTest::mouseClick(page.button("showOnMap"), Qt::LeftButton);
    QCOMPARE(page.house.window->page(), PageId::Network);
}

void TestConnectionsPage::f2Renames()
{
    Page page;
    page.click(page.rowOf("fra-aws-bom"));
    QVERIFY(QTest::qWaitForWindowActive(page.house.window.get()));
    QTest::keyClick(page.table, Qt::Key_F2);
    auto *name = page.house.find<QLineEdit>("renameEdit");
    QVERIFY(name->hasFocus());
    QCOMPARE(name->selectedText(), QStringLiteral("fra-aws-bom"));
    QTest::keyClicks(name, QStringLiteral("fra-aws-mumbai"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(page.rowOf("fra-aws-mumbai") >= 0);
    QTest::keyClicks(name, QStringLiteral("-typed"));
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("fra-aws-mumbai"));
}

void TestConnectionsPage::aBadNameIsRefusedAtTheDoor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("a space") << QStringLiteral("two words");
    QTest::newRow("a slash") << QStringLiteral("fra/bom");
}

void TestConnectionsPage::aBadNameIsRefusedAtTheDoor()
{
    QFETCH(QString, typed);
    Page page;
    page.click(page.rowOf("fra-aws-bom"));
    auto *name = page.house.find<QLineEdit>("renameEdit");
    name->clear();
    QTest::keyClicks(name, typed);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(page.words("connectionColumn").contains(QStringLiteral("A name has 1 to 64 letters")));
    QVERIFY(!page.house.carrier.lastChange());
    QVERIFY(page.rowOf("fra-aws-bom") >= 0);
}

void TestConnectionsPage::deleteOnlyAsks()
{
    Page page;
    page.click(page.rowOf("fra-aws-bom"));
    bool hasAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = page.house.find<QDialog>("endDialog");
        hasAsked = dialog->isVisible();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(page.table, Qt::Key_Delete);
    QVERIFY(hasAsked);
    QCOMPARE(page.house.carrier.asked("PlaceOrderJob"), 0);
    QCOMPARE(page.cell(page.rowOf("fra-aws-bom"), ConnectionsModel::State), QStringLiteral("Up"));
    QCOMPARE(page.house.window->focusWidget(), page.table);
}

void TestConnectionsPage::aLostCarrierIsAskedNothing()
{
    Page page;
    page.click(page.rowOf("fra-aws-bom"));
    page.house.carrier.setMute(true);
    page.house.feed.lose();
    for (const char *name : {"endConnection", "changeConnection"}) {
        QVERIFY(!page.button(name)->isEnabled());
        QCOMPARE(page.button(name)->toolTip(), QStringLiteral("The carrier does not answer."));
    }
    QCOMPARE(page.names().size(), 7);
    QTest::keyClick(page.table, Qt::Key_Delete); // would stand in a dialog for ever
    QCOMPARE(page.house.carrier.asked("TerminationJob"), 0);
    page.house.carrier.setMute(false);
    page.house.feed.find();
    QTRY_VERIFY(page.button("endConnection")->isEnabled());
}

void TestConnectionsPage::theFirstConnectionIsInvited()
{
    Page page(false);
    QVERIFY(
        page.words("connectionsInstead").contains(QStringLiteral("Draw your first connection")));
    page.house.picture("connections-empty");
    QVERIFY(!page.table->isVisible());
    QVERIFY(!page.house.find<QWidget>("connectionColumn")->isVisible());
    QTest::mouseClick(page.house.find<QWidget>("connectionsInstead")->findChild<Button *>(),
                      Qt::LeftButton);
    QCOMPARE(page.house.window->page(), PageId::Network);
}

void TestConnectionsPage::anUnreadListIsNotEmpty()
{
    FakeHouse house;
    house.world.furnish();
    house.carrier.refuse("ConnectionsJob", {.kind = client::FailureKind::Unreachable});
    Listings listings(house.portfolio);
    Selection selection;
    TimerBeat beat;
    ConnectionsPage page(Desk{house.carrier, house.portfolio, house.clock, house.preferences},
                         selection, listings, beat);
    page.resize(1300, 800);
    page.show();
    const auto words = [&page] {
        QStringList all;
        auto *instead = page.findChild<EmptyState *>(QStringLiteral("connectionsInstead"));
        for (const Label *label : instead->findChildren<Label *>())
            if (label->isVisible())
                all.append(label->text());
        return all.join(u' ');
    };
    QVERIFY(words().contains(QStringLiteral("Asking the carrier")));
    house.portfolio.start();
    QTRY_VERIFY(words().contains(QStringLiteral("The carrier did not answer.")));
    QVERIFY(words().contains(QStringLiteral("They keep running.")));
    house.carrier.refuseNothing();
    house.portfolio.retryNow();
    QTRY_VERIFY(page.findChild<QTableView *>()->isVisible());
    QVERIFY(words().isEmpty());
}

QTEST_MAIN(TestConnectionsPage)
#include "tst_connectionspage.moc"
