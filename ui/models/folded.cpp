// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/folded.h"

namespace turbolane::ui {

QString folded(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart)
        if (!letter.isMark())
            result.append(letter.toCaseFolded());
    return result;
}

} // namespace turbolane::ui
