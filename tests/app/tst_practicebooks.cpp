// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/practice/practicebooks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace turbolane;
using namespace turbolane::app;

/// Practice and real books are never taken for one another.
class TestPracticeBooks : public QObject {
    Q_OBJECT

private slots:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void keepsItsOwnFolder_data();
    void keepsItsOwnFolder();
    void realProgramsRefuseIt();
    void halfAStoryIsClearedAway();
    void aWholeStoryIsNeverCleared();
    void takesLooksFromBesideOnce();

private:
    QString folder() const { return PracticeBooks::folderFor(m_place->path()); }
    QString file(const char *name) const { return QDir(folder()).filePath(QLatin1String(name)); }
    void put(const char *name, const QByteArray &content = "x") const
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile made(file(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(content);
    }
    QByteArray content(const char *name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestPracticeBooks::keepsItsOwnFolder_data()
{
    QTest::addColumn<QByteArrayList>("holds");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const QByteArrayList &holds, bool isTaken) {
        QTest::newRow(name) << holds << isTaken;
    };
    row("nothing is there", {}, true);
    row("its own books", {"practice.json", "carrier.db"}, true);
    row("its own, not begun", {"practice.json"}, true);
    row("real books", {"carrier.db", "token"}, false);
    row("a real program's settings", {"settings.ini"}, false);
    row("a hidden file of somebody's", {".notes"}, false);
    row("somebody's picture", {"holiday.png"}, false);
}

void TestPracticeBooks::keepsItsOwnFolder()
{
    QFETCH(const QByteArrayList, holds);
    QFETCH(const bool, isTaken);
    for (const QByteArray &name : holds)
        put(name.constData(), "as it was");
    const auto books = PracticeBooks::in(folder());
    QCOMPARE(bool(books), isTaken);
    if (!isTaken)
        QCOMPARE(books.error().code, ErrorCode::WrongState);
    QCOMPARE(PracticeBooks::arePractice(folder()), isTaken);
    for (const QByteArray &name : holds)
        QCOMPARE(content(name.constData()), QByteArray("as it was"));
}

void TestPracticeBooks::realProgramsRefuseIt()
{
    QVERIFY(PracticeBooks::refuseFor(m_place->path()));
    QVERIFY(PracticeBooks::in(folder()));
    QVERIFY(!PracticeBooks::refuseFor(folder()));
    QCOMPARE(PracticeBooks::refuseFor(folder()).error().code, ErrorCode::WrongState);
    QVERIFY(PracticeBooks::refuseFor(m_place->path())); // beside it, real books are as ever
}

void TestPracticeBooks::halfAStoryIsClearedAway()
{
    auto books = PracticeBooks::in(folder());
    QVERIFY(books && !books->areMade());
    for (const char *name : {"carrier.db", "carrier.db-wal", "alive", "settings.ini", "token"})
        put(name);
    QVERIFY(books->clear());
    for (const char *name : {"carrier.db", "carrier.db-wal", "alive"})
        QVERIFY2(!QFile::exists(file(name)), name);
    for (const char *name : {"settings.ini", "token", "practice.json"})
        QVERIFY2(QFile::exists(file(name)), name);
}

void TestPracticeBooks::aWholeStoryIsNeverCleared()
{
    auto books = PracticeBooks::in(folder());
    put("carrier.db");
    QVERIFY(books->setMade(12'345'678'901'234'567ULL));
    QVERIFY(books->areMade());
    QCOMPARE(books->seed(), 12'345'678'901'234'567ULL);
    QVERIFY(books->clear());
    QVERIFY(QFile::exists(file("carrier.db")));
    QVERIFY(books->forget());
    QVERIFY(!books->areMade());
    QVERIFY(books->clear());
    QVERIFY(!QFile::exists(file("carrier.db")));
}

void TestPracticeBooks::takesLooksFromBesideOnce()
{
    QFile chosen(QDir(m_place->path()).filePath(QStringLiteral("settings.ini")));
    QVERIFY(chosen.open(QIODevice::WriteOnly));
    chosen.write("dark");
    chosen.close();
    const auto books = PracticeBooks::in(folder());
    books->adoptSettings(m_place->path());
    QCOMPARE(content("settings.ini"), QByteArray("dark"));
    put("settings.ini", "light");
    books->adoptSettings(m_place->path());
    QCOMPARE(content("settings.ini"), QByteArray("light"));
}

QTEST_GUILESS_MAIN(TestPracticeBooks)
#include "tst_practicebooks.moc"
