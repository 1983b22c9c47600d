// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace turbolane::backend {

/// Keeps in memory what is written in the database, and goes back with it: what a transaction or a
/// savepoint took back, it takes back.
class Follower {
public:
    virtual ~Follower() = default;
    /// How much has changed since the transaction began.
    virtual std::size_t mark() const = 0;
    /// Takes back what has changed since that mark.
    virtual void undoTo(std::size_t mark) = 0;
    /// The transaction is kept: nothing of it is taken back any more.
    virtual void keepAll() = 0;
};

} // namespace turbolane::backend
