// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/handoverdialog.h"

#include "client/carrierclient.h"
#include "client/jobs/handoverjob.h"
#include "client/portfolio.h"
#include "ui/detail/routerconfig.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/style/fonts.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QStandardPaths>

namespace turbolane::ui {

namespace {

constexpr int dialogWidth = 620;
constexpr int configLines = 15;

QString nameOf(RouterDialect dialect)
{
    switch (dialect) {
    case RouterDialect::CiscoIosXe: return HandoverDialog::tr("Cisco IOS XE");
    case RouterDialect::JunosOs: return HandoverDialog::tr("Juniper Junos");
    }
    return {};
}

} // namespace

HandoverDialog::HandoverDialog(const Desk &desk, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_connection(connection)
    , m_state(new Label(Type::Body, Colour::Ink2))
    , m_again(new Button(ButtonKind::Secondary, tr("Ask again")))
    , m_content(new QWidget)
    , m_rows(new QGridLayout)
    , m_dialect(new SegmentedChoice(tr("Router"), SegmentedChoice::Size::Small))
    , m_interface(new QLineEdit)
    , m_config(new QPlainTextEdit)
    , m_copyConfig(new Button(ButtonKind::Secondary, tr("Copy configuration")))
    , m_copyAll(new Button(ButtonKind::Secondary, tr("Copy all")))
    , m_save(new Button(ButtonKind::Primary, tr("Save…")))
{
    setObjectName(QStringLiteral("handoverDialog"));
    setWindowTitle(tr("Hand-over sheet of %1").arg(text::fromStd(connection.name)));
    m_state->setObjectName(QStringLiteral("handoverState"));
    m_again->setObjectName(QStringLiteral("handoverAgain"));
    m_dialect->setObjectName(QStringLiteral("handoverDialect"));
    m_interface->setObjectName(QStringLiteral("handoverInterface"));
    m_config->setObjectName(QStringLiteral("handoverConfig"));
    m_copyConfig->setObjectName(QStringLiteral("copyConfig"));
    m_copyAll->setObjectName(QStringLiteral("copySheet"));
    m_save->setObjectName(QStringLiteral("saveSheet"));
    arrange();
    wire();
    ask();
}

void HandoverDialog::arrange()
{
    setGrownMinimumWidth(this, dialogWidth);
    m_state->setWordWrap(true);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    auto *content = boxed<QVBoxLayout>(m_content, {}, 14);
    content->addLayout(m_rows);
    content->addWidget(new Hairline(Qt::Horizontal));
    content->addWidget(routerPart());
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    column->addWidget(m_state);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_content, 1);
    column->addWidget(acts());
}

QWidget *HandoverDialog::routerPart()
{
    m_dialect->setChoices({nameOf(RouterDialect::CiscoIosXe), nameOf(RouterDialect::JunosOs)});
    m_interface->setPlaceholderText(QStringLiteral("INTERFACE"));
    m_config->setReadOnly(true);
    followTextSize(m_config, [this] { m_config->setFont(ui::font(Type::Mono)); });
    m_config->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_config->setTabChangesFocus(true);
    m_config->setAccessibleName(tr("Configuration of the router"));
    // The style sheet says a least height of its own for every field.
    auto *room = new QWidget;
    room->setMinimumHeight(configLines * lineHeight(Type::Mono));
    boxed<QVBoxLayout>(room, {}, 0)->addWidget(m_config);
    auto *all = new QWidget;
    auto *column = boxed<QVBoxLayout>(all, {}, 10);
    column->addWidget(m_dialect, 0, Qt::AlignLeading);
    auto *form = new QWidget;
    turbolane::ui::arrange(
        form, {{tr("Interface of your router"), m_interface, tr("As the router calls it.")}});
    column->addWidget(form);
    column->addWidget(room, 1);
    return all;
}

QWidget *HandoverDialog::acts()
{
    auto *close = new Button(ButtonKind::Secondary, tr("Close"));
    auto *all = new QWidget;
    auto *row = boxed<QHBoxLayout>(all, {}, 8);
    row->addWidget(m_copyConfig);
    row->addWidget(m_copyAll);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_save);
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::reject);
    return all;
}

