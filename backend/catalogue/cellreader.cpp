// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/cellreader.h"

namespace turbolane::backend {

bool isCountry(std::string_view text)
{
    const auto capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    return text.size() == 2 && capital(text[0]) && capital(text[1]);
}

std::string CellReader::text(Column column)
{
    expect(!m_row.cell(column.place).empty(), column, "is empty");
    return m_row.cell(column.place);
}

bool isId(std::string_view text)
{
    constexpr std::size_t longest = 64;
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz"
                                         "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";
    return !text.empty() && text.size() <= longest
        && text.find_first_not_of(allowed) == std::string_view::npos;
}

std::string CellReader::id(Column column)
{
    const std::string value = text(column);
    expect(isId(value), column, "is not 1 to 64 letters, digits, \"-\", \"_\" or \".\": " + value);
    return value;
}

std::string CellReader::country(Column column)
{
    expect(isCountry(m_row.cell(column.place)), column, "is not a country code of two capitals");
    return m_row.cell(column.place);
}

std::int64_t CellReader::fixed(Column column, int places, WholeRange allowed)
{
    const Result<std::int64_t> value = fixedPoint(m_row.cell(column.place), places);
    if (!value) {
        refuse(column, value.error().detail);
        return allowed.least;
    }
    expect(*value >= allowed.least && *value <= allowed.most, column,
           "is out of range: " + m_row.cell(column.place));
    return *value;
}

std::vector<std::string> CellReader::list(Column column)
{
    std::vector<std::string> parts = listOrNone(column);
    expect(!parts.empty(), column, "is an empty list");
    return parts;
}

std::vector<std::string> CellReader::listOrNone(Column column)
{
    Result<std::vector<std::string>> parts = listOf(m_row.cell(column.place));
    if (parts)
        return std::move(*parts);
    refuse(column, parts.error().detail);
    return {};
}

void CellReader::refuse(Column column, const std::string &reason)
{
    if (!m_problem)
        m_problem = m_row.refused(std::string(column.name) + " " + reason);
}

} // namespace turbolane::backend
