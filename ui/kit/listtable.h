// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace turbolane::ui {

/// A table to choose a row from: no grid, no editing, one row at a time, headings that do nothing.
/// Tab leaves it.
void dressAsList(QTableView &table);

} // namespace turbolane::ui
