// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "ui/kit/card.h"
#include "ui/models/pathsmodel.h"

class QStackedWidget;
class QTableView;

namespace turbolane::ui {

class EmptyState;
class Label;
class QuoteClock;
class QuoteHold;
class Spinner;
class WaysOut;
struct Trouble;
struct WayOutButton;

/// The ways to build a drawn connection, under the map.
class PathsPanel final : public Surface {
    Q_OBJECT

public:
    explicit PathsPanel(QWidget *parent = nullptr);

    /// city: where they lead; rate: at what bandwidth they are priced.
    void show(const QList<PathRow> &paths, const std::string &chosen, const QString &city,
              Bandwidth rate);
    /// The rows stay as they were until the answer is there.
    void showAsking();
    void showNothing(); ///< no on-ramp chosen yet
    void showRefusal(const Trouble &trouble);
    /// The carrier said why, and what it would do instead.
    void showWaysOut(const Trouble &trouble, const QString &why, const QList<WayOutButton> &offers);
    QuoteClock &quoteClock() { return *m_rule; }
    /// The number of the quote, once there is one.
    void showHold(const QuoteHold &hold, Bandwidth rate);
    WaysOut &waysOut() { return *m_waysOut; }
    void setCurrency(Currency currency) { m_model->setCurrency(currency); }
    QTableView &table() { return *m_table; }

signals:
    void pathChosen(const QString &kind);

private:
    QWidget *makeHeader();
    void makeTable();
    void fitRows();

    PathsModel *m_model;
    Label *m_title;
    Label *m_rate;
    Spinner *m_spinner;
    QuoteClock *m_rule;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_notice;
    WaysOut *m_waysOut;
    bool m_isTelling = false; ///< the program moves the choice, not the person
};

} // namespace turbolane::ui
