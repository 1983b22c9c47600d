// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace turbolane::app {

/// The folder in which practice keeps its books, and the file in it that says so. Nothing is ever
/// written to or taken from a folder that holds anything and lacks that file, and no other program
/// opens one that has it: practice and real books cannot be mixed up by any option.
class PracticeBooks {
public:
    /// The folder that belongs to these real books: their own "practice".
    static QString folderFor(const QString &realBooks);
    /// Made and marked where there is none. WrongState where it holds what practice did not put
    /// there; NotWritable.
    static Result<PracticeBooks> in(const QString &folder);
    static bool arePractice(const QString &folder);
    /// WrongState where they are practice's: for programs that keep real books.
    static Result<Done> refuseFor(const QString &folder);

    const QString &folder() const { return m_folder; }
    /// Looks and words as they are chosen beside these real books, where nothing is chosen yet.
    void adoptSettings(const QString &realBooks) const;
    /// The story is told to its end.
    bool areMade() const;
    std::uint64_t seed() const; ///< of the story that was told; 0 before
    /// From now on it has to be told anew: books that are half a story, or unwanted, are no use.
    Result<Done> forget();
    /// Takes the books away, if they are not made. Settings and keys stay. Locked by another.
    Result<Done> clear() const;
    Result<Done> setMade(std::uint64_t seed);
    /// What their carrier's clock showed when it was last seen. NotFound.
    Result<Instant> lastSeen() const;

private:
    explicit PracticeBooks(QString folder);
    QString path(const char *name) const;
    Result<Done> write(bool made, std::uint64_t seed) const;

    QString m_folder;
};

} // namespace turbolane::app
