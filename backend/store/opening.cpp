// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/opening.h"

#include "backend/store/dialect.h"
#include "backend/store/migrations.h"
#include "backend/store/privacy.h"
#include "backend/store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace turbolane::backend {

namespace {

constexpr std::string_view fileMark("SQLite format 3\0", 16);

Error damaged(const QString &file, const std::string &why)
{
    return Error{ErrorCode::Damaged,
                 "the database " + file.toStdString() + " is damaged (" + why
                     + "); it was left as it is: restore a backup over it, or start with another "
                       "data directory"};
}

Error notWritable(const QString &file)
{
    return Error{ErrorCode::NotWritable,
                 "the database " + file.toStdString()
                     + " cannot be written; give this user write access to it and its directory"};
}

std::int64_t countOf(Database &database, const char *sql)
{
    std::int64_t count = 0;
    database.each(sql, {}, [&](Row &row) { count = row.number(); });
    return count;
}

/// Looks at the first bytes without any database code, which might repair what it reads.
Result<Done> startsAsADatabase(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return notWritable(name);
    const QByteArray mark = file.read(qint64(fileMark.size()));
    if (std::string_view(mark.constData(), std::size_t(mark.size())) != fileMark)
        return damaged(name, file.size() == 0 ? "it is empty" : "it is not a database");
    return Done{};
}

Result<Done> isWhole(Database &database, const QString &file)
{
    std::string verdict;
    database.each(dialect::integrityCheck, {}, [&](Row &row) { verdict = row.text(); });
    if (database.failure())
        return damaged(file, database.failure()->detail);
    if (verdict != "ok")
        return damaged(file, verdict);
    return Done{};
}

Result<Done> isOfAKnownVersion(Database &database, const QString &file)
{
    if (countOf(database, dialect::countTables) == 0)
        return damaged(file, "it is empty");
    if (countOf(database, dialect::countMigrationTables) == 0)
        return damaged(file, "it belongs to another program");
    const std::int64_t version = countOf(database, "SELECT COUNT(*) FROM migration");
    if (version > std::int64_t(migrations.size()))
        return Error{ErrorCode::Newer,
                     "the database " + file.toStdString() + " was written by a newer Turbolane ("
                         + std::to_string(version) + " steps, this one knows "
                         + std::to_string(migrations.size())
                         + "); it was left as it is: use the newer program"};
    return Done{};
}

/// Everything that is checked before anything may write.
Result<Done> canBeTrusted(const QString &file)
{
    if (const auto mark = startsAsADatabase(file); !mark)
        return mark;
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return damaged(file, database.error().detail);
    if (const auto whole = isWhole(**database, file); !whole)
        return whole;
    return isOfAKnownVersion(**database, file);
}

/// To look at a database with a write-ahead log is to lay a log and an index beside it: empty, and
/// taken away again from one that is refused.
Result<Done> canBeTrustedOrIsLeft(const QString &file)
{
    QStringList absent;
    for (const char *ending : {"-wal", "-shm"})
        if (const QString name = file + QLatin1String(ending); !QFileInfo::exists(name))
            absent.append(name);
    const auto trusted = canBeTrusted(file);
    if (!trusted)
        for (const QString &name : absent)
            QFile::remove(name);
    return trusted;
}

Result<Done> bringUpToDate(Database &database)
{
    std::int64_t taken = 0;
    if (countOf(database, dialect::countMigrationTables) > 0)
        taken = countOf(database, "SELECT COUNT(*) FROM migration");
    Transaction together(database);
    for (std::size_t step = std::size_t(taken); step < migrations.size(); ++step) {
        database.run(migrations[step].sql);
        database.run("INSERT INTO migration (number, why) VALUES (?, ?)",
                     Values() << std::int64_t(step + 1) << std::string(migrations[step].why));
    }
    return together.commit();
}

/// Opened for writing and brought up to date.
Result<std::unique_ptr<Database>> ready(const QString &file)
{
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return notWritable(file);
    for (const char *sql : dialect::onOpen)
        (*database)->each(sql, {}, [](Row &) {});
    if ((*database)->failure())
        return notWritable(file);
    if (const auto done = bringUpToDate(**database); !done)
        return notWritable(file);
    return database;
}

/// Under another name until it is whole: a carrier killed at its first start leaves no database
/// rather than half of one.
Result<Done> makeNew(const QString &file)
{
    const QString unfinished = file + QStringLiteral(".new");
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(ending));
    // Its companions take after it: the write-ahead log holds what it holds.
    if (!makePrivateFile(unfinished))
        return notWritable(file);
    if (const auto made = ready(unfinished); !made)
        return made.error();
    if (!QFile::rename(unfinished, file))
        return notWritable(file);
    return Done{};
}

} // namespace

Result<std::unique_ptr<Database>> openDatabase(const QString &file)
{
    if (file == QStringLiteral(":memory:"))
        return ready(file);
    if (!QFileInfo::exists(file)) {
        if (const auto made = makeNew(file); !made)
            return made.error();
    }
    if (const auto trusted = canBeTrustedOrIsLeft(file); !trusted)
        return trusted.error();
    if (!QFileInfo(file).isWritable())
        return notWritable(file);
    return ready(file);
}

Result<std::unique_ptr<Database>> openToLook(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Error{ErrorCode::NotFound, "there are no books in " + file.toStdString()};
    if (const auto trusted = canBeTrustedOrIsLeft(file); !trusted)
        return trusted.error();
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (database
        && countOf(**database, "SELECT COUNT(*) FROM migration") < std::int64_t(migrations.size()))
        return Error{ErrorCode::WrongState,
                     "the database " + file.toStdString()
                         + " is of an older version: start a carrier on it once"};
    return database;
}

} // namespace turbolane::backend
