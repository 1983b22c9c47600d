// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/anewdialog.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace turbolane::ui {

AnewDialog::AnewDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("anewDialog"));
    setWindowTitle(tr("Begin practice anew"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new Label(Type::Heading, Colour::Ink, tr("Begin practice anew"));
    auto *text = new Label(
        Type::Body, Colour::Ink2,
        tr("What was ordered, boosted and billed in practice is thrown away, and the story starts "
           "again on its Tuesday. Your own network and its books are not touched."));
    for (Label *label : {title, text})
        label->setWordWrap(true);
    auto *stay = new Button(ButtonKind::Secondary, tr("Go on practising"));
    auto *anew = new Button(ButtonKind::Danger, tr("Throw away and begin anew"));
    stay->setObjectName(QStringLiteral("goOnPractising"));
    anew->setObjectName(QStringLiteral("beginAnew"));
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 12);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(8);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    row->addStretch();
    row->addWidget(stay);
    row->addWidget(anew);
    column->addLayout(row);
    setGrownMinimumWidth(this, 480);
    connect(stay, &Button::clicked, this, &QDialog::reject);
    connect(anew, &Button::clicked, this, &QDialog::accept);
    stay->setFocus();
}

} // namespace turbolane::ui
