// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/failure.h"
#include "ui/budgets/budgetsmodel.h"
#include "ui/commands/undobar.h"
#include "ui/desk.h"

#include <QDialog>
#include <QPointer>

class QTableView;

namespace turbolane::client {
class ApiJob;
}

namespace turbolane::ui {

class BudgetForm;
class Button;
class Label;
class LinkButton;

/// The budgets: what is left of each, and a form to make, change or remove one. What was done last
/// is taken back here, and in the window once this is closed.
class BudgetsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit BudgetsDialog(const Desk &desk, QWidget *parent = nullptr);

    void done(int result) override;

private:
    void dress();
    void arrangeAll();
    void wire();
    void refresh();
    void showChosen();
    void beginNew();
    void save();
    void remove();
    void undo();
    /// back: how to undo it; empty: it was an undoing.
    void follow(client::ApiJob *job, const QString &told, const Reversible &back);
    void tell(const QString &what, bool isBad);
    const Budget *chosen() const;

    const Desk m_desk;
    BudgetsModel m_model;
    QPointer<client::ApiJob> m_job;
    Reversible m_back; ///< of what was done last
    QTableView *m_table;
    BudgetForm *m_form;
    Label *m_heading;
    Label *m_told;
    LinkButton *m_undo;
    Button *m_new;
    Button *m_remove;
    Button *m_save;
    bool m_isNew = false;
    BudgetId m_shown; ///< in the form
};

} // namespace turbolane::ui
