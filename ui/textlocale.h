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

/// The Emirates moved their week in 2022, after what this Qt knows of them.
inline Qt::DayOfWeek firstDayOfWeek()
{
    return locale().territory() == QLocale::UnitedArabEmirates ? Qt::Monday
                                                               : locale().firstDayOfWeek();
}

} // namespace turbolane::ui::text
