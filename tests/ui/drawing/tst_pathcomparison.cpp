// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "ui/drawing/quotation.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/map/mapscene.h"
#include "ui/models/pathsmodel.h"
#include "windowhand.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace turbolane;
using namespace turbolane::ui;
using namespace turbolane::test;

/// Several paths beside each other, in the table and on the map, chosen by mouse and keys.
class TestPathComparison : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeHouse> m_house;
    std::unique_ptr<WindowHand> m_hand;

    QTableView &table() const { return *m_house->find<QTableView>("paths"); }
    QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(cell(row, PathsModel::Kind));
        return names;
    }
    void open(ThemeChoice theme = ThemeChoice::Light)
    {
        m_house = std::make_unique<FakeHouse>();
        m_hand = std::make_unique<WindowHand>(*m_house);
        m_house->world.furnish();
        m_house->carrier.offerManyPaths();
        m_house->preferences.setTheme(theme);
        m_house->open();
        m_house->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_house->window.get()));
    }
    void draw()
    {
        m_hand->draw("FRA", "SIN");
        QTRY_VERIFY(m_house->find<Button>("orderButton")->isEnabled());
    }
    void avoid(const char *country)
    {
        m_hand->click("avoidCountry");
        QTRY_VERIFY(m_house->window->findChild<QMenu *>(QStringLiteral("countryMenu")));
        QMenu *menu = m_house->find<QMenu>("countryMenu");
        for (QAction *action : menu->actions())
            if (action->text() == QLatin1String(country)) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                QTRY_COMPARE(names().size(), 5);
                return;
            }
        QFAIL("the country is on the way");
    }
    std::vector<MapPath> chosenOnMap() const
    {
        std::vector<MapPath> chosen = m_hand->map().scene().paths().paths();
        std::erase_if(chosen, [](const MapPath &path) { return !path.chosen; });
        return chosen;
    }

