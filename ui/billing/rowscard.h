// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/billing/billoutline.h"
#include "ui/billing/usagerowsmodel.h"
#include "ui/kit/card.h"

class QTableView;

namespace turbolane::ui {

class Button;
class Label;

/// The usage rows behind one line of the bill, their sum, and the proof that it is the line.
class RowsCard final : public Surface {
    Q_OBJECT

public:
    explicit RowsCard(QWidget *parent = nullptr);

    void show(const BillNode &node, const std::vector<UsageRow> &all);

private:
    void copyRows() const;
    void buildTable();
    void showProof(const BillNode &node, Money sum);

    Label *m_title;
    Label *m_subtitle;
    QTableView *m_table;
    UsageRowsModel m_model;
    Label *m_proof;
    Label *m_seconds;
    Label *m_sum;
    Button *m_copy;
    std::vector<UsageRow> m_rows;
};

} // namespace turbolane::ui
