// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions.h"

#include "domain/require.h"

#include <QCoreApplication>
#include <QWidget>

namespace turbolane::ui {

QString hintWithShortcut(const QString &hint, const QKeySequence &keys)
{
    return keys.isEmpty() ? hint
                          : QCoreApplication::translate("Actions", "%1 (%2)", "hint, keys")
                                .arg(hint, keys.toString(QKeySequence::NativeText));
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionSpec &spec : actionSpecs) {
        auto *action = new QAction(QCoreApplication::translate("Actions", spec.text), this);
        const QKeySequence keys(QString::fromLatin1(spec.shortcut));
        action->setShortcut(keys);
        action->setToolTip(
            hintWithShortcut(QCoreApplication::translate("Actions", spec.hint), keys));
        window->addAction(action);
        m_actions.insert(spec.id, action);
    }
}

QAction &Actions::operator[](ActionId id) const
{
    QAction *action = m_actions.value(id);
    require(action != nullptr, "every action has its row");
    return *action;
}

} // namespace turbolane::ui
