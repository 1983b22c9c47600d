// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plans/planchoice.h"

#include "ui/editors/choicebox.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/plans/planwords.h"
#include "ui/text.h"

#include <QVBoxLayout>

#include <utility>

namespace turbolane::ui {

namespace {

/// The caption beside its editor, and what is to be said under both.
void addRow(QVBoxLayout &column, const QString &text, QWidget *editor, Label *note)
{
    auto *caption = new Label(Type::Small, Colour::Ink2, text, editor->parentWidget());
    caption->setWeight(500);
    setGrownMinimumWidth(caption, PlanChoice::captionWidth);
    caption->setBuddy(editor);
    editor->setAccessibleName(text);
    note->setWordWrap(true);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    row->addWidget(caption);
    row->addWidget(editor, 1);
    column.addLayout(row);
    column.addWidget(note);
}

} // namespace

PlanChoice::PlanChoice(QWidget *parent)
    : QWidget(parent)
    , m_plan(new ChoiceBox(this))
    , m_planNote(new Label(Type::Small, Colour::Ink2, {}, this))
    , m_term(new ChoiceBox(this))
    , m_termNote(new Label(Type::Small, Colour::Ink2, {}, this))
{
    m_plan->setObjectName(QStringLiteral("planChoice"));
    m_planNote->setObjectName(QStringLiteral("planNote"));
    m_term->setObjectName(QStringLiteral("termChoice"));
    m_termNote->setObjectName(QStringLiteral("termNote"));
    auto *column = boxed<QVBoxLayout>(this, {}, 6);
    addRow(*column, tr("Plan"), m_plan, m_planNote);
    addRow(*column, tr("Term"), m_term, m_termNote);
    connect(m_plan, &QComboBox::activated, this, [this](int place) {
        emit planChosen(PlanId(m_plan->itemData(place).toString().toStdString()));
    });
    connect(m_term, &QComboBox::activated, this,
            [this](int place) { emit termChosen(m_term->itemData(place).toInt()); });
}

void PlanChoice::setDense()
{
    for (QComboBox *editor : {m_plan, m_term}) {
        editor->setProperty("dense", true);
        editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
}

void PlanChoice::show(const PlanChoiceView &view)
{
    setVisible(!view.choices.plans.empty());
    const bool isFilled = m_plan->count() > 0 && view.choices == m_view.choices;
    m_view = view;
    if (!isFilled)
        fill();
    const PlanId &plan = view.plan.isEmpty() ? usualPlan : view.plan;
    m_plan->setCurrentIndex(m_plan->findData(text::fromStd(plan.text())));
    m_term->setCurrentIndex(m_term->findData(view.termMonths));
    for (const auto &[note, words] :
         {std::pair{m_planNote, view.planNote}, std::pair{m_termNote, view.termNote}}) {
        note->setText(words);
        note->setVisible(!words.isEmpty());
    }
}

void PlanChoice::fill()
{
    m_plan->clear();
    for (const PricePlan &plan : std::as_const(m_view.choices.plans))
        m_plan->addItem(titleOf(plan), text::fromStd(plan.id.text()));
    m_term->clear();
    m_term->addItem(termWords({}), 0);
    for (const Term &term : std::as_const(m_view.choices.terms))
        m_term->addItem(termWords(term), term.months);
}

} // namespace turbolane::ui
