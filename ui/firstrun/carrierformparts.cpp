// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/carrieraddress.h"
#include "ui/commands/filereader.h"
#include "ui/firstrun/carrierform.h"
#include "ui/kit/card.h"
#include "ui/kit/focusring.h"
#include "ui/kit/form.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/style/fonts.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>

namespace turbolane::ui {

namespace {

constexpr int sideBySideFrom = 380;

} // namespace

void CarrierForm::arrange()
{
    m_address->setObjectName(QStringLiteral("carrierAddress"));
    m_by->setObjectName(QStringLiteral("signInWith"));
    m_token->setObjectName(QStringLiteral("carrierToken"));
    m_reveal->setObjectName(QStringLiteral("revealToken"));
    m_file->setObjectName(QStringLiteral("tokenFile"));
    m_browse->setObjectName(QStringLiteral("browseToken"));
    m_keep->setObjectName(QStringLiteral("keepToken"));
    m_keeping->setObjectName(QStringLiteral("keeping"));
    m_rights->setObjectName(QStringLiteral("rights"));
    m_address->setPlaceholderText(QStringLiteral("https://carrier.example:8443"));
    for (QLineEdit *field : {m_address, m_token, m_file})
        field->setLayoutDirection(Qt::LeftToRight); // addresses and tokens are not mirrored
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    FocusRing::follow(m_keep, 2);
    dressFields();
    m_by->setChoices({tr("Token"), tr("Token file")});
    m_keep->setChecked(true);
    m_keeping->setWordWrap(true);
    m_rightsHead->setWeight(500);

    auto *rights = boxed<QVBoxLayout>(m_rights, {}, 8);
    m_rightsGrid->setContentsMargins({});
    m_rightsGrid->setHorizontalSpacing(8);
    m_rightsGrid->setVerticalSpacing(8);
    rights->addWidget(m_rightsHead);
    rights->addLayout(m_rightsGrid);
    m_rights->hide();

    auto *fields = new QWidget;
    turbolane::ui::arrange(fields, {{tr("Address"), m_address}});
    auto *keep = boxed<QVBoxLayout>(nullptr, {}, 4);
    keep->addWidget(m_keep);
    keep->addWidget(m_keeping);
    auto *column = boxed<QVBoxLayout>(this, {0, 14, 0, 0}, 14);
    column->addWidget(fields);
    column->addWidget(signIn());
    column->addWidget(m_answer);
    column->addWidget(m_rights);
    column->addLayout(keep);
}

void CarrierForm::dressFields()
{
    for (QLineEdit *field : {m_address, m_token, m_file})
        if (field->font() != ui::font(Type::Mono))
            field->setFont(ui::font(Type::Mono));
}

void CarrierForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event))
        dressFields();
}

void CarrierForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_signIn->setDirection(width() < grown(sideBySideFrom) ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

/// The choice, and beside it what it needs.
QWidget *CarrierForm::signIn()
{
    auto *both = new QWidget;
    m_signIn = boxed<QHBoxLayout>(both, {}, 12);
    auto *choice = new QWidget;
    m_tokenPart = new QWidget;
    m_filePart = new QWidget;
    turbolane::ui::arrange(choice, {{tr("Sign in with"), m_by}});
    turbolane::ui::arrange(m_tokenPart, {{tr("Token"), tokenRow()}});
    turbolane::ui::arrange(m_filePart, {{tr("Token file"), fileRow()}});
    m_signIn->addWidget(choice, 0, Qt::AlignTop);
    m_signIn->addWidget(m_tokenPart, 1, Qt::AlignTop);
    m_signIn->addWidget(m_filePart, 1, Qt::AlignTop);
    return both;
}

QWidget *CarrierForm::tokenRow()
{
    auto *part = new QWidget;
    auto *row = boxed<QHBoxLayout>(part, {}, 4);
    m_token->setAccessibleName(tr("Token"));
    m_token->setPlaceholderText(tr("As your carrier gave it to you"));
    row->addWidget(m_token, 1);
    row->addWidget(m_reveal);
    return part;
}

QWidget *CarrierForm::fileRow()
{
    auto *part = new QWidget;
    auto *row = boxed<QHBoxLayout>(part, {}, 8);
    m_file->setAccessibleName(tr("Token file"));
    m_file->setPlaceholderText(tr("A file that holds the token and nothing else"));
    m_browse->setAccessibleName(tr("Browse for the token file"));
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    return part;
}

void CarrierForm::wire()
{
    for (QLineEdit *field : {m_address, m_token, m_file}) {
        connect(field, &QLineEdit::textEdited, this, &CarrierForm::edited);
        connect(field, &QLineEdit::returnPressed, this, &CarrierForm::submitted);
    }
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_name.clear(); });
    connect(m_by, &SegmentedChoice::chosen, this, [this] {
        edited();
        showKeeping();
    });
    connect(m_keep, &QCheckBox::toggled, this, &CarrierForm::showKeeping);
    connect(m_reveal, &QAbstractButton::toggled, this, &CarrierForm::revealToken);
    connect(m_browse, &QAbstractButton::clicked, this, &CarrierForm::chooseFile);
    connect(&m_inquiry, &client::CarrierInquiry::ended, this, &CarrierForm::take);
    connect(m_reader, &FileReader::made, this, [this] { takeFile(std::exchange(m_read, {})); });
    connect(m_reader, &FileReader::tooLarge, this, [this] { takeFile({}); });
    connect(m_reader, &FileReader::failed, this, [this](const QString &, const QString &why) {
        if (m_state == State::Testing)
            refuse(m_file,
                   {tr("The token file cannot be read"),
                    tr("Check its path, and whether you may read it."), why});
    });
}

void CarrierForm::revealToken(bool revealed)
{
    m_token->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setGlyph({revealed ? "eye-off" : "eye"});
    const QString name = revealed ? tr("Hide the token") : tr("Show the token");
    m_reveal->setAccessibleName(name);
    m_reveal->setToolTip(name);
}

void CarrierForm::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Token file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(path);
        edited();
    });
    dialog->open();
}

void CarrierForm::learnOfKeyring()
{
    m_carriers.askKeyring(this, [this](const client::KeyringAnswer &answer) {
        if (!answer.trouble)
            return;
        m_noKeyring = answer.detail;
        m_keep->setChecked(false);
        m_keep->setEnabled(false);
        showKeeping();
    });
}

void CarrierForm::showKeeping()
{
    m_tokenPart->setVisible(!isByFile());
    m_filePart->setVisible(isByFile());
    m_keep->setVisible(!isByFile());
    if (isByFile())
        m_keeping->setText(tr("The file is read at each start. Turbolane keeps its path, and "
                              "never what is in it."));
    else if (m_noKeyring)
        m_keeping->setText(tr("No keyring answers on this computer, so the token is kept until "
                              "Turbolane ends. For longer, name a token file."));
    else if (m_keep->isChecked())
        m_keeping->setText(tr("It is in no file of Turbolane's."));
    else
        m_keeping->setText(tr("The token is kept until Turbolane ends, and asked for again at the "
                              "next start."));
    m_keep->setToolTip(m_noKeyring.value_or(QString()));
    m_keep->setAccessibleDescription(m_keeping->text());
}

void CarrierForm::showRights(const client::InquiryResult &result)
{
    m_rights->setVisible(result.access.has_value());
    if (!result.access)
        return;
    while (QLayoutItem *item = m_rightsGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const Right &right : rightsOf(*result.access)) {
        const int column = (place % 2) * 2;
        auto *mark =
            new Glyph({right.has ? "check" : "x", 2.0}, right.has ? Colour::Ok : Colour::Ink3);
        auto *words = new Label(Type::Body, right.has ? Colour::Ink : Colour::Ink2, right.words);
        words->setWordWrap(true);
        words->setAccessibleName(right.has ? right.words
                                           : tr("Not: %1", "a right").arg(right.words));
        m_rightsGrid->addWidget(mark, place / 2, column, Qt::AlignVCenter);
        m_rightsGrid->addWidget(words, place / 2, column + 1);
        m_rightsGrid->setColumnStretch(column + 1, 1);
        ++place;
    }
}

} // namespace turbolane::ui
