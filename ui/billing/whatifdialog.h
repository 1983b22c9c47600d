// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "client/spending.h"
#include "domain/whatif.h"
#include "ui/desk.h"
#include "ui/plans/pricelist.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace turbolane::client {
class WhatIfJob;
}

namespace turbolane::ui {

class Button;
class ComparedModel;
class FootedTable;
class Label;

/// What a month would have cost under another plan, term or bandwidth, or without its boosts.
class WhatIfDialog final : public QDialog {
    Q_OBJECT

public:
    struct Month {
        QString title; ///< "May 2026"
        client::MonthAsked month;
    };
    /// months: that can be chosen; chosen: the place of the one to begin with.
    WhatIfDialog(const Desk &desk, const QList<Month> &months, int chosen,
                 QWidget *parent = nullptr);
    ~WhatIfDialog() override;

private:
    void arrange();
    QWidget *makeForm();
    QWidget *makeAnswer();
    void fillPlans();
    /// Nothing: a field does not read.
    std::optional<client::WhatIfQuestion> asked();
    void ask();
    void abandon();
    void tell(const WhatIf &whatIf, const client::WhatIfQuestion &question);
    void tellFailure(const client::Failure &failure);
    void say(const QString &result, const QString &note, bool isBad);

    const Desk m_desk;
    const QList<Month> m_months;
    PriceList m_prices;
    QPointer<client::WhatIfJob> m_job;
    QComboBox *m_month;
    QComboBox *m_connection;
    QComboBox *m_plan;
    QComboBox *m_term;
    QLineEdit *m_base;
    QCheckBox *m_withoutBoosts;
    Button *m_ask;
    Label *m_result;
    Label *m_note;
    ComparedModel *m_model;
    FootedTable *m_table;
};

} // namespace turbolane::ui
