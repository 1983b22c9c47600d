// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/connectionspage.h"

#include "client/portfolio.h"
#include "ui/connections/connectioncolumn.h"
#include "ui/delegates/statedelegate.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/segmentedchoice.h"
#include "ui/models/listings.h"
#include "ui/network/selection.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace turbolane::ui {

ConnectionsPage::ConnectionsPage(const Desk &desk, Selection &selection, Listings &listings,
                                 QWidget *parent)
    : Surface(Colour::Surface, parent)
    , m_desk(desk)
    , m_selection(selection)
    , m_listings(listings)
    , m_search(new SearchField(tr("Name, city, provider or region")))
    , m_which(new SegmentedChoice(tr("Which connections")))
    , m_table(new QTableView)
    , m_column(new ConnectionColumn(desk))
    , m_empty(new EmptyState)
    , m_list(list())
{
    setObjectName(QStringLiteral("connectionsPage"));
    auto *row = boxed<QHBoxLayout>(this, {}, 0);
    row->addWidget(m_list, 1);
    row->addWidget(m_empty, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_column);
    m_empty->showMessage(
        {.icon = "cable",
         .title = tr("No connections yet"),
         .text = tr("On the Network page, drag from one of your ports to a cloud on-ramp, or press "
                    "N. Price and round trip are shown before you order.")});
    connect(&m_selection, &Selection::connectionChosen, this, &ConnectionsPage::followSelection);
    connect(&m_listings.connections, &QAbstractItemModel::rowsInserted, this,
            &ConnectionsPage::refresh);
    connect(&m_listings.connections, &QAbstractItemModel::rowsRemoved, this,
            &ConnectionsPage::refresh);
    refresh();
    followSelection();
}

QWidget *ConnectionsPage::list()
{
    auto *all = new Surface;
    auto *column = boxed<QVBoxLayout>(all, {24, 16, 24, 0}, 12);
    auto *head = new QHBoxLayout;
    m_search->setMaximumWidth(320);
    m_which->setObjectName(QStringLiteral("whichConnections"));
    m_which->setChoices({tr("Live"), tr("All")});
    head->addWidget(m_search, 1);
    head->addStretch(1);
    head->addWidget(m_which);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    buildTable();
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_filter.setText(words); });
    connect(m_which, &SegmentedChoice::chosen, this,
            [this](int place) { m_filter.setShowsGone(place == 1); });
    return all;
}

void ConnectionsPage::buildTable()
{
    m_filter.setSourceModel(&m_listings.connections);
    m_filter.setShowsGone(false);
    m_table->setObjectName(QStringLiteral("connectionsTable"));
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(ConnectionsModel::State,
                                      new StateDelegate(ConnectionsModel::ToneRole, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConnectionsModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setHighlightSections(false);
    columns.setMinimumSectionSize(grown(72));
    columns.setResizeContentsPrecision(0); // of the rows in view, however many there are
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(ConnectionsModel::To, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_selection.chooseConnection(ConnectionId(
                        current.data(ConnectionsModel::IdRole).toString().toStdString()));
            });
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
    m_column->setVisible(!isEmpty);
}

} // namespace turbolane::ui
