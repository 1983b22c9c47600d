// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"

#include <QString>

namespace turbolane::backend {

/// A file of ":/turbolane/data", such as "pops.csv". Malformed if the program was built without it.
Result<CsvText> builtInFile(const std::string &name);

/// Where the facts of a network come from: those built into this program, or a folder of the same
/// files given in their place. docs/network.md tells what they hold.
class DataFiles {
public:
    /// The built-in ones.
    DataFiles() = default;
    explicit DataFiles(QString folder)
        : m_folder(std::move(folder))
    { }

    bool areBuiltIn() const { return m_folder.isEmpty(); }
    /// Malformed where the folder is none, holds a table that this program does not read (a slip of
    /// the name would otherwise leave a file out), or has no pops.csv or no backbone.csv.
    Result<Done> check() const;
    /// Of a folder: a text without a name where there is no such file.
    Result<CsvText> file(const std::string &name) const;
    /// Of a folder: the built-in one where there is no such file.
    Result<CsvText> fileOrBuiltIn(const std::string &name) const;

private:
    QString m_folder;
};

} // namespace turbolane::backend
