// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/follower.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace turbolane::backend {

/// Values to put in the place of the question marks, in order.
class Values {
public:
    Values &operator<<(std::int64_t number);
    Values &operator<<(const std::string &text);
    Values &operator<<(Instant instant);
    Values &operator<<(const std::optional<Instant> &instant); ///< NULL where there is none
    Values &bytes(const std::string &bytes);
    Values &maybe(const std::optional<std::int64_t> &number);
    const QVariantList &list() const { return m_list; }

private:
    QVariantList m_list;
};

/// One row of an answer; columns are read from the left, in the order of the SELECT.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    { }
    std::int64_t number();
    std::string text();
    std::string bytes();
    Instant instant();
    std::optional<Instant> maybeInstant();
    std::optional<std::int64_t> maybeNumber();

private:
    QVariant next();

    const QSqlQuery &m_query;
    int m_column = 0;
};

/// One connection to one SQL database, with its statements prepared once.
///
/// The first failure (a full disk, a torn page) is remembered: from then on nothing is written,
/// and commit() says so. Callers in between need not look: what they wrote is undone as a whole.
class Database {
public:
    /// ":memory:" or a file; read only looks and leaves the file as it is.
    enum class Access { ReadOnly, ReadWrite };
    static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    explicit Database(QString connectionName); ///< called by open()
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The number of rows touched; 0 after a failure.
    std::int64_t run(const char *sql, const Values &values = {});
    void each(const char *sql, const Values &values, const std::function<void(Row &)> &visit);

    void begin();
    Result<Done> commit();
    void rollback();
    void savepoint();
    void release();
    void rollbackToSavepoint();
    /// Goes back with whatever is taken back here; null for none.
    void follow(Follower *follower) { m_follower = follower; }
    bool inTransaction() const { return m_inTransaction; }

    const std::optional<Error> &failure() const { return m_failure; }
    /// As a process that is killed just after so many more commits: nothing after it is kept.
    void dieAfterCommits(int commits) { m_commitsLeft = commits; }
    bool isDead() const { return m_commitsLeft == 0; }
    int commits() const { return m_commits; }

private:
    QSqlQuery *executed(const char *sql, const Values &values);
    void fail(const QSqlQuery &query);

    QString m_name;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    std::optional<Error> m_failure;
    Follower *m_follower = nullptr;
    std::vector<std::size_t> m_marks; ///< of the follower, at each open savepoint
    bool m_inTransaction = false;
    int m_commitsLeft = -1;
    int m_commits = 0;
};

} // namespace turbolane::backend
