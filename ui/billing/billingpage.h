// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/portfoliochange.h"
#include "ui/billing/billoutlinemodel.h"
#include "ui/billing/usagereader.h"
#include "ui/desk.h"
#include "ui/kit/card.h"

#include <QTimeZone>
#include <QTimer>

namespace turbolane::ui {

class BillOutlineView;
class CountingCard;
class EmptyState;
class Explanation;
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
    void wire();
    void follow(const client::PortfolioChange &change);
    void read();
    void takeRows();
    void showTogether();
    void refresh();
    void showBill();
    void showOutline();
    void setOpen(const QString &key, bool open);
    void choose(const QString &key);
    void lookAtChosen();
    void explain();
    void explainRows(const BillNode &node);
    void showInstead();
    bool isLive() const;
    client::Failure whyLost() const;
    QTimeZone carrierZone() const;

    const Desk m_desk;
    UsageReader m_reader;
    SoFarCard *m_soFar;
    CountingCard *m_counting;
    BillOutlineView *m_outline;
    Explanation *m_explanation;
    EmptyState *m_empty;
    QWidget *m_bill;
    BillOutlineModel m_model;
    /// Those that the outline shows: of the same second as the rows, so that all of it adds up.
    std::optional<Charges> m_charges;
    QList<BillNode> m_all;
    QSet<QString> m_open;
    std::optional<client::Failure> m_failure;
    QTimer m_patience; ///< with rows that are of another second than the charges
    QString m_instead; ///< what the empty page says
};

} // namespace turbolane::ui
