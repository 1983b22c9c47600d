// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textorder.h"

#include "ui/text.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace turbolane::ui::text {

namespace {

constexpr QChar rightToLeftMark(0x200F);
constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar endOfIsolate(0x2069);

bool isReadFromTheRight(const QString &words)
{
    return std::ranges::any_of(words, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

} // namespace

QString inOrder(const QString &words)
{
    if (!QGuiApplication::isRightToLeft() || words.isEmpty())
        return words;
    if (isReadFromTheRight(words))
        return rightToLeftIsolate + words + endOfIsolate;
    return isolated(words);
}

QString withPlacesSetApart(QString sentence)
{
    static const QRegularExpression place(QStringLiteral("(%L?[1-9][0-9]?)"));
    if (sentence.contains(QChar::Nbsp) || !sentence.contains(u'%'))
        return sentence;
    const bool isPattern = sentence.count(u'%') > 1 && !isReadFromTheRight(sentence);
    sentence.replace(place, isolated(QStringLiteral("\\1")));
    return isPattern ? rightToLeftMark + sentence : sentence;
}

QString withoutMarks(QString words)
{
    return words.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format; });
}

} // namespace turbolane::ui::text
