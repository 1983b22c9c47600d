// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/carrierform.h"

#include "client/carrieraddress.h"
#include "ui/commands/filereader.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace turbolane::ui {

using client::InquiryEnding;
using client::InquiryResult;
using client::KeyringAnswer;
using client::KnownCarrier;
using client::TokenPlace;

CarrierForm::CarrierForm(client::KnownCarriers &carriers, QWidget *parent)
    : QWidget(parent)
    , m_carriers(carriers)
    , m_reader(new FileReader(this))
    , m_address(new QLineEdit)
    , m_by(new SegmentedChoice(tr("Sign in with")))
    , m_token(new QLineEdit)
    , m_reveal(Button::iconOnly({"eye"}, tr("Show the token")))
    , m_file(new QLineEdit)
    , m_browse(new Button(ButtonKind::Secondary, tr("Browse…")))
    , m_answer(new AnswerPanel)
    , m_rights(new QWidget)
    , m_rightsHead(new Label(Type::Small, Colour::Ink2, tr("This token may")))
    , m_rightsGrid(new QGridLayout)
    , m_keep(new QCheckBox(tr("Keep the token in the system's keyring")))
    , m_keeping(new Label(Type::Small, Colour::Ink3))
{
    setObjectName(QStringLiteral("carrierForm"));
    arrange();
    wire();
    showKeeping();
    learnOfKeyring();
}

CarrierForm::~CarrierForm() = default;

bool CarrierForm::isByFile() const
{
    return m_by->current() == 1;
}

void CarrierForm::change(const KnownCarrier &carrier)
{
    m_changes = carrier.id;
    fill(carrier.profile);
    m_by->setCurrent(carrier.tokenIn == TokenPlace::File ? 1 : 0);
    m_file->setText(carrier.tokenFile);
    m_keep->setChecked(carrier.tokenIn == TokenPlace::Keyring);
    edited();
    showKeeping();
    if (carrier.tokenIn == TokenPlace::File)
        return;
    m_carriers.token(carrier, this, [this](const KeyringAnswer &answer) {
        if (answer.trouble)
            return;
        m_keptToken = answer.secret;
        m_token->setPlaceholderText(tr("The token that is kept; type another to replace it"));
    });
}

void CarrierForm::fill(const client::CarrierFile &profile)
{
    m_address->setText(profile.base.toString());
    m_name = profile.name;
    m_certificate = profile.certificate;
    m_certificateOf = profile.base;
    edited();
}

void CarrierForm::explain(const QString &what, const QString &more)
{
    m_answer->say(AnswerPanel::Mood::Doubt, {.what = what, .more = more});
}

void CarrierForm::complain(const Verdict &verdict)
{
    m_answer->say(AnswerPanel::Mood::Bad, verdict);
}

void CarrierForm::focusFirst()
{
    const bool hasAddress = !m_address->text().isEmpty();
    (hasAddress && !isByFile() ? m_token : m_address)->setFocus();
}

/// What was typed is no longer what the carrier answered to.
void CarrierForm::edited()
{
    m_inquiry.cancel();
    m_answer->clear();
    m_rights->hide();
    setState(State::Typing);
}

void CarrierForm::setState(State state)
{
    m_state = state;
    const bool isFree = state != State::Saving;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_address, m_by, m_token, m_reveal, m_file, m_browse})
        part->setEnabled(isFree);
    m_keep->setEnabled(isFree && !m_noKeyring);
    emit stateChanged();
}

void CarrierForm::refuse(QWidget *field, const Verdict &verdict)
{
    m_answer->say(AnswerPanel::Mood::Bad, verdict);
    setState(State::Failed);
    field->setFocus();
}

void CarrierForm::test()
{
    if (m_state == State::Testing || m_state == State::Saving)
        return;
    m_rights->hide();
    const auto base = client::typedCarrierAddress(m_address->text());
    if (!base)
        return refuse(m_address,
                      {tr("That is no carrier's address"),
                       tr("It is a name or a number, perhaps with a port and a path, such as "
                          "https://carrier.example:8443. Only https is spoken.")});
    m_base = *base;
    if (const KnownCarrier *known = m_carriers.at(m_base);
        known != nullptr && known->id != m_changes && !m_changes.isEmpty())
        return refuse(m_address,
                      {tr("Another carrier has this address"),
                       tr("%1 is in the list already. Change that one instead.")
                           .arg(text::isolated(known->profile.name))});
    if (m_base.host() != m_certificateOf.host() || m_base.port() != m_certificateOf.port())
        m_certificate.clear(); // what was believed was believed of another address
    if (isByFile()) {
        setState(State::Testing);
        m_answer->say(AnswerPanel::Mood::Busy, {.what = tr("Reading the token"), .more = {}});
        return m_reader->read(m_file->text(), client::largestSmallFile,
                              [this](const QByteArray &content) { m_read = content; });
    }
    const auto token =
        client::bearerToken(m_token->text().isEmpty() ? m_keptToken : m_token->text().toUtf8());
    if (!token)
        return refuse(m_token,
                      {tr("That is no token"),
                       tr("A token is one word of letters, digits and signs. Paste it as "
                          "your carrier gave it to you.")});
    ask(*token);
}

