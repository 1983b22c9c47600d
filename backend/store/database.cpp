// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/store/database.h"

#include "backend/log.h"
#include "backend/store/dialect.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

namespace turbolane::backend {

namespace {

/// Qt keeps connections by name, for the whole process; ours never meet.
QString freshName()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("turbolane-%1").arg(++last);
}

} // namespace

Values &Values::operator<<(std::int64_t number)
{
    m_list.append(QVariant::fromValue(qint64(number)));
    return *this;
}

Values &Values::operator<<(const std::string &text)
{
    m_list.append(QString::fromStdString(text));
    return *this;
}

Values &Values::operator<<(Instant instant)
{
    return *this << std::int64_t(instant.time_since_epoch().count());
}

Values &Values::operator<<(const std::optional<Instant> &instant)
{
    return instant ? *this << *instant : maybe(std::nullopt);
}

Values &Values::bytes(const std::string &bytes)
{
    m_list.append(QByteArray::fromStdString(bytes));
    return *this;
}

Values &Values::maybe(const std::optional<std::int64_t> &number)
{
    if (number)
        return *this << *number;
    m_list.append(QVariant(QMetaType::fromType<qint64>()));
    return *this;
}

QVariant Row::next()
{
    return m_query.value(m_column++);
}

std::int64_t Row::number()
{
    return next().toLongLong();
}

std::string Row::text()
{
    return next().toString().toStdString();
}

std::string Row::bytes()
{
    return next().toByteArray().toStdString();
}

Instant Row::instant()
{
    return Instant(Millis(number()));
}

std::optional<Instant> Row::maybeInstant()
{
    const auto millis = maybeNumber();
    return millis ? std::optional(Instant(Millis(*millis))) : std::nullopt;
}

std::optional<std::int64_t> Row::maybeNumber()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional<std::int64_t>(value.toLongLong());
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    auto database = std::make_unique<Database>(freshName());
    QSqlDatabase connection =
        QSqlDatabase::addDatabase(QLatin1String(dialect::driver), database->m_name);
    connection.setDatabaseName(file);
    if (access == Access::ReadOnly)
        connection.setConnectOptions(QLatin1String(dialect::readOnlyOption));
    if (!connection.open())
        return Error{ErrorCode::NotWritable, connection.lastError().text().toStdString()};
    return database;
}

Database::Database(QString connectionName)
    : m_name(std::move(connectionName))
{ }

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::fail(const QSqlQuery &query)
{
    const QString why = query.lastError().text();
    qCCritical(logStore).noquote() << "the database failed:" << why << "in" << query.lastQuery();
    if (!m_failure)
        m_failure = Error{ErrorCode::Unavailable, "the database failed: " + why.toStdString()};
}

QSqlQuery *Database::executed(const char *sql, const Values &values)
{
    if (m_failure || isDead())
        return nullptr;
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql))) {
            fail(*query);
            m_prepared.erase(sql);
            return nullptr;
        }
    }
    for (int place = 0; place < values.list().size(); ++place)
        query->bindValue(place, values.list().at(place));
    if (query->exec())
        return query.get();
    fail(*query);
    return nullptr;
}

std::int64_t Database::run(const char *sql, const Values &values)
{
    QSqlQuery *query = executed(sql, values);
    if (query == nullptr)
        return 0;
    const int touched = query->numRowsAffected();
    query->finish();
    return touched;
}

void Database::each(const char *sql, const Values &values, const std::function<void(Row &)> &visit)
{
    QSqlQuery *query = executed(sql, values);
    if (query == nullptr)
        return;
    while (query->next()) {
        Row row(*query);
        visit(row);
    }
    if (query->lastError().isValid())
        fail(*query);
    query->finish();
}

void Database::begin()
{
    require(!m_inTransaction, "one transaction at a time");
    m_failure.reset();
    m_inTransaction = true;
    m_marks.clear();
    if (m_follower)
        m_follower->keepAll();
    run(dialect::begin);
}

Result<Done> Database::commit()
{
    require(m_inTransaction, "only a transaction is committed");
    run("COMMIT");
    if (isDead())
        m_failure = Error{ErrorCode::Unavailable, "the process is gone"};
    if (m_failure) {
        const Error failure = *m_failure;
        rollback();
        return failure;
    }
    m_inTransaction = false;
    if (m_follower)
        m_follower->keepAll();
    ++m_commits;
    if (m_commitsLeft > 0)
        --m_commitsLeft;
    return Done{};
}

void Database::rollback()
{
    m_failure.reset();
    m_inTransaction = false;
    run("ROLLBACK");
    m_failure.reset();
    m_marks.clear();
    if (m_follower)
        m_follower->undoTo(0);
}

void Database::savepoint()
{
    run("SAVEPOINT command");
    m_marks.push_back(m_follower ? m_follower->mark() : 0);
}

void Database::release()
{
    run("RELEASE SAVEPOINT command");
    require(!m_marks.empty(), "a savepoint was set before it is released");
    m_marks.pop_back();
}

void Database::rollbackToSavepoint()
{
    run("ROLLBACK TO SAVEPOINT command");
    if (m_follower && !m_marks.empty())
        m_follower->undoTo(m_marks.back());
    release();
}

} // namespace turbolane::backend
