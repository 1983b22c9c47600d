// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/datadirectory.h"
#include "backend/store/migrations.h"
#include "backend/store/opening.h"
#include "backend/store/privacy.h"
#include "backend/store/store.h"
#include "backend/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace turbolane;
using namespace turbolane::backend;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("nothing");
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(opened.write(bytes), bytes.size());
}

bool othersMay(const QString &path)
{
    return bool(QFile::permissions(path) & QFileDevice::Permissions(0x0077));
}

/// A sound database with something in it, closed again.
QByteArray soundDatabase(const QString &file)
{
    auto database = openDatabase(file);
    require(bool(database), "a new database opens");
    Store store(std::move(*database));
    Transaction together(store.database());
    for (int number = 0; number < 2'000; ++number)
        store.events.add({.number = store.events.last() + 1,
                          .type = "test",
                          .at = {},
                          .subject = "s",
                          .data = std::string(100, 'x')});
    require(bool(together.commit()), "a new database is written");
    return {};
}

/// As the first version left it: two connections in service at one on-ramp, one of them boosted,
/// and one that is over.
void firstDatabase(const QString &file)
{
    auto database = Database::open(file, Database::Access::ReadWrite);
    require(bool(database), "a new database opens");
    Database &books = **database;
    Transaction together(books);
    std::int64_t number = 0;
    for (const Migration &step : firstMigrations) {
        books.run(step.sql);
        books.run("INSERT INTO migration (number, why) VALUES (?, ?)",
                  Values() << ++number << std::string(step.why));
    }
    const auto connection = [&](std::int64_t id, const char *port, std::int64_t vlan,
                                ProductState state) {
        books.run("INSERT INTO connection (number, id, name, state, port, on_ramp, vlan, "
                  "base_kbps, turbo_kbps, in_force_kbps, pops, links, one_way_micros, route_km, "
                  "price_numerator, price_denominator, currency, distance, tariff_zone, "
                  "a_end_time_zone, last_order, boost, version) VALUES (?, ?, ?, ?, ?, 'cloud', "
                  "?, 1, 1, 1, 'A', '', 0, 0, 1, 1, 'EUR', 1, 'T1', 'UTC', '', '', 1)",
                  Values() << id << "connection-" + std::to_string(id)
                           << "name-" + std::to_string(id) << std::int64_t(state)
                           << std::string(port) << vlan);
    };
    connection(1, "p", 5, ProductState::Active);
    connection(2, "p", 6, ProductState::Terminated);
    connection(3, "q", 5, ProductState::Active);
    books.run("INSERT INTO boost (number, id, connection, state, from_kbps, to_kbps, placed_at, "
              "starts_at, ends_at, price_micros, extra_numerator, extra_denominator, currency, "
              "up_order, down_order, reason) VALUES (1, 'boost-1', 'connection-1', 3, 1, 2, 0, 0, "
              "1, 1, 1, 1, 'EUR', '', '', '')");
    books.run("INSERT INTO reservation (number, resource, owner, kbps, from_at, to_at, "
              "released_at) VALUES (1, 'port:p', 'connection-1', 2000000, 0, NULL, NULL), "
              "(2, 'port:p', 'connection-2', 2000000, 0, NULL, 1), "
              "(3, 'port:p', 'boost-1', 3000000, 0, 1, NULL), "
              "(4, 'port:q', 'connection-3', 1000000, 0, NULL, NULL)");
    books.run("INSERT INTO counter (name, last) VALUES ('reservation', 4)");
    require(bool(together.commit()), "a first database is written");
}

QByteArray damaged(QByteArray sound, int from, int length)
{
    for (int place = from; place < from + length && place < sound.size(); ++place)
        sound[place] = char(~sound[place]);
    return sound;
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private slots:
    void aNewOneIsMadeAndOpensAgain();
    void whatCannotBeTrustedIsRefusedAndLeft_data();
    void whatCannotBeTrustedIsRefusedAndLeft();
    void aNewerOneIsRefusedAndLeft();
    void whatWasSoldEarlierHoldsWhatItHoldsToday();
    void anotherProgramsIsRefusedAndLeft();
    void halfOfOneIsMadeAnew();
    void aKillInATransactionLeavesNothingOfIt();
    void aDirectoryThatCannotBeWrittenIsRefused_data();
    void aDirectoryThatCannotBeWrittenIsRefused();
    void aNewDirectoryIsItsOwnersAlone();
    void whatWasLeftOpenIsClosed();
    void aSharedDirectoryStaysShared();
    void aDirectoryIsHeldByOneProcess();
    void aDeadHolderHoldsNothing();
    void theSignOfLifeIsReadBack();
};

void TestOpening::aNewOneIsMadeAndOpensAgain()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    soundDatabase(file);
    auto again = openDatabase(file);
    QVERIFY(again);
    Store store(std::move(*again));
    QCOMPARE(store.events.last(), std::int64_t(2'000));
    std::string mode;
    std::int64_t synchronous = 0;
    store.database().each("PRAGMA journal_mode", {}, [&](Row &row) { mode = row.text(); });
    store.database().each("PRAGMA synchronous", {}, [&](Row &row) { synchronous = row.number(); });
    QCOMPARE(mode, std::string("wal"));
    QCOMPARE(synchronous, std::int64_t(2)); // FULL
}

void TestOpening::whatCannotBeTrustedIsRefusedAndLeft_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    soundDatabase(file);
    const QByteArray sound = bytesOf(file);
    QVERIFY(sound.size() > 100'000);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << QByteArray("this is not a database, whatever its name says\n");
    QTest::newRow("cut off in the header") << sound.left(60);
    QTest::newRow("cut off in the middle") << sound.left(sound.size() / 2);
    QTest::newRow("its first page scrambled") << damaged(sound, 100, 300);
    QTest::newRow("pages in the middle scrambled") << damaged(sound, 40'960, 40'960);
}

void TestOpening::whatCannotBeTrustedIsRefusedAndLeft()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    write(file, bytes);
    const auto opened = openDatabase(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QVERIFY(opened.error().detail.find("backup") != std::string::npos);
    QCOMPARE(bytesOf(file), bytes);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files),
             QStringList{QStringLiteral("carrier.db")});
}

