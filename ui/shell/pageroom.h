// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QScrollArea;
class QWidget;

namespace turbolane::ui {

/// The pages of a window, as large as there is room; where there is less than a page needs, they
/// scroll.
QScrollArea *scrolledPages(QWidget *pages);

} // namespace turbolane::ui
