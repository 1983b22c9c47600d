// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitypage.h"

#include "client/portfolio.h"
#include "domain/clock.h"
#include "ui/activity/activityfilter.h"
#include "ui/activity/activitytable.h"
#include "ui/activity/flightcolumn.h"
#include "ui/happenings/accountlog.h"
#include "ui/happenings/happeningdelegate.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>
#include <QFocusEvent>
#include <QListView>
#include <QStackedWidget>
#include <QStandardPaths>

#include <utility>

namespace turbolane::ui {

ActivityPage::ActivityPage(const Desk &desk, AccountLog &log, QWidget *parent)
    : Surface(Colour::Canvas, parent)
    , m_desk(desk)
    , m_log(log)
    , m_filter(new ActivityFilter)
    , m_summary(new Label(Type::Small, Colour::Ink2))
    , m_told(new Label(Type::Small, Colour::Ink2))
    , m_list(new QListView)
    , m_older(new Button(ButtonKind::Quiet, tr("Show older")))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_column(new FlightColumn(desk))
    , m_export(new Button(ButtonKind::Secondary, tr("Save CSV"), this))
{
    nameAll();
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    row->addWidget(main(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_column);
    wire();
    refresh();
}

void ActivityPage::nameAll()
{
    setObjectName(QStringLiteral("activityPage"));
    m_summary->setObjectName(QStringLiteral("activitySummary"));
    m_told->setObjectName(QStringLiteral("activityTold"));
    m_list->setObjectName(QStringLiteral("activityList"));
    m_older->setObjectName(QStringLiteral("activityOlder"));
    m_empty->setObjectName(QStringLiteral("activityInstead"));
    m_export->setObjectName(QStringLiteral("activityExport"));
    m_export->setButtonSize(ButtonSize::Small);
    m_export->setGlyph({.name = "download", .stroke = 2});
    m_export->hide();
    m_told->setWordWrap(true);
    m_told->hide();
    m_list->setAccessibleName(tr("Everything that happened, newest first"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new HappeningDelegate(HappeningDelegate::Moments::OfTheDay, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QWidget *ActivityPage::main()
{
    auto *all = new QWidget;
    auto *column = boxed<QVBoxLayout>(all, {24, 20, 24, 20}, 12);
    column->addWidget(m_filter);
    column->addWidget(m_told);
    auto *card = new Card;
    auto *inside = boxed<QVBoxLayout>(card, {1, 8, 1, 8}, 4);
    inside->addWidget(m_list, 1);
    auto *below = boxed<QHBoxLayout>(nullptr, {16, 0, 16, 0}, 12);
    below->addWidget(m_summary, 1);
    below->addWidget(m_older);
    inside->addLayout(below);
    auto *empty = new Card;
    boxed<QVBoxLayout>(empty, {1, 8, 1, 8}, 0)->addWidget(m_empty);
    m_stack->addWidget(card);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    return all;
}

void ActivityPage::wire()
{
    connect(&m_log, &AccountLog::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_filter, &ActivityFilter::changed, this, &ActivityPage::refresh);
    connect(m_older, &Button::clicked, &m_log, &AccountLog::readOlder);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActivityPage::showChosen);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const Happening *one = m_model.at(index);
        if (one && !one->invoice.isEmpty())
            emit invoiceWanted(one->invoice);
        else if (one && !one->connection.isEmpty())
            emit connectionWanted(one->connection);
    });
    connect(m_column, &FlightColumn::connectionWanted, this, &ActivityPage::connectionWanted);
    connect(m_column, &FlightColumn::invoiceWanted, this, &ActivityPage::invoiceWanted);
    connect(m_export, &Button::clicked, this, &ActivityPage::exportTable);
    connect(&m_writer, &FileWriter::saved, this,
            [this](const QString &file) { tell(tr("%1 is saved.").arg(file), Colour::Ink2); });
    connect(&m_writer, &FileWriter::failed, this,
            [this](const QString &why) { tell(why, Colour::Bad); });
}

QWidget *ActivityPage::controls() const
{
    return m_export;
}

void ActivityPage::open(const QString &happening)
{
    m_wanted = happening;
    m_filter->clear();
    refresh();
}

void ActivityPage::showConnection(const ConnectionId &connection)
{
    refreshNames();
    m_filter->clear();
    m_filter->setConnection(connection);
}

void ActivityPage::focusInEvent(QFocusEvent *event)
{
    if (m_stack->currentIndex() == 0)
        m_list->setFocus(event->reason());
    else
        m_filter->focusSearch();
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    refresh();
}

/// The box is filled anew only where it would be another.
void ActivityPage::refreshNames()
{
    QStringList names;
    const auto &connections = m_desk.portfolio.picture().connections();
    for (const Connection &one : connections)
        names.append(text::fromStd(one.id.text() + ' ' + one.name));
    if (names != std::exchange(m_names, names))
        m_filter->setConnections(connections);
}

void ActivityPage::refresh()
{
    refreshNames();
    m_shown.clear();
    for (const Happening &one : m_log.all())
        if (m_filter->matches(one))
            m_shown.append(one);
    m_model.setNow(m_desk.clock.now());
    m_model.showByDay(m_shown);
    const int shown = int(m_shown.size());
    refreshHead(shown);
    showList(shown);
    if (const QModelIndex wanted = m_model.indexOf(m_wanted); wanted.isValid()) {
        m_list->setCurrentIndex(wanted);
        m_list->scrollTo(wanted);
        m_wanted.clear();
    }
    showChosen();
}

void ActivityPage::refreshHead(int shown)
{
    m_summary->setText(
        m_log.goesOn() ? text::counted(tr("%n shown, older ones are kept", nullptr, shown), shown)
                       : text::counted(tr("%n in all", nullptr, shown), shown));
    m_older->setVisible(m_log.goesOn());
    if (shown == 0)
        m_export->disableBecause(tr("Nothing is shown that could be saved"));
    else
        m_export->enable();
    if (const auto &failure = m_log.failure(); failure && shown > 0)
        tell(tr("Not all of it could be read. %1").arg(troubleOf(*failure, Deed::Read).text()),
             Colour::Warn);
    else if (m_tellsOfReading)
        m_told->hide();
    m_tellsOfReading = m_log.failure().has_value() && shown > 0;
}

void ActivityPage::showList(int shown)
{
    if (shown == 0)
        showInstead();
    m_stack->setCurrentIndex(shown > 0 ? 0 : 1);
}

void ActivityPage::showInstead()
{
    EmptyState::Message message{.icon = "activity", .title = {}, .text = {}};
    if (m_filter->isNarrow() && !m_log.all().isEmpty()) {
        message.title = tr("Nothing like that has happened");
        message.text = tr("No event matches what you look for.");
        message.acts = {{tr("Show everything"), [this] { m_filter->clear(); }}};
    } else if (const auto &failure = m_log.failure()) {
        const Trouble trouble = troubleOf(*failure, Deed::Read);
        message = {.icon = "circle-alert",
                   .bad = true,
                   .title = tr("What happened cannot be read"),
                   .text = trouble.text(),
                   .code = trouble.code,
                   .acts = {{tr("Try again"), [this] { m_log.readAgain(); }}}};
    } else if (!m_log.isRead()) {
        message.title = tr("Asking the carrier for what happened");
    } else {
        message.title = tr("Nothing has happened yet");
        message.text = tr("Orders, boosts, faults, maintenance, invoices and budget alerts are "
                          "listed here as they come.");
    }
    if (std::exchange(m_instead, message.title) != message.title)
        m_empty->showMessage(message);
}

void ActivityPage::showChosen()
{
    m_column->show(m_model.at(m_list->currentIndex()));
}

void ActivityPage::tell(const QString &what, Colour colour)
{
    m_told->setColour(colour);
    m_told->setText(what);
    m_told->show();
}

/// What is shown, as it is shown.
void ActivityPage::exportTable()
{
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(m_desk.clock.now().time_since_epoch().count());
    auto *dialog = new QFileDialog(window(), tr("Save activity"));
    dialog->setObjectName(QStringLiteral("saveActivity"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(QStringLiteral("CSV (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("activity-%1.csv").arg(now.date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_writer.write(path, [table = tableOf(m_shown)](QIODevice &device) {
            return device.write(table) == table.size();
        });
    });
    dialog->open();
}

} // namespace turbolane::ui
