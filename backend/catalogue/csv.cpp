// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/catalogue/csv.h"

#include "backend/catalogue/csvscanner.h"

#include <algorithm>
#include <charconv>

namespace turbolane::backend {

namespace {

constexpr std::size_t mostRows = 500'000;

/// Long enough for people, too short to fill a log.
std::string shortened(std::string text)
{
    constexpr std::size_t longest = 300;
    if (text.size() <= longest)
        return text;
    text.resize(longest);
    while ((static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
        text.pop_back();
    text.pop_back();
    return text + "...";
}

bool isOptional(std::string_view column)
{
    return column.ends_with('?');
}

std::string_view nameOf(std::string_view column)
{
    return column.substr(0, column.size() - (isOptional(column) ? 1 : 0));
}

/// Where each cell of a row goes, by the order of our columns. The detail of an error names the
/// column.
struct Places {
    std::vector<std::size_t> of;
    std::size_t columns = 0;
};

Result<Places> placesOf(const std::vector<std::string> &heading,
                        const std::vector<std::string_view> &columns)
{
    Places places{{}, columns.size()};
    for (const std::string &name : heading) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](std::string_view one) { return nameOf(one) == name; });
        const std::size_t place = std::size_t(found - columns.begin());
        if (found == columns.end())
            return Error{ErrorCode::Malformed, "a column this program does not know: " + name};
        if (std::find(places.of.begin(), places.of.end(), place) != places.of.end())
            return Error{ErrorCode::Malformed, "a column told twice: " + name};
        places.of.push_back(place);
    }
    for (std::size_t place = 0; place < columns.size(); ++place)
        if (!isOptional(columns[place])
            && std::find(places.of.begin(), places.of.end(), place) == places.of.end())
            return Error{ErrorCode::Malformed,
                         "a column is missing: " + std::string(columns[place])};
    return places;
}

std::vector<std::string> inOrder(std::vector<std::string> cells, const Places &places)
{
    std::vector<std::string> ordered(places.columns);
    for (std::size_t at = 0; at < cells.size(); ++at)
        ordered[places.of[at]] = std::move(cells[at]);
    return ordered;
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
    return {ErrorCode::Malformed,
            *m_file + " line " + std::to_string(m_line) + ": " + shortened(reason)};
}

Result<CsvTable> CsvTable::parse(CsvText text, const std::vector<std::string_view> &columns)
{
    CsvTable table;
    table.m_file = std::make_unique<std::string>(std::move(text.name));
    if (std::int64_t(text.bytes.size()) > csvMostBytes)
        return Error{ErrorCode::Malformed, *table.m_file + ": is larger than 64 MiB"};
    CsvScanner scanner(text.bytes);
    CsvRow heading(*table.m_file, 1, scanner.row());
    if (!scanner.problem().empty())
        return heading.refused(scanner.problem());
    const auto places = placesOf(heading.m_cells, columns);
    if (!places)
        return heading.refused(places.error().detail);
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        CsvRow row(*table.m_file, line, scanner.row());
        const std::size_t last = row.size() - 1;
        if (!scanner.problem().empty())
            return row.refused(last < heading.size() ? heading.cell(last) + " " + scanner.problem()
                                                     : scanner.problem());
        if (row.size() != heading.size())
            return row.refused(std::to_string(row.size()) + " cells where the heading has "
                               + std::to_string(heading.size()));
        if (table.m_rows.size() == mostRows)
            return row.refused("more than " + std::to_string(mostRows) + " rows");
        row.m_cells = inOrder(std::move(row.m_cells), *places);
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
