// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/partsmodel.h"
#include "ui/billing/usagerowsmodel.h"

#include <QWidget>

class QStackedLayout;

namespace turbolane::ui {

class Button;
class EmptyState;
class FootedTable;
class Glyph;
class Label;

/// What stands behind one line of the bill: its parts or its usage rows, their sum, and the proof
/// that it is the line.
class Explanation final : public QWidget {
    Q_OBJECT

public:
    explicit Explanation(QWidget *parent = nullptr);

    /// rounding: the bill's rule, said wherever a line is rounded.
    void showParts(const BillNode &node, const QList<BillNode> &parts, Rounding rounding);
    void showRows(const BillNode &node, const std::vector<UsageRow> &rows, Rounding rounding);
    /// It has none: how it was worked out.
    void showWords(const BillNode &node);
    /// Its rows were asked for.
    void showWaiting(const BillNode &node);
    /// Its rows cannot be read: why, and what is known all the same.
    void showTrouble(const BillNode &node, const QString &why, const QString &code);

    /// A query about this line: what was asked and answered, and what can be done.
    struct Query {
        QString note = {}; ///< empty: there is none
        bool mayAsk = false;
        QString closing = {}; ///< the word for ending it; empty: it cannot be
    };
    void setQuery(const Query &query);

signals:
    void queryWanted();
    void queryCloseWanted();
    void partChosen(const QString &key);
    void againWanted();
    /// What its connection carried while this row was counted.
    void rowChartWanted(const turbolane::UsageRow &row);

private:
    enum Page { Parts, Rows, Instead };
    void open(const BillNode &node, Page page);
    void prove(bool holds, const QString &sentence);
    void copyRows() const;
    void showChart(int row);

    Label *m_title;
    Label *m_subtitle;
    PartsModel m_parts;
    UsageRowsModel m_usage;
    FootedTable *m_partsTable;
    FootedTable *m_rowsTable;
    EmptyState *m_instead;
    QStackedLayout *m_pages;
    Label *m_proof;
    Glyph *m_tick;
    Button *m_chart;
    Button *m_copy;
    Button *m_query;
    Button *m_close;
    Label *m_asked;
    std::vector<UsageRow> m_rows;
    QString m_said;
};

} // namespace turbolane::ui
