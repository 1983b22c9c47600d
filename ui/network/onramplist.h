// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk.h"

#include <QWidget>

class QListView;
class QMenu;
class QStackedWidget;

namespace turbolane::ui {

class Button;
class EmptyState;
class Label;
class Listings;
class LinkButton;
class OnRampFilter;
class OnRampFilters;
class ReachBook;
class SearchField;
class Selection;

/// The on-ramps, nearest to the chosen port first: search, filters, list, and how many of how many.
/// Loading, empty and failed stand where the list would.
class OnRampList final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        Listings &listings;
        Selection &selection;
        ReachBook &reach;
    };
    OnRampList(const Desk &desk, const Parts &parts, QWidget *parent = nullptr);

    SearchField &search() { return *m_search; }
    QListView &view() { return *m_view; }
    OnRampFilter &filter() { return *m_filter; }

signals:
    /// Enter or a double click: a connection to it is wanted.
    void onRampActivated();

private:
    QWidget *makeHeader();
    QWidget *makeList();
    QWidget *makeFooter();
    void wire();
    void refresh();
    void showState();
    void showNoMatch();
    void showSelected();
    void takeCurrent();
    void openPortMenu();
    QString footerText() const;

    const Desk m_desk;
    Parts m_parts;
    OnRampFilter *m_filter;
    SearchField *m_search;
    OnRampFilters *m_filters;
    LinkButton *m_port = nullptr;
    Label *m_priceHeading = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_view = nullptr;
    QWidget *m_skeleton = nullptr;
    EmptyState *m_notice = nullptr;
    Label *m_count = nullptr;
    LinkButton *m_showAll = nullptr;
};

} // namespace turbolane::ui
