// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QTest>

using namespace turbolane;
using namespace turbolane::app;

namespace {

using Words = QStringList;

Words wordsOf(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// What is said about these words; empty when they are taken.
template <typename Options>
QString complaint(const Result<Options> &options)
{
    return options ? QString() : QString::fromStdString(options.error().detail);
}

} // namespace

/// What may be written behind the names of the two programs.
class TestCommandLine : public QObject {
    Q_OBJECT

private slots:
    void theWindowTakesItsWords();
    void theCarrierTakesItsWords();
    void theCarrierTakesItsWordsAboutLines();
    void theCarrierIsAloneUnlessTold();
    void listensWhereItIsTold_data();
    void listensWhereItIsTold();
    void theWindowRefusesWhatItDoesNotKnow_data();
    void theWindowRefusesWhatItDoesNotKnow();
    void theCarrierRefusesWhatItDoesNotKnow_data();
    void theCarrierRefusesWhatItDoesNotKnow();
    void helpAndVersionAreTextAndNothingElse_data();
    void helpAndVersionAreTextAndNothingElse();
};

void TestCommandLine::theWindowTakesItsWords()
{
    const auto none = desktopOptions({});
    QVERIFY(none);
    QVERIFY(none->dataDirectory.isEmpty() && none->tour.isEmpty() && !none->showAbout);
    QCOMPARE(none->stepTimes, backend::StepTimes::Demo);
    const auto all = desktopOptions(
        wordsOf("--data-dir d --step-times none --tour first-drive --screenshots s --receipt r"));
    QVERIFY(all);
    QCOMPARE(all->dataDirectory, QStringLiteral("d"));
    QCOMPARE(all->stepTimes, backend::StepTimes::None);
    QCOMPARE(all->tour, QStringLiteral("first-drive"));
    QCOMPARE(all->screenshots, QStringLiteral("s"));
    QCOMPARE(all->receipt, QStringLiteral("r"));
    QVERIFY(!all->practice && desktopOptions(wordsOf("--practice --data-dir d"))->practice);
    QVERIFY(!all->guided && desktopOptions(wordsOf("--practice --guided"))->guided);
    const auto own = desktopOptions(wordsOf("--network n"));
    QVERIFY(own);
    QCOMPARE(own->network, QStringLiteral("n"));
    QCOMPARE(own->linkFaults.every, Seconds(0)); // nothing breaks by itself unless it is told to
    const auto failing = desktopOptions(wordsOf("--link-faults 3600"));
    QVERIFY(failing);
    QCOMPARE(failing->linkFaults.every, Seconds(3'600));
    QCOMPARE(failing->linkFaults.longest, Seconds(600));
    const auto elsewhere = desktopOptions(
        wordsOf("--carrier https://carrier.example:8443 --token-file t --certificate c"));
    QVERIFY(elsewhere);
    QCOMPARE(elsewhere->carrier, QStringLiteral("https://carrier.example:8443"));
    QCOMPARE(elsewhere->tokenFile, QStringLiteral("t"));
    QCOMPARE(elsewhere->certificate, QStringLiteral("c"));
    using Carries = backend::Carrier::Carries;
    QCOMPARE(none->carries, Carries::Simulated);
    QCOMPARE(desktopOptions(wordsOf("--datapath linux --data-dir d"))->carries, Carries::Linux);
}

void TestCommandLine::theCarrierTakesItsWords()
{
    const auto all = carrierOptions(
        wordsOf("--listen 0.0.0.0:9000 --data-dir d --tls-cert c --tls-key k --token-file t "
                "--operator-token-file o --step-times demo --clock-ahead 60 --network n "
                "--link-faults 300:20"));
    QVERIFY(all);
    QCOMPARE(all->address, QStringLiteral("0.0.0.0"));
    QCOMPARE(all->port, std::uint16_t(9'000));
    QCOMPARE(all->dataDirectory, QStringLiteral("d"));
    QCOMPARE(all->certificate, QStringLiteral("c"));
    QCOMPARE(all->key, QStringLiteral("k"));
    QCOMPARE(all->tokenFile, QStringLiteral("t"));
    QCOMPARE(all->network, QStringLiteral("n"));
    QCOMPARE(all->operatorTokenFile, QStringLiteral("o"));
    QCOMPARE(all->stepTimes, backend::StepTimes::Demo);
    QCOMPARE(all->clockAhead, Seconds(60));
    QCOMPARE(all->linkFaults.every, Seconds(300));
    QCOMPARE(all->linkFaults.longest, Seconds(20));
}

void TestCommandLine::theCarrierTakesItsWordsAboutLines()
{
    using Carries = backend::Carrier::Carries;
    QCOMPARE(carrierOptions({})->carries, Carries::Simulated);
    QCOMPARE(carrierOptions(wordsOf("--datapath simulated"))->carries, Carries::Simulated);
    QCOMPARE(carrierOptions(wordsOf("--datapath linux"))->carries, Carries::Linux);
    QVERIFY(!carrierOptions({})->stopsDatapath);
    QVERIFY(carrierOptions(wordsOf("--data-dir d --datapath-stop"))->stopsDatapath);
    QCOMPARE(carrierOptions(wordsOf("--datapath linux --line-hosts h.json"))->lineHosts,
             QStringLiteral("h.json"));
    QCOMPARE(carrierOptions(wordsOf("--datapath-stop --line-hosts h.json"))->lineHosts,
             QStringLiteral("h.json"));
    const auto inside = carrierOptions(wordsOf("exec --data-dir d fra -- iperf3 --client 1 -- x"));
    QVERIFY2(inside, qPrintable(complaint(inside)));
    QCOMPARE(inside->dataDirectory, QStringLiteral("d"));
    QCOMPARE(inside->site, QStringLiteral("fra"));
    QCOMPARE(inside->command, wordsOf("iperf3 --client 1 -- x"));
}

void TestCommandLine::theCarrierIsAloneUnlessTold()
{
    const auto none = carrierOptions({});
    QVERIFY(none);
    QCOMPARE(none->address, QStringLiteral("127.0.0.1")); // nobody else's machine
    QCOMPARE(none->port, std::uint16_t(8'443));
    QCOMPARE(none->stepTimes, backend::StepTimes::Real);
    QCOMPARE(none->clockAhead, Seconds(0));
}

void TestCommandLine::listensWhereItIsTold_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("127.0.0.1:0") << "127.0.0.1" << 0;
    QTest::newRow("127.0.0.1:65535") << "127.0.0.1" << 65'535;
    QTest::newRow("[::1]:8443") << "::1" << 8'443;
    QTest::newRow("[::]:443") << "::" << 443;
}

void TestCommandLine::listensWhereItIsTold()
{
    const auto options =
        carrierOptions({QStringLiteral("--listen"), QLatin1String(QTest::currentDataTag())});
    QVERIFY2(options, qPrintable(complaint(options)));
    QTEST(options->address, "address");
    QTEST(int(options->port), "port");
}

void TestCommandLine::theWindowRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("said"); // a part of it
    const auto row = [](const char *line, const char *said) {
        QTest::newRow(line) << wordsOf(line) << QString::fromUtf8(said);
    };
    row("--fast", "fast");
    row("-x", "x");
    row("somefile", "somefile");
    row("--data-dir", "data-dir");
    row("--step-times", "step-times");
    row("--step-times slow", "--step-times");
    row("--step-times Demo", "--step-times");
    row("--tour second-drive", "first-drive");
    row("--tour", "tour");
    row("--screenshots s", "--tour");
    row("--receipt r", "--tour");
    row("--invoice 2026-000001", "--pdf");
    row("--pdf f", "--invoice");
    row("--invoice 1 --pdf f --tour first-drive", "window");
    row("--listen 127.0.0.1:1", "listen");
    row("--carrier https://a:1", "--token-file");
    row("--token-file t", "--carrier");
    row("--certificate c", "--carrier");
    row("--carrier https://a:1 --token-file t --tour first-drive", "--tour");
    row("--carrier https://a:1 --token-file t --network n", "--network");
    row("--tour first-drive --network n", "--network");
    row("--guided", "--guided");
    row("--practice --tour first-drive", "--practice");
    row("--practice --network n", "--practice");
    row("--practice --invoice 1 --pdf f", "--practice");
    row("--practice --carrier https://a:1 --token-file t", "--practice");
    row("--network", "network");
    row("--carrier https://a:1 --token-file t --step-times none", "--step-times");
    row("--carrier https://a:1 --token-file t --link-faults 60", "--link-faults");
    row("--link-faults often", "--link-faults");
    row("--datapath kernel", "--datapath");
    row("--datapath", "datapath");
    row("--datapath linux --practice", "--practice");
    row("--datapath linux --tour first-drive", "--tour");
    row("--datapath linux --carrier https://a:1 --token-file t", "--carrier");
    row("--datapath-stop", "datapath-stop");
    row("--data-dir a --data-dir b", "data-dir");
    row("--step-times none --step-times real", "step-times");
    QTest::newRow("an empty --data-dir")
        << Words{QStringLiteral("--data-dir"), QString()} << QStringLiteral("data-dir");
    QTest::newRow("an empty --tour")
        << Words{QStringLiteral("--tour"), QString()} << QStringLiteral("--tour");
}

void TestCommandLine::theWindowRefusesWhatItDoesNotKnow()
{
    QFETCH(Words, words);
    QFETCH(QString, said);
    const QString complained = complaint(desktopOptions(words));
    QVERIFY2(complained.contains(said), qPrintable(complained));
}

void TestCommandLine::theCarrierRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *line, const char *said) {
        QTest::newRow(line) << wordsOf(line) << QString::fromUtf8(said);
    };
    row("--fast", "fast");
    row("--line-hosts h.json", "--line-hosts");
    row("--line-hosts h.json --datapath simulated", "--line-hosts");
    row("--datapath linux --line-hosts", "line-hosts");
    row("somefile", "somefile");
    row("--tour first-drive", "tour");
    row("--listen", "listen");
    row("--listen 8443", "--listen");
    row("--listen :8443", "--listen");
    row("--listen localhost:8443", "--listen");
    row("--listen 127.0.0.1:", "--listen");
    row("--listen 127.0.0.1:65536", "--listen");
    row("--listen 127.0.0.1:-1", "--listen");
    row("--listen 127.0.0.1:84x3", "--listen");
    row("--listen 300.0.0.1:8443", "--listen");
    row("--tls-cert c", "--tls-key");
    row("--tls-key k", "--tls-cert");
    row("--step-times slow", "--step-times");
    row("--link-faults often", "--link-faults");
    row("--link-faults 0", "--link-faults");
    row("--link-faults -5", "--link-faults");
    row("--link-faults 60:61", "--link-faults");
    row("--link-faults 60:0", "--link-faults");
    row("--link-faults 60:10:5", "--link-faults");
    row("--link-faults 60:", "--link-faults");
    row("--link-faults 34560001", "--link-faults");
    row("--datapath", "datapath");
    row("--datapath Linux", "--datapath");
    row("--datapath-stop now", "now");
    row("exec", "usage");
    row("exec fra", "usage");
    row("exec fra --", "usage");
    row("exec -- true", "usage");
    row("exec fra lon -- true", "usage");
    row("exec --token-file t fra -- true", "usage");
    row("--clock-ahead soon", "--clock-ahead");
    row("--clock-ahead -1", "--clock-ahead");
    row("--clock-ahead 34560001", "--clock-ahead");
    row("--clock-ahead 99999999999999999999", "--clock-ahead");
    row("--listen 127.0.0.1:1 --listen 127.0.0.1:2", "listen");
    row("--token-file a --token-file b", "token-file");
    for (const char *option : {"data-dir", "tls-cert", "tls-key", "token-file", "clock-ahead"})
        QTest::addRow("an empty --%s", option)
            << Words{QStringLiteral("--") + QLatin1String(option), QString()}
            << QString::fromLatin1(option);
}

void TestCommandLine::theCarrierRefusesWhatItDoesNotKnow()
{
    QFETCH(Words, words);
    QFETCH(QString, said);
    const QString complained = complaint(carrierOptions(words));
    QVERIFY2(complained.contains(said), qPrintable(complained));
}

void TestCommandLine::helpAndVersionAreTextAndNothingElse_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shows");
    QTest::newRow("help") << "--help"
                          << "--data-dir";
    QTest::newRow("version") << "--version" << TURBOLANE_VERSION;
}

void TestCommandLine::helpAndVersionAreTextAndNothingElse()
{
    QFETCH(QString, word);
    QFETCH(QString, shows);
    const auto desktop = desktopOptions({word});
    QVERIFY(desktop && desktop->showAbout);
    QVERIFY(desktop->text.contains(shows));
    const auto carrier = carrierOptions({word});
    QVERIFY(carrier && carrier->showAbout);
    QVERIFY(carrier->text.contains(shows));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
