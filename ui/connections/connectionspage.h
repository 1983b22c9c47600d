// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Before the rooms: moc 6.4 cannot read <concepts> where it comes first.
#include <QObject>

#include "domain/scene.h"
#include "ui/desk.h"
#include "ui/kit/card.h"
#include "ui/models/connectionfilter.h"

class QStackedLayout;
class QTableView;

namespace turbolane::ui {

class ConnectionColumn;
class EmptyState;
class Listings;
class Beat;
class GroupColumn;
class GroupStrip;
class SearchField;
class SegmentedChoice;
class Selection;

/// All connections in a table, the chosen one beside it. In the table: Enter or a double click
/// opens it in full, F2 renames it, Del asks to end it.
class ConnectionsPage final : public Surface {
    Q_OBJECT

public:
    /// beat: of everything that moves in the window.
    ConnectionsPage(const Desk &desk, Selection &selection, Listings &listings, Beat &beat,
                    QWidget *parent = nullptr);

signals:
    /// The chosen one, on the map.
    void onMapWanted();
    /// The same, in full.
    void openWanted();
    void newWanted();

protected:
    /// The page's keys are the table's. No focus proxy: it would take what stands before the table
    /// out of the tab order.
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *list();
    void buildTable();
    void wire();
    void wireKeys();
    void followSelection();
    void followGroup();
    void chooseGroup(const std::vector<SceneMember> &members);
    void refresh();
    void refreshList();
    void showInstead();

    const Desk m_desk;
    Selection &m_selection;
    Listings &m_listings;
    ConnectionFilter m_filter;
    SearchField *m_search;
    SegmentedChoice *m_which;
    QTableView *m_table;
    ConnectionColumn *m_column;
    GroupColumn *m_group;
    GroupStrip *m_groups;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QStackedLayout *m_found;
    QWidget *m_list;
    QWidget *m_beside;
    QString m_instead; ///< what the empty page says
    QString m_missing; ///< what the empty list says
};

} // namespace turbolane::ui
