// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/connectionspage.h"

#include "client/portfolio.h"
#include "ui/connections/connectioncolumn.h"
#include "ui/connections/groupcolumn.h"
#include "ui/connections/groupstrip.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/connectioncelldelegate.h"
#include "ui/delegates/rowpainter.h"
#include "ui/delegates/statedelegate.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/grown.h"
#include "ui/kit/look.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/models/listings.h"
#include "ui/network/selection.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace turbolane::ui {

ConnectionsPage::ConnectionsPage(const Desk &desk, Selection &selection, Listings &listings,
                                 Beat &beat, QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_selection(selection)
    , m_listings(listings)
    , m_search(new SearchField(tr("Name, city, provider or region")))
    , m_which(new SegmentedChoice(tr("Which connections")))
    , m_table(new QTableView)
    , m_column(new ConnectionColumn(desk))
    , m_group(new GroupColumn(desk, beat))
    , m_groups(new GroupStrip)
    , m_empty(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_found(new QStackedLayout)
    , m_list(list())
    , m_beside(new QWidget)
{
    setObjectName(QStringLiteral("connectionsPage"));
    m_empty->setObjectName(QStringLiteral("connectionsInstead"));
    auto *beside = boxed<QHBoxLayout>(m_beside, {}, 0);
    beside->addWidget(new Hairline(Qt::Vertical));
    beside->addWidget(m_column);
    beside->addWidget(m_group);
    m_group->hide();
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    row->addWidget(m_list, 1);
    row->addWidget(m_empty, 1);
    row->addWidget(m_beside);
    wire();
    wireKeys();
    refresh();
    followSelection();
}

void ConnectionsPage::focusInEvent(QFocusEvent *event)
{
    m_table->setFocus(event->reason());
}

void ConnectionsPage::wire()
{
    connect(&m_selection, &Selection::connectionChosen, this, &ConnectionsPage::followSelection);
    connect(&m_listings.connections, &QAbstractItemModel::rowsInserted, this,
            &ConnectionsPage::refresh);
    connect(&m_listings.connections, &QAbstractItemModel::rowsRemoved, this,
            &ConnectionsPage::refresh);
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (change.subject == client::PortfolioChange::Subject::Standing)
                    refresh();
                if (change.subject == client::PortfolioChange::Subject::Plans)
                    m_groups->show(m_desk.portfolio.picture().scenes());
            });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &ConnectionsPage::refreshList);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setText(words);
        refreshList();
    });
    connect(m_which, &SegmentedChoice::chosen, this, [this](int place) {
        m_filter.setShowsGone(place == 1);
        refreshList();
    });
    connect(m_groups, &GroupStrip::chosen, this, &ConnectionsPage::chooseGroup);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConnectionsPage::followGroup);
    connect(m_column, &ConnectionColumn::onMapWanted, this, &ConnectionsPage::onMapWanted);
}

void ConnectionsPage::wireKeys()
{
    const auto on = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_Delete, [this] { m_column->askToEnd(); });
    on(Qt::Key_F2, [this] { m_column->editName(); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { emit openWanted(); });
    connect(m_column, &ConnectionColumn::openWanted, this, &ConnectionsPage::openWanted);
}

QWidget *ConnectionsPage::list()
{
    auto *all = new Surface;
    auto *column = boxed<QVBoxLayout>(all, {24, 16, 24, 0}, 12);
    auto *head = new QHBoxLayout;
    setGrownMaximumWidth(m_search, 320);
    m_which->setObjectName(QStringLiteral("whichConnections"));
    m_which->setChoices({tr("Live"), tr("All")});
    head->addWidget(m_search, 1);
    head->addStretch(1);
    head->addWidget(m_which);
    column->addLayout(head);
    column->addWidget(m_groups);
    m_found->addWidget(m_table);
    m_found->addWidget(m_noMatch);
    column->addLayout(m_found, 1);
    buildTable();
    return all;
}

