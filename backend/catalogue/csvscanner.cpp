// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/csvscanner.h"

#include <QUtf8StringView>

#include <algorithm>

namespace turbolane::backend {

namespace {

constexpr std::size_t longestCell = 16UL * 1024;
constexpr std::size_t mostCells = 100;

bool isControl(char byte)
{
    return (static_cast<unsigned char>(byte) < 0x20 && byte != '\n') || byte == 0x7F;
}

} // namespace

CsvScanner::CsvScanner(std::string_view bytes)
    : m_rest(bytes)
{
    if (m_rest.starts_with("\xEF\xBB\xBF"))
        m_rest.remove_prefix(3);
}

std::vector<std::string> CsvScanner::row()
{
    std::vector<std::string> cells;
    do
        cells.push_back(m_rest.starts_with('"') ? quotedCell() : plainCell());
    while (m_problem.empty() && cells.size() < mostCells && take(','));
    if (!m_problem.empty())
        return cells;
    take('\r');
    if (!atEnd() && !take('\n'))
        m_problem = cells.size() == mostCells
            ? "is followed by more columns than any file has"
            : "has text after its closing quote, or a stray carriage return";
    return cells;
}

bool CsvScanner::take(char wanted)
{
    if (!m_rest.starts_with(wanted))
        return false;
    m_line += wanted == '\n' ? 1 : 0;
    m_rest.remove_prefix(1);
    return true;
}

std::string CsvScanner::plainCell()
{
    const std::string_view cell = m_rest.substr(0, m_rest.find_first_of(",\r\n"));
    m_rest.remove_prefix(cell.size());
    checkText(cell);
    if (cell.find('"') != std::string_view::npos)
        m_problem = "has a quote inside, but is not quoted";
    return std::string(cell.substr(0, longestCell));
}

std::string CsvScanner::quotedCell()
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
    m_problem = "has a quote that is not closed";
    return cell.substr(0, longestCell);
}

void CsvScanner::checkText(std::string_view cell)
{
    if (cell.size() > longestCell)
        m_problem = "is longer than 16 KiB";
    else if (std::any_of(cell.begin(), cell.end(), isControl))
        m_problem = "holds a control character";
    else if (!QUtf8StringView(cell.data(), qsizetype(cell.size())).isValidUtf8())
        m_problem = "is not UTF-8";
}

} // namespace turbolane::backend
