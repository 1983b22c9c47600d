// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"

namespace turbolane::backend {

/// Everything written while it lives is kept together, or not at all.
class Transaction final {
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
        m_database.begin();
    }
    ~Transaction()
    {
        if (m_database.inTransaction())
            m_database.rollback();
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Without it, leaving the scope undoes everything. An error: nothing was kept.
    Result<Done> commit() { return m_database.commit(); }

private:
    Database &m_database;
};

/// Inside a transaction: what is written while it lives can be taken back alone.
class Savepoint final {
public:
    explicit Savepoint(Database &database)
        : m_database(database)
    {
        m_database.savepoint();
    }
    ~Savepoint()
    {
        if (m_kept)
            m_database.release();
        else
            m_database.rollbackToSavepoint();
    }
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void keep() { m_kept = true; }

private:
    Database &m_database;
    bool m_kept = false;
};

} // namespace turbolane::backend