void TestOpening::aNewerOneIsRefusedAndLeft()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    {
        auto database = openDatabase(file);
        QVERIFY(database);
        Transaction together(**database);
        (*database)->run("INSERT INTO migration (number, why) VALUES (?, ?)",
                         Values() << std::int64_t(migrations.size() + 1) << "from the future");
        QVERIFY(together.commit());
    }
    const QByteArray before = bytesOf(file);
    const auto opened = openDatabase(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Newer);
    QVERIFY(opened.error().detail.find("newer") != std::string::npos);
    QCOMPARE(bytesOf(file), before);
}

void TestOpening::whatWasSoldEarlierHoldsWhatItHoldsToday()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    firstDatabase(file);
    auto database = openDatabase(file);
    QVERIFY2(database, database ? "" : database.error().detail.c_str());
    Store store(std::move(*database));

    QStringList held;
    for (const Reservation &reservation : store.reservations.held())
        held << QString::fromStdString(reservation.resource.text() + " " + reservation.holder.text()
                                       + " " + reservation.rate.text());
    held.sort();
    QCOMPARE(held.join(QLatin1Char(',')),
             QStringLiteral("onRamp:cloud boost-1 3G,onRamp:cloud connection-1 2G,"
                            "onRamp:cloud connection-3 1G,port:p boost-1 3G,"
                            "port:p connection-1 2G,port:q connection-3 1G"));
    QCOMPARE(store.nextNumber("reservation"), std::int64_t(12)); // none of theirs again
    QCOMPARE(store.connections.byId(ConnectionId("connection-1"))->cloudVlan->number(), 1);
    QCOMPARE(store.connections.byId(ConnectionId("connection-3"))->cloudVlan->number(), 2);
    QVERIFY(!store.connections.byId(ConnectionId("connection-2"))->cloudVlan);
    QVERIFY(!store.tags.areFree("port:p", {.outer = *Vlan::of(5), .inner = {}}));
    QVERIFY(store.tags.areFree("port:p", {.outer = *Vlan::of(6), .inner = {}}));
    QCOMPARE(store.tags.lowestFree("onRamp:cloud")->number(), 3);
}

void TestOpening::anotherProgramsIsRefusedAndLeft()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    {
        auto database = Database::open(file, Database::Access::ReadWrite);
        QVERIFY(database);
        (*database)->run("CREATE TABLE recipes (name TEXT)");
    }
    const QByteArray before = bytesOf(file);
    const auto opened = openDatabase(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QCOMPARE(bytesOf(file), before);
}

void TestOpening::halfOfOneIsMadeAnew()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    write(file + QStringLiteral(".new"), QByteArray("killed at the first start"));
    QVERIFY(openDatabase(file));
    QVERIFY(!QFile::exists(file + QStringLiteral(".new")));
}

void TestOpening::aKillInATransactionLeavesNothingOfIt()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("carrier.db"));
    soundDatabase(file);
    // A child writes into an open transaction and ends without another word.
    const QString self = QCoreApplication::applicationFilePath();
    QProcess child;
    child.start(self, {QStringLiteral("--die-in-a-transaction"), file});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), 9);
    auto again = openDatabase(file);
    QVERIFY(again);
    Store store(std::move(*again));
    QCOMPARE(store.events.last(), std::int64_t(2'001)); // the one that was committed before
}

void TestOpening::aDirectoryThatCannotBeWrittenIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("under a file") << QStringLiteral("/dev/null/turbolane");
    QTest::newRow("where nothing can be made") << QStringLiteral("/proc/turbolane");
    if (::geteuid() != 0) // root may write anywhere
        QTest::newRow("read only") << QStringLiteral("READ ONLY");
}

void TestOpening::aDirectoryThatCannotBeWrittenIsRefused()
{
    QFETCH(QString, path);
    const QTemporaryDir directory;
    if (path == QStringLiteral("READ ONLY")) {
        path = directory.path();
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    const auto opened = DataDirectory::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotWritable);
    QVERIFY(opened.error().detail.find("--data-dir") != std::string::npos);
    QFile::setPermissions(directory.path(), QFileDevice::Permissions(0x7700));
}

