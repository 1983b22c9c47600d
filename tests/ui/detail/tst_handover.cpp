// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "windowhand.h"

#include "ui/detail/handoverdialog.h"
#include "ui/detail/routerconfig.h"
#include "ui/kit/button.h"
#include "ui/kit/segmentedchoice.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;

namespace {

const ConnectionId archive("c-seq-archive-iad");

Handover sheet()
{
    return {.connection = archive,
            .serviceKey = "0f8fad5b-d9cb-469f-a165-70867728950e",
            .vlan = *Vlan::of(101),
            .mtu = 8'500,
            .customerAsn = 4'200'000'001,
            .cloudAsn = 64'512,
            .customerAddress = "169.254.1.25",
            .cloudAddress = "169.254.1.26",
            .prefixLength = 30};
}

/// The dialog of a furnished house, answered.
struct Sheet {
    Sheet()
    {
        house.world.furnish();
        house.world.connection(archive)->cloudAccount = "447108239156";
        house.open();
        open();
    }
    void open()
    {
        const client::Picture &picture = house.portfolio.picture();
        dialog = std::make_unique<HandoverDialog>(
            Desk{house.carrier, house.portfolio, house.clock, house.preferences},
            *picture.connection(archive));
        dialog->show();
    }
    QString state() const
    {
        return dialog->findChild<QLabel *>(QStringLiteral("handoverState"))->text();
    }
    QPlainTextEdit &config() const
    {
        return *dialog->findChild<QPlainTextEdit *>(QStringLiteral("handoverConfig"));
    }
    void press(const char *name) const
    {
        QTest::mouseClick(dialog->findChild<Button *>(QLatin1String(name)), Qt::LeftButton);
    }
    bool isTold() const { return config().isVisible(); }
    QString path(const char *name) const { return house.folder.filePath(QLatin1String(name)); }

    FakeHouse house;
    std::unique_ptr<HandoverDialog> dialog;
};

} // namespace

class HandoverTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }

    void aRouterIsToldAllOfIt_data();
    void aRouterIsToldAllOfIt();
    void nothingThatIsTypedBecomesACommand();
    void aPrefixIsAMask_data();
    void aPrefixIsAMask();
    void theButtonOpensTheSheet();
    void theSheetHasWhatTheCarrierTells();
    void theDialectAndTheInterfaceAreInTheConfiguration();
    void whatIsCopiedIsOnTheClipboard();
    void itIsSavedAsTextAndAsPdf_data();
    void itIsSavedAsTextAndAsPdf();
    void aPlaceThatTakesNoFileIsSaid();
    void aRefusalSaysWhyAndIsAskedAgain();
    void looksAsItShould_data();
    void looksAsItShould();
};

void HandoverTest::aRouterIsToldAllOfIt_data()
{
    QTest::addColumn<RouterDialect>("dialect");
    QTest::addColumn<bool>("isTagged");
    QTest::addColumn<bool>("isDouble");
    QTest::addColumn<QStringList>("lines");
    const auto cisco = RouterDialect::CiscoIosXe;
    const auto junos = RouterDialect::JunosOs;
    const auto list = [](const char *words) { return QString::fromLatin1(words).split(u'|'); };
    QTest::newRow("Cisco") << cisco << true << false
                           << list("interface Te0/0/0.101| encapsulation dot1Q 101"
                                   "| ip address 169.254.1.25 255.255.255.252| ip mtu 8500"
                                   "|router bgp 4200000001"
                                   "| neighbor 169.254.1.26 remote-as 64512");
    QTest::newRow("Cisco, two tags")
        << cisco << true << true << list(" encapsulation dot1Q 101 second-dot1q 7");
    QTest::newRow("Cisco, untagged") << cisco << false << false << list("interface Te0/0/0");
    QTest::newRow("Junos") << junos << true << false
                           << list("set interfaces Te0/0/0 vlan-tagging"
                                   "|set interfaces Te0/0/0 unit 101 vlan-id 101"
                                   "|set interfaces Te0/0/0 unit 101 family inet address "
                                   "169.254.1.25/30"
                                   "|set routing-options autonomous-system 4200000001"
                                   "|set protocols bgp group archive peer-as 64512"
                                   "|set protocols bgp group archive neighbor 169.254.1.26");
    QTest::newRow("Junos, two tags")
        << junos << true << true
        << list("set interfaces Te0/0/0 flexible-vlan-tagging"
                "|set interfaces Te0/0/0 unit 101 vlan-tags outer 101 inner 7");
    QTest::newRow("Junos, untagged")
        << junos << false << false << list("set interfaces Te0/0/0 unit 0 family inet mtu 8500");
}

