// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/carrierprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <map>

using namespace turbolane::test;

namespace {

constexpr int patienceMs = 30'000;

struct Ended {
    int code = -1;
    QByteArray said;
    QByteArray complained;
};

/// turbolaned, until it ends by itself.
Ended turbolaned(const QStringList &words)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/turbolaned"), words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {.code = process.exitCode(),
            .said = process.readAllStandardOutput(),
            .complained = process.readAllStandardError()};
}

Ended startedIn(const QString &folder)
{
    return turbolaned({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                       QStringLiteral("--data-dir"), folder});
}

/// Every file of a folder, and a hash of what is in it.
std::map<QString, QByteArray> contentsOf(const QString &folder)
{
    std::map<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        contents.emplace(file.fileName(), hash.result());
    }
    return contents;
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Books as a carrier leaves them at its end.
void makeBooks(CarrierProcess &carrier)
{
    QVERIFY(carrier.start());
    QCOMPARE(carrier.terminate(), 0);
}

void query(const QString &file, const QString &sql)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("t"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery done(database);
        QVERIFY(done.exec(sql));
        QVERIFY(done.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("t"));
}

void spoilMiddle(const QString &file)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadWrite));
    QByteArray bytes = opened.readAll();
    const qsizetype from = bytes.size() / 3;
    for (qsizetype place = from; place < from + bytes.size() / 3; ++place)
        bytes[place] = char(~bytes[place]);
    QVERIFY(opened.seek(0));
    QCOMPARE(opened.write(bytes), bytes.size());
}

} // namespace

/// turbolaned does not start where it could only do harm: it says why and what to do, and leaves
/// everything as it found it.
class TestRefused : public QObject {
    Q_OBJECT

private slots:
    void aPlaceThatCannotBeWritten_data();
    void aPlaceThatCannotBeWritten();
    void booksThatAnotherCarrierHolds();
    void booksThatCannotBeTrusted_data();
    void booksThatCannotBeTrusted();
    void wordsItDoesNotKnow_data();
    void wordsItDoesNotKnow();
};

void TestRefused::aPlaceThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("below"); // the folder that holds it; empty: the test's own
    QTest::newRow("under /proc") << QStringLiteral("/proc/turbolane");
    QTest::newRow("a file is where the folder should be") << QString();
    QTest::newRow("under a file") << QStringLiteral("/dev/null/books");
}

void TestRefused::aPlaceThatCannotBeWritten()
{
    QFETCH(QString, below);
    const QTemporaryDir parent;
    const QString file = parent.filePath(QStringLiteral("books"));
    write(file, "not a folder");
    const auto before = contentsOf(parent.path());
    const QString place = below.isEmpty() ? file : below;
    const Ended ended = startedIn(place);
    QVERIFY(ended.code > 0);
    QVERIFY(ended.said.isEmpty());
    QVERIFY2(ended.complained.contains(place.toUtf8()), ended.complained);
    QVERIFY2(ended.complained.contains("cannot be written"), ended.complained);
    QVERIFY2(ended.complained.contains("--data-dir"), ended.complained);
    QVERIFY(contentsOf(parent.path()) == before);
}

void TestRefused::booksThatAnotherCarrierHolds()
{
    CarrierProcess first;
    QVERIFY(first.start());
    const QString database = first.folder() + QStringLiteral("/carrier.db");
    const QString lock = first.folder() + QStringLiteral("/turbolane.lock");
    const auto before = contentsOf(first.folder());
    const Ended second = startedIn(first.folder());
    QVERIFY(second.code > 0);
    QVERIFY2(second.complained.contains("is using the data directory"), second.complained);
    QVERIFY2(second.complained.contains("turbolaned (process "), second.complained);
    QVERIFY2(second.complained.contains("--data-dir"), second.complained);
    auto after = contentsOf(first.folder());
    for (auto &[file, hash] : after) // the first one goes on showing that it lives
        if (file.endsWith(QStringLiteral("/alive")))
            hash = before.at(file);
    QVERIFY(after == before);
    QVERIFY(QFile::exists(lock));
    QCOMPARE(first.terminate(), 0);
    QVERIFY(first.start());
}

void TestRefused::booksThatCannotBeTrusted_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a damaged database") << "spoilt" << QByteArray("is damaged");
    QTest::newRow("an empty database") << "emptied" << QByteArray("is damaged");
    QTest::newRow("another file by its name") << "replaced" << QByteArray("is damaged");
    QTest::newRow("a database of a newer Turbolane") << "newer" << QByteArray("newer Turbolane");
    QTest::newRow("a damaged key") << "key" << QByteArray("is not a private key");
    QTest::newRow("a lost key") << "no key" << QByteArray("is missing");
    QTest::newRow("a short token") << "token" << QByteArray("does not hold a token");
}

void TestRefused::booksThatCannotBeTrusted()
{
    QFETCH(QString, harm);
    QFETCH(QByteArray, said);
    CarrierProcess carrier;
    makeBooks(carrier);
    const QDir books(carrier.folder());
    const QString database = books.filePath(QStringLiteral("carrier.db"));
    if (harm == QStringLiteral("spoilt"))
        spoilMiddle(database);
    else if (harm == QStringLiteral("emptied"))
        write(database, {});
    else if (harm == QStringLiteral("replaced"))
        write(database, "this is not a database\n");
    else if (harm == QStringLiteral("newer"))
        query(database,
              QStringLiteral("INSERT INTO migration (number, why) "
                             "SELECT MAX(number) + 1, 'from the future' FROM migration"));
    else if (harm == QStringLiteral("key"))
        write(books.filePath(QStringLiteral("certificate.key")), "-----BEGIN");
    else if (harm == QStringLiteral("no key"))
        QVERIFY(QFile::remove(books.filePath(QStringLiteral("certificate.key"))));
    else
        write(books.filePath(QStringLiteral("token")), "short\n");
    auto before = contentsOf(books.path());
    const Ended ended = startedIn(books.path());
    QVERIFY(ended.code > 0);
    QVERIFY(ended.said.isEmpty());
    QVERIFY2(ended.complained.contains(said), ended.complained);
    QVERIFY2(ended.complained.contains(books.path().toUtf8()), ended.complained);
    auto after = contentsOf(books.path());
    if (said != "is damaged" && said != "newer Turbolane") {
        // Its books are sound: it had opened them, and lived for a moment, before it saw the rest.
        for (auto *contents : {&before, &after})
            for (const char *own : {"/alive", "/carrier.db"})
                contents->erase(books.path() + QLatin1String(own));
    }
    QVERIFY(after == before);
}

void TestRefused::wordsItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("--fast") << QByteArray("fast");
    QTest::newRow("--tls-cert c.pem") << QByteArray("--tls-key");
    QTest::newRow("--listen nowhere") << QByteArray("--listen");
    QTest::newRow("--tls-cert c.pem --tls-key k.pem") << QByteArray("c.pem");
}

void TestRefused::wordsItDoesNotKnow()
{
    QFETCH(QByteArray, said);
    const QTemporaryDir books;
    const Ended ended = turbolaned(QStringList{QStringLiteral("--data-dir"), books.path()}
                                   + QString::fromLatin1(QTest::currentDataTag()).split(u' '));
    QVERIFY(ended.code > 0);
    QVERIFY(ended.said.isEmpty());
    QVERIFY2(ended.complained.contains(said), ended.complained);
}

QTEST_GUILESS_MAIN(TestRefused)
#include "tst_refused.moc"