void HandoverDialog::wire()
{
    connect(m_again, &Button::clicked, this, &HandoverDialog::ask);
    connect(m_dialect, &SegmentedChoice::chosen, this, &HandoverDialog::showConfig);
    connect(m_interface, &QLineEdit::textChanged, this, &HandoverDialog::showConfig);
    connect(m_copyConfig, &Button::clicked, this,
            [this] { copy(m_config->toPlainText(), tr("The configuration was copied.")); });
    connect(m_copyAll, &Button::clicked, this,
            [this] { copy(plainText(paper()), tr("The whole sheet was copied.")); });
    connect(m_save, &Button::clicked, this, &HandoverDialog::askForFile);
}

void HandoverDialog::ask()
{
    m_state->setColour(Colour::Ink2);
    m_state->setText(tr("Asking the carrier for the sheet"));
    m_again->hide();
    m_content->setVisible(m_sheet.has_value());
    for (Button *button : {m_copyConfig, m_copyAll, m_save})
        button->disableBecause(tr("The carrier is being asked for the sheet."));
    client::HandoverJob *job = m_desk.carrier.handover(m_connection.id);
    connect(job, &client::ApiJob::succeeded, this, [this, job] { tell(job->answer()); });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_state->setColour(Colour::Bad);
        m_state->setText(troubleOf(failure, Deed::Read, {text::fromStd(m_connection.name)}).text());
        m_again->show();
    });
}

void HandoverDialog::tell(const Handover &sheet)
{
    m_sheet = sheet;
    m_state->setText(tr("The service key opens this connection to whoever has it: keep it like a "
                        "password."));
    m_content->show();
    for (Button *button : {m_copyConfig, m_copyAll, m_save})
        button->enable();
    showRows();
    showConfig();
    adjustSize(); // it was asked for in a small one
}

void HandoverDialog::showRows()
{
    while (const QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const HandoverPaper sheet = paper();
    for (int row = 0; row < int(sheet.rows.size()); ++row) {
        auto *value = new Label(Type::Mono, Colour::Ink, sheet.rows[row].value, m_content);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(sheet.rows[row].label);
        m_rows->addWidget(new Label(Type::Small, Colour::Ink2, sheet.rows[row].label, m_content),
                          row, 0);
        m_rows->addWidget(value, row, 1);
    }
}

HandoverPaper HandoverDialog::paper() const
{
    if (!m_sheet)
        return {};
    return {.title = windowTitle(),
            .rows = handoverRows(*m_sheet, m_connection, m_desk.portfolio.picture()),
            .dialect = nameOf(RouterDialect(m_dialect->current())),
            .config = m_config->toPlainText()};
}

void HandoverDialog::showConfig()
{
    if (m_sheet)
        m_config->setPlainText(routerConfig(RouterDialect(m_dialect->current()),
                                            {.sheet = *m_sheet,
                                             .connection = text::fromStd(m_connection.name),
                                             .interface = m_interface->text()}));
}

void HandoverDialog::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    m_state->setColour(Colour::Ok);
    m_state->setText(said);
}

void HandoverDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the hand-over sheet"));
    dialog->setObjectName(QStringLiteral("saveHandover"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Text (*.txt)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(text::fromStd(m_connection.name) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &HandoverDialog::saveTo);
    dialog->open();
}

/// Whole or not at all, and for its owner alone: the key stands in it.
void HandoverDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    bool isKept = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (isKept && path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive)) {
        const QByteArray text = plainText(paper()).toUtf8();
        isKept = file.write(text) == text.size();
    } else if (isKept) {
        writePdf(paper(), file);
    }
    isKept = isKept && file.error() == QFileDevice::NoError && file.commit();
    m_state->setColour(isKept ? Colour::Ok : Colour::Bad);
    m_state->setText(isKept ? tr("Saved as %1").arg(path)
                            : tr("%1 could not be written. Choose another place.").arg(path));
}

} // namespace turbolane::ui