void HandoverTest::aRouterIsToldAllOfIt()
{
    QFETCH(RouterDialect, dialect);
    QFETCH(bool, isTagged);
    QFETCH(bool, isDouble);
    QFETCH(QStringList, lines);
    Handover told = sheet();
    if (!isTagged)
        told.vlan.reset();
    if (isDouble)
        told.innerVlan = *Vlan::of(7);
    const QStringList config = routerConfig(dialect,
                                            {.sheet = told,
                                             .connection = QStringLiteral("archive"),
                                             .interface = QStringLiteral("Te0/0/0")})
                                   .split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(config.contains(line), qUtf8Printable(line + u'\n' + config.join(u'\n')));
    QCOMPARE(config.filter(QStringLiteral("101")).isEmpty(), !isTagged);
}

void HandoverTest::nothingThatIsTypedBecomesACommand()
{
    for (const RouterDialect dialect : {RouterDialect::CiscoIosXe, RouterDialect::JunosOs}) {
        const RouterQuestion plain{.sheet = sheet(),
                                   .connection = QStringLiteral("one"),
                                   .interface = QStringLiteral("ge-0/0/1")};
        RouterQuestion odd = plain;
        odd.connection = QStringLiteral("one\n!");
        odd.interface = QStringLiteral("ge-0/0/1\n");
        QCOMPARE(routerConfig(dialect, odd), routerConfig(dialect, plain));
        odd.interface.clear();
        QVERIFY(routerConfig(dialect, odd).contains(QStringLiteral("INTERFACE")));
    }
    QCOMPARE(harmless(QStringLiteral("a b;c\"d{e}\n|f")), QStringLiteral("abcdef"));
}

void HandoverTest::aPrefixIsAMask_data()
{
    QTest::addColumn<int>("prefix");
    QTest::addColumn<QString>("mask");
    QTest::newRow("30") << 30 << QStringLiteral("255.255.255.252");
    QTest::newRow("29") << 29 << QStringLiteral("255.255.255.248");
    QTest::newRow("32") << 32 << QStringLiteral("255.255.255.255");
    QTest::newRow("0") << 0 << QStringLiteral("0.0.0.0");
}

void HandoverTest::aPrefixIsAMask()
{
    QFETCH(int, prefix);
    QFETCH(QString, mask);
    QCOMPARE(netmask(prefix), mask);
}

void HandoverTest::theButtonOpensTheSheet()
{
    FakeHouse house;
    house.world.furnish();
    house.open();
    test::WindowHand hand(house);
    QTRY_VERIFY(hand.isSeen("openFromDock"));
    hand.click("openFromDock");
    bool wasOpen = false;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto *dialog = house.window->findChild<HandoverDialog *>();
        if (dialog == nullptr || !dialog->isVisible())
            return;
        wasOpen = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    look.start(20);
    hand.click("detailHandover");
    QVERIFY(wasOpen);
}

