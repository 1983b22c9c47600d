// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace turbolane::backend {

/// Where a carrier keeps what it remembers; held by one process at a time, and closed to other
/// users of the machine.
class DataDirectory {
public:
    /// Made where it is missing. NotWritable; Locked by another process.
    static Result<std::unique_ptr<DataDirectory>> open(const QString &path);
    explicit DataDirectory(const QString &path); ///< called by open()

    QString path() const { return m_path; }
    QString database() const;
    static QString databaseIn(const QString &path);

    /// The last instant that was written by stillAlive(), in this life or an earlier one. It is
    /// not in the database and not flushed to the disk: a second written each second, for ever.
    std::optional<Instant> lastAlive() const;
    void stillAlive(Instant now);

private:
    QString m_path;
    QLockFile m_lock;
};

} // namespace turbolane::backend
