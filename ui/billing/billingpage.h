// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "ui/billing/billoutlinemodel.h"
#include "ui/desk.h"
#include "ui/kit/card.h"

class QListView;
class QStackedLayout;

namespace turbolane::ui {

class EmptyState;
class RowsCard;
class SoFarCard;

/// What is charged this month, and why: each amount opens down to usage rows.
class BillingPage final : public Surface {
    Q_OBJECT

public:
    explicit BillingPage(const Desk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *explained();
    void follow(const client::PortfolioChange &change);
    void askForRows();
    void refresh();
    void showChosen();
    void showInstead();

    const Desk m_desk;
    SoFarCard *m_soFar;
    QListView *m_outline;
    RowsCard *m_details;
    EmptyState *m_empty;
    QWidget *m_bill;
    BillOutlineModel m_model;
    std::vector<UsageRow> m_rows;
    bool m_isAsking = false;
};

} // namespace turbolane::ui
