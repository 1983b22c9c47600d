// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/carrierquestion.h"

#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>

namespace turbolane::ui {

CarrierQuestion::CarrierQuestion(const Words &words, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("carrierQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setModal(true);
    setGrownMinimumWidth(this, 480);
    auto *column = boxed<QVBoxLayout>(this, {24, 24, 24, 24}, 12);
    const auto add = [column, this](Type type, Colour colour, const QString &text) {
        auto *label = new Label(type, colour, text, this);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(Type::Heading, Colour::Ink, words.title);
    for (const QString &text : words.texts)
        add(Type::Body, Colour::Ink2, text);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    auto *act = new Button(words.kind, words.act, this);
    auto *stay = new Button(ButtonKind::Secondary,
                            words.stay.isEmpty() ? tr("Leave it as it is") : words.stay, this);
    act->setObjectName(QStringLiteral("questionAct"));
    stay->setObjectName(QStringLiteral("questionStay"));
    row->addStretch();
    row->addWidget(stay);
    row->addWidget(act);
    column->addSpacing(8);
    column->addLayout(row);
    connect(act, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(stay, &QAbstractButton::clicked, this, &QDialog::reject);
    const bool isHarmless = words.kind != ButtonKind::Danger;
    (isHarmless ? act : stay)->setDefault(true);
    (isHarmless ? act : stay)->setFocus();
    fitWindow(this);
}

} // namespace turbolane::ui
