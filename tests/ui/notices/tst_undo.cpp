// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include "ui/commands/undobar.h"
#include "ui/kit/label.h"
#include "ui/models/connectionsmodel.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

namespace {

const client::Failure busy{.kind = client::FailureKind::Refused,
                           .code = ErrorCode::Unavailable,
                           .codeText = "unavailable"};
const ConnectionId archive("c-seq-archive-iad");

/// The list of connections in front, one of them renamed.
struct Renamed {
    Renamed()
    {
        house.world.furnish(false);
        house.open();
        house.window->activateWindow();
        hand.key(Qt::Key_2, Qt::ControlModifier);
        table = house.find<QTableView>("connectionsTable");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, ConnectionsModel::Name).data().toString()
                == QStringLiteral("seq-archive-iad"))
                table->setCurrentIndex(table->model()->index(row, 0));
        table->setFocus();
        hand.key(Qt::Key_F2);
        hand.type("attic");
        hand.key(Qt::Key_Return);
    }
    std::string name() const { return house.portfolio.picture().connection(archive)->name; }
    QString said() const { return house.find<Label>("undoWhat")->text(); }

    FakeHouse house;
    WindowHand hand{house};
    QTableView *table = nullptr;
};

} // namespace

/// What was just done is offered to be taken back, and is.
class TestUndo final : public QObject {
    Q_OBJECT

private slots:
    void aNameIsTakenBackByItsButton();
    void aNameIsTakenBackByKeys();
    void whatCannotBeTakenBackIsSaid();
    void whatIsLetBeIsNotTakenBack();
    void tagsAreTakenBack();
    void itStandsOverTheFootOfThePage();
};

void TestUndo::aNameIsTakenBackByItsButton()
{
    Renamed act;
    QTRY_VERIFY(act.hand.isSeen("undoBar"));
    QCOMPARE(act.said(), QStringLiteral("seq-archive-iad is now called attic."));
    act.house.carrier.flyToTheEnd();
    QTRY_COMPARE(act.name(), std::string("attic"));
    act.hand.click("undoAct");
    QTRY_COMPARE(act.said(), QStringLiteral("Taken back."));
    QVERIFY(!act.hand.isSeen("undoAct"));
    act.house.carrier.flyToTheEnd();
    QTRY_COMPARE(act.name(), std::string("seq-archive-iad"));
}

void TestUndo::aNameIsTakenBackByKeys()
{
    Renamed act;
    QTRY_VERIFY(act.hand.isSeen("undoBar"));
    act.house.carrier.flyToTheEnd();
    QTRY_COMPARE(act.name(), std::string("attic"));
    act.table->setFocus();
    act.hand.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(act.said(), QStringLiteral("Taken back."));
    act.hand.key(Qt::Key_Z, Qt::ControlModifier); // there is nothing left to take back
    QCOMPARE(act.house.carrier.asked("PlaceOrderJob"), 2);
}

void TestUndo::whatCannotBeTakenBackIsSaid()
{
    Renamed act;
    QTRY_VERIFY(act.hand.isSeen("undoBar"));
    act.house.carrier.refuse("PlaceOrderJob", busy);
    act.hand.click("undoAct");
    QTRY_VERIFY(act.said().startsWith(QStringLiteral("The carrier cannot do this just now.")));
    QVERIFY(act.hand.isSeen("undoAct")); // to be tried again
}

void TestUndo::whatIsLetBeIsNotTakenBack()
{
    Renamed act;
    QTRY_VERIFY(act.hand.isSeen("undoBar"));
    act.hand.click("undoClose");
    QVERIFY(!act.hand.isSeen("undoBar"));
    act.table->setFocus();
    act.hand.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(act.house.carrier.asked("PlaceOrderJob"), 1);
}

void TestUndo::tagsAreTakenBack()
{
    Renamed act;
    act.table->setFocus();
    act.hand.key(Qt::Key_Return);
    QTRY_VERIFY(act.hand.isSeen("tagEdit"));
    act.hand.click("tagEdit");
    act.hand.type("team=media");
    act.hand.key(Qt::Key_Return);
    QTRY_COMPARE(act.said(), QStringLiteral("The tags are changed."));
    QTRY_VERIFY(act.house.portfolio.picture().tagsOf(archive));
    act.hand.click("undoAct");
    QTRY_VERIFY(act.house.portfolio.picture().tagsOf(archive)->tags.empty());
}

void TestUndo::itStandsOverTheFootOfThePage()
{
    Renamed act;
    QTRY_VERIFY(act.hand.isSeen("undoBar"));
    auto *bar = act.house.find<UndoBar>("undoBar");
    QVERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
    act.house.picture("undo");
    act.house.window->resize(1280, 800);
    QTRY_VERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
