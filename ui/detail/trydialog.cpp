// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/trydialog.h"

#include "client/carrierclient.h"
#include "client/jobs/handoverjob.h"
#include "ui/detail/trycommands.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

namespace turbolane::ui {

namespace {

constexpr int dialogWidth = 720;

} // namespace

TryDialog::TryDialog(const Desk &desk, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_connection(connection)
    , m_state(new Label(Type::Body, Colour::Ink2))
    , m_again(new Button(ButtonKind::Secondary, tr("Ask again")))
    , m_commands(boxed<QVBoxLayout>(nullptr, {}, 14))
{
    setObjectName(QStringLiteral("tryDialog"));
    setWindowTitle(tr("Try %1").arg(text::isolated(text::fromStd(connection.name))));
    setGrownMinimumWidth(this, dialogWidth);
    m_state->setObjectName(QStringLiteral("tryState"));
    m_state->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("tryAgain"));
    auto *close = new Button(ButtonKind::Secondary, tr("Close"));
    auto *acts = boxed<QHBoxLayout>(nullptr, {}, 8);
    acts->addStretch();
    acts->addWidget(close);
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 14);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    column->addWidget(m_state);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addLayout(m_commands);
    column->addStretch();
    column->addLayout(acts);
    connect(m_again, &Button::clicked, this, &TryDialog::ask);
    connect(close, &Button::clicked, this, &QDialog::reject);
    ask();
}

void TryDialog::ask()
{
    m_state->setColour(Colour::Ink2);
    m_state->setText(tr("Asking the carrier where the line is"));
    m_again->hide();
    client::HandoverJob *job = m_desk.carrier.handover(m_connection.id);
    connect(job, &client::ApiJob::succeeded, this, [this, job] { tell(job->answer()); });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_state->setColour(Colour::Bad);
        m_state->setText(troubleOf(failure, Deed::Read, {text::fromStd(m_connection.name)}).text());
        m_again->show();
    });
}

void TryDialog::tell(const Handover &sheet)
{
    if (!sheet.line) {
        m_state->setText(tr("The carrier's machine does not carry it just now: there is nothing to "
                            "run inside."));
        m_again->show();
        return;
    }
    m_state->setText(
        tr("Real packets go through this connection. These commands run inside its two ends, on "
           "the carrier's machine, for the user who started the carrier. Press Turbo while iperf3 "
           "sends, and its figures follow."));
    for (const TryCommand &command : tryCommands(sheet))
        add(command);
    fitWindow(this); // it was asked for in a small one
}

void TryDialog::add(const TryCommand &command)
{
    auto *line = new QLineEdit(command.command);
    line->setObjectName(QStringLiteral("tryCommand%1").arg(m_commands->count()));
    line->setReadOnly(true);
    followTextSize(line, [line] { line->setFont(ui::font(Type::Mono)); });
    line->setLayoutDirection(Qt::LeftToRight); // a shell's
    line->setAccessibleName(command.what);
    line->setCursorPosition(0);
    auto *copy = new Button(ButtonKind::Secondary, tr("Copy"));
    copy->setObjectName(QStringLiteral("copyCommand%1").arg(m_commands->count()));
    copy->setAccessibleName(tr("Copy: %1", "what the command does").arg(command.what));
    copy->setAutoDefault(false);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    row->addWidget(line, 1);
    row->addWidget(copy);
    auto *column = boxed<QVBoxLayout>(nullptr, {}, 6);
    column->addWidget(new Label(Type::Small, Colour::Ink2, command.what));
    column->addLayout(row);
    m_commands->addLayout(column);
    connect(copy, &Button::clicked, this, [this, text = command.command] {
        QGuiApplication::clipboard()->setText(text);
        m_state->setColour(Colour::Ok);
        m_state->setText(tr("The command was copied."));
    });
}

} // namespace turbolane::ui
