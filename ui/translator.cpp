// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translator.h"

#include "ui/textorder.h"

#include <QLocale>

namespace turbolane::ui {

bool Translator::open(const QString &file)
{
    const bool isThere = load(file);
    m_isMirrored = isThere && QLocale(language()).textDirection() == Qt::RightToLeft;
    return isThere;
}

QString Translator::translate(const char *context, const char *source, const char *comment,
                              int number) const
{
    const QString sentence = QTranslator::translate(context, source, comment, number);
    return m_isMirrored ? text::withPlacesSetApart(sentence) : sentence;
}

} // namespace turbolane::ui