void TestOpening::aNewDirectoryIsItsOwnersAlone()
{
    const QTemporaryDir parent;
    const QString path = parent.filePath(QStringLiteral("some/where"));
    auto held = DataDirectory::open(path);
    QVERIFY(held);
    (*held)->stillAlive({});
    auto database = openDatabase((*held)->database());
    QVERIFY(database);
    QVERIFY(!othersMay(path));
    const QDir inside(path);
    const QStringList files = inside.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(QStringLiteral("carrier.db")));
    QVERIFY(files.contains(QStringLiteral("carrier.db-wal")));
    QVERIFY(files.contains(QStringLiteral("alive")));
    QVERIFY(files.contains(QStringLiteral("turbolane.lock")));
    for (const QString &file : files)
        QVERIFY2(!othersMay(inside.filePath(file)), qPrintable(file));
}

void TestOpening::whatWasLeftOpenIsClosed()
{
    const QTemporaryDir directory;
    const QStringList books{QStringLiteral("carrier.db"), QStringLiteral("carrier.db-wal"),
                            QStringLiteral("token"), QStringLiteral("certificate.key"),
                            QStringLiteral("alive")};
    const auto open = QFileDevice::Permissions(0x6644);
    for (const QString &book : books) {
        write(directory.filePath(book), "book");
        QVERIFY(QFile::setPermissions(directory.filePath(book), open));
    }
    QVERIFY(QFile::setPermissions(directory.path(), QFileDevice::Permissions(0x7755)));
    QVERIFY(othersMay(directory.path()));
    const auto held = DataDirectory::open(directory.path());
    QVERIFY(held);
    QVERIFY(!othersMay(directory.path()));
    for (const QString &book : books)
        QVERIFY2(!othersMay(directory.filePath(book)), qPrintable(book));
}

/// Somebody who keeps books in a folder of all is not to lock all out of it.
void TestOpening::aSharedDirectoryStaysShared()
{
    const QTemporaryDir directory;
    write(directory.filePath(QStringLiteral("minutes.txt")), "of the last meeting");
    write(directory.filePath(QStringLiteral("token")), "secret");
    for (const char *file : {"minutes.txt", "token"})
        QFile::setPermissions(directory.filePath(QLatin1String(file)),
                              QFileDevice::Permissions(0x6644));
    QVERIFY(QFile::setPermissions(directory.path(), QFileDevice::Permissions(0x7755)));
    const auto held = DataDirectory::open(directory.path());
    QVERIFY(held);
    QVERIFY(othersMay(directory.path()));
    QVERIFY(othersMay(directory.filePath(QStringLiteral("minutes.txt"))));
    QVERIFY(!othersMay(directory.filePath(QStringLiteral("token"))));
}

void TestOpening::aDirectoryIsHeldByOneProcess()
{
    const QTemporaryDir directory;
    auto first = DataDirectory::open(directory.path());
    QVERIFY(first);
    const auto second = DataDirectory::open(directory.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
    QVERIFY(second.error().detail.find("--data-dir") != std::string::npos);
    first->reset();
    QVERIFY(DataDirectory::open(directory.path()));
}

void TestOpening::aDeadHolderHoldsNothing()
{
    const QTemporaryDir directory;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--die-holding"), directory.path()});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode(), 9);
    QVERIFY(QFile::exists(directory.filePath(QStringLiteral("turbolane.lock"))));
    QVERIFY(DataDirectory::open(directory.path()));
}

void TestOpening::theSignOfLifeIsReadBack()
{
    const QTemporaryDir directory;
    auto held = DataDirectory::open(directory.path());
    QVERIFY(held);
    QVERIFY(!(*held)->lastAlive());
    const Instant first = *parseInstant("2026-05-12T10:00:00.250Z");
    (*held)->stillAlive(first);
    (*held)->stillAlive(first + Seconds(1));
    QCOMPARE((*held)->lastAlive(), std::optional(first + Seconds(1)));
    write(directory.filePath(QStringLiteral("alive")), "half a wo");
    QVERIFY(!(*held)->lastAlive());
}

namespace {

[[noreturn]] void dieInATransaction(const QString &file)
{
    auto database = openDatabase(file);
    require(bool(database), "the parent made it");
    Store store(std::move(*database));
    const auto add = [&store] {
        store.events.add({.number = store.events.last() + 1,
                          .type = "test",
                          .at = {},
                          .subject = "s",
                          .data = "d"});
    };
    store.database().begin();
    add();
    require(bool(store.database().commit()), "it is kept");
    store.database().begin();
    for (int number = 0; number < 10'000; ++number)
        add();
    ::_exit(9);
}

[[noreturn]] void dieHolding(const QString &path)
{
    const auto held = DataDirectory::open(path);
    ::_exit(held ? 9 : 1);
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--die-in-a-transaction"))
        dieInATransaction(arguments.value(2));
    if (arguments.value(1) == QStringLiteral("--die-holding"))
        dieHolding(arguments.value(2));
    TestOpening test;
    return QTest::qExec(&test, count, words);
}

#include "tst_opening.moc"
