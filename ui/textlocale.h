// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace turbolane::ui::text {

/// "C" has no manners: no groups, the euro sign behind. People there get British English.
inline QLocale locale()
{
    const QLocale chosen;
    return chosen.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                           : chosen;
}

} // namespace turbolane::ui::text
