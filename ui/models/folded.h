// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace turbolane::ui {

/// Lower case and without accents, so that "zurich" finds Zürich.
QString folded(const QString &text);

} // namespace turbolane::ui