private slots:
    void cleanup()
    {
        m_hand.reset();
        m_house.reset();
    }

    void looksAsItIsDrawn_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    void looksAsItIsDrawn()
    {
        QFETCH(ThemeChoice, theme);
        open(theme);
        draw();
        avoid("Egypt");
        QTest::qWait(300);
        m_house->picture(QByteArray("paths-").append(QTest::currentDataTag()).constData());
    }

    void aRuleForEveryPathIsAskedAtOnceAndOrdered()
    {
        open();
        draw();
        const int asked = m_house->carrier.asked("PathsJob");
        m_hand->click("addRule");
        QTRY_VERIFY(m_house->window->findChild<QMenu *>(QStringLiteral("ruleMenu")));
        QMenu *stay = m_house->find<QMenu>("ruleMenu")->actions().first()->menu();
        for (QAction *action : stay->actions())
            if (action->text() == QStringLiteral("European Economic Area"))
                action->trigger();
        m_house->find<QMenu>("ruleMenu")->close();
        QTRY_VERIFY(m_hand->isSeen("rule-0-EEA"));
        QTRY_VERIFY(m_house->carrier.asked("PathsJob") > asked);
        QCOMPARE(m_house->carrier.lastQuestion()->policy.withinZones,
                 std::vector<std::string>{"EEA"});
        m_hand->click("addRule");
        QTRY_VERIFY(m_house->window->findChild<QMenu *>(QStringLiteral("ruleMenu")));
        m_house->find<QMenu>("ruleMenu")->actions().last()->menu()->actions().first()->trigger();
        m_house->find<QMenu>("ruleMenu")->close();
        QTRY_VERIFY(m_hand->isSeen("rule-4-macsec"));
        QTRY_VERIFY(m_house->carrier.lastQuestion()->policy.encryption == Encryption::Macsec);
        QTRY_VERIFY(m_house->find<Button>("orderButton")->isEnabled());
        m_house->find<Button>("orderButton")->click();
        QTRY_VERIFY(m_house->carrier.lastWanted().has_value());
        QVERIFY(m_house->carrier.lastWanted()->policy.encryption == Encryption::Macsec);
        QCOMPARE(m_house->carrier.lastWanted()->policy.withinZones,
                 std::vector<std::string>{"EEA"});
    }

    void aRuleIsTakenAwayByItsChip()
    {
        open();
        draw();
        m_hand->click("addRule");
        QTRY_VERIFY(m_house->window->findChild<QMenu *>(QStringLiteral("ruleMenu")));
        m_house->find<QMenu>("ruleMenu")->actions().at(1)->menu()->actions().first()->trigger();
        m_house->find<QMenu>("ruleMenu")->close();
        QTRY_COMPARE(m_house->carrier.lastQuestion()->policy.avoidZones.size(), std::size_t(1));
        const auto chips = m_house->window->findChildren<FilterChip *>(
            QRegularExpression(QStringLiteral("^rule-1-")));
        QCOMPARE(chips.size(), 1);
        chips.front()->setFocus();
        m_hand->key(Qt::Key_Delete);
        QTRY_VERIFY(m_house->carrier.lastQuestion()->policy.avoidZones.empty());
    }

    void everyKindHasItsRowAndItsLine()
    {
        open();
        draw();
        QCOMPARE(names(),
                 QStringList({QStringLiteral("Fastest"), QStringLiteral("Greenest"),
                              QStringLiteral("Cheapest"), QStringLiteral("Diverse pair")}));
        std::set<PathLine> lines;
        for (const MapPath &path : m_hand->map().scene().paths().paths()) {
            QVERIFY(!path.points.empty());
            QVERIFY(!path.chip.isEmpty());
            lines.insert(path.line);
        }
        QCOMPARE(lines.size(), std::size_t(4));
    }

    void theBestValueOfAColumnIsBold()
    {
        open();
        draw();
        const auto isBold = [this](int row, int column) {
            return table().model()->index(row, column).data(Qt::FontRole).value<QFont>().weight()
                >= QFont::DemiBold;
        };
        QVERIFY(isBold(0, PathsModel::RoundTrip));
        QVERIFY(isBold(1, PathsModel::CarbonPerTerabyte));
        QVERIFY(isBold(2, PathsModel::PerHour));
        QVERIFY(!isBold(3, PathsModel::RoundTrip)); // a pair is compared with nobody
    }

    void choosingARowWithTheKeysRedrawsTheMapAndIsWhatIsOrdered()
    {
        open();
        draw();
        QCOMPARE(chosenOnMap().at(0).line, PathLine::Solid);
        table().setFocus();
        m_hand->key(Qt::Key_Down);
        m_hand->key(Qt::Key_Down);
        QTRY_COMPARE(chosenOnMap().at(0).line, PathLine::Dots);
        QCOMPARE(chosenOnMap().size(), std::size_t(1));
        QVERIFY(
            m_house->find<Button>("orderButton")->text().contains(cell(2, PathsModel::PerHour)));
        m_hand->click("orderButton");
        QTRY_VERIFY(m_house->carrier.lastWanted());
        const client::NewConnection &wanted = *m_house->carrier.lastWanted();
        QVERIFY(!wanted.links.empty());
        QVERIFY(wanted.protection == Protection::Unprotected);
        QVERIFY(wanted.policy.isEmpty());
    }

    void aPairIsOrderedAsOne()
    {
        open();
        draw();
        table().selectRow(3);
        QTRY_COMPARE(chosenOnMap().size(), std::size_t(2));
        QVERIFY(cell(3, PathsModel::RoundTrip).contains(u'/'));
        m_hand->click("orderButton");
        QTRY_VERIFY(m_house->carrier.lastWanted());
        QVERIFY(m_house->carrier.lastWanted()->protection == Protection::OnePlusOne);
    }

    void aCountryIsComparedAroundAndPromisedOnlyWithItsRow()
    {
        open();
        draw();
        avoid("Egypt");
        QCOMPARE(cell(3, PathsModel::Kind), QStringLiteral("Avoids Egypt"));
        QVERIFY(m_hand->isSeen("avoids-EG"));
        m_hand->click("orderButton");
        QTRY_VERIFY(m_house->carrier.lastWanted());
        QVERIFY(m_house->carrier.lastWanted()->policy.isEmpty());
    }

    void whatAvoidsACountryIsOrderedWithThatPromise()
    {
        open();
        draw();
        avoid("Egypt");
        table().selectRow(3);
        m_hand->click("orderButton");
        QTRY_VERIFY(m_house->carrier.lastWanted());
        const std::vector<std::string> egypt{"EG"};
        QCOMPARE(m_house->carrier.lastWanted()->policy.avoidCountries, egypt);
    }

    void takingTheCountryBackTakesItsRowAway()
    {
        open();
        draw();
        avoid("Egypt");
        m_hand->click("avoids-EG");
        QTRY_COMPARE(names().size(), 4);
    }

    void theLongestRoundTripAndWhatToKeepApartFromAreAsked()
    {
        open();
        draw();
        auto *longest = m_house->find<QLineEdit>("longestRoundTrip");
        longest->setFocus();
        QTest::keyClicks(longest, QStringLiteral("250"));
        auto *apart = m_house->find<QComboBox>("keepApartFrom");
        apart->setFocus();
        QTest::keyClick(apart, Qt::Key_Down);
        QTRY_VERIFY(!m_house->carrier.lastQuestion()->policy.apartFrom.isEmpty());
        QTRY_COMPARE(m_house->carrier.lastQuestion()->policy.longestRoundTrip,
                     std::optional(Micros(250'000)));
    }

    void aCarrierThatKnowsNoKindsStillShowsItsPath()
    {
        open();
        m_house->carrier.knowNoKinds();
        draw();
        QCOMPARE(names(), QStringList(QStringLiteral("Fastest")));
        m_hand->click("orderButton");
        QTRY_VERIFY(m_house->carrier.lastWanted());
        QVERIFY(m_house->carrier.lastWanted()->links.empty());
    }
};

QTEST_MAIN(TestPathComparison)
#include "tst_pathcomparison.moc"
