// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/models/connectionfilter.h"

class QTableView;

namespace turbolane::ui {

class ConnectionColumn;
class EmptyState;
class Listings;
class SearchField;
class SegmentedChoice;
class Selection;

/// All connections in a table, the chosen one in full beside it.
class ConnectionsPage final : public Surface {
    Q_OBJECT

public:
    ConnectionsPage(const Desk &desk, Selection &selection, Listings &listings,
                    QWidget *parent = nullptr);

private:
    QWidget *list();
    void buildTable();
    void followSelection();
    void refresh();

    const Desk m_desk;
    Selection &m_selection;
    Listings &m_listings;
    ConnectionFilter m_filter;
    SearchField *m_search;
    SegmentedChoice *m_which;
    QTableView *m_table;
    ConnectionColumn *m_column;
    EmptyState *m_empty;
    QWidget *m_list;
};

} // namespace turbolane::ui
