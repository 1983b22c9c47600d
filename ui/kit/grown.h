// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QSize;
class QTableView;
class QWidget;

namespace turbolane::ui {

// Sizes of the design, at the text's size: set now, and again whenever that changes.

void setGrownWidth(QWidget *widget, int width); ///< fixed
void setGrownHeight(QWidget *widget, int height); ///< fixed
void setGrownMinimum(QWidget *widget, const QSize &size);
void setGrownMinimumWidth(QWidget *widget, int width);
void setGrownMaximumWidth(QWidget *widget, int width);
void setGrownRows(QTableView *table, int height);
/// A dialog: as wide as suits it, and as high as its texts are at that width.
void fitWindow(QWidget *window);
/// Whatever else hangs on it, while the widget is there.
void followTextSize(QWidget *widget, const std::function<void()> &apply);

} // namespace turbolane::ui
