// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/budgets/budgetsdialog.h"

#include "client/carrierclient.h"
#include "client/jobs/budgetjobs.h"
#include "client/portfolio.h"
#include "ui/budgets/budgetform.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/editors/linkbutton.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/listtable.h"
#include "ui/kit/look.h"
#include "ui/text.h"
#include "ui/trouble.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

namespace turbolane::ui {

namespace {

constexpr int formWidth = 340;
constexpr int rowHeight = 36;

} // namespace

BudgetsDialog::BudgetsDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new QTableView)
    , m_form(new BudgetForm(desk.portfolio.picture()))
    , m_heading(new Label(Type::Title, Colour::Ink))
    , m_told(new Label(Type::Body, Colour::Ink2))
    , m_undo(new LinkButton(tr("Undo")))
    , m_new(new Button(ButtonKind::Secondary, tr("New budget")))
    , m_remove(new Button(ButtonKind::Danger, tr("Remove")))
    , m_save(new Button(ButtonKind::Primary, tr("Save budget")))
{
    setObjectName(QStringLiteral("budgetsDialog"));
    setWindowTitle(tr("Budgets"));
    resize(980, 620);
    dress();
    arrangeAll();
    wire();
    refresh();
}

void BudgetsDialog::dress()
{
    m_told->setObjectName(QStringLiteral("budgetTold"));
    m_told->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("undoBudget"));
    m_undo->hide();
    m_new->setObjectName(QStringLiteral("newBudget"));
    m_remove->setObjectName(QStringLiteral("removeBudget"));
    m_save->setObjectName(QStringLiteral("saveBudget"));
    m_save->setDefault(true);
    m_remove->setAutoDefault(false);
    m_new->setAutoDefault(false);
    m_table->setObjectName(QStringLiteral("budgetsTable"));
    m_table->setAccessibleName(tr("Budgets"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(BudgetsModel::Left,
                                      new StateDelegate(BudgetsModel::ToneRole, m_table));
    dressAsList(*m_table);
    setGrownRows(m_table, rowHeight);
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::Stretch);
    columns.setSectionResizeMode(BudgetsModel::Left, QHeaderView::Interactive);
    columns.resizeSection(BudgetsModel::Left, 250);
}

void BudgetsDialog::arrangeAll()
{
    auto *row = boxed<QHBoxLayout>(this, {24, 20, 24, 20}, 24);
    auto *left = boxed<QVBoxLayout>(nullptr, {}, 12);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(Type::Heading, Colour::Ink, tr("Budgets")), 1);
    head->addWidget(m_new);
    left->addLayout(head);
    left->addWidget(m_table, 1);
    row->addLayout(left, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    auto *side = new QWidget;
    setGrownWidth(side, formWidth);
    auto *column = boxed<QVBoxLayout>(side, {}, 10);
    column->addWidget(m_heading);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(m_told);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_remove);
    acts->addStretch();
    acts->addWidget(m_save);
    column->addLayout(acts);
    row->addWidget(side);
}

void BudgetsDialog::wire()
{
    connect(&m_desk.portfolio, &client::Portfolio::changed, this,
            [this](const client::PortfolioChange &change) {
                if (change.subject == client::PortfolioChange::Subject::Budgets)
                    refresh();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_isNew = false;
        showChosen();
    });
    connect(m_new, &Button::clicked, this, &BudgetsDialog::beginNew);
    connect(m_save, &Button::clicked, this, &BudgetsDialog::save);
    connect(m_remove, &Button::clicked, this, &BudgetsDialog::remove);
    connect(m_undo, &LinkButton::clicked, this, &BudgetsDialog::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            &BudgetsDialog::undo);
    connect(m_form, &BudgetForm::edited, this, [this] { tell({}, false); });
}

void BudgetsDialog::refresh()
{
    m_model.replaceWith(budgetRows(m_desk.portfolio.picture()));
    if (m_model.rowCount() == 0)
        return beginNew();
    if (!m_isNew && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

const Budget *BudgetsDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    if (m_isNew || !current.isValid())
        return nullptr;
    return m_desk.portfolio.picture().budget(BudgetId(m_model.row(current.row()).id));
}

/// The form keeps what is typed while the same budget only moves on.
void BudgetsDialog::showChosen()
{
    const Budget *budget = chosen();
    m_remove->setVisible(budget != nullptr);
    m_heading->setText(budget ? tr("Change budget") : tr("New budget"));
    m_form->show(budget);
    tell({}, false);
}

void BudgetsDialog::beginNew()
{
    if (std::exchange(m_isNew, true) && !m_heading->text().isEmpty())
        return;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_isNew = true;
    showChosen();
    m_form->findChild<QWidget *>(QStringLiteral("budgetMonthly"))->setFocus();
}

void BudgetsDialog::save()
{
    const auto wanted = m_form->wanted();
    if (m_job || !wanted)
        return;
    const Budget *before = chosen();
    const std::int64_t version = before ? wanted->version : 0;
    const QString name = text::fromStd(wanted->name);
    m_shown = wanted->id;
    Reversible back;
    if (before)
        back = {.what = tr("The budget %1 is changed.").arg(name),
                .undo = [&carrier = m_desk.carrier, was = *before]() -> client::ApiJob * {
                    return carrier.putBudget(was, {});
                }};
    else
        back = {.what = tr("The budget %1 is set.").arg(name),
                .undo = [&carrier = m_desk.carrier, id = wanted->id]() -> client::ApiJob * {
                    return carrier.removeBudget(id);
                }};
    follow(m_desk.carrier.putBudget(*wanted, version), tr("Saved."), back);
}

void BudgetsDialog::remove()
{
    const Budget *budget = chosen();
    if (m_job || !budget)
        return;
    const Reversible back{.what = tr("The budget %1 is removed.").arg(text::fromStd(budget->name)),
                          .undo = [&carrier = m_desk.carrier, was = *budget]() -> client::ApiJob * {
                              return carrier.putBudget(was, 0);
                          }};
    follow(m_desk.carrier.removeBudget(budget->id), tr("Removed."), back);
}

void BudgetsDialog::undo()
{
    if (m_job || !m_back.undo)
        return;
    follow(m_back.undo(), tr("Taken back."), {});
}

/// What can still be taken back goes to the window it lies over.
void BudgetsDialog::done(int result)
{
    UndoBar *bar = parentWidget() ? UndoBar::of(parentWidget()) : nullptr;
    if (bar && m_back.undo)
        bar->offer(m_back);
    QDialog::done(result);
}

void BudgetsDialog::follow(client::ApiJob *job, const QString &told, const Reversible &back)
{
    m_job = job;
    m_save->setLoading(true);
    connect(job, &client::ApiJob::succeeded, this, [this, told, back] {
        m_save->setLoading(false);
        m_job.clear();
        m_isNew = false;
        if (const QModelIndex row = m_model.indexOf(m_shown.text()); row.isValid())
            m_table->setCurrentIndex(row);
        m_back = back;
        m_undo->setVisible(bool(back.undo));
        m_undo->setToolTip(back.what);
        m_undo->setAccessibleDescription(back.what);
        tell(told, false);
    });
    connect(job, &client::ApiJob::failed, this, [this](const client::Failure &failure) {
        m_save->setLoading(false);
        m_job.clear();
        tell(troubleOf(failure, Deed::Change).text(), true);
    });
}

void BudgetsDialog::tell(const QString &what, bool isBad)
{
    m_told->setColour(isBad ? Colour::Bad : Colour::Ok);
    m_told->setText(what);
}

} // namespace turbolane::ui
