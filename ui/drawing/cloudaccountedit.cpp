// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/cloudaccountedit.h"

#include "client/picture.h"
#include "domain/cloudaccount.h"
#include "ui/drawing/draft.h"
#include "ui/drawing/drawingparts.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/style/icons.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CloudAccount)
};

/// What is to be typed.
QString formOf(CloudAccountKind kind)
{
    switch (kind) {
    case CloudAccountKind::AwsAccount: return Words::tr("A number of 12 digits");
    case CloudAccountKind::AzureServiceKey:
        return Words::tr("The service key of an ExpressRoute circuit");
    case CloudAccountKind::GooglePairingKey:
        return Words::tr("The pairing key of a VLAN attachment");
    case CloudAccountKind::OracleCircuit: return Words::tr("The OCID of a virtual circuit");
    case CloudAccountKind::IbmAccount: return Words::tr("32 digits and letters from a to f");
    case CloudAccountKind::AlibabaAccount: return Words::tr("A number of 16 digits");
    case CloudAccountKind::Unknown: break;
    }
    return Words::tr("As the cloud writes it");
}

QString problemOf(CloudAccountKind kind)
{
    switch (kind) {
    case CloudAccountKind::AwsAccount: return Words::tr("An AWS account has 12 digits.");
    case CloudAccountKind::AzureServiceKey:
        return Words::tr("An ExpressRoute key looks like 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.");
    case CloudAccountKind::GooglePairingKey:
        return Words::tr("A pairing key is a key, a region and 1, 2 or any, with / between them.");
    case CloudAccountKind::OracleCircuit:
        return Words::tr("The OCID of a virtual circuit begins with ocid1.virtualcircuit.");
    case CloudAccountKind::IbmAccount:
        return Words::tr("An IBM Cloud account has 32 digits and letters from a to f.");
    case CloudAccountKind::AlibabaAccount:
        return Words::tr("An Alibaba Cloud account has 16 digits.");
    case CloudAccountKind::Unknown: break;
    }
    return Words::tr("At most 64 letters, digits and signs, without a blank.");
}

} // namespace

CloudAccountView cloudAccountViewOf(const Draft &draft)
{
    if (!draft.onRamp)
        return {};
    const CloudAccountKind kind = cloudAccountKindOf(draft.onRamp->provider);
    CloudAccountView view{.caption = words::of(kind),
                          .form = formOf(kind),
                          .text = draft.cloudAccount,
                          .problem = {}};
    if (!draft.cloudAccount.trimmed().isEmpty()
        && !cloudAccountFrom(kind, draft.cloudAccount.toStdString()))
        view.problem = problemOf(kind);
    return view;
}

QString usualAccountOf(const client::Picture &picture, const std::string &provider)
{
    if (mostConnectionsOf(cloudAccountKindOf(provider)) != 0)
        return {};
    for (const Connection &connection : picture.connections()) {
        const OnRamp *onRamp = picture.onRamp(connection.onRamp);
        if (onRamp && onRamp->provider == provider && !isTerminal(connection.state)
            && !connection.cloudAccount.empty())
            return text::fromStd(connection.cloudAccount);
    }
    return {};
}

CloudAccountEdit::CloudAccountEdit(int captionWidth, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_good(m_edit->addAction(icon({.name = "check", .stroke = 2.5}, Colour::Ok),
                               QLineEdit::TrailingPosition))
    , m_note(noteLabel(this))
{
    m_caption = captionOf({}, m_edit, this);
    m_edit->setObjectName(QStringLiteral("cloudAccountEdit"));
    m_edit->setPlaceholderText(tr("Optional"));
    m_edit->setMaxLength(int(longestCloudAccount));
    // Digits and letters of a key run left to right in every language; they begin where others do.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_edit->setAlignment(Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
    m_good->setToolTip(tr("It has the form that this cloud gives them."));
    m_note->setObjectName(QStringLiteral("cloudAccountNote"));
    auto *column = boxed<QVBoxLayout>(this, {}, 6);
    column->addLayout(fieldRow(m_caption, m_edit, captionWidth));
    column->addWidget(m_note);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isBeingTyped = true;
        emit edited(text);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &CloudAccountEdit::tellProblem);
}

void CloudAccountEdit::show(const CloudAccountView &view)
{
    setVisible(!view.caption.isEmpty());
    m_caption->setText(view.caption);
    m_edit->setAccessibleName(view.caption);
    m_edit->setToolTip(view.form);
    m_problem = view.problem;
    const bool isFilled = !view.text.trimmed().isEmpty();
    m_good->setVisible(isFilled && m_problem.isEmpty());
    m_edit->setAccessibleDescription(
        !isFilled ? view.form : (m_problem.isEmpty() ? m_good->toolTip() : m_problem));
    if (m_edit->text() != view.text)
        m_edit->setText(view.text);
    // Nobody is told that a number is too short while it is being typed.
    if (m_problem.isEmpty() || !m_isBeingTyped)
        sayNote(*m_note, m_problem);
}

void CloudAccountEdit::tellProblem()
{
    m_isBeingTyped = false;
    sayNote(*m_note, m_problem);
}

} // namespace turbolane::ui
