// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/announcer.h"

#include <QAccessible>

namespace turbolane::ui {

Announcer::Announcer(QWidget *window)
    : QLabel(window)
{
    // One pixel: something that is not shown is not offered to a screen reader.
    setFixedSize(1, 1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setObjectName(QStringLiteral("announcer"));
}

void Announcer::say(const QString &sentence)
{
    if (sentence == accessibleName())
        return;
    setAccessibleName(sentence);
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace turbolane::ui
