// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace turbolane::backend::tests {

/// A disk under SQLite that remembers what was written to it and what was flushed, so that a test
/// can ask afterwards what it may hold if the power had gone at any moment. What was flushed is
/// there; of what was not, any sectors of 512 bytes may be, each by itself.
///
/// One at a time, for the whole process. What is opened while none is there is not recorded.
class CrashDisk {
public:
    CrashDisk();
    ~CrashDisk();
    CrashDisk(const CrashDisk &) = delete;
    CrashDisk &operator=(const CrashDisk &) = delete;

    struct Change {
        enum class What : std::uint8_t { Write = 1, Truncate = 2, Flush = 3, Remove = 4 };
        What what = What::Write;
        std::string file; ///< "-wal", or empty for the database itself
        std::int64_t at = 0; ///< where it is written, or the size that is left
        QByteArray bytes = {};
    };
    const std::vector<Change> &changes() const { return m_changes; }

    /// From here on; what is in those files is on the disk. The path of the database.
    void record(const QString &database);
    void stop() { m_database.clear(); }

    /// Files by the end of their name.
    using Files = std::map<std::string, QByteArray>;
    /// What may be there after so many changes, if the power goes in the next one.
    Files afterCut(std::size_t changes, std::uint32_t seed) const;

    /// Of the recorded database, or no ending: of no concern.
    bool isRecorded(const char *name, std::string *ending) const;
    void remember(Change change) { m_changes.push_back(std::move(change)); }

private:
    std::string m_database;
    Files m_start;
    std::vector<Change> m_changes;
};

} // namespace turbolane::backend::tests
