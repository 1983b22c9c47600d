// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/metering/told.h"

#include <QString>
#include <QStringList>

/// What meters tell, in short: "12:500" is a counter of 500 octets read at second 12, "0-60:900"
/// is 900 bytes from second 0 to 60.
namespace turbolane::backend::tests {

inline Second at(const QString &second)
{
    return Second(Seconds(second.toLongLong()));
}

inline std::vector<Told> toldIn(const QString &line)
{
    std::vector<Told> told;
    for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(QLatin1Char(':'));
        const QString &times = parts.front();
        const qsizetype dash = times.indexOf(QLatin1Char('-'), 1); // a sign may stand before it
        const QString from = dash < 0 ? times : times.left(dash);
        told.push_back(
            {at(from), at(dash < 0 ? times : times.mid(dash + 1)), parts.back().toLongLong()});
    }
    return told;
}

inline QString lineOf(const Stretches &stretches)
{
    QStringList words;
    for (const Stretch &stretch : stretches)
        words += QStringLiteral("%1-%2:%3")
                     .arg(stretch.from.time_since_epoch().count())
                     .arg(stretch.to.time_since_epoch().count())
                     .arg(stretch.bytes);
    return words.join(QLatin1Char(' '));
}

} // namespace turbolane::backend::tests