void CarrierForm::takeFile(const QByteArray &content)
{
    if (m_state != State::Testing)
        return;
    const auto token = client::bearerToken(content);
    if (!token)
        return refuse(m_file,
                      {tr("That file holds no token"),
                       tr("A token is one word, and the file holds nothing else.")});
    ask(*token);
}

void CarrierForm::ask(const QByteArray &token)
{
    m_asked = token;
    setState(State::Testing);
    m_answer->say(AnswerPanel::Mood::Busy,
                  {.what = tr("Asking %1").arg(text::isolated(m_base.host())),
                   .more = tr("Nothing is kept before it has answered.")});
    m_inquiry.ask(
        {.name = m_name, .base = m_base, .token = token, .pinnedCertificate = m_certificate});
}

void CarrierForm::cancel()
{
    if (m_state == State::Testing)
        edited();
}

void CarrierForm::take(const InquiryResult &result)
{
    if (m_name.isEmpty() && result.facts)
        m_name = text::fromStd(result.facts->name);
    const bool isWell = result.ending == InquiryEnding::Answered;
    showAnswer(result);
    showRights(result);
    setState(isWell ? State::Answered : State::Failed);
    if (result.ending == InquiryEnding::Refused)
        (isByFile() ? m_file : m_token)->setFocus();
}

void CarrierForm::showAnswer(const InquiryResult &result)
{
    const Verdict verdict = wordsOf(result, m_base, !m_certificate.isEmpty());
    switch (result.ending) {
    case InquiryEnding::Answered: return m_answer->say(AnswerPanel::Mood::Good, verdict);
    case InquiryEnding::Untrusted:
        return m_answer->say(
            m_certificate.isEmpty() ? AnswerPanel::Mood::Doubt : AnswerPanel::Mood::Bad, verdict,
            {{tr("Trust this certificate"), [this, shown = result.certificate] { trust(shown); }}});
    case InquiryEnding::Refused:
    case InquiryEnding::NoAnswer:
    case InquiryEnding::NotACarrier:
    case InquiryEnding::OtherVersion: break;
    }
    m_answer->say(AnswerPanel::Mood::Bad, verdict);
}

/// Exactly this one, and only at this address.
void CarrierForm::trust(const QSslCertificate &certificate)
{
    m_certificate = certificate.toPem();
    m_certificateOf = m_base;
    test();
}

void CarrierForm::save()
{
    if (m_state != State::Answered)
        return;
    const KnownCarrier carrier = wanted();
    setState(State::Saving);
    if (carrier.tokenIn == TokenPlace::Keyring)
        m_answer->say(AnswerPanel::Mood::Busy,
                      {.what = tr("Handing the token to the keyring"),
                       .more = tr("It may ask you to unlock it.")});
    m_carriers.keepToken(carrier, m_asked, this,
                         [this, carrier](const KeyringAnswer &kept) { putDown(carrier, kept); });
}

KnownCarrier CarrierForm::wanted() const
{
    const KnownCarrier *known = m_carriers.at(m_base);
    const QString id = !m_changes.isEmpty() ? m_changes
        : known != nullptr                  ? known->id
                                            : m_carriers.freshId(m_base);
    const TokenPlace kept = m_keep->isChecked() ? TokenPlace::Keyring : TokenPlace::Session;
    return {.id = id,
            .profile = {.name = m_name, .base = m_base, .certificate = m_certificate},
            .tokenIn = isByFile() ? TokenPlace::File : kept,
            .tokenFile = isByFile() ? m_file->text() : QString()};
}

/// Only what could be kept is in the list.
void CarrierForm::putDown(const KnownCarrier &carrier, const KeyringAnswer &kept)
{
    if (kept.trouble) {
        setState(State::Answered);
        return m_answer->say(
            AnswerPanel::Mood::Bad,
            {.what = tr("The keyring did not take the token"),
             .more = tr("%1 Nothing was kept. Unlock it and try again, or keep the token until "
                        "Turbolane ends.")
                         .arg(keyringTrouble(kept)),
             .code = kept.detail},
            {{tr("Keep it for this session"),
              [this] {
                  m_keep->setChecked(false);
                  save();
              }},
             {tr("Try again"), [this] { save(); }}});
    }
    if (const auto put = m_carriers.put(carrier); !put) {
        setState(State::Answered);
        return m_answer->say(AnswerPanel::Mood::Bad,
                             {.what = tr("The list of carriers cannot be written"),
                              .more = tr("Check the folder and the space on its disk."),
                              .code = text::fromStd(put.error().detail)},
                             {{tr("Try again"), [this] { save(); }}});
    }
    emit saved(carrier.id);
}

} // namespace turbolane::ui
