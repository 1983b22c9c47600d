// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/schedule/importdialog.h"

#include "client/portfolio.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/editors/choicebox.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/kit/listtable.h"
#include "ui/kit/look.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace turbolane::ui {

namespace {

constexpr int rowHeight = 36;
constexpr QSize usual(960, 560);

} // namespace

ImportDialog::ImportDialog(const Desk &desk, const QString &file, std::vector<ReadEvent> events,
                           QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_flow(desk, std::move(events))
    , m_whose(new QWidget)
    , m_connection(new ChoiceBox)
    , m_table(new QTableView)
    , m_told(new Label(Type::Body, Colour::Ink2))
    , m_close(new Button(ButtonKind::Secondary, tr("Cancel")))
    , m_place(new Button(ButtonKind::Turbo, tr("Place boosts")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Boosts of a calendar file"));
    fillConnections();
    buildTable();
    arrangeAll(file);
    connect(&m_flow, &ImportFlow::changed, this, &ImportDialog::refresh);
    connect(m_connection, &QComboBox::currentIndexChanged, this, [this] {
        m_flow.setConnection(ConnectionId(m_connection->currentData().toString().toStdString()));
    });
    connect(m_place, &Button::clicked, this, [this] {
        m_wasPlaced = true;
        m_flow.place();
    });
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    refresh();
}

void ImportDialog::fillConnections()
{
    m_connection->setObjectName(QStringLiteral("importConnection"));
    m_connection->addItem(tr("Leave them out"), QString());
    for (const Connection &connection : m_desk.portfolio.picture().connections())
        if (isInService(connection.state))
            m_connection->addItem(text::fromStd(connection.name),
                                  text::fromStd(connection.id.text()));
}

void ImportDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setAccessibleName(tr("Events of the file"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(ImportModel::State,
                                      new StateDelegate(ImportModel::ToneRole, m_table));
    dressAsList(*m_table);
    setGrownRows(m_table, rowHeight);
    QHeaderView &columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::ResizeToContents);
    columns.setSectionResizeMode(ImportModel::Why, QHeaderView::Stretch);
}

void ImportDialog::arrangeAll(const QString &file)
{
    resize(usual);
    m_place->setObjectName(QStringLiteral("placeImport"));
    m_close->setObjectName(QStringLiteral("closeImport"));
    m_told->setObjectName(QStringLiteral("importTold"));
    m_told->setWordWrap(true);
    arrange(m_whose, {{tr("Events that name none of your connections go to"), m_connection}});
    auto *column = boxed<QVBoxLayout>(this, {24, 20, 24, 20}, 12);
    auto *acts = boxed<QHBoxLayout>(nullptr, {}, 8);
    column->addWidget(new Label(Type::Heading, Colour::Ink, windowTitle()));
    column->addWidget(new Label(Type::Body, Colour::Ink2, file));
    column->addWidget(m_whose);
    column->addWidget(m_table, 1);
    column->addWidget(m_told);
    column->addLayout(acts);
    acts->addStretch();
    acts->addWidget(m_close);
    acts->addWidget(m_place);
    m_close->setAutoDefault(false);
    m_place->setDefault(true);
}

QString ImportDialog::told() const
{
    const int placed = m_flow.count(ImportRow::State::Placed);
    const int refused = m_flow.count(ImportRow::State::Refused);
    if (m_flow.isAsking())
        return tr("Asking the carrier for the prices.");
    if (m_flow.isPlacing())
        return tr("Placing them, one after the other.");
    if (m_wasPlaced)
        return tr("%1 placed, %2 refused. What was refused is not charged.", "how many, how many")
            .arg(text::count(placed), text::count(refused));
    if (m_model.rowCount() == 0)
        return tr("There is no event in this file.");
    return tr("Nothing is placed yet. %1 of %2 can be placed.", "how many, how many")
        .arg(text::count(m_flow.count(ImportRow::State::Priced)), text::count(m_model.rowCount()));
}

void ImportDialog::refresh()
{
    m_model.replaceWith(m_flow.rows());
    m_whose->setVisible(m_flow.needsConnection());
    m_connection->setEnabled(!m_wasPlaced);
    m_told->setText(told());
    const int ready = m_flow.count(ImportRow::State::Priced);
    const auto total = m_flow.total();
    m_close->setText(m_wasPlaced && !m_flow.isPlacing() ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(!m_flow.isPlacing());
    m_place->setLoading(m_flow.isPlacing(), tr("Placing"));
    m_place->setVisible(!m_wasPlaced || m_flow.isPlacing());
    if (ready > 0 && total)
        m_place->setText(text::counted(tr("Place %n of them, %1 at most", "price", ready), ready)
                             .arg(text::money(*total)));
    if (m_flow.isAsking())
        m_place->disableBecause(tr("The prices are told first."));
    else if (ready == 0)
        m_place->disableBecause(tr("None of them can be placed."));
    else
        m_place->enable();
}

} // namespace turbolane::ui
