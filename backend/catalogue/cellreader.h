// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/catalogue/csv.h"

#include <optional>
#include <string>
#include <vector>

namespace turbolane::backend {

/// A cell by its place and by the name its heading gives it.
struct Column {
    std::size_t place;
    const char *name;
};

struct WholeRange {
    std::int64_t least;
    std::int64_t most;
};

/// Reads the cells of one row into values. The first thing wrong is kept, with its column; what is
/// read after that does not count.
class CellReader {
public:
    explicit CellReader(const CsvRow &row)
        : m_row(row)
    { }

    /// Not empty.
    std::string text(Column column);
    /// 1 to 64 letters, digits, "-", "_", ".": what a request can name.
    std::string id(Column column);
    std::string textOrNone(Column column) const { return m_row.cell(column.place); }
    /// Two capitals: ISO 3166-1 alpha-2.
    std::string country(Column column);
    std::int64_t whole(Column column, WholeRange allowed) { return fixed(column, 0, allowed); }
    /// With `places` decimals, as a whole number of its smallest unit.
    std::int64_t fixed(Column column, int places, WholeRange allowed);
    /// Not empty.
    std::vector<std::string> list(Column column);
    std::vector<std::string> listOrNone(Column column);

    /// Says what is wrong with a column, unless something was wrong before.
    void refuse(Column column, const std::string &reason);
    void expect(bool holds, Column column, const std::string &reason)
    {
        if (!holds)
            refuse(column, reason);
    }
    const std::optional<Error> &problem() const { return m_problem; }

private:
    const CsvRow &m_row;
    std::optional<Error> m_problem;
};

bool isCountry(std::string_view text);
bool isId(std::string_view text);

} // namespace turbolane::backend
