// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/carrierscard.h"

#include "client/portfolio.h"
#include "ui/commands/filewriter.h"
#include "ui/firstrun/carrierdialog.h"
#include "ui/firstrun/inquirywords.h"
#include "ui/kit/badge.h"
#include "ui/kit/card.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/settings/carrierquestion.h"
#include "ui/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QIODevice>

#include <algorithm>

namespace turbolane::ui {

using client::KeyringAnswer;
using client::KnownCarrier;
using client::KnownCarriers;
using client::TokenPlace;

struct CarriersCard::Row {
    QString id;
    QString name;
    QString facts;
    bool isCurrent = false;
    bool isInside = false;
};

namespace {

QString placeText(const KnownCarrier &carrier)
{
    switch (carrier.tokenIn) {
    case TokenPlace::Keyring: return CarriersCard::tr("Token in the system's keyring");
    case TokenPlace::Session: return CarriersCard::tr("Token until Turbolane ends");
    case TokenPlace::File:
        return CarriersCard::tr("Token in %1").arg(text::isolated(carrier.tokenFile));
    }
    return {};
}

QString factsOf(const KnownCarrier &carrier)
{
    QStringList facts{text::isolated(carrier.profile.base.toString()), placeText(carrier)};
    if (!carrier.profile.certificate.isEmpty())
        facts.append(CarriersCard::tr("one certificate trusted"));
    return facts.join(CarriersCard::tr(", ", "between facts"));
}

} // namespace

CarriersCard::CarriersCard(const Desk &desk, KnownCarriers &carriers, QString current,
                           QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_carriers(carriers)
    , m_current(std::move(current))
    , m_rows(boxed<QVBoxLayout>(nullptr, {}, 0))
    , m_said(new Label(Type::Small, Colour::Ink2))
    , m_writer(new FileWriter(this))
{
    setObjectName(QStringLiteral("carriersCard"));
    auto *add = new Button(ButtonKind::Secondary, tr("Add a carrier…"));
    add->setObjectName(QStringLiteral("addCarrier"));
    add->setGlyph({"plus"});
    m_said->setObjectName(QStringLiteral("carriersSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    auto *column = boxed<QVBoxLayout>(this, {}, 12);
    auto *foot = boxed<QHBoxLayout>(nullptr, {}, 0);
    foot->addWidget(add);
    foot->addStretch();
    column->addLayout(m_rows);
    column->addWidget(m_said);
    column->addLayout(foot);
    connect(add, &QAbstractButton::clicked, this, &CarriersCard::add);
    connect(&m_carriers, &KnownCarriers::changed, this, &CarriersCard::showRows);
    connect(m_writer, &FileWriter::saved, this, [this](const QString &file) {
        say(true,
            tr("%1 holds the address and whom to believe there, and no token.")
                .arg(text::isolated(file)));
    });
    connect(m_writer, &FileWriter::failed, this, [this](const QString &why) {
        say(false, tr("The profile was not saved: %1").arg(why));
    });
    showRows();
}

void CarriersCard::showRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may just be pressed
        delete item;
    }
    QList<Row> rows{{.id = KnownCarriers::inside(),
                     .name = tr("Built-in carrier"),
                     .facts = tr("Works offline, with its books on this computer"),
                     .isCurrent = m_current == KnownCarriers::inside(),
                     .isInside = true}};
    for (const KnownCarrier &carrier : m_carriers.all())
        rows.append({.id = carrier.id,
                     .name = carrier.profile.name,
                     .facts = factsOf(carrier),
                     .isCurrent = m_current == carrier.id});
    if (m_current.isEmpty())
        rows.prepend({.id = {},
                      .name = tr("The carrier the command line names"),
                      .facts = tr("For this time: it is not in the list"),
                      .isCurrent = true});
    for (const Row &row : std::as_const(rows))
        m_rows->addWidget(rowFor(row));
}

QWidget *CarriersCard::rowFor(const Row &row)
{
    auto *widget = new QWidget;
    widget->setObjectName(QStringLiteral("carrier-") + row.id);
    widget->setAccessibleName(row.name);
    auto *column = boxed<QVBoxLayout>(widget, {0, 0, 0, 12}, 4);
    auto *head = boxed<QHBoxLayout>(nullptr, {}, 8);
    auto *name = new Label(Type::Strong, Colour::Ink, row.name);
    auto *facts = new Label(Type::Small, Colour::Ink2, row.facts);
    name->setElide(Qt::ElideMiddle);
    facts->setWordWrap(true);
    head->addWidget(name);
    if (row.isCurrent)
        head->addWidget(new Badge(Tone::Ok, tr("In use")));
    head->addStretch();
    column->addLayout(head);
    column->addWidget(facts);
    column->addWidget(actsOf(row));
    column->addSpacing(4);
    column->addWidget(new Hairline(Qt::Horizontal));
    return widget;
}

QWidget *CarriersCard::actsOf(const Row &row)
{
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(8);
    acts->setLayout(flow);
    if (!row.isCurrent)
        flow->addWidget(actOf(tr("Switch to it…"), row, "switchTo", &CarriersCard::askSwitch));
    if (row.id.isEmpty() || row.isInside)
        return acts;
    flow->addWidget(actOf(tr("Change…"), row, "change", &CarriersCard::change));
    flow->addWidget(actOf(tr("Export profile…"), row, "export", &CarriersCard::exportProfile));
    Button *remove = actOf(tr("Remove…"), row, "remove", &CarriersCard::askRemove);
    if (row.isCurrent)
        remove->disableBecause(tr("It is in use: switch to another carrier first."));
    flow->addWidget(remove);
    return acts;
}

Button *CarriersCard::actOf(const QString &text, const Row &row, const char *name,
                            void (CarriersCard::*act)(const QString &))
{
    auto *button = new Button(ButtonKind::Secondary, text);
    button->setButtonSize(ButtonSize::Small);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(tr("%1: %2", "what to do, carrier").arg(text, row.name));
    connect(button, &QAbstractButton::clicked, this,
            [this, act, id = row.id] { (this->*act)(id); });
    return button;
}

QString CarriersCard::nameOf(const QString &id) const
{
    const KnownCarrier *known = m_carriers.find(id);
    return known == nullptr ? tr("Built-in carrier") : text::isolated(known->profile.name);
}

void CarriersCard::say(bool isWell, const QString &sentence)
{
    m_said->setColour(isWell ? Colour::Ink2 : Colour::Bad);
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void CarriersCard::add()
{
    auto *dialog = new CarrierDialog(m_carriers, nullptr, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CarrierDialog::saved, this,
            [this](const QString &id) { say(true, tr("%1 was added.").arg(nameOf(id))); });
    dialog->open();
}

void CarriersCard::change(const QString &id)
{
    const KnownCarrier *known = m_carriers.find(id);
    if (known == nullptr)
        return;
    auto *dialog = new CarrierDialog(m_carriers, known, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CarrierDialog::saved, this, [this](const QString &changed) {
        if (changed == m_current)
            emit switchWanted(changed); // the window that is open still speaks as before
        else
            say(true, tr("%1 was changed.").arg(nameOf(changed)));
    });
    dialog->open();
}

void CarriersCard::exportProfile(const QString &id)
{
    const KnownCarrier *known = m_carriers.find(id);
    if (known == nullptr)
        return;
    auto *dialog = new QFileDialog(window(), tr("Export profile"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(known->id + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id](const QString &path) { write(id, path); });
    dialog->open();
}

void CarriersCard::write(const QString &id, const QString &path)
{
    const KnownCarrier *known = m_carriers.find(id);
    if (known == nullptr)
        return;
    m_writer->write(path, [content = client::writeCarrierFile(known->profile)](QIODevice &file) {
        return file.write(content) == content.size();
    });
}

void CarriersCard::askRemove(const QString &id)
{
    auto *question = new CarrierQuestion(
        {.title = tr("Remove %1?").arg(nameOf(id)),
         .texts = {tr("This computer forgets its address, the certificate that is trusted there, "
                      "and its token, which is taken out of the keyring."),
                   tr("Your account there stays as it is, with its connections, its boosts and its "
                      "bill: to end those, end them before. How its window looked is kept, in case "
                      "you add it again.")},
         .act = tr("Remove this carrier"),
         .kind = ButtonKind::Danger},
        window());
    connect(question, &QDialog::accepted, this, [this, id] { remove(id); });
    question->open();
}

/// The token first: what is no longer in the list would never be found again.
void CarriersCard::remove(const QString &id)
{
    const KnownCarrier *known = m_carriers.find(id);
    if (known == nullptr)
        return;
    m_carriers.forgetToken(*known, this, [this, id](const KeyringAnswer &answer) {
        if (!answer.trouble)
            return removeFromList(id);
        const KnownCarrier *left = m_carriers.find(id);
        if (left == nullptr)
            return;
        auto *question = new CarrierQuestion(
            {.title = tr("Its token is still in the keyring"),
             .texts = {tr("%1 The token stays there as \"%2\", until you take it out with the "
                          "keyring's own program.")
                           .arg(keyringTrouble(answer),
                                text::isolated(m_carriers.keyringName(*left)))},
             .act = tr("Remove all the same"),
             .kind = ButtonKind::Danger},
            window());
        connect(question, &QDialog::accepted, this, [this, id] { removeFromList(id); });
        question->open();
    });
}

void CarriersCard::removeFromList(const QString &id)
{
    const QString name = nameOf(id);
    const auto removed = m_carriers.remove(id);
    if (removed)
        say(true, tr("%1 was removed.").arg(name));
    else
        say(false, tr("%1 was not removed: the list of carriers cannot be written.").arg(name));
}

bool CarriersCard::isBoosted() const
{
    return std::ranges::any_of(m_desk.portfolio.picture().boosts(),
                               [](const Boost &boost) { return isRunning(boost.state); });
}

void CarriersCard::askSwitch(const QString &id)
{
    QStringList texts{tr("The window closes and opens again on that carrier, now and at each "
                         "start.")};
    if (m_current != KnownCarriers::inside())
        texts.append(tr("What runs at the carrier in use goes on there."));
    else if (isBoosted())
        texts.append(tr("The boost on the built-in carrier goes on in the background, and ends by "
                        "itself."));
    else
        texts.append(tr("The built-in carrier rests until you switch back: what is scheduled in "
                        "that time is not done there, and nothing is charged."));
    auto *question = new CarrierQuestion(
        {.title = tr("Switch to %1?").arg(nameOf(id)), .texts = texts, .act = tr("Switch")},
        window());
    connect(question, &QDialog::accepted, this, [this, id] { emit switchWanted(id); });
    question->open();
}

} // namespace turbolane::ui
