// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practicekeys.h"

#include <QCoreApplication>

namespace turbolane::ui {

static_assert(practiceKeySpecs.size() == std::size_t(PracticeKey::Notes) + 1);

QKeySequence keysOf(PracticeKey key)
{
    return QKeySequence(QString::fromLatin1(practiceKeySpecs.at(std::size_t(key)).shortcut));
}

QString hintOf(PracticeKey key)
{
    return QCoreApplication::translate("Practice", practiceKeySpecs.at(std::size_t(key)).hint);
}

} // namespace turbolane::ui
