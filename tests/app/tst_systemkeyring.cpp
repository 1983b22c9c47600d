// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/systemkeyring.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace turbolane;
using namespace turbolane::app;
using namespace turbolane::client;
using namespace Qt::StringLiterals;

namespace {

/// Set while this runs within a session of its own, which has a keyring.
constexpr const char *within = "TURBOLANE_KEYRING_SESSION";
const QString service = u"turbolane-test"_s;

} // namespace

/// The keyring that is really there. On a bus of its own with a keyring of its own, so that
/// nobody's secrets are touched.
class TestSystemKeyring : public QObject {
    Q_OBJECT

private slots:
    void withoutABusThereIsNone();
    void aRealOneKeepsWhatItIsGiven();

private:
    KeyringAnswer answerTo(const std::function<void(Keyring &, Keyring::Told)> &question)
    {
        SystemKeyring keyring(service);
        std::optional<KeyringAnswer> answer;
        question(keyring, [&answer](const KeyringAnswer &told) { answer = told; });
        if (answer)
            qFatal("an answer comes after the call");
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000); }();
        return answer.value_or(KeyringAnswer{});
    }
    KeyringAnswer read(const QString &name)
    {
        return answerTo([&](Keyring &keyring, auto told) { keyring.read(name, this, told); });
    }
    KeyringAnswer keep(const QString &name, const QByteArray &secret)
    {
        return answerTo(
            [&](Keyring &keyring, auto told) { keyring.keep(name, secret, this, told); });
    }
    KeyringAnswer forget(const QString &name)
    {
        return answerTo([&](Keyring &keyring, auto told) { keyring.forget(name, this, told); });
    }
    void useIt();
    static bool runWithin(const QString &program, const QStringList &arguments,
                          const QProcessEnvironment &environment, QByteArray *said);
};

void TestSystemKeyring::withoutABusThereIsNone()
{
    if (qEnvironmentVariableIsSet(within))
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(within), u"none"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    QByteArray said;
    QVERIFY2(runWithin(QCoreApplication::applicationFilePath(), {u"aRealOneKeepsWhatItIsGiven"_s},
                       environment, &said),
             said.constData());
}

void TestSystemKeyring::aRealOneKeepsWhatItIsGiven()
{
    if (qEnvironmentVariableIsSet(within))
        return useIt();
    const QString bus = QStandardPaths::findExecutable(u"dbus-run-session"_s);
    const QString daemon = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (bus.isEmpty() || daemon.isEmpty())
        QSKIP("there is no dbus-run-session or no gnome-keyring-daemon on this machine");
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(within), u"keyring"_s);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    const QString script = u"printf secret | '%1' --unlock --components=secrets >/dev/null 2>&1; "
                           "exec '%2' aRealOneKeepsWhatItIsGiven"_s.arg(
                               daemon, QCoreApplication::applicationFilePath());
    QByteArray said;
    QVERIFY2(runWithin(bus, {u"--"_s, u"sh"_s, u"-c"_s, script}, environment, &said),
             said.constData());
}

bool TestSystemKeyring::runWithin(const QString &program, const QStringList &arguments,
                                  const QProcessEnvironment &environment, QByteArray *said)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120'000);
    *said = process.readAll();
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void TestSystemKeyring::useIt()
{
    const QString name = u"carrier.example_8443 (1a2b3c4d)"_s;
    if (qgetenv(within) == "none") {
        for (const KeyringAnswer &answer : {read(name), keep(name, "token"), forget(name)}) {
            QCOMPARE(answer.trouble.value_or(KeyringTrouble::NotThere), KeyringTrouble::Absent);
            QVERIFY(!answer.detail.isEmpty());
        }
        return;
    }
    QCOMPARE(read(name).trouble.value_or(KeyringTrouble::Absent), KeyringTrouble::NotThere);
    QVERIFY(!keep(name, "first").trouble);
    QVERIFY(!keep(name, "second").trouble);
    QCOMPARE(read(name).secret, QByteArray("second"));
    QVERIFY(read(u"another"_s).secret.isEmpty());
    QVERIFY(!forget(name).trouble);
    QVERIFY(!forget(name).trouble); // well also where there was nothing
    QVERIFY(read(name).secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestSystemKeyring)
#include "tst_systemkeyring.moc"
