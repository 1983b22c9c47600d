// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csvline.h"

#include <string_view>

namespace turbolane {

namespace {

constexpr std::string_view formulaStarts = "=+-@\t\r\n|%";
constexpr std::string_view lineEnd = "\r\n";

} // namespace

std::string csvCell(const std::string &cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char letter : cell)
        text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}

std::string csvText(const std::string &text)
{
    const bool starts = !text.empty() && formulaStarts.find(text.front()) != std::string_view::npos;
    return csvCell(starts ? "'" + text : text);
}

std::string csvLine(const std::vector<std::string> &cells)
{
    std::string text;
    for (const std::string &cell : cells) {
        if (&cell != &cells.front())
            text += ',';
        text += cell;
    }
    return text + std::string(lineEnd);
}

} // namespace turbolane