void ConnectionsPage::buildTable()
{
    m_filter.setSourceModel(&m_listings.connections);
    m_filter.setShowsGone(false);
    m_table->setObjectName(QStringLiteral("connectionsTable"));
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(ConnectionsModel::Name, new ConnectionCellDelegate(m_table));
    m_table->setItemDelegateForColumn(ConnectionsModel::State,
                                      new StateDelegate(ConnectionsModel::ToneRole, m_table));
    m_table->setAccessibleDescription(
        tr("Enter opens it in full, F2 renames it, Delete asks to end it. Choose several with "
           "Shift or Ctrl to boost them together."));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConnectionsModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    followTextSize(
        m_table, [this] { m_table->verticalHeader()->setDefaultSectionSize(twoLineRowHeight()); });
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setHighlightSections(false);
    columns.setMinimumSectionSize(grown(72));
    columns.setResizeContentsPrecision(0); // of the rows in view, however many there are
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(ConnectionsModel::Name, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_selection.chooseConnection(ConnectionId(
                        current.data(ConnectionsModel::IdRole).toString().toStdString()));
            });
}

/// Several rows are a group; one row is a connection.
void ConnectionsPage::followGroup()
{
    std::vector<ConnectionId> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        chosen.emplace_back(row.data(ConnectionsModel::IdRole).toString().toStdString());
    const bool isGroup = chosen.size() > 1;
    m_group->show(isGroup ? chosen : std::vector<ConnectionId>());
    m_column->setVisible(!isGroup);
    m_group->setVisible(isGroup);
}

void ConnectionsPage::chooseGroup(const std::vector<SceneMember> &members)
{
    QItemSelection rows;
    for (const SceneMember &member : members) {
        const QModelIndex row =
            m_filter.mapFromSource(m_listings.connections.indexOf(member.connection));
        if (row.isValid())
            rows.select(row, row);
    }
    m_table->selectionModel()->select(
        rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setFocus();
}

void ConnectionsPage::followSelection()
{
    m_column->show(m_selection.connection());
    const QModelIndex source = m_listings.connections.indexOf(m_selection.connection());
    const QModelIndex shown = m_filter.mapFromSource(source);
    if (shown.isValid() && shown.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(shown);
}

void ConnectionsPage::refresh()
{
    const bool isEmpty = m_listings.connections.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_beside->setVisible(!isEmpty);
    if (isEmpty)
        showInstead();
    else
        refreshList();
}

/// Nothing found is not nothing there.
void ConnectionsPage::refreshList()
{
    const bool isFound = m_filter.rowCount() > 0;
    m_found->setCurrentWidget(isFound ? static_cast<QWidget *>(m_table) : m_noMatch);
    const QString words = isFound ? QString() : m_search->text();
    if (isFound || std::exchange(m_missing, u'"' + words) == u'"' + words)
        return;
    if (words.isEmpty())
        m_noMatch->showMessage(
            {.icon = "cable",
             .title = tr("No connection is live"),
             .text = tr("Those that ended, and those that were never built, are under All.")});
    else
        m_noMatch->showMessage({.icon = "search",
                                .title = tr("No connection matches"),
                                .text = tr("Nothing is called \"%1\", or leads there.").arg(words),
                                .acts = {{tr("Clear search"), [this] {
                                              m_search->clear();
                                              m_table->setFocus();
                                          }}}});
}

void ConnectionsPage::showInstead()
{
    const auto &portfolio = m_desk.portfolio;
    EmptyState::Message message{
        .icon = "cable", .title = tr("Asking the carrier for your connections"), .text = {}};
    if (portfolio.isLoaded())
        message = {.sketched = true,
                   .title = tr("Draw your first connection"),
                   .text = tr("Drag from a port to any on-ramp on the map. Price and round trip "
                              "are shown before you order."),
                   .acts = {{tr("New connection"), [this] { emit newWanted(); }}}};
    else if (portfolio.standing() == client::Portfolio::Standing::Lost) {
        const client::Failure silence{.kind = client::FailureKind::Unreachable};
        const Trouble trouble = troubleOf(portfolio.trouble().value_or(silence), Deed::Read);
        message = {.icon = "circle-alert",
                   .bad = true,
                   .title = tr("Your connections cannot be read just now"),
                   .text = tr("%1 They keep running.").arg(trouble.text()),
                   .code = trouble.code,
                   .acts = {{tr("Retry now"), [this] { m_desk.portfolio.retryNow(); }}}};
    }
    if (std::exchange(m_instead, message.title + message.text) != message.title + message.text)
        m_empty->showMessage(message);
}

} // namespace turbolane::ui
