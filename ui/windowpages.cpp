// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowpages.h"

#include "ui/models/folded.h"

#include <QCoreApplication>

namespace turbolane::ui {

QList<RailItem> railItems(const Actions &actions)
{
    QList<RailItem> items;
    bool hasTour = false;
    for (const PageSpec &spec : pageSpecs) {
        if (spec.atBottom && !std::exchange(hasTour, true))
            items.append({.id = tourItem,
                          .name = "tour",
                          .text = actions[ActionId::Tour].text(),
                          .icon = "presentation",
                          .shortcut = actions[ActionId::Tour].shortcut(),
                          .atBottom = true});
        items.append({.id = int(spec.id),
                      .name = spec.name,
                      .text = actions[spec.action].text(),
                      .icon = spec.icon,
                      .shortcut = actions[spec.action].shortcut(),
                      .atBottom = spec.atBottom});
    }
    return items;
}

QList<Finding> commandFindings(const Actions &actions)
{
    QList<Finding> all;
    for (const ActionSpec &spec : actionSpecs) {
        if (spec.id == ActionId::SearchEverything)
            continue;
        const QString text = actions[spec.id].text();
        const QString hint = QCoreApplication::translate("Actions", spec.hint);
        all.append({.kind = FindingKind::Action,
                    .id = QStringLiteral("action/%1").arg(int(spec.id)),
                    .title = text,
                    .detail = hint,
                    .search = folded(text + u' ' + hint),
                    .keys = actions[spec.id].shortcut(),
                    .action = int(spec.id)});
    }
    return all;
}

} // namespace turbolane::ui
