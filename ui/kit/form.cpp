// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/form.h"

#include "domain/require.h"
#include "ui/kit/label.h"

#include <QStyle>
#include <QVBoxLayout>
#include <QVariant>

namespace turbolane::ui {

namespace {

constexpr const char *noteProperty = "turbolaneNote";
constexpr const char *hintProperty = "turbolaneHint";
constexpr const char *refusedProperty = "refused";

} // namespace

void arrange(QWidget *parent, const QList<Field> &fields)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Field &field : fields) {
        auto *label = new Label(Type::Small, Colour::Ink2, field.label);
        label->setWeight(500);
        label->setBuddy(field.editor);
        field.editor->setAccessibleName(field.label);
        field.editor->setAccessibleDescription(field.hint);
        // With a parent from the start: shown without one, it would be a window.
        auto *note = new Label(Type::Small, Colour::Ink3, field.hint, parent);
        note->setWordWrap(true);
        note->setVisible(!field.hint.isEmpty());
        field.editor->setProperty(noteProperty, QVariant::fromValue<QObject *>(note));
        field.editor->setProperty(hintProperty, field.hint);
        if (column->count() > 0)
            column->addSpacing(14);
        column->addWidget(label);
        column->addSpacing(6);
        column->addWidget(field.editor);
        column->addSpacing(4);
        column->addWidget(note);
    }
}

void setRefused(QWidget *editor, const QString &why)
{
    auto *note = qobject_cast<Label *>(editor->property(noteProperty).value<QObject *>());
    require(note != nullptr, "only an editor that stands in a form is refused");
    const QString hint = editor->property(hintProperty).toString();
    const QString said = why.isEmpty() ? hint : why;
    note->setText(said);
    note->setColour(why.isEmpty() ? Colour::Ink3 : Colour::Bad);
    note->setVisible(!said.isEmpty());
    editor->setAccessibleDescription(said);
    if (editor->property(refusedProperty).toBool() == !why.isEmpty())
        return;
    editor->setProperty(refusedProperty, !why.isEmpty());
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

} // namespace turbolane::ui
