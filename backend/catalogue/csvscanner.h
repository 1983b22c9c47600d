// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace turbolane::backend {

/// Walks the bytes of a table once, row by row, and counts lines.
class CsvScanner {
public:
    /// A byte order mark at the start is passed over.
    explicit CsvScanner(std::string_view bytes);

    bool atEnd() const { return m_rest.empty(); }
    int line() const { return m_line; }
    /// What is wrong with the last cell that was read, or empty.
    const std::string &problem() const { return m_problem; }

    /// Up to the first cell with a problem.
    std::vector<std::string> row();

private:
    bool take(char wanted);
    std::string plainCell();
    std::string quotedCell();
    void checkText(std::string_view cell);

    std::string_view m_rest;
    int m_line = 1;
    std::string m_problem;
};

} // namespace turbolane::backend
