// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowhand.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;
using turbolane::test::WindowHand;

/// What the cloud is told of who is coming, typed by hand into the form of a new connection.
class TestCloudAccountEdit : public QObject {
    Q_OBJECT

private slots:
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
    void itIsAskedForByTheWordOfItsCloud();
    void itIsOptional();
    void anotherFormCannotBeOrdered();
    void whatIsTypedIsOrdered();
    void anAccountOfAnotherConnectionStandsThere();
    void whatWasTypedIsThereAgainWithItsCloud();

private:
    void draw();
    QLineEdit &edit() const { return *m_house->find<QLineEdit>("cloudAccountEdit"); }
    Label &note() const { return *m_house->find<Label>("cloudAccountNote"); }
    Button &order() const { return *m_house->find<Button>("orderButton"); }
    bool isTicked() const { return edit().actions().constFirst()->isVisible(); }
    void type(const char *account) const
    {
        m_house->window->activateWindow(); // the list of on-ramps was one of its own
        edit().setFocus();
        QTRY_VERIFY(edit().hasFocus());
        edit().selectAll();
        QTest::keyClicks(&edit(), QString::fromLatin1(account));
    }

    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;
};

void TestCloudAccountEdit::draw()
{
    m_house->open();
    m_house->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    m_hand->draw("FRA", "SIN");
    m_hand->chooseOnRamp("aws ap-southeast-1");
    QTRY_VERIFY(order().isEnabled());
}

void TestCloudAccountEdit::itIsAskedForByTheWordOfItsCloud()
{
    draw();
    QCOMPARE(edit().accessibleName(), QStringLiteral("AWS account"));
    QCOMPARE(edit().placeholderText(), QStringLiteral("Optional"));
    QCOMPARE(edit().accessibleDescription(), QStringLiteral("A number of 12 digits"));
    QVERIFY(edit().isVisible());
}

void TestCloudAccountEdit::itIsOptional()
{
    draw();
    QVERIFY(edit().text().isEmpty());
    QVERIFY(!isTicked());
    QTest::mouseClick(&order(), Qt::LeftButton);
    QTRY_VERIFY(m_house->carrier.lastWanted());
    QVERIFY(m_house->carrier.lastWanted()->cloudAccount.empty());
}

void TestCloudAccountEdit::anotherFormCannotBeOrdered()
{
    draw();
    type("4471 0823 915");
    QVERIFY(!order().isEnabled());
    QVERIFY2(note().isHidden(), "nobody is told that a number is too short while typing it");
    QVERIFY(!isTicked());
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QVERIFY(note().isVisible());
    QCOMPARE(note().text(), QStringLiteral("An AWS account has 12 digits."));
    QCOMPARE(order().toolTip(), note().text());
    type("4471 0823 9156");
    QVERIFY(note().isHidden());
    QVERIFY(isTicked());
    QTRY_VERIFY(order().isEnabled());
}

void TestCloudAccountEdit::whatIsTypedIsOrdered()
{
    draw();
    type(" 4471 0823 9156");
    QTRY_VERIFY(order().isEnabled());
    QTest::mouseClick(&order(), Qt::LeftButton);
    QTRY_VERIFY(m_house->carrier.lastWanted());
    QCOMPARE(m_house->carrier.lastWanted()->cloudAccount, "4471 0823 9156");
}

void TestCloudAccountEdit::anAccountOfAnotherConnectionStandsThere()
{
    for (Connection &connection : m_house->world.connections)
        if (connection.onRamp.text().starts_with("aws"))
            connection.cloudAccount = "447108239156";
    draw();
    QCOMPARE(edit().text(), QStringLiteral("447108239156"));
    QVERIFY(isTicked());
}

void TestCloudAccountEdit::whatWasTypedIsThereAgainWithItsCloud()
{
    draw();
    type("447108239156");
    m_hand->chooseOnRamp("azure");
    QTRY_COMPARE(edit().accessibleName(), QStringLiteral("ExpressRoute key"));
    QVERIFY2(edit().text().isEmpty(), "an account of AWS is no key of Azure");
    m_hand->chooseOnRamp("aws ap-southeast-1");
    QTRY_COMPARE(edit().accessibleName(), QStringLiteral("AWS account"));
    QCOMPARE(edit().text(), QStringLiteral("447108239156"));
}

QTEST_MAIN(TestCloudAccountEdit)
#include "tst_cloudaccountedit.moc"
