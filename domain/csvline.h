// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace turbolane {

/// A table for spreadsheets, as RFC 4180 has it: a cell is quoted where it has to be.
std::string csvCell(const std::string &cell);
/// Of what people wrote: a text that a spreadsheet would take for a formula has an apostrophe put
/// before it.
std::string csvText(const std::string &text);
/// Cells that are ready, as a line with its end.
std::string csvLine(const std::vector<std::string> &cells);

} // namespace turbolane
