// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/knowncarriers.h"
#include "tests/client/support/fakekeyring.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace Qt::StringLiterals;

/// The program as it is started: who has not chosen is asked, and nobody else ever is.
class TestFirstStart : public QObject {
    Q_OBJECT

private slots:
    void asksOnlyWhoHasNotChosen_data();
    void asksOnlyWhoHasNotChosen();
};

void TestFirstStart::asksOnlyWhoHasNotChosen_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QByteArray>("says");
    const QString known = u"127.0.0.1_1"_s;
    const auto row = [](const char *name, const QStringList &words, const QString &chosen,
                        const char *says) {
        QTest::newRow(name) << words << chosen << QByteArray(says);
    };
    row("the first time", {}, {}, "asks");
    row("with the carrier inside chosen", {}, client::KnownCarriers::inside(), "usable");
    row("with a folder of its own", {u"--data-dir"_s, u"@/own"_s}, {}, "usable");
    row("with one whose token is gone", {}, known, "asks");
}

void TestFirstStart::asksOnlyWhoHasNotChosen()
{
    QFETCH(QStringList, words);
    QFETCH(QString, chosen);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    const QString home = folder.filePath(u"turbolane"_s);
    test::FakeKeyring keyring;
    client::KnownCarriers carriers(home, keyring);
    if (!chosen.isEmpty()) {
        QVERIFY(carriers.put({.id = u"127.0.0.1_1"_s,
                              .profile = {.name = u"Gone"_s,
                                          .base = QUrl(u"https://127.0.0.1:1"_s),
                                          .certificate = {}},
                              .tokenIn = client::TokenPlace::Session}));
        QVERIFY(carriers.choose(chosen));
    }
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(u"TURBOLANE_START_REPORT"_s, u"1"_s);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + u"/turbolane"_s,
                  words.replaceInStrings(u"@"_s, folder.path()));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += program.readAllStandardOutput()).contains(says), 60'000);
    QCOMPARE(said.contains("asks"), says == "asks");
    // Who is asked has no books yet.
    if (says == "asks")
        QVERIFY(!QFile::exists(home + u"/carrier.db"_s));
    program.terminate();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestFirstStart)
#include "tst_firststart.moc"
