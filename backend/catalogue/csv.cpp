// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/csv.h"

#include <charconv>
#include <optional>

namespace turbolane::backend {

namespace {

/// Walks the bytes once, row by row, and counts lines.
class CsvScanner {
public:
    explicit CsvScanner(std::string_view bytes)
        : m_rest(bytes)
    {
        if (m_rest.starts_with("\xEF\xBB\xBF"))
            m_rest.remove_prefix(3);
    }

    bool atEnd() const { return m_rest.empty(); }
    int line() const { return m_line; }
    /// What is wrong with what was read so far, or null.
    const char *problem() const { return m_problem; }

    std::vector<std::string> row()
    {
        std::vector<std::string> cells;
        do
            cells.push_back(m_rest.starts_with('"') ? quotedCell() : plainCell());
        while (m_problem == nullptr && take(','));
        take('\r');
        if (!atEnd() && m_problem == nullptr && !take('\n'))
            m_problem = "text after a closing quote, or a stray carriage return";
        return cells;
    }

private:
    bool take(char wanted)
    {
        if (!m_rest.starts_with(wanted))
            return false;
        m_line += wanted == '\n' ? 1 : 0;
        m_rest.remove_prefix(1);
        return true;
    }
    std::string plainCell()
    {
        const std::string_view cell = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
        m_rest.remove_prefix(cell.size());
        if (cell.find('"') != std::string_view::npos)
            m_problem = "a quote inside a cell that is not quoted";
        checkText(cell);
        return std::string(cell);
    }
    std::string quotedCell()
    {
        std::string cell;
        take('"');
        while (!atEnd()) {
            const char next = m_rest.front();
            take(next);
            if (next == '"' && !take('"')) {
                checkText(cell);
                return cell;
            }
            cell += next;
        }
        m_problem = "a quote that is not closed";
        return cell;
    }
    void checkText(std::string_view cell)
    {
        for (const char byte : cell)
            if (static_cast<unsigned char>(byte) < 0x20 && byte != '\n')
                m_problem = "a control character";
    }

    std::string_view m_rest;
    int m_line = 1;
    const char *m_problem = nullptr;
};

bool sameCells(const std::vector<std::string> &cells, const std::vector<std::string_view> &columns)
{
    return std::equal(cells.begin(), cells.end(), columns.begin(), columns.end());
}

bool areDigits(std::string_view text)
{
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

Error notANumber(std::string_view cell)
{
    return {ErrorCode::Malformed, "not a number: \"" + std::string(cell.substr(0, 40)) + "\""};
}

} // namespace

Error CsvRow::refused(const std::string &reason) const
{
    return {ErrorCode::Malformed, *m_file + " line " + std::to_string(m_line) + ": " + reason};
}

Result<CsvTable> CsvTable::parse(CsvText text, const std::vector<std::string_view> &columns)
{
    CsvTable table;
    table.m_file = std::make_unique<std::string>(std::move(text.name));
    CsvScanner scanner(text.bytes);
    for (bool heading = true; heading || !scanner.atEnd(); heading = false) {
        const int line = scanner.line();
        CsvRow row(*table.m_file, line, scanner.row());
        if (scanner.problem() != nullptr)
            return row.refused(scanner.problem());
        if (heading && !sameCells(row.m_cells, columns))
            return row.refused("the heading is not the one this program reads");
        if (row.size() != columns.size())
            return row.refused(std::to_string(row.size()) + " cells where the heading has "
                               + std::to_string(columns.size()));
        if (!heading)
            table.m_rows.push_back(std::move(row));
    }
    return table;
}

Result<std::int64_t> wholeNumber(std::string_view cell)
{
    return fixedPoint(cell, 0);
}

Result<std::int64_t> fixedPoint(std::string_view cell, int places)
{
    const bool negative = cell.starts_with('-');
    const std::string_view size = cell.substr(negative ? 1 : 0);
    const std::size_t point = size.find('.');
    const std::string_view whole = size.substr(0, point);
    std::string digits(whole);
    if (point != std::string_view::npos) {
        const std::string_view decimals = size.substr(point + 1);
        if (decimals.empty() || decimals.size() > std::size_t(places))
            return notANumber(cell);
        digits += decimals;
        places -= int(decimals.size());
    }
    digits.append(std::size_t(places), '0');
    std::int64_t value = 0;
    if (whole.empty() || !areDigits(digits) || digits.size() > 18)
        return notANumber(cell);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return negative ? -value : value;
}

Result<std::vector<std::string>> listOf(std::string_view cell, char between)
{
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const std::size_t end = cell.find(between);
        const std::string_view part = cell.substr(0, end);
        if (part.empty() || end == cell.size() - 1)
            return Error{ErrorCode::Malformed, "an empty part in a list"};
        parts.emplace_back(part);
        cell.remove_prefix(end == std::string_view::npos ? cell.size() : end + 1);
    }
    return parts;
}

} // namespace turbolane::backend
