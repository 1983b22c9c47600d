// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/store/database.h"

#include <functional>
#include <string>
#include <vector>

namespace turbolane::backend {

/// What bills are made from, as it happened: each fact once, in order, never changed and never
/// forgotten. Written with what it tells of, in one transaction.
///
/// A chain: each fact carries the SHA-256 of the one before it and its own words, so that one that
/// was changed, left out or moved shows.
class JournalTable {
public:
    explicit JournalTable(Database &database)
        : m_database(database)
    { }
    /// Words without tabs or line ends.
    void append(const std::vector<std::string> &words);

    struct Chain {
        std::int64_t facts = 0;
        std::string head; ///< of the last, hexadecimal
        bool isWhole = true;
    };
    using Visit = std::function<void(const std::vector<std::string> &words)>;
    /// Every fact in order, up to the first that is not as it was written.
    Chain each(const Visit &visit) const;
    bool isEmpty() const;

private:
    Database &m_database;
};

} // namespace turbolane::backend
