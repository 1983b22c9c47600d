// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace turbolane::ui {

struct Field {
    QString label;
    QWidget *editor;
    QString hint = {}; ///< shown small under the editor
};

/// Lays a form out from its list of fields, each label over its editor, and gives every editor its
/// accessible name on the way, so that no form can forget to.
void arrange(QWidget *parent, const QList<Field> &fields);

/// Says under an editor why it was refused; empty takes that back.
void setRefused(QWidget *editor, const QString &why);

} // namespace turbolane::ui
