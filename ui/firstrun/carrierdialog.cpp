// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/carrierdialog.h"

#include "ui/firstrun/carrierform.h"
#include "ui/firstrun/profileopener.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/text.h"

#include <QHBoxLayout>

namespace turbolane::ui {

using State = CarrierForm::State;

CarrierDialog::CarrierDialog(client::KnownCarriers &carriers, const client::KnownCarrier *changed,
                             QWidget *parent)
    : QDialog(parent)
    , m_adds(changed == nullptr)
    , m_form(new CarrierForm(carriers))
    , m_main(new Button(ButtonKind::Primary, tr("Test")))
    , m_cancel(new Button(ButtonKind::Secondary, tr("Cancel")))
    , m_open(new Button(ButtonKind::Quiet, tr("Open a saved profile")))
    , m_opener(new ProfileOpener(this))
{
    setObjectName(QStringLiteral("carrierDialog"));
    const QString title = m_adds ? tr("Add a carrier") : tr("Change a carrier");
    setWindowTitle(title);
    setGrownMinimumWidth(this, 560);
    m_main->setObjectName(QStringLiteral("carrierDialogMain"));
    m_cancel->setObjectName(QStringLiteral("carrierDialogCancel"));
    m_open->setObjectName(QStringLiteral("carrierDialogOpen"));
    m_open->setGlyph({"file-text"});
    m_open->setVisible(m_adds);
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 4);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_main);
    column->addWidget(new Label(Type::Heading, Colour::Ink, title));
    column->addWidget(m_form, 1);
    column->addSpacing(16);
    column->addLayout(row);
    if (changed != nullptr)
        m_form->change(*changed);
    for (Button *button : {m_main, m_cancel, m_open})
        button->setAutoDefault(false); // Enter is the form's
    connect(m_main, &QAbstractButton::clicked, this, &CarrierDialog::act);
    connect(m_form, &CarrierForm::submitted, this, &CarrierDialog::act);
    connect(m_form, &CarrierForm::stateChanged, this, &CarrierDialog::showActs);
    connect(m_form, &CarrierForm::saved, this, [this](const QString &id) {
        emit saved(id);
        accept();
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &CarrierDialog::reject);
    connect(m_open, &QAbstractButton::clicked, m_opener, &ProfileOpener::choose);
    connect(m_opener, &ProfileOpener::opened, m_form, &CarrierForm::fill);
    connect(m_opener, &ProfileOpener::refused, m_form, &CarrierForm::complain);
    showActs();
    m_form->focusFirst();
}

void CarrierDialog::act()
{
    m_form->state() == State::Answered ? m_form->save() : m_form->test();
}

/// Esc and Cancel give up a test first, and the dialog after that.
void CarrierDialog::reject()
{
    if (m_form->state() == State::Testing)
        return m_form->cancel();
    if (m_form->state() != State::Saving)
        QDialog::reject();
}

void CarrierDialog::showActs()
{
    const State state = m_form->state();
    const bool isBusy = state == State::Testing || state == State::Saving;
    const QString keep = m_adds ? tr("Add this carrier") : tr("Keep the change");
    m_main->setText(state == State::Answered || state == State::Saving ? keep
                        : state == State::Failed                       ? tr("Test again")
                                                                       : tr("Test"));
    m_main->setLoading(isBusy, state == State::Testing ? tr("Testing") : tr("Keeping"));
    if (state == State::Answered)
        m_main->setFocus();
    fitWindow(this);
}

} // namespace turbolane::ui
