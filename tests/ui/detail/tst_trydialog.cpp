// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakehouse.h"
#include "windowhand.h"

#include "ui/connections/connectionmenu.h"
#include "ui/detail/trycommands.h"
#include "ui/detail/trydialog.h"
#include "ui/kit/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace turbolane;
using namespace turbolane::ui;
using turbolane::test::FakeHouse;

namespace {

const ConnectionId archive("c-seq-archive-iad");

/// The dialog of a furnished house whose carrier has that datapath.
struct Trial {
    explicit Trial(const char *datapath = "linux")
    {
        house.world.furnish();
        house.world.datapath = datapath;
        house.open();
    }
    void open()
    {
        dialog = std::make_unique<TryDialog>(
            Desk{house.carrier, house.portfolio, house.clock, house.preferences},
            *house.portfolio.picture().connection(archive));
        dialog->show();
    }
    QString state() const
    {
        return dialog->findChild<QLabel *>(QStringLiteral("tryState"))->text();
    }
    QString command(int number) const
    {
        const auto *line =
            dialog->findChild<QLineEdit *>(QStringLiteral("tryCommand%1").arg(number));
        return line == nullptr ? QString() : line->text();
    }

    FakeHouse house;
    std::unique_ptr<TryDialog> dialog;
};

} // namespace

/// Where the kernel carries a connection, it can be tried; nowhere else is it offered.
class TryDialogTest final : public QObject {
    Q_OBJECT

private slots:
    void aWordMeansItselfToAShell_data();
    void aWordMeansItselfToAShell();
    void thePageOffersItOnlyWhereTheKernelCarries_data();
    void thePageOffersItOnlyWhereTheKernelCarries();
    void theMenuOffersItOnlyWhereTheKernelCarries_data();
    void theMenuOffersItOnlyWhereTheKernelCarries();
    void itsCommandsRunInsideBothEnds();
    void whatIsCopiedIsOnTheClipboard();
    void aLineThatIsNotThereIsSaid();
    void aRefusalSaysWhyAndIsAskedAgain();
    void looksAsItShould();
};

void TryDialogTest::aWordMeansItselfToAShell_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"/srv/turbolane", "a b", "it's", "''", "$HOME", "a;b", "`id`", "",
                             "tür", "*", "a\\b", "\"x\"", "-n"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void TryDialogTest::aWordMeansItselfToAShell()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("printf '%s' ") + shellWord(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

void TryDialogTest::thePageOffersItOnlyWhereTheKernelCarries_data()
{
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("linux") << true;
    QTest::newRow("simulated") << false;
}

void TryDialogTest::thePageOffersItOnlyWhereTheKernelCarries()
{
    QFETCH(bool, isOffered);
    Trial trial(QTest::currentDataTag());
    test::WindowHand hand(trial.house);
    QTRY_VERIFY(hand.isSeen("openFromDock"));
    hand.click("openFromDock");
    QTRY_VERIFY(hand.isSeen("detailHandover"));
    QCOMPARE(hand.isSeen("detailTry"), isOffered);
    if (!isOffered)
        return;
    bool wasOpen = false;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto *dialog = trial.house.window->findChild<TryDialog *>();
        if (dialog == nullptr || !dialog->isVisible())
            return;
        wasOpen = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    look.start(20);
    hand.click("detailTry");
    QVERIFY(wasOpen);
}

void TryDialogTest::theMenuOffersItOnlyWhereTheKernelCarries_data()
{
    thePageOffersItOnlyWhereTheKernelCarries_data();
}

void TryDialogTest::theMenuOffersItOnlyWhereTheKernelCarries()
{
    QFETCH(bool, isOffered);
    Trial trial(QTest::currentDataTag());
    const client::Picture &picture = trial.house.portfolio.picture();
    const ConnectionMenu menu({ConnectionMenu::Act::Try}, *picture.connection(archive), picture,
                              false, nullptr);
    QCOMPARE(menu.findChild<QAction *>(QStringLiteral("actTry")) != nullptr, isOffered);
}

void TryDialogTest::itsCommandsRunInsideBothEnds()
{
    Trial trial;
    trial.open();
    QVERIFY(trial.state().contains(QStringLiteral("Asking the carrier")));
    QTRY_VERIFY(!trial.command(2).isEmpty());
    const Connection &one = *trial.house.portfolio.picture().connection(archive);
    const QString head = QStringLiteral("turbolaned exec --data-dir '/home/ann/it'\\''s here' ");
    QCOMPARE(trial.command(0),
             head + QString::fromStdString(one.onRamp.text())
                 + QStringLiteral(" -- iperf3 --server --one-off"));
    QCOMPARE(trial.command(1),
             head + QString::fromStdString(one.port.text())
                 + QStringLiteral(" -- iperf3 --client 169.254.1.26 --time 300 --interval 1"));
    QVERIFY(trial.command(2).endsWith(QStringLiteral(" -- ping -i 0.2 169.254.1.26")));
    QVERIFY(trial.command(3).isEmpty());
}

void TryDialogTest::whatIsCopiedIsOnTheClipboard()
{
    Trial trial;
    trial.open();
    QTRY_VERIFY(!trial.command(1).isEmpty());
    QTest::mouseClick(trial.dialog->findChild<Button *>(QStringLiteral("copyCommand1")),
                      Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), trial.command(1));
    QVERIFY(trial.state().contains(QStringLiteral("copied")));
}

void TryDialogTest::aLineThatIsNotThereIsSaid()
{
    Trial trial;
    trial.house.world.datapath = "simulated"; // it was started anew in the meantime
    trial.open();
    QTRY_VERIFY(trial.state().contains(QStringLiteral("does not carry it")));
    QVERIFY(trial.dialog->findChild<Button *>(QStringLiteral("tryAgain"))->isVisible());
}

void TryDialogTest::aRefusalSaysWhyAndIsAskedAgain()
{
    Trial trial;
    trial.house.carrier.refuse("HandoverJob", {.kind = client::FailureKind::Unreachable});
    trial.open();
    auto *again = trial.dialog->findChild<Button *>(QStringLiteral("tryAgain"));
    QTRY_VERIFY(again->isVisible());
    QVERIFY(trial.command(0).isEmpty());
    trial.house.carrier.refuseNothing();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(!trial.command(0).isEmpty());
    QVERIFY(!again->isVisible());
}

void TryDialogTest::looksAsItShould()
{
    Trial trial;
    trial.open();
    QTRY_VERIFY(!trial.command(2).isEmpty());
    const QString to = qEnvironmentVariable("TURBOLANE_PICTURES");
    if (!to.isEmpty())
        trial.dialog->grab().save(to + QStringLiteral("/try.png"));
}

QTEST_MAIN(TryDialogTest)
#include "tst_trydialog.moc"