void HandoverTest::theSheetHasWhatTheCarrierTells()
{
    Sheet sheet;
    QVERIFY(sheet.state().contains(QStringLiteral("Asking the carrier")));
    QVERIFY(!sheet.dialog->findChild<Button *>(QStringLiteral("copySheet"))->isEnabled());
    QTRY_VERIFY(sheet.isTold());
    QStringList values;
    for (const QLabel *label : sheet.dialog->findChildren<QLabel *>())
        values.append(label->text());
    for (const char *value :
         {"0f8fad5b-d9cb-469f-a165-70867728950e", "4200000001", "64512", "169.254.1.25/30",
          "169.254.1.26/30", "8500 bytes", "1200", "AWS account", "447108239156"})
        QVERIFY2(values.contains(QLatin1String(value)), value);
}

void HandoverTest::theDialectAndTheInterfaceAreInTheConfiguration()
{
    Sheet sheet;
    QTRY_VERIFY(sheet.isTold());
    QVERIFY(sheet.config().toPlainText().contains(QStringLiteral("router bgp 4200000001")));
    QTest::keyClicks(sheet.dialog->findChild<QLineEdit *>(QStringLiteral("handoverInterface")),
                     QStringLiteral("xe-0/0/3"));
    auto *dialect = sheet.dialog->findChild<SegmentedChoice *>(QStringLiteral("handoverDialect"));
    QTest::mouseClick(dialect->buttonAt(1), Qt::LeftButton);
    QVERIFY(sheet.config().toPlainText().startsWith(QStringLiteral("set interfaces xe-0/0/3 ")));
}

void HandoverTest::whatIsCopiedIsOnTheClipboard()
{
    Sheet sheet;
    QTRY_VERIFY(sheet.isTold());
    sheet.press("copyConfig");
    QCOMPARE(QGuiApplication::clipboard()->text(), sheet.config().toPlainText());
    sheet.press("copySheet");
    const QString all = QGuiApplication::clipboard()->text();
    QVERIFY(all.contains(sheet.config().toPlainText()));
    QVERIFY(all.contains(QStringLiteral("Service key: 0f8fad5b")));
    QVERIFY(sheet.state().contains(QStringLiteral("copied")));
}

void HandoverTest::itIsSavedAsTextAndAsPdf_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("text") << QByteArray("sheet.txt") << QByteArray("Hand-over sheet of ");
    QTest::newRow("PDF") << QByteArray("sheet.pdf") << QByteArray("%PDF-");
}

void HandoverTest::itIsSavedAsTextAndAsPdf()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, begins);
    Sheet sheet;
    QTRY_VERIFY(sheet.isTold());
    const QString path = sheet.path(name.constData());
    sheet.dialog->saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QVERIFY(sheet.state().contains(path));
    // The key stands in it.
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY((QFileInfo(path).permissions() & others) == QFileDevice::Permissions());
}

void HandoverTest::aPlaceThatTakesNoFileIsSaid()
{
    Sheet sheet;
    QTRY_VERIFY(sheet.isTold());
    sheet.dialog->saveTo(sheet.path("there/is/no/such/folder.pdf"));
    QVERIFY(sheet.state().contains(QStringLiteral("could not be written")));
}

void HandoverTest::aRefusalSaysWhyAndIsAskedAgain()
{
    Sheet sheet;
    sheet.house.carrier.refuse("HandoverJob", {.kind = client::FailureKind::Unreachable});
    sheet.open();
    auto *again = sheet.dialog->findChild<Button *>(QStringLiteral("handoverAgain"));
    QTRY_VERIFY(again->isVisible());
    QVERIFY(!sheet.isTold());
    sheet.house.carrier.refuseNothing();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(sheet.isTold());
    QVERIFY(!again->isVisible());
}

void HandoverTest::looksAsItShould_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void HandoverTest::looksAsItShould()
{
    QFETCH(ThemeChoice, theme);
    Sheet sheet;
    sheet.house.preferences.setTheme(theme);
    QTRY_VERIFY(sheet.isTold());
    const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
    if (!to.isEmpty())
        sheet.dialog->grab().save(
            to + QStringLiteral("/handover-%1.png").arg(QLatin1String(QTest::currentDataTag())));
}

QTEST_MAIN(HandoverTest)
#include "tst_handover.moc"
