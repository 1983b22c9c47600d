// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include "firstrun/chooserhouse.h"
#include "support/windowhand.h"
#include "ui/settings/carrierquestion.h"

#include <QRadioButton>
#include <QScrollArea>

namespace turbolane::test {

namespace {

/// Typed in as it is in any language.
void typeIn(ChooserHouse &house)
{
    house.window->findChildren<QRadioButton *>().at(1)->click();
    house.find<QLineEdit>("carrierAddress")->setFocus();
    house.type(house.server.address().toString());
    house.find<QLineEdit>("carrierToken")->setFocus();
    house.type(QStringLiteral("6b22e44bb1625313"));
    house.key(Qt::Key_Return);
}

void trust(ChooserHouse &house)
{
    QTRY_VERIFY(house.isSeen("answerAct1"));
    house.find<QAbstractButton>("answerAct1")->click();
}

void inside(const Frame &frame)
{
    ChooserHouse house;
    house.open(frame.size);
    frame.takeWindow(*house.window);
}

void untrusted(const Frame &frame)
{
    ChooserHouse house;
    house.open(frame.size);
    typeIn(house);
    QTRY_VERIFY(house.isSeen("answerAct1"));
    frame.takeWindow(*house.window);
}

void answered(const Frame &frame)
{
    ChooserHouse house;
    house.open(frame.size);
    typeIn(house);
    trust(house);
    QTRY_VERIFY(house.isSeen("rights"));
    frame.takeWindow(*house.window);
}

void testing(const Frame &frame)
{
    ChooserHouse house;
    house.server.playAt("/carrier", silence());
    house.open(frame.size);
    typeIn(house);
    trust(house);
    QTRY_COMPARE(house.server.heard().size(), 2);
    frame.takeWindow(*house.window);
}

void refused(const Frame &frame)
{
    ChooserHouse house;
    house.keyring.refuse(client::KeyringTrouble::Absent);
    house.server.playAt("/carrier", problem(401, "unauthorised"));
    house.open(frame.size);
    typeIn(house);
    trust(house);
    QTRY_VERIFY(house.isSeen("answerPanel") && !house.isSeen("answerAct1")
                && house.server.heard().size() == 2);
    QTest::qWait(100);
    frame.takeWindow(*house.window);
}

struct Carriers {
    explicit Carriers(const Frame &frame)
        : known(house.folder.path(), keyring)
    {
        const QUrl base(QStringLiteral("https://api.northern.example"));
        require(bool(known.put({.id = client::KnownCarriers::nameOf(base),
                                .profile = {.name = QStringLiteral("Northern Exchange"),
                                            .base = base,
                                            .certificate = makeCertificate("n").certificate}})),
                "the list is written");
        house.world.furnish();
        house.open(frame.size);
        house.window->chooseAmong(known, client::KnownCarriers::inside());
        house.window->showPage(ui::PageId::Settings);
        QTest::qWait(50);
        house.find<QWidget>("settingsPage")
            ->findChild<QScrollArea *>()
            ->ensureWidgetVisible(house.find<QWidget>("addCarrier"));
    }

    FakeHouse house;
    FakeKeyring keyring;
    client::KnownCarriers known;
};

void carriers(const Frame &frame)
{
    Carriers all(frame);
    frame.take(all.house);
}

void switching(const Frame &frame)
{
    Carriers all(frame);
    all.house.find<QAbstractButton>("switchTo")->click();
    QTRY_VERIFY(all.house.window->findChild<ui::CarrierQuestion *>() != nullptr);
    frame.take(all.house);
}

} // namespace

std::vector<Screen> screensOfFirstRun()
{
    return {{"06-first-run", "06-first-run", answered}, {"06-first-run-inside", "", inside},
            {"06-first-run-untrusted", "", untrusted},  {"06-first-run-testing", "", testing},
            {"06-first-run-refused", "", refused},      {"settings-carriers", "", carriers},
            {"dialog-switch-carrier", "", switching}};
}

} // namespace turbolane::test
