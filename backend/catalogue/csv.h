// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace turbolane::backend {

inline constexpr std::int64_t csvMostBytes = 67'108'864; // 64 MiB

/// A data file before it is read: its name, for messages, and its bytes.
struct CsvText {
    std::string name;
    std::string bytes;
};

/// One row of a data file. Knows where it came from, so that a refusal can say it.
class CsvRow {
public:
    CsvRow(const std::string &file, int line, std::vector<std::string> cells)
        : m_file(&file)
        , m_line(line)
        , m_cells(std::move(cells))
    { }

    const std::string &cell(std::size_t column) const { return m_cells[column]; }
    std::size_t size() const { return m_cells.size(); }
    int line() const { return m_line; }
    /// "pops.csv line 7: " and the reason, which begins with the column's name.
    Error refused(const std::string &reason) const;

private:
    friend class CsvTable;

    const std::string *m_file;
    int m_line;
    std::vector<std::string> m_cells;
};

/// A table with a heading: cells between commas, quoted where they hold a comma, a quote (doubled)
/// or a line's end. Every row has as many cells as the heading.
class CsvTable {
public:
    /// The heading names the columns, in any order; one that ends in "?" here may be missing, and
    /// its cells are empty then. Rows are as in `columns`.
    /// Refused: a column that is missing, unknown or told twice, a row of another length, a quote
    /// that is not closed or stands inside a cell, a control character, bytes that are not UTF-8,
    /// a cell over 16 KiB, more than 500,000 rows, a file over csvMostBytes.
    static Result<CsvTable> parse(CsvText text, const std::vector<std::string_view> &columns);

    CsvTable(CsvTable &&) noexcept = default;
    CsvTable &operator=(CsvTable &&) noexcept = default;

    const std::vector<CsvRow> &rows() const { return m_rows; }
    const std::string &file() const { return *m_file; }

private:
    CsvTable() = default;

    std::unique_ptr<std::string> m_file; // rows point at it while the table moves
    std::vector<CsvRow> m_rows;
};

/// Readers of a cell. Each says what it wanted.
Result<std::int64_t> wholeNumber(std::string_view cell);
/// "0.95" with three places is 950. Refuses more places than asked for.
Result<std::int64_t> fixedPoint(std::string_view cell, int places);
/// "a;b" is a and b; an empty cell is none. An empty part is refused.
Result<std::vector<std::string>> listOf(std::string_view cell, char between = ';');

} // namespace turbolane::backend
